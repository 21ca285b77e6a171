// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/tagger/taggerlabels.h"

#include <limits>

namespace lectern {

namespace {

constexpr int labels = taggerlabel::count;
constexpr float impossible = -1e9F;

/// The labels that may stand before each label, so that the inner loop tries no others.
struct Predecessors
{
    std::array<std::array<std::uint8_t, labels>, labels> of = {};
    std::array<int, labels> counts = {};
};

constexpr Predecessors predecessors = [] {
    Predecessors result;
    for (int next = 0; next < labels; ++next) {
        for (int label = 0; label < labels; ++label) {
            if (taggerlabel::mayFollow(label, next))
                result.of[size_t(next)][size_t(result.counts[size_t(next)]++)] = std::uint8_t(label);
        }
    }
    return result;
}();

} // namespace

std::vector<std::uint8_t> bestLabels(std::span<const TaggerScores> scores, const TaggerTransitions &transitions)
{
    std::vector<TaggerScores> best(scores.size());
    std::vector<std::array<std::uint8_t, labels>> from(scores.size());
    TaggerScores before;
    before.fill(impossible);
    before[taggerlabel::outside] = 0;
    for (size_t i = 0; i < scores.size(); ++i) {
        for (size_t next = 0; next < size_t(labels); ++next) {
            float highest = impossible * 2;
            for (int k = 0; k < predecessors.counts[next]; ++k) {
                const size_t label = predecessors.of[next][size_t(k)];
                const float value = before[label] + transitions[label][next];
                if (value > highest) {
                    highest = value;
                    from[i][next] = std::uint8_t(label);
                }
            }
            best[i][next] = highest + scores[i][next];
        }
        before = best[i];
    }
    std::vector<std::uint8_t> result(scores.size());
    size_t label = taggerlabel::outside;
    float highest = -std::numeric_limits<float>::infinity();
    for (size_t last = 0; last < size_t(labels); ++last) {
        const float value = before[last] + transitions[last][taggerlabel::outside];
        if (!taggerlabel::isOpen(int(last)) && value > highest) {
            highest = value;
            label = last;
        }
    }
    for (size_t i = scores.size(); i-- > 0;) {
        result[i] = std::uint8_t(label);
        label = from[i][label];
    }
    return result;
}

} // namespace lectern
