// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/undecided.h"

#include <algorithm>

namespace lectern {

qsizetype decisionsLeft(const AnnotationSet &annotations)
{
    return std::ranges::count(annotations.all(), AnnotationStatus::Proposed, &Annotation::status);
}

std::optional<AnnotationId> nextUndecided(const AnnotationSet &annotations, std::optional<AnnotationId> current,
                                          qsizetype position, MarkKinds shown, Direction direction)
{
    const QList<Annotation> &all = annotations.all();
    const qsizetype count = all.size();
    const Annotation *here = current ? annotations.find(*current) : nullptr;
    const qsizetype after =
        std::ranges::partition_point(all, [&](const Annotation &other) { return other.extent().start < position; }) -
        all.begin();
    const bool forwards = direction == Direction::Forwards;
    const qsizetype from = here ? here - all.data() : forwards ? after - 1 : after;
    for (qsizetype step = 1; step <= count; ++step) {
        const Annotation &next = all[(from + (forwards ? step : count - step) + count) % count];
        if (next.status == AnnotationStatus::Proposed && isShown(next, shown))
            return next.id;
    }
    return {};
}

bool isShown(const Annotation &annotation, MarkKinds shown)
{
    return shown.testFlag(markKindOf(annotation.kind)) ||
           (annotation.quotation && shown.testFlag(MarkKind::Speaker) && !annotation.quotation->source.isEmpty());
}

} // namespace lectern
