// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/theming.h"

#include <QObject>

namespace lectern {

class Actions;
class ArticleTab;
class TabArea;

/// How articles are shown: size of the text, length of the lines, letters on
/// marks, colours. The same for every tab.
class ViewCommands : public QObject
{
    Q_OBJECT

public:
    ViewCommands(Actions &actions, TabArea &tabs, Theming &theming, QObject *parent = nullptr);

    qreal zoom() const { return m_zoom; }
    int measure() const { return m_measure; }
    bool lettersShown() const { return m_lettersShown; }

    void setZoom(qreal zoom);
    void setMeasure(int characters);
    void setLettersShown(bool shown);
    void apply(ArticleTab &tab) const;

private:
    void fillThemeMenu();
    void applyToAll();

    Actions &m_actions;
    TabArea &m_tabs;
    Theming &m_theming;
    qreal m_zoom = 1;
    int m_measure = 66;
    bool m_lettersShown = false;
};

} // namespace lectern
