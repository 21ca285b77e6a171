// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/offsets.h"

#include <algorithm>
#include <ranges>

namespace lectern {

CodePointOffsets::CodePointOffsets(QStringView text)
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (text[at].isHighSurrogate() && text[at + 1].isLowSurrogate())
            m_pairs.push_back(at++);
    }
}

qsizetype CodePointOffsets::toCodePoints(qsizetype utf16) const
{
    return utf16 - (std::ranges::lower_bound(m_pairs, utf16) - m_pairs.begin());
}

TextRange CodePointOffsets::toCodePoints(TextRange utf16) const
{
    return {toCodePoints(utf16.start), toCodePoints(utf16.end)};
}

qsizetype CodePointOffsets::toUtf16(qsizetype codePoints) const
{
    // The pair of index i is the code point number m_pairs[i] - i.
    const auto indexes = std::views::iota(qsizetype(0), qsizetype(m_pairs.size()));
    const auto first = std::ranges::partition_point(indexes, [&](qsizetype i) { return m_pairs[i] - i < codePoints; });
    return codePoints + (first - indexes.begin());
}

TextRange CodePointOffsets::toUtf16(TextRange codePoints) const
{
    return {toUtf16(codePoints.start), toUtf16(codePoints.end)};
}

} // namespace lectern
