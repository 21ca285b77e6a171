// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

namespace lectern::cli {

/// The library's article that was read from the file: from these bytes, or else
/// from this path, which may be gone since. Says on standard error where the file
/// has changed. "-" is standard input.
Result<StoredArticle> storedArticle(const QString &file, Library &library);

} // namespace lectern::cli
