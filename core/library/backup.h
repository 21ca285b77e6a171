// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/error.h"

#include <QDate>
#include <QList>

#include <optional>

namespace lectern {

/// A copy of the library as it was on a day, beside it in “backups”.
struct Backup
{
    QString path;
    QDate day;

    bool operator==(const Backup &) const = default;
};

QList<Backup> backupsOf(const QString &libraryPath); ///< newest first

/// Makes the day's copy where there is none, and keeps the ten newest. It reads
/// the library on a connection of its own, so that others use it meanwhile; a
/// copy that was not finished is never taken for one.
Result<void> backUp(const QString &libraryPath, QDate day = QDate::currentDate());

/// Whether the file is there and no library, or one that SQLite finds faults in.
/// Reads all of it: ask only when something went wrong.
bool isDamaged(const QString &libraryPath);

/// The newest of the backups that are not damaged themselves.
std::optional<Backup> newestSoundBackup(const QString &libraryPath);

/// Renames a library, gives the name that it has now; fails where somebody has it open.
Result<QString> setAside(const QString &libraryPath);

/// Puts a backup in the library's place, which is set aside first.
Result<void> restore(const Backup &backup, const QString &libraryPath);

} // namespace lectern
