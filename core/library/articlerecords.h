// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/library/database.h"
#include "core/library/library.h"

namespace lectern {

/// Articles as rows: the header in one table, what is long in others.
Result<void> writeArticle(Database &database, const StoredArticle &article, const QByteArray &sourceBytes);
/// None where the library has no such article. Without its annotations.
Result<std::optional<StoredArticle>> readArticle(Database &database, ArticleId id);
Result<QByteArray> readSourceBytes(Database &database, ArticleId id);
Result<QList<ArticleHeader>> readHeaders(Database &database);

} // namespace lectern
