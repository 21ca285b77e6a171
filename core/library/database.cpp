// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/database.h"

#include "core/library/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

// The primary result codes of SQLite that deserve a sentence of their own.
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

QString sentenceFor(int code)
{
    switch (code) {
    case Busy:
    case Locked: return QCoreApplication::translate("lectern", "Another program is using the library “%1” just now.");
    case ReadOnly:
        return QCoreApplication::translate("lectern", "The library “%1” cannot be written to. Check that its folder "
                                                      "may be written to, by you and on this disk.");
    case Full:
        return QCoreApplication::translate("lectern", "The disk with the library “%1” is full. Free some space on it.");
    case InputOutput:
        return QCoreApplication::translate("lectern", "The disk refuses to read or write the library “%1”. Check that "
                                                      "it is connected and has space left.");
    case Corrupt:
    case NotADatabase: return QCoreApplication::translate("lectern", "The library “%1” is damaged.");
    case CannotOpen:
        return QCoreApplication::translate("lectern", "The library “%1” cannot be opened. Check that its folder is "
                                                      "there and may be written to.");
    default: return QCoreApplication::translate("lectern", "The library “%1” refuses a request.");
    }
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    static std::atomic<quint64> counter = 0; // connections are named program-wide
    std::unique_ptr<Database> database(new Database(path, u"lectern-%1"_s.arg(++counter)));
    const bool readOnly = access == Access::ReadOnly;
    const QString options =
        readOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s : u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    Result<void> opened = database->connect(path, options);
    if (!opened && readOnly) {
        // In a folder that may not be written to, the files of the log cannot be
        // made; the library alone can be read as one that nobody changes.
        const QString url = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + u"?immutable=1"_s;
        opened = database->connect(url, u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    }
    if (!opened)
        return std::unexpected(opened.error());
    if (const Result<void> configured = database->configure(access); !configured)
        return std::unexpected(configured.error());
    return database;
}

Database::~Database()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::connection() const { return QSqlDatabase::database(m_name, false); }

Result<void> Database::connect(const QString &name, const QString &options)
{
    if (!QSqlDatabase::contains(m_name))
        QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    QSqlDatabase database = connection();
    database.close();
    database.setDatabaseName(name);
    database.setConnectOptions(options);
    if (!database.open())
        return std::unexpected(errorFrom(database.lastError()));
    // SQLite opens lazily: whether this is a library shows at the first read.
    return number(u"SELECT count(*) FROM sqlite_schema"_s).transform([](qint64) {});
}

Result<void> Database::configure(Access access)
{
    QStringList pragmas{u"PRAGMA foreign_keys=ON"_s};
    if (access == Access::ReadWrite) {
        // In WAL mode, NORMAL loses nothing when the program is killed, and saves
        // the wait for the disk that each small change would cost.
        pragmas +=
            {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s, u"PRAGMA journal_size_limit=16777216"_s};
    }
    for (const QString &pragma : std::as_const(pragmas)) {
        if (Result<void> done = run(pragma); !done)
            return done;
    }
    return {};
}

Result<void> Database::run(const QString &sql) { return Statement(*this, sql).run(); }

Result<qint64> Database::number(const QString &sql)
{
    Statement statement(*this, sql);
    if (const Result<void> done = statement.run(); !done)
        return std::unexpected(done.error());
    return statement.next() ? statement.integer(0) : 0;
}

Error Database::errorFrom(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt() & 0xff; // the rest says more exactly which
    return {sentenceFor(code).arg(QDir::toNativeSeparators(m_path)),
            u"%1 (SQLite %2)"_s.arg(error.text(), error.nativeErrorCode())};
}

Error Database::damage(const QString &details) const
{
    return {sentenceFor(Corrupt).arg(QDir::toNativeSeparators(m_path)), details};
}

} // namespace lectern
