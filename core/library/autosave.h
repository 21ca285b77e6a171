// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/libraryqueue.h"

#include <QTimer>

namespace lectern {

/// Writes every change to the library as it happens, in the order in which the
/// changes happened. Those that come while a write is under way go into the next
/// one together. What fails is kept and tried again. When there is nothing to save
/// it sees to the daily backup and to the index of words. It lives in the GUI
/// thread; connect AnnotatedArticle::changed and EditableCatalogue::changed to
/// record().
class Autosave : public QObject
{
    Q_OBJECT

public:
    explicit Autosave(LibraryQueue &queue, QObject *parent = nullptr);
    ~Autosave() override; ///< a last attempt; finish() tells how it went

    void record(ArticleId article, const AnnotationChange &change);
    void record(const CatalogueChange &change);
    /// Any other write that must keep its place among the changes: a new article,
    /// before the first of its annotations.
    void record(Library::Write write);

    qsizetype pending() const { return m_writes.size(); } ///< changes not yet in the library
    /// Waits until all is saved, or fails, with the queue kept. For the end of
    /// the program: "closed without saving" must be the user's decision.
    Result<void> finish();

public slots:
    void retry(); ///< now, not after the delay

signals:
    void pendingChanged(qsizetype pending);
    void saved(); ///< nothing is pending any more
    void failed(const lectern::Error &error);
    void backupFailed(const lectern::Error &error);

private:
    void writePending();
    void backUp();
    void indexPiece();
    void conclude(quint64 request, const Result<void> &result);

    LibraryQueue &m_queue;
    QList<Library::Write> m_writes = {};
    qsizetype m_underWay = 0; // the first so many of them
    quint64 m_request = 0;
    QFuture<Result<void>> m_answer = {};
    QTimer m_retry;
    QTimer m_backup;
    QTimer m_index;
    std::chrono::milliseconds m_delay;
};

} // namespace lectern
