// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/entityprofile.h"
#include "app/catalogue/entityrows.h"

namespace lectern {

/// A line of an entity's card: itself, an offer, or a way into the text.
struct ProfileRow
{
    enum class Kind {
        Head,
        Offer,   ///< the entity of the library that it may be
        Mention, ///< the one that is current
        Name,
        Use, ///< how a country is spoken of
        First,
        Last,
        Section,
        Quote,
        Note,
        Merged, ///< an entity that was merged into it
    };

    Kind kind = Kind::Head;
    QString title = {};
    QString detail = {};
    QList<AnnotationId> places = {};     ///< a click goes through them; they can be dragged
    std::optional<EntityId> entity = {}; ///< of head and merged
    QString sign = {};                   ///< ISO code, of the head
    MarkKind group = MarkKind::Person;
    bool isSection = false;

    QString key() const;
    QString text() const;
    bool operator==(const ProfileRow &) const = default;
};

class ProfileModel : public RowModel<ProfileRow>
{
public:
    using RowModel::RowModel;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
};

/// The card of an entity; the current annotation's line where it means it, the
/// offer where there is one.
QList<ProfileRow> profileRows(const EntityProfile &profile, const CountryUses &uses, const Annotation *current,
                              QStringView text, const Catalogue &catalogue);

} // namespace lectern
