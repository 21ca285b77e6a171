// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace lectern {

/// Relative luminance of an opaque sRGB colour, 0 to 1 (WCAG 2.2).
inline double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Contrast ratio, 1 to 21 (WCAG 2.2).
inline double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

/// `share` (0 to 1) of `color` over `ground`, in the 8 bits a channel that are drawn.
inline QColor mixed(const QColor &color, const QColor &ground, double share)
{
    const auto channel = [=](int over, int under) { return int(std::lround(over * share + under * (1 - share))); };
    return QColor(channel(color.red(), ground.red()), channel(color.green(), ground.green()),
                  channel(color.blue(), ground.blue()));
}

} // namespace lectern
