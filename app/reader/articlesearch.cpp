// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/articlesearch.h"

#include "app/reader/findbar.h"
#include "app/reader/page/pageview.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace lectern {

ArticleSearch::ArticleSearch(FindBar &bar, PageView &page, QObject *parent) : QObject(parent), m_bar(bar), m_page(page)
{
    connect(&m_bar, &FindBar::queryChanged, this, &ArticleSearch::search);
    connect(&m_bar, &FindBar::nextRequested, this, &ArticleSearch::goToNext);
    connect(&m_bar, &FindBar::previousRequested, this, &ArticleSearch::goToPrevious);
    connect(&m_bar, &FindBar::closed, this, &ArticleSearch::close);
}

ArticleSearch::~ArticleSearch() { m_running.cancel(); }

void ArticleSearch::open()
{
    constexpr qsizetype longest = 80;
    const TextRange selection = m_page.selection();
    const bool isWords = !selection.isEmpty() && selection.length() <= longest;
    m_origin = selection.isEmpty() ? m_page.topPosition() : selection.start;
    m_query = {};
    m_bar.open(isWords ? selection.of(m_page.article().text()).toString() : QString());
}

void ArticleSearch::openFor(const QStringList &candidates)
{
    const QString text = m_page.article().text();
    const auto occurs = [&text](const QString &words) { return text.contains(words, Qt::CaseInsensitive); };
    const auto found = std::ranges::find_if(candidates, occurs);
    if (found == candidates.cend())
        return;
    m_origin = 0;
    m_query = {};
    m_bar.openFor(*found);
}

void ArticleSearch::goToNext()
{
    if (m_bar.isHidden())
        open();
    else if (!m_hits.isEmpty())
        show((m_current + 1) % m_hits.size());
}

void ArticleSearch::goToPrevious()
{
    if (m_bar.isHidden())
        open();
    else if (!m_hits.isEmpty())
        show((m_current + m_hits.size() - 1) % m_hits.size());
}

// Up to 256 KB takes below 2 ms and needs no worker; 10 MB takes 60.
void ArticleSearch::search(const SearchQuery &query)
{
    constexpr qsizetype shortText = 256 * 1024;
    if (query == m_query)
        return;
    m_query = query;
    m_running.cancel();
    const int request = ++m_request;
    const Article article = m_page.article();
    if (article.text().size() <= shortText) {
        take(findAll(article.text(), query));
        return;
    }
    m_bar.setSearching();
    m_running = QtConcurrent::run([article, query](QPromise<TextRanges> &promise) {
        promise.addResult(findAll(article.text(), query, Job{[&promise] { return promise.isCanceled(); }}));
    });
    m_running.then(this, [this, request](const TextRanges &hits) {
        if (request == m_request)
            take(hits);
    });
}

void ArticleSearch::take(const TextRanges &hits)
{
    m_hits = hits;
    show(hitFrom(hits, m_origin));
}

void ArticleSearch::show(qsizetype current)
{
    m_current = current;
    m_page.setSearchHits(m_hits, current);
    m_bar.setResult(current, m_hits.size());
    if (current >= 0) {
        m_origin = m_hits.at(current).start;
        m_page.reveal(m_hits.at(current));
    }
}

void ArticleSearch::close()
{
    ++m_request;
    m_running.cancel();
    m_query = {};
    if (m_current >= 0)
        m_page.setSelection(m_hits.at(m_current));
    m_hits = {};
    m_current = -1;
    m_page.setSearchHits({}, -1);
    m_page.setFocus(Qt::OtherFocusReason);
}

} // namespace lectern
