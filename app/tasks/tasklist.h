// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/job.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <memory>
#include <vector>

namespace lectern {

/// The long jobs that run in workers now: what they are called, how far they
/// are, and how to stop them. A canceled job delivers no result.
class TaskList : public QObject
{
    Q_OBJECT

public:
    struct Task
    {
        QString title;
        int done = 0;
        int total = 0; ///< 0: unknown
    };

    explicit TaskList(QObject *parent = nullptr);
    ~TaskList() override; ///< cancels and waits, so that no worker outlives what it reads

    /// Runs `work`, which takes a Job and returns a value, in a worker. Take the
    /// value with .then(context, …).
    template<typename Work>
    auto run(const QString &title, Work work)
    {
        using Value = std::invoke_result_t<Work &, const Job &>;
        QFuture<Value> future = QtConcurrent::run([work = std::move(work)](QPromise<Value> &promise) mutable {
            const Job job{[&promise] { return promise.isCanceled(); },
                          [&promise](int done, int total) {
                              promise.setProgressRange(0, total);
                              promise.setProgressValue(done);
                          }};
            promise.addResult(work(job));
        });
        watch(title, QFuture<void>(future));
        return future;
    }

    qsizetype size() const { return qsizetype(m_watchers.size()); }
    std::vector<Task> tasks() const; ///< oldest first
    void cancelAll();

signals:
    void changed();

private:
    void watch(const QString &title, const QFuture<void> &future);

    std::vector<QFutureWatcher<void> *> m_watchers = {};
};

} // namespace lectern
