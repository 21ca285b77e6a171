// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/tokens.h"

namespace lectern {

/// A sentence as indices into the tokens, half open. Never empty.
struct Sentence
{
    qint32 firstToken = 0;
    qint32 endToken = 0;

    bool operator==(const Sentence &) const = default;
};

using Sentences = std::vector<Sentence>;

/// Cuts the tokens into sentences: behind full stops, question and exclamation
/// marks and the closing quotes and brackets that follow, unless the text goes on
/// in lower case; at line breaks, and at the end of each block (sorted ranges).
/// Every token is in one sentence.
Sentences findSentences(QStringView text, const Tokens &tokens, const TextRanges &blocks = {});

/// From the first token's start to the last one's end.
inline TextRange rangeOf(Sentence sentence, const Tokens &tokens)
{
    return {tokens[size_t(sentence.firstToken)].start, tokens[size_t(sentence.endToken) - 1].end()};
}

} // namespace lectern
