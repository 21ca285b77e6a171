// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <vector>

namespace lectern {

/// Positions of one text, counted in UTF-16 code units as Lectern does and in
/// Unicode code points as other programs do. Keeps only where the surrogate
/// pairs are, so most texts cost nothing. A lone surrogate counts as one.
class CodePointOffsets
{
public:
    explicit CodePointOffsets(QStringView text);

    /// A position inside a pair counts as the pair's start.
    qsizetype toCodePoints(qsizetype utf16) const;
    TextRange toCodePoints(TextRange utf16) const;
    qsizetype toUtf16(qsizetype codePoints) const;
    TextRange toUtf16(TextRange codePoints) const;

private:
    std::vector<qsizetype> m_pairs = {}; ///< where each surrogate pair starts, in UTF-16
};

} // namespace lectern
