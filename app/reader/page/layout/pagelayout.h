// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/page/layout/blocklayout.h"
#include "app/reader/page/layout/heightindex.h"

#include <memory>
#include <unordered_map>

namespace lectern {

/// A stretch of article that is laid out at once: a block, or a part of one that
/// is too long (1 MB whole would cost a third of a second).
struct Piece
{
    qint32 block = 0;
    qint32 start = 0;
    qint32 end = 0;
};

/// Cuts blocks longer than `longest` at white space.
std::vector<Piece> cutIntoPieces(const Article &article, qsizetype longest = 8192);

/// A piece in view: `top` is where its first line starts in the viewport.
struct PlacedBlock
{
    qsizetype piece = 0;
    qreal top = 0;
    std::shared_ptr<const BlockLayout> layout = {};

    qreal bottom() const { return top + layout->height(); }
};

/// The whole article as a strip of pieces of which only those in view are laid
/// out; the heights of the others are estimates. The place of the strip in the
/// viewport is a piece and an offset in it, so that a corrected estimate never
/// moves what is seen. Coordinates are the viewport's, x from the column's left.
class PageLayout
{
public:
    PageLayout();

    const Article &article() const { return m_article; }
    const PageStyle &style() const { return m_style; }
    void setArticle(const Article &article); ///< and goes to its top
    void setPalette(const MarkPalette &palette);
    /// Keeps the first line in view where it is.
    void setStyle(const PageStyle &style, qreal columnWidth);
    void setViewportHeight(qreal height);

    void setExtraFoot(qreal height); ///< below the usual one, for a pile of notes

    qreal columnWidth() const { return m_columnWidth; }
    qreal viewportHeight() const { return m_viewportHeight; }
    qreal totalHeight() const; ///< mostly an estimate
    qreal scrollY() const;
    void scrollTo(qreal y);
    void scrollBy(qreal distance);
    qsizetype topPosition(); ///< where the first line in view starts
    /// Puts the line of the position `y` below the viewport's top.
    void setTop(qsizetype position, qreal y = 0);
    /// 0 at the start of the article, 1 at its end, from estimates.
    qreal fractionAt(qsizetype position) const;
    qsizetype positionAtFraction(qreal fraction) const;
    qsizetype positionAtDistance(qreal y) const; ///< below the viewport's top, from estimates

    qsizetype pieceCount() const { return m_heights.size(); }
    qsizetype pieceOf(qsizetype position) const;
    const std::vector<PlacedBlock> &visible();
    PlacedBlock placed(qsizetype piece);     ///< in view or not
    bool hasHeadRule(qsizetype piece) const; ///< a rule stands `ruleSpace` above its first line
    /// The space to the block quote above, of a block quote that goes on; else 0.
    qreal continuesQuote(qsizetype piece) const;

    QRectF lineRect(qsizetype position); ///< of the line of the position, as wide as the column
    QRectF caretRect(qsizetype position);
    std::vector<QRectF> rects(TextRange range); ///< one a line and stretch, of what is in view
    qsizetype positionAt(QPointF point);        ///< the nearest
    qsizetype characterAt(QPointF point);       ///< -1: beside the text
    /// The nearest place to x in the line `lines` below (above, where negative).
    qsizetype positionInLine(qsizetype position, int lines, qreal x);
    TextRange lineRange(qsizetype position); ///< of the line of the position, without the space at a wrap

private:
    std::shared_ptr<const BlockLayout> layoutOf(qsizetype piece);
    qreal spaceAbove(qsizetype piece) const;
    qreal heightOf(qsizetype piece); ///< laid out
    void estimate();
    void settle();
    qreal footSpace() const { return m_style.footSpace() + m_extraFoot; }
    void collectVisible();

    Article m_article;
    PageStyle m_style;
    MarkPalette m_palette;
    qreal m_columnWidth = 0;
    qreal m_viewportHeight = 0;
    qreal m_extraFoot = 0;
    std::vector<Piece> m_pieces = {};
    HeightIndex m_heights;
    qsizetype m_headEnd = 0; ///< the first block under the article's head

    qsizetype m_topPiece = 0;
    qreal m_offset = 0; ///< how much of it is above the viewport
    bool m_settled = false;
    std::vector<PlacedBlock> m_visible = {};
    std::unordered_map<qsizetype, std::shared_ptr<const BlockLayout>> m_cache = {};
    qsizetype m_cached = 0; ///< text units in the cache
};

} // namespace lectern
