// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationchange.h"
#include "core/library/database.h"
#include "core/library/library.h"

namespace lectern {

/// Annotations as rows. An update is one, whether the row is there or not, so
/// that a change can be saved again after it failed half-way.
Result<void> writeAnnotations(Database &database, ArticleId article, const AnnotationChange &change);
Result<void> writeOrphans(Database &database, ArticleId article, const QList<Orphan> &orphans);
Result<void> readAnnotations(Database &database, StoredArticle &article); ///< orphans too

} // namespace lectern
