// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/page/layout/pagestyle.h"

namespace lectern {

/// Where column and margins stand in a viewport of some width. Of a page that
/// runs right to left everything is mirrored: notes at the left.
struct PageGeometry
{
    qreal width = 0; ///< of the viewport
    qreal columnLeft = 0;
    qreal columnWidth = 0;
    qreal noteLeft = 0;
    qreal noteWidth = 0; ///< 0: too narrow for notes, they shrink to dots
    qreal nameLeft = 0;
    qreal nameWidth = 0; ///< 0: too narrow for speakers' names
    qreal barLeft = 0;   ///< of the bar beside a quotation, 3 px
    bool mirrored = false;

    qreal columnRight() const { return columnLeft + columnWidth; }
    bool operator==(const PageGeometry &) const = default;
};

PageGeometry pageGeometry(qreal viewportWidth, const PageStyle &style, bool mirrored);

} // namespace lectern
