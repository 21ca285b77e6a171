// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/html/htmlpage.h"

namespace lectern {

/// On whom the article relies, as a table with bars; every figure has links to the
/// quotations behind it. Nothing where there are none.
void writeSourcing(HtmlWriter &html, const HtmlPage &page);

} // namespace lectern
