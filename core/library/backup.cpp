// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/backup.h"

#include "core/library/statement.h"
#include "core/library/writerlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kept = 10;

QDir folderOf(const QString &libraryPath) { return QDir(QFileInfo(libraryPath).absolutePath() + "/backups"_L1); }

/// "library-2026-03-01.sqlite"
QString nameOf(const QString &libraryPath, const QString &day)
{
    const QFileInfo file(libraryPath);
    return u"%1-%2.%3"_s.arg(file.completeBaseName(), day, file.suffix());
}

std::unexpected<Error> notBackedUp(const QString &details)
{
    return failure(QCoreApplication::translate("lectern", "Today’s backup copy of the library could not be made."),
                   details);
}

} // namespace

QList<Backup> backupsOf(const QString &libraryPath)
{
    const QDir folder = folderOf(libraryPath);
    QList<Backup> backups;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        const QString day = QFileInfo(name).completeBaseName().right(10);
        if (const QDate date = QDate::fromString(day, Qt::ISODate); date.isValid() && name == nameOf(libraryPath, day))
            backups.append({folder.filePath(name), date});
    }
    return backups;
}

Result<void> backUp(const QString &libraryPath, QDate day)
{
    const QDir folder = folderOf(libraryPath);
    const QString path = folder.filePath(nameOf(libraryPath, day.toString(Qt::ISODate)));
    if (QFile::exists(path))
        return {};
    if (!folder.mkpath(u"."_s))
        return notBackedUp(u"no folder %1"_s.arg(folder.path()));
    const QString unfinished = path + ".part"_L1;
    QFile::remove(unfinished);
    const auto database = Database::open(libraryPath, Database::Access::ReadOnly);
    if (!database)
        return notBackedUp(database.error().details);
    if (const auto done = Statement(**database, u"VACUUM INTO ?"_s).run(unfinished); !done) {
        QFile::remove(unfinished);
        return notBackedUp(done.error().details);
    }
    if (!QFile::rename(unfinished, path))
        return notBackedUp(u"no renaming to %1"_s.arg(path));
    const QList<Backup> backups = backupsOf(libraryPath);
    for (const Backup &old : backups.sliced(std::min(kept, backups.size())))
        QFile::remove(old.path);
    return {};
}

bool isDamaged(const QString &libraryPath)
{
    if (!QFile::exists(libraryPath))
        return false;
    const auto database = Database::open(libraryPath, Database::Access::ReadOnly);
    if (!database)
        return true;
    Statement check(**database, u"PRAGMA quick_check(1)"_s);
    return !check.run() || !check.next() || check.text(0) != "ok"_L1;
}

std::optional<Backup> newestSoundBackup(const QString &libraryPath)
{
    for (const Backup &backup : backupsOf(libraryPath)) {
        if (!isDamaged(backup.path))
            return backup;
    }
    return {};
}

Result<QString> setAside(const QString &libraryPath)
{
    WriterLock lock(libraryPath);
    if (lock.take() == WriterLock::State::TakenByAnother)
        return failure(QCoreApplication::translate("lectern", "The library “%1” is open in another Lectern. Close that "
                                                              "one first.")
                           .arg(QDir::toNativeSeparators(libraryPath)));
    const QString now = QDateTime::currentDateTime().toString(u"yyyy-MM-dd-hhmmss"_s);
    QString aside = QFileInfo(libraryPath).dir().filePath(nameOf(libraryPath, u"aside-"_s + now));
    for (const QLatin1StringView part : {"-wal"_L1, "-shm"_L1, ""_L1}) {
        if (QFile::exists(libraryPath + part) && !QFile::rename(libraryPath + part, aside + part))
            return failure(QCoreApplication::translate("lectern",
                                                       "The library “%1” could not be renamed. Check that its "
                                                       "folder may be written to.")
                               .arg(QDir::toNativeSeparators(libraryPath)));
    }
    return aside;
}

Result<void> restore(const Backup &backup, const QString &libraryPath)
{
    return setAside(libraryPath).and_then([&](const QString &) -> Result<void> {
        if (QFile::copy(backup.path, libraryPath))
            return {};
        return failure(QCoreApplication::translate("lectern", "The backup “%1” could not be copied to its place.")
                           .arg(QDir::toNativeSeparators(backup.path)));
    });
}

} // namespace lectern
