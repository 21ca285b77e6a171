// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/mark.h"

namespace lectern {

/// A stretch of text in which the same marks are active.
struct Segment
{
    struct Active
    {
        const Mark *mark;
        int lane; ///< 0 is nearest to the text; -1 for quotations, which draw no lane
    };

    TextRange range;
    std::vector<Active> active = {}; ///< in the order of the marks

    /// The shortest active mark that draws a lane: its tint fills. Null: none.
    const Mark *shortest() const;
};

/// Cuts `range` at every start and end of a mark: consecutive pieces that cover
/// it whole, each with the marks active there. A mark keeps its lane through the
/// range: the lowest one free at its start. Page and export both call this once
/// a block, so that lanes agree. Marks must be sorted as marksIn() gives them.
std::vector<Segment> segments(const std::vector<Mark> &marks, TextRange range);

} // namespace lectern
