// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/database.h"
#include "core/support/id.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QTimeZone>
#include <QVariant>

#include <optional>

namespace lectern {

/// One SQL statement of a Database: run it, as often as wanted, with values for
/// its question marks, then walk over the rows it gives.
class Statement
{
public:
    Statement(Database &database, const QString &sql);

    template<typename... Values>
    Result<void> run(const Values &...values)
    {
        int at = 0;
        (m_query.bindValue(at++, stored(values)), ...);
        return execute();
    }

    bool next() { return m_query.next(); }
    /// Whether the walk ended because there are no more rows.
    Result<void> ended() const;

    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QDateTime time(int column) const
    {
        return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), QTimeZone::UTC);
    }
    template<typename AnyId>
    std::optional<AnyId> id(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(AnyId(integer(column)));
    }

private:
    Result<void> execute();

    // A null string is an empty one; only absence is NULL.
    static QVariant stored(const QString &text) { return text.isNull() ? QVariant(QLatin1StringView("")) : text; }
    static QVariant stored(QLatin1StringView text) { return QString(text); }
    static QVariant stored(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }
    static QVariant stored(const QDateTime &time)
    {
        return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
    }
    static QVariant stored(qint64 number) { return number; }
    static QVariant stored(int number) { return number; }
    static QVariant stored(bool flag) { return int(flag); }
    template<typename Tag>
    static QVariant stored(Id<Tag> id)
    {
        return id.value();
    }
    template<typename Value>
    static QVariant stored(const std::optional<Value> &value)
    {
        return value ? stored(*value) : QVariant();
    }

    Database &m_database;
    QSqlQuery m_query;
    bool m_prepared;
};

} // namespace lectern
