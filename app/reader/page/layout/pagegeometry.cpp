// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/layout/pagegeometry.h"

#include <algorithm>
#include <cmath>

namespace lectern {

PageGeometry pageGeometry(qreal viewportWidth, const PageStyle &style, bool mirrored)
{
    constexpr qreal barDistance = 18;
    constexpr qreal barWidth = 3;
    constexpr qreal edge = 8;     // between the outermost thing and the viewport's edge
    constexpr qreal noteGap = 36; // between column and notes
    const qreal scale = style.labelSize() / 12;
    const qreal fullNote = std::round(210 * scale);
    const qreal leastNote = std::round(150 * scale);
    const qreal nameMargin = std::round(96 * scale); // a margin in which names fit
    const qreal gutter = viewportWidth < 480 ? 26 : 40;

    PageGeometry page{.width = viewportWidth, .mirrored = mirrored};
    page.columnWidth = std::max(80.0, std::min(style.columnWidth(), viewportWidth - 2 * gutter));
    const qreal beside = viewportWidth - page.columnWidth; // for both margins
    if (beside >= gutter + noteGap + leastNote + edge) {
        page.noteWidth = std::clamp(beside - nameMargin - noteGap - edge, leastNote, fullNote);
        const qreal left = beside - noteGap - page.noteWidth;
        page.columnLeft = std::floor(std::max(left / 2, std::min(nameMargin, left - edge)));
    } else {
        page.columnLeft = std::floor(std::max(0.0, beside / 2));
    }
    page.noteLeft = page.columnRight() + noteGap;
    page.barLeft = page.columnLeft - std::min(barDistance, std::round(page.columnLeft * 0.6));
    const qreal nameRight = page.columnLeft - barDistance - 10;
    if (page.columnLeft >= nameMargin - 12) {
        page.nameWidth = std::min(nameRight - 8, std::round(150 * scale));
        page.nameLeft = nameRight - page.nameWidth;
    }
    if (mirrored) {
        const auto mirror = [=](qreal left, qreal width) { return viewportWidth - left - width; };
        page.noteLeft = mirror(page.noteLeft, page.noteWidth);
        page.nameLeft = mirror(page.nameLeft, page.nameWidth);
        page.barLeft = mirror(page.barLeft, barWidth);
        page.columnLeft = mirror(page.columnLeft, page.columnWidth);
    }
    return page;
}

} // namespace lectern
