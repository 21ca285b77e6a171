// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/paragraphs.h"

namespace lectern {

namespace {

bool isParagraph(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::BlockQuote || kind == BlockKind::ListItem ||
           kind == BlockKind::Code;
}

} // namespace

QList<int> paragraphNumbers(const Article &article)
{
    QList<int> numbers;
    numbers.reserve(article.blocks().size());
    for (int number = 0; const Block &block : article.blocks())
        numbers.append(isParagraph(block.kind) ? ++number : 0);
    return numbers;
}

} // namespace lectern
