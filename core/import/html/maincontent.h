// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/html/htmlmetadata.h"
#include "core/import/html/pageblock.h"

namespace lectern {

/// What a block of a page is to its article.
enum class Part { Outside, Headline, Standfirst, Byline, Caption, Body };

/// Finds the element that holds the article, and what in it does not belong to
/// it; one part a block.
///
/// Paragraphs vote for the elements around them: text that is long, has commas
/// and few links. Names of elements ("article-body", "related") and the plain
/// text that some pages carry in their metadata help to decide.
std::vector<Part> partsOfPage(const HtmlTree &tree, const std::vector<PageBlock> &blocks, const HtmlMetadata &metadata);

} // namespace lectern
