// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

#include <QAbstractListModel>
#include <QStringMatcher>

namespace lectern {

enum class LibrarySorting { Opened, Published, Title, DecisionsLeft };

/// The library's articles as a flat list in which section rows ("Today",
/// "Earlier") stand before their articles. Under a filter those that match it by
/// their text only come last. Holds headers, hits and row order only; how a row
/// looks is the delegate's affair.
class LibraryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit LibraryModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setHeaders(QList<ArticleHeader> headers);
    void update(const ArticleHeader &header); ///< replaces the one of its id, or adds it
    void setDecisions(ArticleId id, int left, int all);
    void remove(ArticleId id);
    /// Words that must all occur in title or outlet.
    void setFilter(const QString &filter);
    /// Articles that have the filter's words in their text, best first.
    void setHits(QList<SearchHit> hits);
    void setSorting(LibrarySorting sorting);
    void setToday(QDate today); ///< what the sections count from

    LibrarySorting sorting() const { return m_sorting; }
    qsizetype articleCount() const { return m_headers.size(); } ///< without regard to the filter
    const QList<ArticleHeader> &headers() const { return m_headers; }
    const ArticleHeader *headerAt(const QModelIndex &index) const; ///< null for sections
    const SearchHit *hitAt(const QModelIndex &index) const;        ///< null: none in its text
    const ArticleHeader *find(ArticleId id) const;                 ///< null: not in the library
    QModelIndex indexOf(ArticleId id) const;                       ///< invalid where filtered out

private:
    struct Row
    {
        qsizetype header; ///< -1 for a section
        int section;
        qsizetype hit = -1; ///< -1: none in its text
    };

    void arrange();
    void appendHits();
    bool accepts(const ArticleHeader &header) const;
    bool comesBefore(const ArticleHeader &a, const ArticleHeader &b) const;
    int sectionOf(const ArticleHeader &header) const; ///< -1: this sorting has none

    QList<ArticleHeader> m_headers = {};
    QList<Row> m_rows = {};
    QString m_filter = {};
    QList<QStringMatcher> m_words = {};
    QList<SearchHit> m_hits = {};
    LibrarySorting m_sorting = LibrarySorting::Opened;
    QDate m_today;
};

/// The day an article's source says it was published on; invalid where unknown
/// or less precise than a day.
QDate publishedDate(const ArticleHeader &header);

} // namespace lectern
