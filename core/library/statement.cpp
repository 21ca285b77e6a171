// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/statement.h"

#include <QSqlError>

namespace lectern {

Statement::Statement(Database &database, const QString &sql) : m_database(database), m_query(database.connection())
{
    m_query.setForwardOnly(true); // nothing kept of the rows behind
    m_prepared = m_query.prepare(sql);
}

Result<void> Statement::execute()
{
    if (!m_prepared || !m_query.exec())
        return std::unexpected(m_database.errorFrom(m_query.lastError()));
    return {};
}

Result<void> Statement::ended() const
{
    if (m_query.lastError().isValid())
        return std::unexpected(m_database.errorFrom(m_query.lastError()));
    return {};
}

} // namespace lectern
