// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importer.h"
#include "core/library/library.h"

namespace lectern {

/// Brings a source file into the library: the same bytes are the same article;
/// changed bytes under a known path are a new version of it.
Result<StoredArticle> takeIn(const QString &path, Library &library, const ImportOptions &options = {},
                             const Job &job = {});

} // namespace lectern
