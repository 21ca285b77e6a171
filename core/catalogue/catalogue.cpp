// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/catalogue.h"

#include <algorithm>

namespace lectern {

const Entity *Catalogue::find(EntityId id) const
{
    const auto found = m_entities.constFind(id);
    return found == m_entities.cend() ? nullptr : &*found;
}

const Entity *Catalogue::resolve(EntityId id) const
{
    const Entity *entity = find(id);
    for (qsizetype steps = 0; entity && entity->mergedInto && steps < m_entities.size(); ++steps) // a cycle ends
        entity = find(*entity->mergedInto);
    return entity;
}

const Tag *Catalogue::find(TagId id) const
{
    const auto found = std::ranges::find(m_tags, id, &Tag::id);
    return found == m_tags.end() ? nullptr : &*found;
}

const LearnedFact *Catalogue::find(FactId id) const
{
    const auto found = m_facts.constFind(id);
    return found == m_facts.cend() ? nullptr : &*found;
}

void Catalogue::apply(const CatalogueChange &change)
{
    for (const Entity &entity : change.removedEntities)
        m_entities.remove(entity.id);
    for (const Entity &entity : change.addedEntities)
        m_entities.insert(entity.id, entity);

    for (const LearnedFact &fact : change.removedFacts)
        m_facts.remove(fact.id);
    for (const LearnedFact &fact : change.addedFacts)
        m_facts.insert(fact.id, fact);

    if (change.removedTags.isEmpty() && change.addedTags.isEmpty())
        return;
    for (const Tag &tag : change.removedTags)
        m_tags.removeIf([&](const Tag &other) { return other.id == tag.id; });
    m_tags += change.addedTags;
    std::ranges::sort(m_tags, {}, [](const Tag &tag) { return std::pair(tag.position, tag.id); });
}

CatalogueChange Catalogue::missing(const QList<Entity> &entities) const
{
    CatalogueChange change;
    for (const Entity &entity : entities) {
        const Entity *known = find(entity.id);
        if (!known) {
            change.addedEntities.append(entity);
            continue;
        }
        Entity extended = *known;
        for (const Alias &alias : entity.aliases) {
            if (alias.name != known->name && !std::ranges::contains(extended.aliases, alias.name, &Alias::name))
                extended.aliases.append(alias);
        }
        if (extended != *known) {
            change.removedEntities.append(*known);
            change.addedEntities.append(extended);
        }
    }
    return change;
}

} // namespace lectern
