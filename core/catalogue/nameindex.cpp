// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/nameindex.h"

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(EntityKind kind, const QString &name)
{
    QString key(QChar(u'0' + char16_t(kind)));
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            key += c;
    }
    return key.toCaseFolded();
}

QStringList keysOf(const Entity &entity)
{
    QStringList keys{keyOf(entity.kind, entity.name)};
    for (const Alias &alias : entity.aliases) {
        if (entity.kind != EntityKind::Person || alias.name.contains(u' '))
            keys.append(keyOf(entity.kind, alias.name));
    }
    if (entity.kind == EntityKind::Country && !entity.isoCode.isEmpty())
        keys.append(u"iso "_s + entity.isoCode);
    keys.removeDuplicates();
    return keys;
}

} // namespace

void NameIndex::apply(const CatalogueChange &change)
{
    for (const Entity &entity : change.removedEntities) {
        for (const QString &key : keysOf(entity)) {
            const auto list = m_byName.find(key);
            if (list == m_byName.end())
                continue;
            list->removeAll(entity.id);
            if (list->isEmpty())
                m_byName.erase(list);
        }
    }
    for (const Entity &entity : change.addedEntities) {
        for (const QString &key : entity.mergedInto ? QStringList() : keysOf(entity))
            m_byName[key].append(entity.id);
    }
}

const Entity *NameIndex::knownAs(const Entity &entity, const Catalogue &catalogue, const QSet<EntityId> &leftOut) const
{
    const Entity *best = nullptr;
    const auto rank = [](const Entity &one) { return std::pair(-one.aliases.size(), one.id); };
    for (const QString &key : keysOf(entity)) {
        for (const EntityId id : m_byName.value(key)) {
            const Entity *one = catalogue.find(id);
            if (!one || id == entity.id || one->kind != entity.kind || leftOut.contains(id))
                continue;
            const LearnedFact *difference = catalogue.find(factIdOfDifference(entity.id, id));
            if (difference && !difference->isRevoked)
                continue;
            if (!best || rank(*one) < rank(*best))
                best = one;
        }
    }
    return best;
}

} // namespace lectern
