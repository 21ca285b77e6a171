// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/style/markpalette.h"

#include "core/style/contrast.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

using namespace KSyntaxHighlighting;
using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr double textContrast = 7; // WCAG 2.2 AAA
constexpr double laneContrast = 3; // WCAG 2.2, graphical objects

QString formatName(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Speaker: return u"Speaker"_s;
    case MarkKind::Country: return u"Country"_s;
    case MarkKind::Organization: return u"Organization"_s;
    case MarkKind::Person: return u"Person"_s;
    case MarkKind::Place: return u"Place"_s;
    case MarkKind::Quotation: return u"Quotation"_s;
    case MarkKind::Passage: return u"Passage"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

// The strongest tint of the colour on which the ink stays legible.
QColor tintFor(const QColor &color, const QColor &paper, const QColor &ink)
{
    double share = 0.22;
    while (share > 0.02 && contrast(ink, mixed(color, paper, share)) < textContrast)
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

PaletteRepository::PaletteRepository() : m_repository(std::make_unique<Repository>())
{
    m_repository->addCustomSearchPath(u":/highlighting"_s);
}

PaletteRepository::~PaletteRepository() = default;

QStringList PaletteRepository::themeNames() const
{
    QStringList names;
    for (const Theme &theme : m_repository->themes())
        names.append(theme.name());
    return names;
}

MarkPalette PaletteRepository::palette(const QString &name, bool dark) const
{
    Theme theme = m_repository->theme(name);
    if (!theme.isValid())
        theme = m_repository->theme(dark ? u"Lectern Dark"_s : u"Lectern Light"_s);
    const auto editorColor = [&](Theme::EditorColorRole role) { return QColor(theme.editorColor(role)); };

    MarkPalette palette;
    palette.theme = theme.name();
    palette.paper = editorColor(Theme::BackgroundColor);
    palette.ink = QColor(theme.textColor(Theme::Normal));
    palette.muted = editorColor(Theme::LineNumbers);
    palette.rule = editorColor(Theme::Separator);
    palette.selection = editorColor(Theme::TextSelection);
    palette.searchHit = editorColor(Theme::SearchHighlight);
    palette.dark = luminance(palette.paper) < luminance(palette.ink);
    if (contrast(palette.muted, palette.paper) < 4.5)
        palette.muted = mixed(palette.ink, palette.paper, 0.7);

    QHash<QString, Format> formats;
    for (const Format &format : m_repository->definitionForName(u"News article"_s).formats())
        formats.insert(format.name(), format);
    for (const MarkKind kind : markKindList) {
        const Format format = formats.value(formatName(kind));
        const QColor color = format.textColor(theme).isValid() ? format.textColor(theme) : palette.ink;
        MarkColors colors = palette.colorsFor(color);
        if (format.hasBackgroundColor(theme) && contrast(palette.ink, format.backgroundColor(theme)) >= textContrast)
            colors.tint = format.backgroundColor(theme);
        palette.marks.insert(kind, colors);
    }
    return palette;
}

} // namespace lectern
