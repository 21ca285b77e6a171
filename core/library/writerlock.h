// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

namespace lectern {

/// Who may write to a library: one process at a time, by a lock on a file beside
/// it. The system takes the lock from a process that ends, however it ends, so
/// that none is ever stale. QLockFile, with ids written and synced to the disk,
/// takes 5 ms of the program's start and errs across process namespaces.
class WriterLock
{
public:
    enum class State { Held, TakenByAnother, Impossible };

    explicit WriterLock(const QString &libraryPath) : m_file(libraryPath + QLatin1StringView(".lock")) {}

    State take(); ///< does not wait; held as long as the object lives

private:
    QFile m_file;
};

} // namespace lectern
