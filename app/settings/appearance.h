// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/style/markpalette.h"

#include <QFont>
#include <QPalette>

namespace lectern {

/// Which of light and dark the window wears.
enum class ColorMode { System, Light, Dark };

/// Every colour of the window around the page. Derived from the page's palette
/// and one accent, so that any highlighting theme dresses the whole window.
struct Appearance
{
    MarkPalette page = {};
    QColor window;   ///< panels, menu, status line
    QColor field;    ///< inputs, chips, popups
    QColor ink;      ///< text
    QColor muted;    ///< second lines
    QColor faint;    ///< placeholders, what is disabled
    QColor rule;     ///< borders of inputs
    QColor hairline; ///< between regions
    QColor track;    ///< under a progress bar; a hovered row
    QColor accent;
    QColor selected; ///< the row that is current
    QColor warning;  ///< the bar of a problem

    QPalette palette() const;
    bool operator==(const Appearance &) const = default;
};

Appearance appearanceFor(const MarkPalette &page);

/// What the platform asks for where `mode` follows it.
bool isDark(ColorMode mode);

/// Inter where it is installed, at the platform's size but not below 13 px.
QFont interfaceFont();

} // namespace lectern
