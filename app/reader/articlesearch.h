// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/textsearch.h"

#include <QFuture>
#include <QObject>

namespace lectern {

class FindBar;
class PageView;

/// Finding in one article: takes what the find bar asks, searches (a long text
/// in a worker), and shows the hits on the page.
class ArticleSearch : public QObject
{
    Q_OBJECT

public:
    ArticleSearch(FindBar &bar, PageView &page, QObject *parent = nullptr);
    ~ArticleSearch() override;

    const TextRanges &hits() const { return m_hits; }
    qsizetype current() const { return m_current; }

    void open(); ///< with the selected words, if they are few
    /// Shows the first place of the first of these that occurs; the page keeps the focus.
    void openFor(const QStringList &candidates);
    void goToNext();
    void goToPrevious();

private:
    void search(const SearchQuery &query);
    void take(const TextRanges &hits);
    void show(qsizetype current);
    void close();

    FindBar &m_bar;
    PageView &m_page;
    SearchQuery m_query = {};
    TextRanges m_hits = {};
    qsizetype m_current = -1;
    qsizetype m_origin = 0; ///< where the search began: typing on does not wander off
    QFuture<TextRanges> m_running = {};
    int m_request = 0;
};

} // namespace lectern
