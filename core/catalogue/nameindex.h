// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/catalogue.h"

#include <QSet>

namespace lectern {

/// Entities by their names, whatever case and accents: names and aliases, but no
/// part of a person's name alone, by which two people would be taken for one.
/// It is kept up to date change by change.
class NameIndex
{
public:
    void apply(const CatalogueChange &change);

    /// The entity of the catalogue that this one may be, of the same kind and one
    /// name, or one ISO code: neither itself nor one that was merged or was said
    /// to differ, nor one of those left out. The one with the most names, so that
    /// there is one answer at a time.
    const Entity *knownAs(const Entity &entity, const Catalogue &catalogue, const QSet<EntityId> &leftOut = {}) const;

private:
    QHash<QString, QList<EntityId>> m_byName = {};
};

} // namespace lectern
