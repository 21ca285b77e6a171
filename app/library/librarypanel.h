// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/library/librarymodel.h"
#include "app/settings/appearance.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace lectern {

class LibraryDelegate;

/// The left side of the window: a search field over the library's articles.
class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPanel(QWidget *parent = nullptr);

    LibraryModel &model() { return *m_model; }
    void setAppearance(const Appearance &appearance);
    void setReadOnly(const QString &reason); ///< nothing can be removed, and why; empty: it can
    void setCurrentArticle(std::optional<ArticleId> id);
    void focusSearch();
    void showHits(const QList<SearchHit> &hits); ///< of the query
    void showSearchFailure(const Error &error);

signals:
    void articleActivated(lectern::ArticleId id);
    /// One of those words stands in it; the first of them that does is best.
    void hitActivated(lectern::ArticleId id, const QStringList &words);
    void queryChanged(const QString &query);
    void removalRequested(lectern::ArticleId id);
    void sourceRequested(lectern::ArticleId id); ///< show its file in the file manager

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QSize sizeHint() const override { return {256, 600}; }

private:
    void showMenu(QPoint position);
    void activate(const QModelIndex &index);
    void openFirst();
    void startSearch(const QString &query);
    QModelIndex firstArticle() const;
    QString hint() const;
    void describe();

    LibraryModel *m_model;
    LibraryDelegate *m_delegate;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_hint;
    std::optional<ArticleId> m_current = {};
    QString m_readOnlyReason = {};
    bool m_isSearching = false;
    bool m_opensFirst = false; ///< of the hits, when they are there
    QString m_failure = {};    ///< of the search in the texts
};

} // namespace lectern
