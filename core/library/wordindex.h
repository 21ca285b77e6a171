// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/database.h"
#include "core/library/library.h"

namespace lectern {

/// Puts one piece of text into the index; false where all are.
Result<bool> indexNextPiece(Database &database);

/// Articles in which one piece of text has all the words of the query, the last
/// of which may be a word's beginning; words in double quotes stand together.
Result<QList<SearchHit>> searchTexts(Database &database, const QString &query);

} // namespace lectern
