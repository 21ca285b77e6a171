// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/analyzedtext.h"

namespace lectern {

AnalyzedText analyze(const Article &article)
{
    AnalyzedText result{article};
    result.tokens = tokenize(article.text());
    TextRanges blocks;
    blocks.reserve(article.blocks().size());
    for (const Block &block : article.blocks())
        blocks.append(block.range);
    result.sentences = findSentences(article.text(), result.tokens, blocks);
    return result;
}

} // namespace lectern
