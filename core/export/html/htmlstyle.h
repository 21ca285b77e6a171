// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/html/htmlpage.h"

namespace lectern {

/// The page's style sheet: the colours of Lectern's light and dark palettes, one
/// class for each tag in use, and the fixed rules of resources/export/article.css.
QByteArray styleSheet(const HtmlPage &page);

} // namespace lectern
