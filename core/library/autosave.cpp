// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/autosave.h"

#include <algorithm>

namespace lectern {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds gathering = 100ms; // what belongs together is written at once
constexpr std::chrono::milliseconds firstDelay = 1s;
constexpr std::chrono::milliseconds longestDelay = 30s;
constexpr std::chrono::milliseconds firstBackup = 10s; // after the busy start
constexpr std::chrono::milliseconds nextBackup = 1h;   // sees whether a new day has begun
constexpr std::chrono::milliseconds untilIndexing = 2s;
constexpr std::chrono::milliseconds betweenPieces = 20ms;

} // namespace

Autosave::Autosave(LibraryQueue &queue, QObject *parent) : QObject(parent), m_queue(queue), m_delay(firstDelay)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Autosave::writePending);
    connect(&m_backup, &QTimer::timeout, this, &Autosave::backUp);
    m_backup.start(firstBackup);
    connect(&m_index, &QTimer::timeout, this, &Autosave::indexPiece);
    m_index.setSingleShot(true);
    m_index.start(firstBackup);
}

Autosave::~Autosave() { (void)finish(); }

void Autosave::record(ArticleId article, const AnnotationChange &change)
{
    record([=](Library &library) { return library.save(article, change); });
}

void Autosave::record(const CatalogueChange &change)
{
    record([=](Library &library) { return library.save(change); });
}

void Autosave::record(Library::Write write)
{
    m_writes.append(std::move(write));
    emit pendingChanged(pending());
    if (!m_retry.isActive() && m_underWay == 0)
        m_retry.start(gathering);
}

void Autosave::retry()
{
    m_retry.stop();
    m_delay = firstDelay;
    writePending();
}

void Autosave::writePending()
{
    if (m_underWay > 0 || m_writes.isEmpty())
        return;
    m_underWay = m_writes.size();
    m_answer = m_queue.run([writes = m_writes](Library &library) {
        return library.transact([&](Library &open) {
            Result<void> done;
            for (const Library::Write &write : writes) {
                if (done = write(open); !done)
                    break;
            }
            return done;
        });
    });
    const quint64 request = ++m_request;
    m_answer.then(this, [this, request](const Result<void> &result) { conclude(request, result); });
}

void Autosave::conclude(quint64 request, const Result<void> &result)
{
    if (request != m_request || m_underWay == 0)
        return; // finish() was faster
    if (!result) {
        m_underWay = 0;
        m_retry.start(m_delay);
        m_delay = std::min(m_delay * 2, longestDelay);
        emit failed(result.error());
        return;
    }
    m_writes.remove(0, m_underWay);
    m_underWay = 0;
    m_delay = firstDelay;
    emit pendingChanged(pending());
    if (!m_writes.isEmpty())
        return writePending();
    m_index.start(untilIndexing);
    emit saved();
}

void Autosave::backUp()
{
    m_backup.start(nextBackup);
    m_queue.backUp().then(this, [this](const Result<void> &result) {
        if (!result)
            emit backupFailed(result.error());
    });
}

void Autosave::indexPiece()
{
    if (!m_writes.isEmpty())
        return; // after the save
    m_queue.run([](Library &library) { return library.indexNext(); }).then(this, [this](const Result<bool> &more) {
        if (more.value_or(false)) // where it fails, the next save says so
            m_index.start(betweenPieces);
    });
}

Result<void> Autosave::finish()
{
    m_retry.stop();
    while (!m_writes.isEmpty()) {
        writePending();
        const Result<void> result = m_answer.result(); // waits
        conclude(m_request, result);
        if (!result)
            return result;
    }
    return {};
}

} // namespace lectern
