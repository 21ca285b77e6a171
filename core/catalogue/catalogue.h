// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/entity.h"
#include "core/catalogue/learnedfact.h"
#include "core/catalogue/tag.h"

#include <QHash>

namespace lectern {

/// Everything that ever happens to a catalogue; an update removes and adds
/// under the same id.
struct CatalogueChange
{
    QList<Entity> removedEntities = {};
    QList<Entity> addedEntities = {};
    QList<Tag> removedTags = {};
    QList<Tag> addedTags = {};
    QList<LearnedFact> removedFacts = {};
    QList<LearnedFact> addedFacts = {};

    CatalogueChange inverse() const
    {
        return {addedEntities, removedEntities, addedTags, removedTags, addedFacts, removedFacts};
    }
    bool isEmpty() const
    {
        return removedEntities.isEmpty() && addedEntities.isEmpty() && removedTags.isEmpty() && addedTags.isEmpty() &&
               removedFacts.isEmpty() && addedFacts.isEmpty();
    }
    bool operator==(const CatalogueChange &) const = default;
};

/// The entities, the tag set and what was learned, which all articles of a library
/// share. A value.
class Catalogue
{
public:
    /// Null where there is none; valid until the catalogue changes.
    const Entity *find(EntityId id) const;
    /// Follows merges to the entity that stands today.
    const Entity *resolve(EntityId id) const;
    const Tag *find(TagId id) const;
    const LearnedFact *find(FactId id) const;

    const QHash<EntityId, Entity> &entities() const { return m_entities; }
    const QList<Tag> &tags() const { return m_tags; } ///< by position, then id
    const QHash<FactId, LearnedFact> &facts() const { return m_facts; }

    void apply(const CatalogueChange &change);

    /// The change that brings in those of the entities that are not here yet,
    /// and, where one is, the names that it lacked.
    CatalogueChange missing(const QList<Entity> &entities) const;

    bool operator==(const Catalogue &) const = default;

private:
    QHash<EntityId, Entity> m_entities = {};
    QList<Tag> m_tags = {};
    QHash<FactId, LearnedFact> m_facts = {};
};

} // namespace lectern
