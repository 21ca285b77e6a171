// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace lectern {

/// What the tagger says of a token: outside of all names, or of which kind and
/// where in it. Label 0 is outside; then for each kind first, inside, last, alone.
namespace taggerlabel {

inline constexpr int count = 17;
inline constexpr int outside = 0;

enum Position { First, Inside, Last, Alone };

constexpr int of(AnnotationKind kind, Position position) { return 1 + int(kind) * 4 + position; }
constexpr AnnotationKind kindOf(int label) { return AnnotationKind((label - 1) / 4); }
constexpr Position positionOf(int label) { return Position((label - 1) % 4); }

constexpr bool isOpen(int label)
{
    return label != outside && (positionOf(label) == First || positionOf(label) == Inside);
}
/// Whether a token with one label may be followed by one with the other.
constexpr bool mayFollow(int label, int next)
{
    if (isOpen(label))
        return next != outside && kindOf(next) == kindOf(label) &&
               (positionOf(next) == Inside || positionOf(next) == Last);
    return next == outside || positionOf(next) == First || positionOf(next) == Alone;
}

} // namespace taggerlabel

using TaggerScores = std::array<float, taggerlabel::count>;
using TaggerTransitions = std::array<TaggerScores, taggerlabel::count>; ///< [label][next]

/// The best allowed sequence of labels for neighbouring tokens, by Viterbi;
/// what stands before and behind them is outside.
std::vector<std::uint8_t> bestLabels(std::span<const TaggerScores> scores, const TaggerTransitions &transitions);

} // namespace lectern
