// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <vector>

namespace lectern {

/// A stretch between quotation marks, the marks included. One that its paragraph
/// does not close ends with the paragraph, one that nothing opened starts with its
/// sentence; nested ones are not told apart.
struct QuoteRegion
{
    TextRange range;
    bool closed = true;
    bool opened = true;
    bool continues = false; ///< not closed, and the next paragraph opens again: one quotation

    bool operator==(const QuoteRegion &) const = default;
};

/// Finds what stands between “…”, "…", ``…'', ''…'', «…» and „…“ in each paragraph.
/// Where a text has none of these, ‘…’ and '…' count, told apart from apostrophes.
std::vector<QuoteRegion> findQuoteRegions(QStringView text, const TextRanges &paragraphs);

} // namespace lectern
