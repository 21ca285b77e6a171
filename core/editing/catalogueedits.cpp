// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/catalogueedits.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::edits {

namespace {

void addAlias(Entity &entity, const Alias &alias)
{
    if (alias.name != entity.name && !std::ranges::contains(entity.aliases, alias.name, &Alias::name))
        entity.aliases.append(alias);
}

} // namespace

CatalogueChange renamed(const Entity &entity, const QString &name)
{
    Entity next = entity;
    next.name = name;
    next.aliases.removeIf([&](const Alias &alias) { return alias.name == name; });
    addAlias(next, {entity.name, QCoreApplication::translate("lectern", "former name of “%1”").arg(name)});
    return next == entity ? CatalogueChange() : CatalogueChange{{entity}, {next}, {}, {}};
}

CatalogueChange merged(const Entity &from, const Entity &into)
{
    if (from.id == into.id || into.mergedInto)
        return {};
    Entity gone = from;
    gone.mergedInto = into.id;
    Entity grown = into;
    addAlias(grown, {from.name, QCoreApplication::translate("lectern", "merged into “%1”").arg(into.name)});
    for (const Alias &alias : from.aliases)
        addAlias(grown, alias);
    if (grown.description.isEmpty())
        grown.description = from.description;
    if (grown.isoCode.isEmpty())
        grown.isoCode = from.isoCode;
    return {{from, into}, {gone, grown}, {}, {}};
}

CatalogueChange revoked(const QList<LearnedFact> &facts)
{
    CatalogueChange change;
    for (const LearnedFact &fact : facts) {
        if (fact.isRevoked)
            continue;
        change.removedFacts.append(fact);
        change.addedFacts.append(fact);
        change.addedFacts.last().isRevoked = true;
    }
    return change;
}

CatalogueChange added(const Tag &tag) { return {{}, {}, {}, {tag}}; }

CatalogueChange replaced(const Tag &tag, const Tag &by)
{
    return tag == by ? CatalogueChange() : CatalogueChange{{}, {}, {tag}, {by}};
}

CatalogueChange removed(const Tag &tag) { return {{}, {}, {tag}, {}}; }

Tag newTag(const Catalogue &catalogue, const QString &name)
{
    const QList<Tag> &tags = catalogue.tags();
    const QList<QRgb> colors = tagColors();
    const auto uses = [&](QRgb color) { return std::ranges::count(tags, color, &Tag::color); };
    Tag tag{TagId::random(), name, *std::ranges::min_element(colors, {}, uses)};
    tag.position = tags.isEmpty() ? 0 : tags.last().position + 1;
    for (int digit = 1; digit <= 9 && tag.shortcut.isEmpty(); ++digit) {
        const QString key = QString::number(digit);
        if (!std::ranges::contains(tags, key, &Tag::shortcut))
            tag.shortcut = key;
    }
    return tag;
}

QList<QRgb> tagColors()
{
    return {0xffb5522b, 0xff2f7d6d, 0xff5b5bc4, 0xffa23b72, 0xff6b7a1e, 0xff2779a7, 0xff8a5a9e, 0xff9a6b1a};
}

} // namespace lectern::edits
