// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/html/htmlpage.h"

namespace lectern {

// What stands below the article. Each part is left out where it would be empty.

/// Each speaker with names, share, and every quotation in order.
void writeSpeakers(HtmlWriter &html, const HtmlPage &page);
/// The passages under each tag.
void writeTaggedPassages(HtmlWriter &html, const HtmlPage &page);
/// Countries, organizations, people and places with codes, counts and places.
void writeEntities(HtmlWriter &html, const HtmlPage &page);
/// Where the text came from, its hashes, and what made the page.
void writeProvenance(HtmlWriter &html, const HtmlPage &page);
/// Every annotation once, unseen, for programs: data- attributes with offsets in
/// code points of the text.
void writeData(HtmlWriter &html, const HtmlPage &page);

} // namespace lectern
