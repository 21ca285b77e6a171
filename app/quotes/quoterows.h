// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowmodel.h"
#include "core/annotation/annotationset.h"
#include "core/catalogue/catalogue.h"

namespace lectern {

class Article;

/// A row of the list of quotations: the speaker, or under them one thing they said.
struct QuoteRow
{
    bool isSection = false;
    QString speaker = {};
    bool isUnnamed = false;
    std::optional<EntityId> entity = {};
    qsizetype count = 0;                         ///< of a section: its quotations
    std::optional<AnnotationId> annotation = {}; ///< none for sections
    QString quote = {};
    QString detail = {}; ///< "said · direct · paragraph 3"
    bool isUndecided = false;

    QString key() const;
    QString text() const;
    bool operator==(const QuoteRow &) const = default;
};

using QuoteModel = RowModel<QuoteRow>;

/// By speaker, in the order in which they first speak; each one's in the order of
/// the text. The filter's words must all occur in quotation or speaker.
QList<QuoteRow> quoteRows(const Article &article, const AnnotationSet &annotations, const Catalogue &catalogue,
                          const QString &filter);

} // namespace lectern
