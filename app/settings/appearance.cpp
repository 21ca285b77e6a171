// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/appearance.h"

#include "core/style/contrast.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStyleHints>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

// Some themes are made for code on one ground only: their grey is too faint for a panel.
QColor legible(QColor color, const QColor &ground, double ratio)
{
    const QColor extreme = luminance(ground) > 0.18 ? Qt::black : Qt::white;
    for (double share = 0.1; contrast(color, ground) < ratio && share <= 1; share += 0.1)
        color = mixed(extreme, color, share);
    return color;
}

} // namespace

Appearance appearanceFor(const MarkPalette &page)
{
    const auto step = [&page](double share) { return mixed(page.ink, page.paper, share); };
    Appearance appearance;
    appearance.page = page;
    appearance.window = step(0.035);
    appearance.field = page.dark ? step(0.066) : mixed(Qt::white, page.paper, 0.9);
    appearance.faint = step(0.56);
    appearance.rule = page.rule;
    appearance.hairline = step(0.096);
    appearance.track = step(0.085);
    appearance.accent = page.dark ? QColor(0x6f, 0xb4, 0xf2) : QColor(0x0f, 0x5f, 0xa8);
    appearance.warning = page.dark ? QColor(0xf0, 0x7b, 0x5a) : QColor(0xb4, 0x40, 0x1f);
    appearance.selected = mixed(appearance.accent, appearance.window, page.dark ? 0.17 : 0.09);
    appearance.ink = legible(page.ink, appearance.selected, 7);
    appearance.muted = legible(page.muted, appearance.selected, 4.5);
    return appearance;
}

QPalette Appearance::palette() const
{
    QPalette palette(ink, window, mixed(ink, window, 0.1), rule, faint, ink, field);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::Base, field);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Button, field);
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::ToolTipBase, field);
    palette.setColor(QPalette::ToolTipText, ink);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::BrightText, page.paper);
    palette.setColor(QPalette::Mid, rule);
    palette.setColor(QPalette::Midlight, hairline);
    palette.setColor(QPalette::Light, field);
    palette.setColor(QPalette::Dark, rule);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Accent, accent);
    palette.setColor(QPalette::Highlight, page.selection);
    palette.setColor(QPalette::HighlightedText, ink);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

bool isDark(ColorMode mode)
{
    if (mode == ColorMode::System)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    return mode == ColorMode::Dark;
}

QFont interfaceFont()
{
    QFont font = QGuiApplication::font();
    const QScreen *screen = QGuiApplication::primaryScreen();
    const qreal dotsPerInch = screen ? screen->logicalDotsPerInchY() : 96;
    const int platformSize = font.pixelSize() > 0 ? font.pixelSize() : qRound(font.pointSizeF() * dotsPerInch / 72);
    font.setFamilies({u"Inter"_s, font.family()});
    font.setPixelSize(qMax(13, platformSize));
    return font;
}

} // namespace lectern
