// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/layout/pagelayout.h"

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

// About 30 bytes a unit with the glyphs: 4 MB.
constexpr qsizetype cachedUnits = 128 * 1024;

qsizetype cutBefore(const QString &text, qsizetype start, qsizetype end)
{
    for (qsizetype at = end; at > start + (end - start) / 2; --at) {
        if (text[at - 1].isSpace())
            return at;
    }
    return text[end].isLowSurrogate() ? end - 1 : end;
}

} // namespace

std::vector<Piece> cutIntoPieces(const Article &article, qsizetype longest)
{
    std::vector<Piece> pieces;
    pieces.reserve(size_t(article.blocks().size()));
    for (qsizetype i = 0; i < article.blocks().size(); ++i) {
        const TextRange range = article.blocks()[i].range;
        qsizetype start = range.start;
        while (range.end - start > longest) {
            const qsizetype cut = cutBefore(article.text(), start, start + longest);
            // A line break at the cut belongs to no piece, as between blocks.
            const bool atBreak = article.text()[cut - 1] == u'\n';
            pieces.push_back({qint32(i), qint32(start), qint32(atBreak ? cut - 1 : cut)});
            start = cut;
        }
        pieces.push_back({qint32(i), qint32(start), qint32(range.end)});
    }
    return pieces;
}

PageLayout::PageLayout() : m_columnWidth(m_style.columnWidth()) {}

void PageLayout::setArticle(const Article &article)
{
    m_article = article;
    m_pieces = cutIntoPieces(article);
    const auto &blocks = article.blocks();
    m_headEnd =
        std::ranges::find_if(blocks, [](const Block &block) { return !isHeadKind(block.kind); }) - blocks.begin();
    m_topPiece = 0;
    m_offset = 0;
    m_extraFoot = 0;
    estimate();
}

void PageLayout::setPalette(const MarkPalette &palette)
{
    m_palette = palette;
    m_cache.clear();
    m_cached = 0;
    m_settled = false;
}

void PageLayout::setStyle(const PageStyle &style, qreal columnWidth)
{
    if (style == m_style && columnWidth == m_columnWidth)
        return;
    const bool atStart = m_topPiece == 0 && m_offset <= 0;
    const qsizetype anchor = atStart ? 0 : topPosition(); // which lays out, at a width that nobody may have seen
    const qreal line = atStart ? 0 : lineRect(anchor).top() / m_style.em();
    m_style = style;
    m_columnWidth = columnWidth;
    estimate();
    if (!atStart)
        setTop(anchor, line * style.em());
}

void PageLayout::setViewportHeight(qreal height)
{
    m_viewportHeight = height;
    m_settled = false;
}

void PageLayout::setExtraFoot(qreal height) { m_extraFoot = height; }

void PageLayout::estimate()
{
    std::vector<float> heights;
    heights.reserve(m_pieces.size());
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces[i];
        const Block &block = m_article.blocks()[piece.block];
        const BlockStyle &style = m_style.of(block);
        const qreal width = std::max(style.characterWidth, m_columnWidth - m_style.indent(block));
        const qreal lines = std::max(1.0, std::ceil((piece.end - piece.start) * style.characterWidth / width));
        heights.push_back(float(spaceAbove(qsizetype(i)) + lines * style.lineHeight));
    }
    m_heights.assign(std::move(heights));
    m_cache.clear();
    m_cached = 0;
    m_settled = false;
}

qreal PageLayout::spaceAbove(qsizetype piece) const
{
    if (piece == 0)
        return m_style.headSpace();
    const qint32 above = m_pieces[size_t(piece) - 1].block;
    const qint32 below = m_pieces[size_t(piece)].block;
    return above == below ? 0 : m_style.space(m_article.blocks()[above], m_article.blocks()[below]);
}

bool PageLayout::hasHeadRule(qsizetype piece) const
{
    return piece > 0 && m_headEnd > 0 && m_pieces[size_t(piece)].block == m_headEnd &&
           m_pieces[size_t(piece) - 1].block < m_headEnd;
}

qreal PageLayout::continuesQuote(qsizetype piece) const
{
    const auto isQuote = [this](qsizetype index) {
        return m_article.blocks()[m_pieces[size_t(index)].block].kind == BlockKind::BlockQuote;
    };
    return piece > 0 && isQuote(piece) && isQuote(piece - 1) ? spaceAbove(piece) : 0;
}

std::shared_ptr<const BlockLayout> PageLayout::layoutOf(qsizetype index)
{
    auto &cached = m_cache[index];
    if (cached)
        return cached;
    const Piece &piece = m_pieces[size_t(index)];
    auto layout =
        std::make_shared<const BlockLayout>(m_article, m_article.blocks()[piece.block],
                                            TextRange{piece.start, piece.end}, m_style, m_palette, m_columnWidth);
    cached = layout;
    m_cached += piece.end - piece.start;
    m_heights.setHeight(index, spaceAbove(index) + layout->height());
    if (m_cached > cachedUnits) { // what is in view is held by m_visible all the same
        m_cache.clear();
        m_cache[index] = layout;
        m_cached = piece.end - piece.start;
        for (const PlacedBlock &placed : m_visible) {
            if (m_cache.emplace(placed.piece, placed.layout).second)
                m_cached += placed.layout->range().length();
        }
    }
    return layout;
}

