// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/html/htmlpage.h"

namespace lectern {

/// Writes the article as <article class="text">. Its text content without that
/// of <aside> elements is the article's text, character by character. `about`
/// is an aside of its own that follows headline and byline. Tells the page
/// which annotations got an element.
void writeText(HtmlWriter &html, HtmlPage &page, QByteArrayView about);

} // namespace lectern
