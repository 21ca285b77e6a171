// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/quotes/quotefilter.h"
#include "app/rows/rowmodel.h"
#include "core/annotation/annotationset.h"
#include "core/catalogue/catalogue.h"

namespace lectern {

class Article;

/// A row of the list of quotations: a speaker, or one thing that somebody said.
struct QuoteRow
{
    bool isSection = false;
    QString speaker = {};
    QString speakerKey = {}; ///< the same for all quotations of one speaker
    bool isUnnamed = false;
    std::optional<EntityId> entity = {};
    int number = 0;                              ///< of a section: the digit that means this speaker; 0: none
    qsizetype count = 0;                         ///< of a section: its quotations
    QString facts = {};                          ///< of a section: "Person · Foreign Minister · first in paragraph 2"
    std::optional<double> share = {};            ///< of a section: of all quoted words, 0 to 1
    bool namesSpeaker = false;                   ///< under no section
    std::optional<AnnotationId> annotation = {}; ///< none for sections
    QString quote = {};
    QString detail = {}; ///< "said · warns · direct · paragraph 3"
    bool isUndecided = false;
    std::optional<TextRange> mark = {}; ///< a quotation mark without its partner, and nothing that was said

    QString key() const;
    QString text() const;
    QString shareText() const; ///< "71 %"
    bool operator==(const QuoteRow &) const = default;
};

using QuoteModel = RowModel<QuoteRow>;

enum class QuoteOrder { Speakers, Text };

/// One name for each of those who speak.
struct NamedSpeaker
{
    QString key;
    QString name;

    bool operator==(const NamedSpeaker &) const = default;
};

/// The same for all whom the text calls alike and nobody has identified.
QString speakerKey(std::optional<EntityId> entity, const QString &source);

/// The rows, and how much of all quotations they are.
struct QuoteList
{
    QList<QuoteRow> rows = {};
    QList<NamedSpeaker> speakers = {}; ///< of all quotations, in the order in which they first speak
    qsizetype shown = 0;
    qsizetype all = 0; ///< rejected ones left out unless they are shown
};

/// By speaker, in the order in which they first speak, each one's in the order of
/// the text; or all in that order. `numbered` has the digit keys, from 1.
QuoteList quoteList(const Article &article, const AnnotationSet &annotations, const Catalogue &catalogue,
                    const QuoteFilter &filter, QuoteOrder order, const QList<EntityId> &numbered);

} // namespace lectern
