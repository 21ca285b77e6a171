// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/layout/pagelayout.h"

#include <algorithm>

// Where positions are on the page and which position is at a point.

namespace lectern {

QRectF PageLayout::lineRect(qsizetype position)
{
    if (m_pieces.empty())
        return {};
    const PlacedBlock block = placed(pieceOf(position));
    const int line = block.layout->lineOf(position);
    return {0, block.top + block.layout->lineTop(line), m_columnWidth, block.layout->lineHeight()};
}

QRectF PageLayout::caretRect(qsizetype position)
{
    if (m_pieces.empty())
        return {};
    const PlacedBlock block = placed(pieceOf(position));
    const qreal baseline = block.top + block.layout->baseline(block.layout->lineOf(position));
    const qreal rise = block.layout->em() * 0.95;
    return {block.layout->caretX(position), baseline - rise, 1, rise + block.layout->em() * 0.3};
}

std::vector<QRectF> PageLayout::rects(TextRange range)
{
    std::vector<QRectF> found;
    for (const PlacedBlock &block : visible()) {
        const TextRange part = range.intersected(block.layout->range());
        if (part.isEmpty())
            continue;
        const int last = block.layout->lineOf(part.end - 1);
        for (int line = block.layout->lineOf(part.start); line <= last; ++line) {
            const qreal top = block.top + block.layout->lineTop(line);
            if (top + block.layout->lineHeight() <= 0 || top >= m_viewportHeight)
                continue;
            for (const Stretch &stretch : block.layout->stretches(line, part))
                found.emplace_back(stretch.left, top, stretch.width(), block.layout->lineHeight());
        }
    }
    return found;
}

qsizetype PageLayout::positionAt(QPointF point)
{
    const auto &blocks = visible();
    if (blocks.empty())
        return 0;
    // The nearest block: half of the space between two belongs to each.
    const PlacedBlock *nearest = &blocks.front();
    for (const PlacedBlock &block : blocks) {
        if (point.y() >= (block.top + nearest->bottom()) / 2)
            nearest = &block;
    }
    return nearest->layout->positionAt(nearest->layout->lineAt(point.y() - nearest->top), point.x());
}

qsizetype PageLayout::characterAt(QPointF point)
{
    for (const PlacedBlock &block : visible()) {
        if (point.y() >= block.top && point.y() < block.bottom())
            return block.layout->characterAt(block.layout->lineAt(point.y() - block.top), point.x());
    }
    return -1;
}

qsizetype PageLayout::positionInLine(qsizetype position, int lines, qreal x)
{
    if (m_pieces.empty())
        return 0;
    qsizetype piece = pieceOf(position);
    auto layout = layoutOf(piece);
    int line = layout->lineOf(position) + lines;
    while (line < 0 && piece > 0) {
        layout = layoutOf(--piece);
        line += layout->lineCount();
    }
    while (line >= layout->lineCount() && piece + 1 < pieceCount()) {
        line -= layout->lineCount();
        layout = layoutOf(++piece);
    }
    if (line < 0)
        return layout->range().start;
    if (line >= layout->lineCount())
        return layout->range().end;
    return layout->positionAt(line, x);
}

TextRange PageLayout::lineRange(qsizetype position)
{
    if (m_pieces.empty())
        return {};
    const auto layout = layoutOf(pieceOf(position));
    const int line = layout->lineOf(position);
    TextRange range = layout->lineRange(line);
    if (line + 1 < layout->lineCount() && !range.isEmpty())
        range.end = layout->positionAt(line, layout->block().rightToLeft ? -1e6 : 1e6);
    return range;
}

} // namespace lectern
