// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/html/htmlpage.h"

namespace lectern {

/// The block above the article: outlet, date, author, address; the title too
/// where the text has no headline of its own.
void writeHeader(HtmlWriter &html, const HtmlPage &page);

/// The aside between headline and text: who annotated, the hash, and the legend,
/// whose entries switch their marks on and off without a script.
QByteArray aboutHtml(const HtmlPage &page);

} // namespace lectern
