// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/likelyspeakers.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace lectern {

namespace {

constexpr qsizetype nearParagraphs = 3;
constexpr qsizetype mostNumbered = 9;

double weightOf(EntityKind kind, SourceKind source)
{
    const bool isBody = kind == EntityKind::Organization || kind == EntityKind::Country;
    const bool asksForBody = source == SourceKind::Organization || source == SourceKind::Country;
    if (kind == EntityKind::Place)
        return 0.2;
    return isBody == asksForBody ? 1 : 0.6;
}

bool overlapsAny(const TextRanges &ranges, TextRange range)
{
    return std::ranges::any_of(ranges, [&](TextRange one) { return one.overlaps(range); });
}

/// What one place says for an entity as the speaker.
double evidence(const Annotation &place, const Annotation &quotation, const Article &article)
{
    const TextRange range = place.extent();
    const TextRanges &source = quotation.quotation->source;
    if (place.isMention() && overlapsAny(source, range))
        return 1000;
    if (place.isMention() && overlapsAny(quotation.ranges, range))
        return 1;
    const qsizetype here = article.blockAt(quotation.extent().start);
    const qsizetype distance = here - article.blockAt(range.start);
    const bool isBefore = range.start < quotation.extent().start;
    double weight = place.quotation ? 8 : 2;
    if (distance == 0)
        weight += isBefore ? 40 : 25;
    else if (distance > 0 && distance <= nearParagraphs)
        weight += 24.0 / double(distance);
    return weight;
}

} // namespace

QList<EntityId> likelySpeakers(const AnnotationSet &annotations, const Article &article, const Catalogue &catalogue,
                               const Annotation &quotation)
{
    struct Candidate
    {
        const Entity *entity = nullptr;
        double evidence = 0;
        qsizetype first = 0;
    };
    QHash<EntityId, Candidate> candidates;
    for (const Annotation &one : annotations) {
        const bool counts = one.entity && one.status != AnnotationStatus::Rejected && one.id != quotation.id;
        const Entity *entity = counts ? catalogue.resolve(*one.entity) : nullptr;
        if (!entity)
            continue;
        Candidate &candidate = candidates[entity->id];
        if (!candidate.entity)
            candidate = {entity, 0, one.extent().start};
        candidate.evidence +=
            evidence(one, quotation, article) * weightOf(entity->kind, quotation.quotation->sourceKind);
    }
    const Entity *present = quotation.entity ? catalogue.resolve(*quotation.entity) : nullptr;
    QList<Candidate> ranked = candidates.values();
    std::ranges::sort(ranked, {}, [&](const Candidate &one) {
        return std::tuple(one.entity == present, -one.evidence, one.first, one.entity->id);
    });
    QList<EntityId> ids;
    for (const Candidate &one : ranked)
        ids.append(one.entity->id);
    return ids;
}

QList<EntityId> numberedSpeakers(const QList<EntityId> &before, const AnnotationSet &annotations,
                                 const Catalogue &catalogue)
{
    QList<EntityId> numbered;
    const auto add = [&](EntityId id) {
        const Entity *entity = catalogue.resolve(id);
        if (entity && numbered.size() < mostNumbered && !numbered.contains(entity->id))
            numbered.append(entity->id);
    };
    for (const EntityId id : before)
        add(id);
    for (const Annotation &one : annotations) {
        if (one.quotation && one.entity && one.status != AnnotationStatus::Rejected)
            add(*one.entity);
    }
    return numbered;
}

} // namespace lectern
