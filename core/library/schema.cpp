// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

Result<void> runSteps(Database &database, qint64 version, const QList<QStringList> &steps)
{
    for (qsizetype step = version; step < steps.size(); ++step) {
        for (const QString &statement : steps[step]) {
            if (Result<void> done = database.run(statement); !done)
                return done;
        }
    }
    return database.run(u"PRAGMA user_version=%1"_s.arg(steps.size()));
}

Error tooNew(const Database &database)
{
    return {QCoreApplication::translate("lectern", "The library “%1” was made by a newer version of Lectern. Update "
                                                   "Lectern to open it.")
                .arg(QDir::toNativeSeparators(database.path()))};
}

} // namespace

QList<QStringList> schemaSteps()
{
    QFile file(u":/schema.sql"_s);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // it is part of the program
    QList<QStringList> steps;
    for (const QString &paragraph : QString::fromUtf8(file.readAll()).split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        if (paragraph.startsWith("-- version "_L1))
            steps.append(QStringList());
        else if (!steps.isEmpty())
            steps.last().append(paragraph);
    }
    return steps;
}

Result<void> upgradeSchema(Database &database)
{
    const Result<qint64> version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    const QList<QStringList> steps = schemaSteps();
    if (*version == steps.size())
        return {};
    if (*version > steps.size())
        return std::unexpected(tooNew(database));
    if (Result<void> begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Result<void> done = runSteps(database, *version, steps);
    if (done)
        done = database.run(u"COMMIT"_s);
    if (!done)
        (void)database.run(u"ROLLBACK"_s); // fails only where SQLite has rolled back already
    return done;
}

Result<void> checkSchema(Database &database)
{
    const Result<qint64> version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    const qsizetype latest = schemaSteps().size();
    if (*version > latest)
        return std::unexpected(tooNew(database));
    if (*version < latest) {
        return failure(QCoreApplication::translate("lectern", "The library “%1” is of an older version and can only be "
                                                              "opened where it may be written to.")
                           .arg(QDir::toNativeSeparators(database.path())));
    }
    return {};
}

} // namespace lectern
