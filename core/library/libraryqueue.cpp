// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryqueue.h"

namespace lectern {

LibraryQueue::LibraryQueue(const QString &path) : m_path(path)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // the connection belongs to that one thread
    m_opened = reopen();
}

LibraryQueue::~LibraryQueue()
{
    m_thread.start([this] { m_library.reset(); });
    m_thread.waitForDone();
}

QFuture<Result<LibraryQueue::Opened>> LibraryQueue::reopen()
{
    return start([this] { return open(); });
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
