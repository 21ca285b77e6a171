// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowmodel.h"
#include "core/annotation/mark.h"
#include "core/catalogue/catalogue.h"

namespace lectern {

class Article;

/// A row of the list of who and what occurs: the head of a group, or somebody
/// with all places that mean them. In the group of speakers these are quotations.
struct EntityRow
{
    MarkKind group = MarkKind::Person;
    bool isSection = false;
    std::optional<EntityId> entity = {}; ///< none: nobody said yet who that is
    QString name = {};
    QString detail = {};
    bool isUnnamed = false;               ///< a source that the text does not name
    QList<AnnotationId> annotations = {}; ///< in the order of the text
    qsizetype undecided = 0;

    QString key() const;
    QString text() const; ///< for screen readers, too
    bool operator==(const EntityRow &) const = default;
};

using EntityModel = RowModel<EntityRow>;

/// Speakers, countries, organizations, people, places; in each the most frequent
/// first, then as the text names them. Rejected marks count for nothing.
QList<EntityRow> entityRows(const Article &article, const AnnotationSet &annotations, const Catalogue &catalogue);

} // namespace lectern
