// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/block.h"
#include "core/support/job.h"

#include <QList>
#include <QString>

#include <vector>

namespace lectern {

class HtmlTree;

/// A piece of a page between two block boundaries, before anybody has judged
/// whether it belongs to the article.
struct PageBlock
{
    int node = 0; ///< the innermost block element around it
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    bool ordered = false;
    int number = 0;
    QString text = {};
    QList<InlineSpan> spans = {};                            ///< ranges within `text`
    qsizetype linked = 0;                                    ///< how much of the text is inside links
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto; ///< by the nearest dir attribute

    double linkDensity() const { return text.isEmpty() ? 0 : double(linked) / double(text.size()); }
};

/// All visible text of a page, cut at its block elements and line breaks, in
/// document order. What no browser shows (scripts, forms' controls, hidden
/// elements) is not in it. Canceled: what was found by then.
std::vector<PageBlock> pageBlocks(const HtmlTree &tree, const Job &job = {});

} // namespace lectern
