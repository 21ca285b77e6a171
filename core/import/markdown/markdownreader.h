// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/articleparts.h"

namespace lectern {

/// Reads Markdown as CommonMark with tables and bare web addresses. HTML inside
/// is not run: its tags go, its text stays.
ArticleParts readMarkdown(const QString &markdown);

} // namespace lectern
