// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowmodel.h"
#include "core/annotation/mark.h"
#include "core/catalogue/catalogue.h"

#include <array>

namespace lectern {

class Article;

/// How a text speaks of a country: "Norland", "Norlandic", or as a government.
enum class CountryUse { Name, Demonym, Government };
inline constexpr size_t countryUseCount = 3;

/// The mentions of one country by use, and the longest bar of the chart they are in.
struct CountryUses
{
    std::array<QList<AnnotationId>, countryUseCount> places = {};
    qsizetype most = 0; ///< mentions of the country that has most

    const QList<AnnotationId> &of(CountryUse use) const { return places[size_t(use)]; }
    bool operator==(const CountryUses &) const = default;
};

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
    CountryUses uses = {};              ///< of a country
    std::optional<EntityId> known = {}; ///< the entity of the library that it may be

    QString key() const;
    QString text() const; ///< for screen readers, too
    bool operator==(const EntityRow &) const = default;
};

/// The rows, which can be dragged: with the entity and all places that mean it.
class EntityModel : public RowModel<EntityRow>
{
public:
    using RowModel::RowModel;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
};

/// Speakers, countries, organizations, people, places; in each the most frequent
/// first, then as the text names them. Rejected marks count for nothing.
QList<EntityRow> entityRows(const Article &article, const AnnotationSet &annotations, const Catalogue &catalogue);

} // namespace lectern
