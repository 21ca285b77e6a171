// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/libraryqueue.h"

#include <QObject>
#include <QTimer>

namespace lectern {

/// Searches the texts of the library while somebody types: after a pause, in the
/// library's thread. Texts that are not indexed yet are indexed first, each as a
/// request of its own, so that what is to be saved meanwhile comes in between.
class LibrarySearch : public QObject
{
    Q_OBJECT

public:
    explicit LibrarySearch(LibraryQueue &library, QObject *parent = nullptr);

    void setQuery(const QString &query); ///< an answer to the one before is dropped

signals:
    void found(const QList<lectern::SearchHit> &hits);
    void failed(const lectern::Error &error);

private:
    void indexThenSearch(int request);
    void search(int request);

    LibraryQueue &m_library;
    QString m_query = {};
    QTimer m_pause;
    int m_request = 0;
};

/// Whether there is a word in it that can be looked for.
bool hasWords(QStringView query);

} // namespace lectern
