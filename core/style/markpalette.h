// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/mark.h"

#include <QColor>
#include <QHash>
#include <QString>

namespace lectern {

struct MarkColors
{
    QColor lane; ///< the underline, the legend's dot, the bar of a note
    QColor tint; ///< behind the text

    bool operator==(const MarkColors &) const = default;
};

/// The colours of page and marks, on the screen and in the exported file.
struct MarkPalette
{
    /// What ink on a tint keeps at least (WCAG 2.2 AAA).
    static constexpr double textContrast = 7;

    QString theme = {};
    bool dark = false;
    QColor paper;
    QColor ink;
    QColor muted;
    QColor rule;
    QColor selection;
    QColor searchHit;
    QHash<MarkKind, MarkColors> marks = {};

    /// Tint and lane for a colour that no theme knows: a tag's.
    MarkColors colorsFor(const QColor &color) const;

    bool operator==(const MarkPalette &) const = default;
};

} // namespace lectern