qreal PageLayout::heightOf(qsizetype piece)
{
    layoutOf(piece);
    return m_heights.height(piece);
}

qreal PageLayout::totalHeight() const { return m_heights.total() + footSpace(); }
qreal PageLayout::scrollY() const { return m_heights.top(m_topPiece) + m_offset; }

void PageLayout::scrollTo(qreal y)
{
    y = std::clamp(y, 0.0, std::max(0.0, totalHeight() - m_viewportHeight));
    m_topPiece = m_heights.at(y);
    m_offset = y - m_heights.top(m_topPiece);
    m_settled = false;
}

void PageLayout::scrollBy(qreal distance)
{
    if (std::abs(distance) > 3 * m_viewportHeight) {
        scrollTo(scrollY() + distance);
        return;
    }
    m_offset += distance;
    m_settled = false;
}

// Brings the offset into the top piece, and the article's end down to the
// viewport's foot where it would hang above it.
void PageLayout::settle()
{
    m_settled = true;
    m_visible.clear();
    if (m_pieces.empty())
        return;
    const auto normalize = [this] {
        while (m_offset < 0 && m_topPiece > 0)
            m_offset += heightOf(--m_topPiece);
        m_offset = std::max(0.0, m_offset);
        while (m_topPiece + 1 < pieceCount() && m_offset >= heightOf(m_topPiece))
            m_offset -= heightOf(m_topPiece++);
    };
    normalize();
    collectVisible();
    const PlacedBlock &last = m_visible.back();
    const qreal missing = m_viewportHeight - last.bottom() - footSpace();
    if (last.piece == pieceCount() - 1 && missing > 0 && (m_topPiece > 0 || m_offset > 0)) {
        m_offset -= missing;
        normalize();
        collectVisible();
    }
}

void PageLayout::collectVisible()
{
    std::vector<PlacedBlock> found;
    qreal top = -m_offset;
    for (qsizetype piece = m_topPiece; piece < pieceCount() && (found.empty() || top < m_viewportHeight); ++piece) {
        const auto layout = layoutOf(piece);
        found.push_back({piece, top + spaceAbove(piece), layout});
        top += m_heights.height(piece);
    }
    m_visible = std::move(found);
}

const std::vector<PlacedBlock> &PageLayout::visible()
{
    if (!m_settled)
        settle();
    return m_visible;
}

PlacedBlock PageLayout::placed(qsizetype piece)
{
    for (const PlacedBlock &block : visible()) {
        if (block.piece == piece)
            return block;
    }
    const auto layout = layoutOf(piece);
    return {piece, m_heights.top(piece) - scrollY() + spaceAbove(piece), layout};
}

qsizetype PageLayout::pieceOf(qsizetype position) const
{
    const auto found =
        std::ranges::partition_point(m_pieces, [=](const Piece &piece) { return piece.start <= position; });
    qsizetype index = std::max<qsizetype>(0, found - m_pieces.begin() - 1);
    if (index + 1 < qsizetype(m_pieces.size()) && position > m_pieces[size_t(index)].end)
        ++index;
    return index;
}

qsizetype PageLayout::topPosition()
{
    for (const PlacedBlock &block : visible()) {
        for (int line = 0; line < block.layout->lineCount(); ++line) {
            if (block.top + block.layout->lineTop(line + 1) > 1)
                return block.layout->lineRange(line).start;
        }
    }
    return m_article.text().size();
}

void PageLayout::setTop(qsizetype position, qreal y)
{
    if (m_pieces.empty())
        return;
    m_topPiece = pieceOf(position);
    const auto layout = layoutOf(m_topPiece);
    m_offset = spaceAbove(m_topPiece) + layout->lineTop(layout->lineOf(position)) - y;
    m_settled = false;
}

qreal PageLayout::fractionAt(qsizetype position) const
{
    if (m_pieces.empty())
        return 0;
    const qsizetype index = pieceOf(position);
    const Piece &piece = m_pieces[size_t(index)];
    const qreal within = qreal(position - piece.start) / std::max(1, piece.end - piece.start);
    return (m_heights.top(index) + std::clamp(within, 0.0, 1.0) * m_heights.height(index)) / totalHeight();
}

qsizetype PageLayout::positionAtFraction(qreal fraction) const
{
    return positionAtDistance(fraction * totalHeight() - scrollY());
}

qsizetype PageLayout::positionAtDistance(qreal distance) const
{
    if (m_pieces.empty())
        return 0;
    const qreal y = scrollY() + distance;
    const qsizetype index = m_heights.at(y);
    const Piece &piece = m_pieces[size_t(index)];
    const qreal within = (y - m_heights.top(index)) / std::max(1.0, m_heights.height(index));
    return piece.start + qsizetype(std::clamp(within, 0.0, 1.0) * (piece.end - piece.start));
}

} // namespace lectern
