// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/frame/tabarea.h"

#include "app/reader/articletab.h"

#include <QMouseEvent>

namespace lectern {

DocumentTabBar::DocumentTabBar(QWidget *parent) : QTabBar(parent)
{
    setDocumentMode(true);
    setExpanding(false);
    setMovable(true);
    setTabsClosable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    setAccessibleName(tr("Open articles"));
}

QSize DocumentTabBar::tabSizeHint(int index) const
{
    const QSize hint = QTabBar::tabSizeHint(index);
    return {qBound(120, hint.width(), 280), hint.height()};
}

void DocumentTabBar::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index >= 0)
        emit tabCloseRequested(index);
    else
        QTabBar::mouseReleaseEvent(event);
}

TabArea::TabArea(QWidget *parent) : QTabWidget(parent)
{
    setTabBar(new DocumentTabBar(this));
    setDocumentMode(true);
    connect(this, &QTabWidget::tabCloseRequested, this, &TabArea::closeTab);
    connect(this, &QTabWidget::currentChanged, this, [this] { emit currentTabChanged(current()); });
}

ArticleTab *TabArea::current() const { return qobject_cast<ArticleTab *>(currentWidget()); }

ArticleTab *TabArea::tab(int index) const { return qobject_cast<ArticleTab *>(widget(index)); }

ArticleTab *TabArea::find(ArticleId id) const
{
    for (ArticleTab *tab : tabs()) {
        if (tab->annotated().id() == id)
            return tab;
    }
    return nullptr;
}

QList<ArticleTab *> TabArea::tabs() const
{
    QList<ArticleTab *> tabs;
    for (int i = 0; i < count(); ++i)
        tabs.append(tab(i));
    return tabs;
}

void TabArea::insert(int index, ArticleTab *tab)
{
    QString title = tab->annotated().article().title();
    const int position = insertTab(index, tab, title.replace(u'&', QStringLiteral("&&")));
    setTabToolTip(position, tab->annotated().article().title());
}

void TabArea::step(int by)
{
    if (count() > 0)
        setCurrentIndex((currentIndex() + by + count()) % count());
}

// The page goes at the next turn of the event loop: the click that closes it may
// have come from inside it.
void TabArea::closeTab(int index)
{
    ArticleTab *closing = tab(index);
    if (!closing)
        return;
    const ArticleId id = closing->annotated().id();
    removeTab(index);
    closing->deleteLater();
    emit tabClosed(id);
}

} // namespace lectern
