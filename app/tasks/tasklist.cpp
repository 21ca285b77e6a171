// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tasks/tasklist.h"

namespace lectern {

TaskList::TaskList(QObject *parent) : QObject(parent) {}

TaskList::~TaskList()
{
    for (QFutureWatcher<void> *watcher : m_watchers) {
        watcher->disconnect(this);
        watcher->cancel();
    }
    for (QFutureWatcher<void> *watcher : m_watchers)
        watcher->waitForFinished();
}

std::vector<TaskList::Task> TaskList::tasks() const
{
    std::vector<Task> tasks;
    tasks.reserve(m_watchers.size());
    for (const QFutureWatcher<void> *watcher : m_watchers)
        tasks.push_back({watcher->objectName(), watcher->progressValue(), watcher->progressMaximum()});
    return tasks;
}

void TaskList::cancelAll()
{
    for (QFutureWatcher<void> *watcher : m_watchers)
        watcher->cancel();
}

void TaskList::watch(const QString &title, const QFuture<void> &future)
{
    auto *watcher = new QFutureWatcher<void>(this);
    watcher->setObjectName(title);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &TaskList::changed);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        std::erase(m_watchers, watcher);
        watcher->deleteLater();
        emit changed();
    });
    m_watchers.push_back(watcher);
    watcher->setFuture(future);
    emit changed();
}

} // namespace lectern
