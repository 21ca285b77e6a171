// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/appearance.h"

#include <QObject>

namespace lectern {

class LecternStyle;

/// What the program wears: light or dark, and whose colours. Dresses the whole
/// application and tells those who paint by themselves.
class Theming : public QObject
{
    Q_OBJECT

public:
    explicit Theming(QObject *parent = nullptr);

    const Appearance &appearance() const { return m_appearance; }
    ColorMode mode() const { return m_mode; }
    QString theme() const { return m_theme; } ///< empty: Lectern's own

    void setMode(ColorMode mode);
    void setTheme(const QString &theme);

signals:
    void appearanceChanged(const lectern::Appearance &appearance);

private:
    void dress();

    ColorMode m_mode = ColorMode::System;
    QString m_theme = {};
    Appearance m_appearance = {};
    LecternStyle *m_style; // owned by the application
};

} // namespace lectern
