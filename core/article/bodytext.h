// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

namespace lectern {

/// What the article itself says: its text without kicker, headline, standfirst,
/// byline, lines of date and place, and captions; paragraphs separated by blank lines.
QString bodyText(const Article &article);

} // namespace lectern
