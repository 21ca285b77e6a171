// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/commands/viewcommands.h"

#include "app/mainwindow/commands/actions.h"
#include "app/mainwindow/frame/tabarea.h"
#include "app/reader/articletab.h"
#include "app/reader/page/pageview.h"
#include "core/style/themes.h"

#include <QActionGroup>
#include <QMenu>

namespace lectern {

using namespace Qt::StringLiterals;

ViewCommands::ViewCommands(Actions &actions, TabArea &tabs, Theming &theming, QObject *parent)
    : QObject(parent), m_actions(actions), m_tabs(tabs), m_theming(theming)
{
    constexpr qreal step = 1.1;
    constexpr int characters = 4;
    connect(actions.zoomIn, &QAction::triggered, this, [this] { setZoom(m_zoom * step); });
    connect(actions.zoomOut, &QAction::triggered, this, [this] { setZoom(m_zoom / step); });
    connect(actions.zoomReset, &QAction::triggered, this, [this] { setZoom(1); });
    connect(actions.wider, &QAction::triggered, this, [this] { setMeasure(m_measure + characters); });
    connect(actions.narrower, &QAction::triggered, this, [this] { setMeasure(m_measure - characters); });
    connect(actions.showLetters, &QAction::toggled, this, &ViewCommands::setLettersShown);
    connect(actions.theme, &QMenu::aboutToShow, this, &ViewCommands::fillThemeMenu);
}

void ViewCommands::setZoom(qreal zoom)
{
    m_zoom = qAbs(zoom - 1) < 0.04 ? 1 : qBound(0.5, zoom, 4.0);
    applyToAll();
}

void ViewCommands::setMeasure(int characters)
{
    m_measure = qBound(45, characters, 90);
    applyToAll();
}

void ViewCommands::setLettersShown(bool shown)
{
    m_lettersShown = shown;
    m_actions.showLetters->setChecked(shown);
    applyToAll();
}

void ViewCommands::apply(ArticleTab &tab) const
{
    tab.page().setTextZoom(m_zoom);
    tab.page().setMeasure(m_measure);
    tab.page().setShowLetters(m_lettersShown);
}

void ViewCommands::applyToAll()
{
    for (ArticleTab *tab : m_tabs.tabs())
        apply(*tab);
}

// Made anew each time it opens: reading every theme's name is not for the start.
void ViewCommands::fillThemeMenu()
{
    QMenu &menu = *m_actions.theme;
    menu.clear();
    auto *modes = new QActionGroup(&menu);
    const std::pair<ColorMode, QString> modeNames[] = {
        {ColorMode::System, tr("Like the &System")}, {ColorMode::Light, tr("&Light")}, {ColorMode::Dark, tr("&Dark")}};
    for (const auto &[mode, name] : modeNames) {
        QAction *action = modes->addAction(name);
        action->setCheckable(true);
        action->setChecked(mode == m_theming.mode());
        connect(action, &QAction::triggered, &m_theming, [this, mode] { m_theming.setMode(mode); });
    }
    menu.addActions(modes->actions());
    menu.addSeparator();
    QMenu *more = menu.addMenu(tr("&Colors of"));
    auto *themes = new QActionGroup(more);
    const auto addTheme = [&](const QString &name, const QString &theme) {
        QAction *action = themes->addAction(name);
        action->setCheckable(true);
        action->setChecked(theme == m_theming.theme());
        connect(action, &QAction::triggered, &m_theming, [this, theme] { m_theming.setTheme(theme); });
    };
    addTheme(tr("Lectern"), {});
    for (const QString &theme : themeNames()) {
        if (!theme.startsWith("Lectern "_L1))
            addTheme(theme, theme);
    }
    more->addActions(themes->actions());
}

} // namespace lectern
