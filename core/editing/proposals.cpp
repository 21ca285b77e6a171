// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/proposals.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace lectern {

namespace {

bool overlap(const TextRanges &some, const TextRanges &others)
{
    return std::ranges::any_of(some, [&](TextRange range) {
        return std::ranges::any_of(others, [&](TextRange other) { return range.overlaps(other); });
    });
}

bool speaksFor(const Annotation &decided, const Annotation &find)
{
    const bool sameRanges = decided.ranges == find.ranges;
    if (decided.status == AnnotationStatus::Rejected)
        return sameRanges && decided.kind == find.kind;
    if (decided.kind == find.kind)
        return overlap(decided.ranges, find.ranges);
    return sameRanges && decided.isMention() && find.isMention();
}

bool meetsDecision(const AnnotationSet &current, const Annotation &find)
{
    return std::ranges::any_of(current.overlapping(find.extent()), [&](const Annotation *other) {
        return !isUntouched(*other) && speaksFor(*other, find);
    });
}

} // namespace

bool isUntouched(const Annotation &annotation)
{
    return annotation.status == AnnotationStatus::Proposed && !annotation.origin.isAnalyst() &&
           !annotation.modified.isValid() && annotation.tags.isEmpty() && annotation.note.isEmpty();
}

AnnotationChange proposals(const AnnotationSet &current, const QList<Annotation> &found)
{
    QHash<AnnotationId, const Annotation *> present;
    for (const Annotation &annotation : current)
        present.insert(annotation.id, &annotation);

    AnnotationChange change;
    QSet<AnnotationId> wanted;
    for (const Annotation &find : found) {
        const Annotation *old = present.value(find.id);
        if (wanted.contains(find.id) || (old && !isUntouched(*old)) || meetsDecision(current, find))
            continue;
        wanted.insert(find.id);
        if (old && *old == find)
            continue;
        if (old)
            change.removed.append(*old);
        change.added.append(find);
    }
    for (const Annotation &annotation : current) {
        if (isUntouched(annotation) && !wanted.contains(annotation.id))
            change.removed.append(annotation);
    }
    return change;
}

} // namespace lectern
