// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/page/layout/pagelayout.h"
#include "app/reader/page/painting/pagecontents.h"
#include "core/annotation/segments.h"

class QPainter;

namespace lectern {

/// The bar beside the lines of a quotation.
struct QuotationBar
{
    int firstLine = 0;
    int lastLine = 0;
    const Annotation *quotation = nullptr;
};

/// Paints the marks of one block in view: tints under the text, lanes over it.
/// It asks for the style of a mark and knows no kinds but the quotation, which
/// has a bar instead of a lane.
class MarkPainter
{
public:
    static constexpr int mostLanes = 3; ///< 10 000 marks in 4 KB: 110 ms with all lanes, 15 ms so

    MarkPainter(const PlacedBlock &placed, const PageContents &contents);

    void paintTints(QPainter &painter) const;
    void paintLanes(QPainter &painter) const;
    void paintOutlines(QPainter &painter) const;

    /// Fills the range in the height of a tint.
    void fill(QPainter &painter, TextRange range, const QColor &color) const;
    void outline(QPainter &painter, TextRange range, const QColor &color) const;

    const Annotation *currentQuotation() const;                           ///< null where it has no mark here
    void paintParts(QPainter &painter, const Quotation &quotation) const; ///< outlines cue and source

    std::vector<int> hiddenLanes() const; ///< by line: how many do not fit under it
    /// One after the other: a line belongs to the first that covers it.
    std::vector<QuotationBar> bars() const;

private:
    template<typename Function>
    void forStretches(TextRange range, Function function) const;
    QRectF tintRect(int line, const Stretch &stretch) const;
    const MarkStyle &style(const Mark &mark) const;
    const Mark *tintOf(const Segment &segment) const;
    qreal paintLetter(QPainter &painter, const Mark &mark, QPointF laneStart) const;
    void paintLane(QPainter &painter, const Mark &mark, int lane, qreal &letterEnd) const;

    const PlacedBlock &m_placed;
    const BlockLayout &m_layout;
    const PageContents &m_contents;
    std::vector<Mark> m_marks;
    std::vector<Segment> m_segments;
    std::vector<MarkStyle> m_styles = {}; ///< of each mark
};

} // namespace lectern
