// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/page/layout/pagestyle.h"
#include "core/article/article.h"
#include "core/style/markpalette.h"

#include <QTextLayout>

#include <vector>

class QPainter;

namespace lectern {

/// A horizontal stretch of a line.
struct Stretch
{
    qreal left = 0;
    qreal right = 0;

    qreal width() const { return right - left; }
    bool operator==(const Stretch &) const = default;
};

/// One block of text, or a piece of a very long one, set in lines of equal
/// height. Positions are the article's; coordinates start at the block's top
/// left corner. Ranges become stretches by their glyphs where text runs in two
/// directions: cursorToX() misplaces numbers inside right-to-left text.
class BlockLayout
{
public:
    BlockLayout(const Article &article, const Block &block, TextRange range, const PageStyle &style,
                const MarkPalette &palette, qreal width);

    TextRange range() const { return m_range; }
    const Block &block() const { return m_block; }
    qreal height() const { return m_lineHeight * lineCount(); }
    qreal lineHeight() const { return m_lineHeight; }
    qreal ascent() const { return m_ascent; } ///< of the block's font
    qreal em() const { return m_em; }
    const QFont &font() const { return m_font; }

    int lineCount() const { return m_layout.lineCount(); }
    TextRange lineRange(int line) const;
    qreal lineTop(int line) const { return m_lineHeight * line; }
    qreal baseline(int line) const { return m_lineHeight * line + m_baseline; }
    int lineAt(qreal y) const;            ///< the nearest
    int lineOf(qsizetype position) const; ///< at a wrap: the lower one
    Stretch textOf(int line) const;       ///< from its leftmost glyph to its rightmost
    /// Where the range shows in the line, from left to right, apart.
    std::vector<Stretch> stretches(int line, TextRange range) const;

    qreal caretX(qsizetype position) const; ///< in lineOf(position)
    /// The place for a caret that is nearest to x.
    qsizetype positionAt(int line, qreal x) const;
    /// The start of the character under x; -1 beside the text.
    qsizetype characterAt(int line, qreal x) const;

    void draw(QPainter &painter, QPointF origin, const QRectF &clip) const;

private:
    struct Cluster
    {
        qsizetype start;
        qsizetype end;
        Stretch stretch;
        bool rightToLeft;
    };

    void setFormats(const Article &article, const PageStyle &style, const MarkPalette &palette);
    TextRange visiblePart(int line) const; ///< in the layout's text, without spaces at a wrap
    qsizetype characterBefore(int line, qreal x) const;
    std::vector<Cluster> clusters(int line) const;

    Block m_block;
    TextRange m_range;
    QFont m_font;
    QTextLayout m_layout;
    qreal m_lineHeight = 0;
    qreal m_baseline = 0;
    qreal m_ascent = 0;
    qreal m_em = 0;
    bool m_bidirectional = false;
};

} // namespace lectern
