// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/database.h"

#include <QList>
#include <QStringList>

namespace lectern {

/// The statements of resources/schema.sql; step n makes version n + 1.
QList<QStringList> schemaSteps();

/// Brings a library to the latest version of the schema, in one transaction;
/// fails for one that a newer Lectern made.
Result<void> upgradeSchema(Database &database);

/// Fails for a library that cannot be read without an upgrade.
Result<void> checkSchema(Database &database);

} // namespace lectern
