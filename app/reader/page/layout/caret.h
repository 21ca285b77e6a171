// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

namespace lectern {

enum class TextUnit { Character, Word, Sentence, Paragraph };

/// The unit at a position; of the two at a boundary the following one. A
/// paragraph is a block. Empty where the article is.
TextRange unitAt(const Article &article, qsizetype position, TextUnit unit);

/// The next place for a caret that way: behind the next character, at the start
/// of the next word, sentence or paragraph. Stays at the article's ends.
qsizetype unitAfter(const Article &article, qsizetype position, TextUnit unit);
qsizetype unitBefore(const Article &article, qsizetype position, TextUnit unit);

/// Where a selection was begun and where its caret is.
struct Selection
{
    qsizetype anchor = 0;
    qsizetype caret = 0;

    TextRange range() const { return {std::min(anchor, caret), std::max(anchor, caret)}; }
    bool isEmpty() const { return anchor == caret; }
    bool operator==(const Selection &) const = default;
};

/// A selection dragged from the unit `origin` to the position, in whole units.
Selection draggedSelection(const Article &article, TextRange origin, qsizetype position, TextUnit unit);

} // namespace lectern
