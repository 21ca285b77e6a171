// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/librarysearch.h"

#include <algorithm>

namespace lectern {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds pauseInTyping = 120ms;

} // namespace

bool hasWords(QStringView query)
{
    return std::ranges::any_of(query, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

LibrarySearch::LibrarySearch(LibraryQueue &library, QObject *parent) : QObject(parent), m_library(library)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { indexThenSearch(m_request); });
}

void LibrarySearch::setQuery(const QString &query)
{
    ++m_request;
    m_query = query;
    if (hasWords(query))
        m_pause.start(pauseInTyping);
    else
        m_pause.stop();
}

void LibrarySearch::indexThenSearch(int request)
{
    const auto indexNext = [](Library &library) -> Result<bool> {
        if (library.mode() == Library::Mode::ReadOnly)
            return false; // who may only read sees what has been indexed
        return library.indexNext();
    };
    m_library.run(indexNext).then(this, [this, request](const Result<bool> &more) {
        if (request != m_request)
            return;
        if (!more)
            emit failed(more.error());
        else if (*more)
            indexThenSearch(request);
        else
            search(request);
    });
}

void LibrarySearch::search(int request)
{
    m_library.run([query = m_query](Library &library) { return library.search(query); })
        .then(this, [this, request](const Result<QList<SearchHit>> &hits) {
            if (request != m_request)
                return;
            if (hits)
                emit found(*hits);
            else
                emit failed(hits.error());
        });
}

} // namespace lectern
