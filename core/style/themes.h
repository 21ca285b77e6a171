// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/style/markpalette.h"

#include <QStringList>

namespace lectern {

/// Lectern's own two themes and those of KSyntaxHighlighting, in the order of their
/// names. They are compiled in when the program is built (core/style/compiler):
/// the library that reads theme files brings forty others with it, and loading
/// them would take longer than all else until the first page is painted.
QStringList themeNames();

/// Lectern's own theme for light or dark where the name is not known.
MarkPalette themePalette(const QString &theme, bool dark);
inline MarkPalette lightPalette() { return themePalette({}, false); }
inline MarkPalette darkPalette() { return themePalette({}, true); }

} // namespace lectern
