// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/librarymodel.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr int inTheText = 4; // the section after those of days

} // namespace

QDate publishedDate(const ArticleHeader &header) { return QDate::fromString(header.published.left(10), Qt::ISODate); }

LibraryModel::LibraryModel(QObject *parent) : QAbstractListModel(parent), m_today(QDate::currentDate()) {}

int LibraryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (row.header < 0) {
        const QString names[] = {tr("Today"), tr("Yesterday"), tr("Last week"), tr("Earlier"), tr("In the text")};
        return role == Qt::DisplayRole ? names[row.section] : QVariant();
    }
    const ArticleHeader &header = m_headers.at(row.header);
    switch (role) {
    case Qt::DisplayRole: return header.title;
    case Qt::ToolTipRole: return header.path.isEmpty() ? header.title : header.title + u'\n' + header.path;
    case Qt::AccessibleDescriptionRole: {
        const QString state = tr("%1. %n decision(s) left.", nullptr, header.decisionsLeft).arg(header.outlet);
        return row.hit < 0 ? state : state + u' ' + m_hits.at(row.hit).snippet;
    }
    default: return {};
    }
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return headerAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemNeverHasChildren;
}

void LibraryModel::setHeaders(QList<ArticleHeader> headers)
{
    m_headers = std::move(headers);
    arrange();
}

void LibraryModel::update(const ArticleHeader &header)
{
    const auto found = std::ranges::find(m_headers, header.id, &ArticleHeader::id);
    if (found == m_headers.end())
        m_headers.prepend(header);
    else
        *found = header;
    arrange();
}

void LibraryModel::setDecisions(ArticleId id, int left, int all)
{
    const auto found = std::ranges::find(m_headers, id, &ArticleHeader::id);
    if (found == m_headers.end() || (found->decisionsLeft == left && found->decisions == all))
        return;
    found->decisionsLeft = left;
    found->decisions = all;
    if (const QModelIndex index = indexOf(id); index.isValid())
        emit dataChanged(index, index);
}

void LibraryModel::remove(ArticleId id)
{
    if (m_headers.removeIf([id](const ArticleHeader &header) { return header.id == id; }) > 0)
        arrange();
}

void LibraryModel::setFilter(const QString &filter)
{
    const QString simple = filter.simplified();
    if (simple == m_filter)
        return;
    m_filter = simple;
    m_words.clear();
    if (simple.isEmpty())
        m_hits.clear();
    for (const QString &word : simple.split(u' ', Qt::SkipEmptyParts))
        m_words.append(QStringMatcher(word, Qt::CaseInsensitive));
    arrange();
}

void LibraryModel::setHits(QList<SearchHit> hits)
{
    m_hits = std::move(hits);
    arrange();
}

void LibraryModel::setSorting(LibrarySorting sorting)
{
    if (sorting == m_sorting)
        return;
    m_sorting = sorting;
    arrange();
}

void LibraryModel::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    arrange();
}

const ArticleHeader *LibraryModel::headerAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).header < 0)
        return nullptr;
    return &m_headers.at(m_rows.at(index.row()).header);
}

const SearchHit *LibraryModel::hitAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).hit < 0)
        return nullptr;
    return &m_hits.at(m_rows.at(index.row()).hit);
}

const ArticleHeader *LibraryModel::find(ArticleId id) const
{
    const auto found = std::ranges::find(m_headers, id, &ArticleHeader::id);
    return found == m_headers.cend() ? nullptr : &*found;
}

QModelIndex LibraryModel::indexOf(ArticleId id) const
{
    const auto isArticle = [this, id](const Row &row) { return row.header >= 0 && m_headers.at(row.header).id == id; };
    const auto found = std::ranges::find_if(m_rows, isArticle);
    return found == m_rows.cend() ? QModelIndex() : index(int(found - m_rows.cbegin()));
}

// One pass and one sort. Headers stay where they are, so that typing in the
// search field moves rows of two integers and no strings.
void LibraryModel::arrange()
{
    beginResetModel();
    QList<qsizetype> order;
    order.reserve(m_headers.size());
    for (qsizetype i = 0; i < m_headers.size(); ++i) {
        if (accepts(m_headers.at(i)))
            order.append(i);
    }
    std::ranges::stable_sort(
        order, [this](qsizetype a, qsizetype b) { return comesBefore(m_headers.at(a), m_headers.at(b)); });
    m_rows.clear();
    m_rows.reserve(order.size() + 4);
    int last = -1;
    for (const qsizetype i : order) {
        const int section = sectionOf(m_headers.at(i));
        if (section != last)
            m_rows.append({-1, section});
        last = section;
        m_rows.append({i, section});
    }
    appendHits();
    endResetModel();
}

// Those that are listed already only get their hit.
void LibraryModel::appendHits()
{
    if (m_hits.isEmpty())
        return;
    QHash<ArticleId, qsizetype> headers;
    for (qsizetype i = 0; i < m_headers.size(); ++i)
        headers.insert(m_headers.at(i).id, i);
    QHash<qsizetype, qsizetype> rows;
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        rows.insert(m_rows.at(row).header, row);
    bool hasSection = false;
    for (qsizetype hit = 0; hit < m_hits.size(); ++hit) {
        const auto header = headers.constFind(m_hits.at(hit).article);
        if (header == headers.cend())
            continue; // removed since
        if (const auto listed = rows.constFind(*header); listed != rows.cend()) {
            m_rows[*listed].hit = hit;
            continue;
        }
        if (!std::exchange(hasSection, true))
            m_rows.append({-1, inTheText});
        m_rows.append({*header, inTheText, hit});
    }
}

bool LibraryModel::accepts(const ArticleHeader &header) const
{
    return std::ranges::all_of(m_words, [&header](const QStringMatcher &word) {
        return word.indexIn(header.title) >= 0 || word.indexIn(header.outlet) >= 0;
    });
}

bool LibraryModel::comesBefore(const ArticleHeader &a, const ArticleHeader &b) const
{
    switch (m_sorting) {
    case LibrarySorting::Opened: return a.opened > b.opened;
    case LibrarySorting::Published: return a.published > b.published;
    case LibrarySorting::Title: return a.title.compare(b.title, Qt::CaseInsensitive) < 0;
    case LibrarySorting::DecisionsLeft: return a.decisionsLeft > b.decisionsLeft;
    }
    Q_UNREACHABLE_RETURN(false);
}

int LibraryModel::sectionOf(const ArticleHeader &header) const
{
    if (m_sorting == LibrarySorting::Title || m_sorting == LibrarySorting::DecisionsLeft)
        return -1;
    const QDate day = m_sorting == LibrarySorting::Opened ? header.opened.toLocalTime().date() : publishedDate(header);
    if (!day.isValid())
        return 3;
    const qint64 days = day.daysTo(m_today);
    return days <= 0 ? 0 : days == 1 ? 1 : days <= 7 ? 2 : 3;
}

} // namespace lectern
