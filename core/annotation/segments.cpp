// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/segments.h"

#include <algorithm>

namespace lectern {

const Mark *Segment::shortest() const
{
    const Mark *best = nullptr;
    for (const Active &one : active) {
        if (one.lane >= 0 && (!best || one.mark->range.length() <= best->range.length()))
            best = one.mark;
    }
    return best;
}

std::vector<Segment> segments(const std::vector<Mark> &marks, TextRange range)
{
    std::vector<Segment> pieces;
    std::vector<Segment::Active> active;
    auto next = marks.begin();
    qsizetype at = range.start;

    const auto lowestFreeLane = [&](MarkKind kind) {
        int lane = kind == MarkKind::Quotation ? -1 : 0;
        while (lane >= 0 && std::ranges::contains(active, lane, &Segment::Active::lane))
            ++lane;
        return lane;
    };
    while (at < range.end) {
        std::erase_if(active, [=](const Segment::Active &one) { return one.mark->range.end <= at; });
        for (; next != marks.end() && next->range.start <= at; ++next) {
            if (next->range.end > at)
                active.push_back({&*next, lowestFreeLane(next->kind)});
        }
        qsizetype end = next == marks.end() ? range.end : std::min(range.end, next->range.start);
        for (const Segment::Active &one : active)
            end = std::min(end, one.mark->range.end);
        pieces.push_back({{at, end}, active});
        at = end;
    }
    return pieces;
}

} // namespace lectern
