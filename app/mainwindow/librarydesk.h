// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/mainwindow/session.h"
#include "core/catalogue/catalogue.h"
#include "core/library/libraryqueue.h"

#include <QObject>

namespace lectern {

class Autosave;
class Banner;
class LibraryPanel;
class LibrarySearch;
class OpenArticles;

/// The library at the desk: fetches what the window starts with, keeps the panel's
/// list, does what is asked there, and tells in the banner what is wrong.
class LibraryDesk : public QObject
{
    Q_OBJECT

public:
    /// What the window starts with; without a library the same, but empty.
    struct Content
    {
        Catalogue catalogue = {};
        Session session = {};
        QString analyst = {};
        QString readOnlyReason = {}; ///< for people; empty: it is not
    };

    LibraryDesk(LibraryQueue &library, Autosave &autosave, LibraryPanel &panel, Banner &banner, OpenArticles &articles,
                QObject *parent = nullptr);

    void open();
    void refresh();                                  ///< the list
    bool isReadOnly() const { return m_isReadOnly; } ///< or not open yet
    void keepAnalyst(const QString &name);
    void keepSession(const Session &session);
    void tellOfTrouble(const QString &key, const Error &error);

signals:
    /// Another library is in its place: what is open belongs to the one before.
    void replaced(const QString &message);
    void opened(const lectern::LibraryDesk::Content &content);
    void troubled(); ///< there is something to see in the banner

private:
    void tellOfFailure(const Error &error);
    void offerReplacement(const Error &error, const std::optional<Backup> &backup);
    void restore(const Backup &backup);
    void beginAnew();
    void openAgain();
    void await(QFuture<Result<LibraryQueue::Opened>> opened, const QString &done);
    void learnAgain();
    void remove(ArticleId id);
    void showSource(ArticleId id);

    LibraryQueue &m_library;
    Autosave &m_autosave;
    LibraryPanel &m_panel;
    Banner &m_banner;
    OpenArticles &m_articles;
    LibrarySearch *m_search;
    bool m_isReadOnly = true;
};

} // namespace lectern
