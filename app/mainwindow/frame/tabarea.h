// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/id.h"

#include <QTabBar>
#include <QTabWidget>

#include <optional>

namespace lectern {

class ArticleTab;

/// Tabs no wider than a headline needs; the middle button closes one.
class DocumentTabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit DocumentTabBar(QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};

/// The open articles. Each is there once.
class TabArea : public QTabWidget
{
    Q_OBJECT

public:
    explicit TabArea(QWidget *parent = nullptr);

    ArticleTab *current() const; ///< null: none is open
    ArticleTab *tab(int index) const;
    ArticleTab *find(ArticleId id) const; ///< null: not open
    QList<ArticleTab *> tabs() const;     ///< from the first

    void insert(int index, ArticleTab *tab);
    void step(int by); ///< to the next or a previous one, around the end

signals:
    void currentTabChanged(lectern::ArticleTab *tab);
    void tabClosed(lectern::ArticleId id);

public slots:
    void closeTab(int index);
};

} // namespace lectern
