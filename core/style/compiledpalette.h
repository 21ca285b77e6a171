// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/mark.h"

#include <QColor>

#include <iterator>

namespace lectern {

/// A palette as the palette compiler writes it into the program: plain numbers,
/// so that reading one costs nothing when the program starts.
struct CompiledPalette
{
    struct Mark
    {
        QRgb lane;
        QRgb tint;
    };

    const char *theme; ///< UTF-8
    bool dark;
    QRgb paper;
    QRgb ink;
    QRgb muted;
    QRgb rule;
    QRgb selection;
    QRgb searchHit;
    Mark marks[std::size(markKindList)]; ///< in the order of markKindList
};

} // namespace lectern
