// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/mark.h"

#include <algorithm>
#include <tuple>

namespace lectern {

QChar letterOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Speaker: return u'S';
    case MarkKind::Country: return u'C';
    case MarkKind::Organization: return u'O';
    case MarkKind::Person: return u'P';
    case MarkKind::Place: return u'L';
    case MarkKind::Quotation: return u'Q';
    case MarkKind::Passage: return u'T';
    }
    Q_UNREACHABLE_RETURN(u'?');
}

MarkKind markKindOf(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Person: return MarkKind::Person;
    case AnnotationKind::Country: return MarkKind::Country;
    case AnnotationKind::Organization: return MarkKind::Organization;
    case AnnotationKind::Place: return MarkKind::Place;
    case AnnotationKind::Quotation: return MarkKind::Quotation;
    case AnnotationKind::Passage: return MarkKind::Passage;
    }
    Q_UNREACHABLE_RETURN(MarkKind::Passage);
}

std::vector<Mark> marksIn(const AnnotationSet &annotations, TextRange range, MarkKinds shown)
{
    std::vector<Mark> marks;
    const auto add = [&](const TextRanges &ranges, MarkKind kind, const Annotation &annotation) {
        if (!shown.testFlag(kind))
            return;
        for (const TextRange &part : ranges) {
            if (part.overlaps(range))
                marks.push_back({part, kind, &annotation});
        }
    };
    const qsizetype reach = annotations.reach();
    for (const Annotation *annotation : annotations.overlapping({range.start - reach, range.end + reach})) {
        if (annotation->status == AnnotationStatus::Rejected)
            continue;
        add(annotation->ranges, markKindOf(annotation->kind), *annotation);
        if (annotation->quotation)
            add(annotation->quotation->source, MarkKind::Speaker, *annotation);
    }
    std::ranges::sort(marks, {}, [](const Mark &mark) {
        return std::tuple(mark.range.start, -mark.range.end, mark.annotation->id.value(), int(mark.kind));
    });
    return marks;
}

} // namespace lectern
