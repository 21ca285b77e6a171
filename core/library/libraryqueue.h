// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/backup.h"
#include "core/library/library.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <type_traits>

namespace lectern {

/// The library in a thread of its own: requests run one after the other, in the
/// order in which they were made. Opening is the first of them, so that a program
/// starts without waiting for it.
class LibraryQueue
{
public:
    struct Opened
    {
        Library::Mode mode = Library::Mode::ReadWrite;
        QString readOnlyReason = {}; ///< for people
    };

    explicit LibraryQueue(const QString &path);
    ~LibraryQueue(); ///< runs what waits, then closes the library
    Q_DISABLE_COPY_MOVE(LibraryQueue)

    QString path() const { return m_path; }
    QFuture<Result<Opened>> opened() const { return m_opened; }
    /// Once more, after an attempt that failed.
    QFuture<Result<Opened>> reopen();
    /// The backup in the place of the library, which is set aside, and that opened.
    QFuture<Result<Opened>> restore(const Backup &backup);
    /// An empty one in the place of the library, which is set aside.
    QFuture<Result<Opened>> beginAnew();
    /// The day's copy, if it is not there yet; beside the requests, not among them.
    QFuture<Result<void>> backUp();

    /// Runs `request(Library &)`, which returns a Result, and delivers that; the
    /// error of opening where there is no library.
    template<typename Request>
    auto run(Request request)
    {
        using Answer = std::invoke_result_t<Request &, Library &>;
        return start(m_thread, [this, request = std::move(request)]() mutable -> Answer {
            if (!m_library)
                return std::unexpected(m_error);
            return request(*m_library);
        });
    }

private:
    // Not QtConcurrent::run: whoever waits for a future of its takes a task that
    // has not begun and runs it in his own thread, ahead of those before it.
    template<typename Task>
    static auto start(QThreadPool &thread, Task task)
    {
        QPromise<std::invoke_result_t<Task &>> promise;
        promise.start(); // now, or nobody could wait for it
        auto future = promise.future();
        thread.start([promise = std::move(promise), task = std::move(task)]() mutable {
            promise.addResult(task());
            promise.finish();
        });
        return future;
    }
    Result<Opened> open();
    template<typename Replacement>
    QFuture<Result<Opened>> replace(const Replacement &replacement);

    QString m_path;
    QThreadPool m_thread = {};
    QThreadPool m_backupThread = {};
    std::unique_ptr<Library> m_library = {}; // this and the next only in that thread
    Error m_error = {};
    QFuture<Result<Opened>> m_opened = {};
};

} // namespace lectern
