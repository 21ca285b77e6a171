// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/commands/tabcommands.h"

#include "app/export/outputcommands.h"
#include "app/mainwindow/commands/actions.h"
#include "app/mainwindow/frame/tabarea.h"
#include "app/reader/articlesearch.h"
#include "app/reader/articletab.h"

#include <QAction>

namespace lectern {

TabCommands::TabCommands(const Actions &actions, TabArea &tabs, OutputCommands &output, QObject *parent)
    : QObject(parent)
{
    const auto onTab = [this, &tabs](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, [&tabs, act] {
            if (ArticleTab *tab = tabs.current())
                act(*tab);
        });
    };
    onTab(actions.find, [](ArticleTab &tab) { tab.search().open(); });
    onTab(actions.findNext, [](ArticleTab &tab) { tab.search().goToNext(); });
    onTab(actions.findPrevious, [](ArticleTab &tab) { tab.search().goToPrevious(); });
    onTab(actions.nextHeading, [](ArticleTab &tab) { tab.goToNextHeading(); });
    onTab(actions.previousHeading, [](ArticleTab &tab) { tab.goToPreviousHeading(); });
    onTab(actions.exportHtml, [&output](ArticleTab &tab) { output.exportHtml(tab); });
    onTab(actions.print, [&output](ArticleTab &tab) { output.print(tab); });
    onTab(actions.printPreview, [&output](ArticleTab &tab) { output.preview(tab); });
    connect(actions.closeTab, &QAction::triggered, this, [&tabs] { tabs.closeTab(tabs.currentIndex()); });
    connect(actions.nextTab, &QAction::triggered, this, [&tabs] { tabs.step(1); });
    connect(actions.previousTab, &QAction::triggered, this, [&tabs] { tabs.step(-1); });
    for (qsizetype i = 0; i < actions.tabs.size(); ++i) {
        connect(actions.tabs.at(i), &QAction::triggered, this,
                [&tabs, i] { tabs.setCurrentIndex(i < 8 ? int(i) : tabs.count() - 1); });
    }
}

} // namespace lectern
