// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/style/themes.h"

#include "core/style/compiledpalette.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr CompiledPalette compiledPalettes[] = {
#include "palettes.inc"
};

MarkPalette paletteFrom(const CompiledPalette &compiled)
{
    MarkPalette palette{
        .theme = QString::fromUtf8(compiled.theme),
        .dark = compiled.dark,
        .paper = QColor::fromRgba(compiled.paper),
        .ink = QColor::fromRgba(compiled.ink),
        .muted = QColor::fromRgba(compiled.muted),
        .rule = QColor::fromRgba(compiled.rule),
        .selection = QColor::fromRgba(compiled.selection),
        .searchHit = QColor::fromRgba(compiled.searchHit),
    };
    for (size_t i = 0; i < std::size(markKindList); ++i) {
        const CompiledPalette::Mark &mark = compiled.marks[i];
        palette.marks.insert(markKindList[i], {QColor::fromRgba(mark.lane), QColor::fromRgba(mark.tint)});
    }
    return palette;
}

const CompiledPalette *find(QByteArrayView theme)
{
    const auto *found = std::ranges::find(compiledPalettes, theme, &CompiledPalette::theme);
    return found == std::end(compiledPalettes) ? nullptr : found;
}

} // namespace

QStringList themeNames()
{
    QStringList names;
    for (const CompiledPalette &compiled : compiledPalettes)
        names.append(QString::fromUtf8(compiled.theme));
    return names;
}

MarkPalette themePalette(const QString &theme, bool dark)
{
    const CompiledPalette *compiled = find(theme.toUtf8());
    if (!compiled)
        compiled = find(dark ? "Lectern Dark" : "Lectern Light");
    Q_ASSERT(compiled); // the compiler refuses to go on without them
    return paletteFrom(*compiled);
}

} // namespace lectern
