// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowmodel.h"
#include "core/annotation/annotationset.h"
#include "core/catalogue/catalogue.h"
#include "core/library/library.h"

#include <QFlags>

namespace lectern {

class Article;

/// Lists under the tags that open on demand.
enum class TagFold { Rejected = 1, Orphans = 2 };
Q_DECLARE_FLAGS(TagFolds, TagFold)

/// A row of the list of tags: a tag with its places in the article, the head of
/// what was rejected or lost, or one of those.
struct TagRow
{
    static constexpr bool isSection = false;
    std::optional<TagId> tag = {};
    std::optional<TagFold> fold = {};            ///< a head
    bool isOpen = false;                         ///< of a head
    std::optional<AnnotationId> annotation = {}; ///< something rejected or lost
    bool isOrphan = false;
    QString title = {};
    QString detail = {};
    QString shortcut = {};
    QRgb color = 0;
    QList<AnnotationId> places = {};
    qsizetype count = 0;

    QString key() const;
    QString text() const;
    bool operator==(const TagRow &) const = default;
};

using TagModel = RowModel<TagRow>;

QList<TagRow> tagRows(const Article &article, const AnnotationSet &annotations, const Catalogue &catalogue,
                      const QList<Orphan> &orphans, TagFolds open);

} // namespace lectern
