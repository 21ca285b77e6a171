// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/report/paintreport.h"

#include "app/mainwindow/frame/tabarea.h"
#include "app/mainwindow/mainwindow.h"
#include "app/mainwindow/report/paintline.h"
#include "app/reader/articletab.h"
#include "app/reader/page/pageview.h"

#include <QCoreApplication>
#include <QTimer>

namespace lectern {

PaintReport::PaintReport(MainWindow &window) : QObject(&window)
{
    connect(&window.tabs(), &TabArea::currentTabChanged, this, &PaintReport::watch);
}

void PaintReport::watch(ArticleTab *tab)
{
    if (!tab || std::exchange(m_isWatching, true))
        return;
    connect(&tab->page(), &PageView::painted, this, [this, tab] {
        QTimer::singleShot(0, this, [this, tab] { // after the frame has gone to the window system
            if (!std::exchange(m_isPainted, true))
                writePaintLine("painted");
            if (tab->isRecognized() && !std::exchange(m_isMarked, true)) {
                writePaintLine("marked");
                // What follows from the marks, such as the panels, is watched too.
                QTimer::singleShot(std::chrono::seconds(1), qApp, [] { QCoreApplication::exit(); });
            }
        });
    });
}

} // namespace lectern
