// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/writerlock.h"

#include <cerrno>
#include <sys/file.h>

namespace lectern {

WriterLock::State WriterLock::take()
{
    if (!m_file.open(QIODevice::ReadWrite))
        return State::Impossible;
    if (flock(m_file.handle(), LOCK_EX | LOCK_NB) == 0)
        return State::Held;
    const bool taken = errno == EWOULDBLOCK;
    m_file.close();
    return taken ? State::TakenByAnother : State::Impossible;
}

} // namespace lectern
