// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/articleparts.h"

namespace lectern {

/// Puts an article together block by block, a blank line between paragraphs and
/// a line break between the items of a list.
class ArticleBuilder
{
public:
    /// Spans lie within `text`. The block's range and direction are set here; a
    /// text that is blank is no block. A declared direction goes by what the source
    /// says, unless no letter of the text runs that way.
    void add(Block block, const QString &text, const QList<InlineSpan> &spans = {},
             Qt::LayoutDirection declared = Qt::LayoutDirectionAuto);

    bool isEmpty() const { return m_parts.blocks.isEmpty(); }

    /// Finds byline, date and dateline among the first blocks, then hands over.
    ArticleParts take();

private:
    void takeDateline(const Block &block);

    ArticleParts m_parts = {};
};

} // namespace lectern
