// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/block.h"

#include <QFont>

#include <array>

namespace lectern {

enum class Ink { Text, Muted, Accent };

/// How the text of one kind of block is set. Lengths are logical pixels.
struct BlockStyle
{
    QFont font;
    qreal lineHeight = 0;
    qreal characterWidth = 0; ///< on average, for estimates only
    Ink ink = Ink::Text;
};

/// The typography of the page as one value: fonts, sizes, measure, spacing. No
/// font is loaded before text is set in it.
class PageStyle
{
public:
    explicit PageStyle(qreal zoom = 1, int measure = 66);

    qreal zoom() const { return m_zoom; }
    int measure() const { return m_measure; }
    qreal em() const { return m_em; } ///< the size of the body text
    qreal columnWidth() const;        ///< of `measure` characters of body text

    const BlockStyle &of(const Block &block) const;
    qreal indent(const Block &block) const; ///< at the side where its lines start
    /// From the last line of the one to the first of the other.
    qreal space(const Block &above, const Block &below) const;
    qreal headSpace() const; ///< above the first block
    qreal footSpace() const; ///< below the last, for whatever floats at the foot of the page
    qreal ruleSpace() const; ///< from the article's head to the rule under it

    QFont dateline() const;  ///< that opens a paragraph
    QFont code() const;      ///< inside a paragraph
    qreal labelSize() const; ///< of notes, names and signs in the margins
    QFont label(qreal share = 1, QFont::Weight weight = QFont::Normal) const;

    bool operator==(const PageStyle &other) const { return m_zoom == other.m_zoom && m_measure == other.m_measure; }

private:
    qreal m_zoom;
    int m_measure;
    qreal m_em;
    std::array<BlockStyle, 12> m_styles; ///< by kind; the last one is of lesser headings
};

/// What stands above an article's text: headline, byline and their like.
bool isHeadKind(BlockKind kind);

} // namespace lectern
