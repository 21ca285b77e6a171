// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lectern {

/// Brings a source's text into the form of Article::text(): every line break
/// (CRLF, CR, U+2028, U+2029) becomes '\n', a byte order mark at the start goes,
/// and NUL becomes U+FFFD, so that it stays visible. True where that changed
/// something; text that needs nothing is only looked at, never copied.
bool normalize(QString &text);

} // namespace lectern
