// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <optional>
#include <vector>

namespace lectern {

/// A note in the margin: the height of the line it belongs to, and its own.
struct MarginBox
{
    qreal anchor = 0;
    qreal height = 0;
};

/// The tops of the boxes, which are sorted by anchor: each stands beside its
/// line, or as little below it as those above make it. A pinned box stands
/// beside its line whatever the others want, and those above it move up.
std::vector<qreal> placeBoxes(const std::vector<MarginBox> &boxes, qreal gap, std::optional<size_t> pinned = {});

} // namespace lectern
