// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/theming.h"

#include "app/settings/lecternstyle.h"
#include "core/style/themes.h"

#include <QApplication>
#include <QStyleHints>

namespace lectern {

Theming::Theming(QObject *parent)
    : QObject(parent),
      m_appearance(appearanceFor(themePalette(m_theme, isDark(m_mode)))),
      m_style(new LecternStyle(m_appearance))
{
    QApplication::setStyle(m_style);
    QApplication::setPalette(m_appearance.palette());
    QApplication::setFont(interfaceFont());
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theming::dress);
}

void Theming::setMode(ColorMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    QStyleHints *hints = QGuiApplication::styleHints();
    if (mode == ColorMode::System)
        hints->unsetColorScheme();
    else
        hints->setColorScheme(mode == ColorMode::Dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
    dress();
}

void Theming::setTheme(const QString &theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    dress();
}

void Theming::dress()
{
    const Appearance appearance = appearanceFor(themePalette(m_theme, isDark(m_mode)));
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    m_style->setAppearance(appearance);
    QApplication::setPalette(appearance.palette());
    emit appearanceChanged(appearance);
}

} // namespace lectern
