// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QString>

namespace lectern {

enum class BlockKind {
    Kicker, ///< the label above a headline: "ENERGY"
    Headline,
    Standfirst, ///< the summary under a headline
    Byline,
    Dateline, ///< a line of its own; a dateline that opens a paragraph is an InlineStyle
    Heading,  ///< a section head; `level` 2 to 6
    Paragraph,
    BlockQuote,
    ListItem, ///< `level` 1 is the outermost list
    Caption,
    Code,
};

/// One paragraph-like piece of an article: what it is and where. It never
/// contains a line break except in Code; text between blocks is line breaks only.
struct Block
{
    TextRange range;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    bool ordered = false;     ///< a numbered list item
    int number = 0;           ///< the number of an ordered list item
    bool rightToLeft = false; ///< base direction, by the first strong character

    bool operator==(const Block &) const = default;
};

enum class InlineStyle { Strong, Emphasis, Code, Link, Dateline };

/// Typography inside a block, as the source had it. Spans may nest.
struct InlineSpan
{
    TextRange range;
    InlineStyle style = InlineStyle::Emphasis;
    QString target = {}; ///< a link's address, never fetched

    bool operator==(const InlineSpan &) const = default;
};

} // namespace lectern
