// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chooser/entitychoices.h"

#include <algorithm>
#include <ranges>
#include <tuple>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

/// How well a name fits what is looked for: 0 is whole, 4 not at all.
int fit(const QString &name, const QString &wanted)
{
    const QString text = folded(name);
    if (text == wanted)
        return 0;
    if (text.startsWith(wanted))
        return 1;
    if (text.contains(u' ' + wanted))
        return 2;
    return text.contains(wanted) ? 3 : 4;
}

int fit(const Entity &entity, const QString &wanted)
{
    int best = fit(entity.name, wanted) * 2;
    for (const Alias &alias : entity.aliases)
        best = std::min(best, fit(alias.name, wanted) * 2 + 1);
    if (entity.isoCode.compare(wanted, Qt::CaseInsensitive) == 0)
        best = std::min(best, 1);
    return best;
}

constexpr int noFit = 8;

QHash<EntityId, int> mentionCounts(const Catalogue &catalogue, const AnnotationSet &annotations)
{
    QHash<EntityId, int> counts;
    for (const Annotation &annotation : annotations) {
        if (!annotation.entity || annotation.status == AnnotationStatus::Rejected)
            continue;
        if (const Entity *entity = catalogue.resolve(*annotation.entity))
            ++counts[entity->id];
    }
    return counts;
}

} // namespace

QList<const Entity *> entityChoices(const Catalogue &catalogue, const AnnotationSet &annotations, const QString &filter,
                                    const QString &words, int limit)
{
    struct Ranked
    {
        const Entity *entity;
        int fit;
        int mentions;
    };
    const bool isFiltered = !filter.isEmpty();
    const QString wanted = folded(isFiltered ? filter : words);
    const QHash<EntityId, int> counts = mentionCounts(catalogue, annotations);
    std::vector<Ranked> ranked;
    for (const Entity &entity : catalogue.entities()) {
        if (entity.mergedInto)
            continue;
        const int mentions = counts.value(entity.id);
        const int quality = wanted.isEmpty() ? noFit : fit(entity, wanted);
        if (quality < noFit || (!isFiltered && mentions > 0))
            ranked.push_back({&entity, quality, mentions});
    }
    // A fit in the middle of a word counts only for what the article knows not.
    std::ranges::sort(ranked, {}, [](const Ranked &one) {
        const bool isClose = one.fit < 6;
        return std::tuple(!isClose, one.mentions == 0, one.fit, -one.mentions, one.entity->name, one.entity->id);
    });
    QList<const Entity *> chosen;
    for (const Ranked &one : ranked | std::views::take(limit))
        chosen.append(one.entity);
    return chosen;
}

QList<const Tag *> tagChoices(const Catalogue &catalogue, const QString &filter)
{
    const QString wanted = folded(filter);
    QList<const Tag *> found;
    for (const Tag &tag : catalogue.tags()) {
        if (folded(tag.name).contains(wanted))
            found.append(&tag);
    }
    return found;
}

QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            result += c;
    }
    return result.toCaseFolded().simplified();
}

QString detailOf(const Entity &entity)
{
    QStringList parts;
    if (!entity.description.isEmpty())
        parts << entity.description;
    if (!entity.isoCode.isEmpty())
        parts << entity.isoCode;
    if (parts.isEmpty() && !entity.aliases.isEmpty())
        parts << entity.aliases.first().name;
    return parts.join(u" · "_s);
}

} // namespace lectern
