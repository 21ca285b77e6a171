// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/error.h"

#include <QSqlDatabase>

#include <memory>

class QSqlError;

namespace lectern {

/// One connection to one SQLite file, for the thread that opened it; closed with
/// the object. Statement runs what it holds.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    QString path() const { return m_path; }
    QSqlDatabase connection() const;

    Result<void> run(const QString &sql);      ///< one statement whose rows nobody wants
    Result<qint64> number(const QString &sql); ///< the first value it gives; 0 where it gives none

    /// Says what the world did to the file; for people.
    Error errorFrom(const QSqlError &error) const;
    Error damage(const QString &details) const; ///< that what it holds makes no sense

private:
    Database(QString path, QString name) : m_path(std::move(path)), m_name(std::move(name)) {}
    Result<void> connect(const QString &name, const QString &options);
    Result<void> configure(Access access);

    QString m_path;
    QString m_name;
};

} // namespace lectern
