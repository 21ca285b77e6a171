// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/style/markpalette.h"

#include "core/style/contrast.h"

namespace lectern {

namespace {

constexpr double laneContrast = 3; // WCAG 2.2, graphical objects

// The strongest tint of the colour on which the ink stays legible.
QColor tintFor(const QColor &color, const QColor &paper, const QColor &ink)
{
    double share = 0.22;
    while (share > 0.02 && contrast(ink, mixed(color, paper, share)) < MarkPalette::textContrast)
        share -= 0.02;
    return mixed(color, paper, share);
}

QColor laneFor(const QColor &color, const QColor &paper, const QColor &ink)
{
    QColor lane = color;
    for (double share = 0.9; share > 0 && contrast(lane, paper) < laneContrast; share -= 0.1)
        lane = mixed(color, ink, share);
    return lane;
}

} // namespace

MarkColors MarkPalette::colorsFor(const QColor &color) const
{
    return {laneFor(color, paper, ink), tintFor(color, paper, ink)};
}

} // namespace lectern
