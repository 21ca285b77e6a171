// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryqueue.h"

#include <QThread>

namespace lectern {

LibraryQueue::LibraryQueue(const QString &path) : m_path(path)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // the connection belongs to that one thread
    m_backupThread.setMaxThreadCount(1);
    m_backupThread.setThreadPriority(QThread::LowestPriority);
    (void)reopen();
}

LibraryQueue::~LibraryQueue()
{
    m_thread.start([this] { m_library.reset(); });
    m_thread.waitForDone();
    m_backupThread.waitForDone();
}

QFuture<Result<LibraryQueue::Opened>> LibraryQueue::reopen()
{
    m_opened = start(m_thread, [this] { return open(); });
    return m_opened;
}

template<typename Replacement>
QFuture<Result<LibraryQueue::Opened>> LibraryQueue::replace(const Replacement &replacement)
{
    m_opened = start(m_thread, [this, replacement] {
        m_library.reset();
        return replacement().and_then([this] { return open(); });
    });
    return m_opened;
}

QFuture<Result<LibraryQueue::Opened>> LibraryQueue::restore(const Backup &backup)
{
    return replace([this, backup] { return lectern::restore(backup, m_path); });
}

QFuture<Result<LibraryQueue::Opened>> LibraryQueue::beginAnew()
{
    return replace([this] { return setAside(m_path).transform([](const QString &) {}); });
}

QFuture<Result<void>> LibraryQueue::backUp()
{
    return start(m_backupThread, [this, opened = m_opened]() -> Result<void> {
        const Result<Opened> library = opened.result();
        if (!library || library->mode == Library::Mode::ReadOnly)
            return {}; // nothing to copy, or somebody else's to do
        return lectern::backUp(m_path);
    });
}

Result<LibraryQueue::Opened> LibraryQueue::open()
{
    m_library.reset();
    auto library = Library::open(m_path);
    if (!library) {
        m_error = library.error();
        return std::unexpected(m_error);
    }
    m_library = *std::move(library);
    return Opened{m_library->mode(), m_library->readOnlyReason()};
}

} // namespace lectern
