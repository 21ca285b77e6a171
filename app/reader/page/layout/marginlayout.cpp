// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/layout/marginlayout.h"

#include <algorithm>

namespace lectern {

std::vector<qreal> placeBoxes(const std::vector<MarginBox> &boxes, qreal gap, std::optional<size_t> pinned)
{
    std::vector<qreal> tops;
    tops.reserve(boxes.size());
    qreal free = -1e12;
    for (size_t i = 0; i < boxes.size(); ++i) {
        tops.push_back(i == pinned ? boxes[i].anchor : std::max(boxes[i].anchor, free));
        free = tops.back() + boxes[i].height + gap;
    }
    for (size_t i = pinned.value_or(0); i > 0; --i)
        tops[i - 1] = std::min(tops[i - 1], tops[i] - gap - boxes[i - 1].height);
    return tops;
}

} // namespace lectern
