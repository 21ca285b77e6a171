// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/painting/markpainter.h"

#include "core/style/contrast.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr qreal laneDrop = 0.2; // em below the baseline
constexpr qreal lanePitch = 3;
constexpr qreal tintRise = 0.84; // of the ascent, above the baseline
constexpr qreal tintDrop = 0.28; // em below it
constexpr double litShare = 0.5; // of the tint of the current quotation, for all of a hovered speaker

} // namespace

MarkPainter::MarkPainter(const PlacedBlock &placed, const PageContents &contents)
    : m_placed(placed),
      m_layout(*placed.layout),
      m_contents(contents),
      m_marks(marksIn(contents.annotations, placed.layout->range(), contents.shown)),
      m_segments(m_marks.empty() ? std::vector<Segment>() : segments(m_marks, placed.layout->range()))
{
    m_styles.reserve(m_marks.size());
    for (const Mark &mark : m_marks)
        m_styles.push_back(styleOf(mark, contents));
}

const MarkStyle &MarkPainter::style(const Mark &mark) const { return m_styles[size_t(&mark - m_marks.data())]; }

// The shortest mark's; a speaker's own lane runs over the tint of what the words are.
const Mark *MarkPainter::tintOf(const Segment &segment) const
{
    const Mark *best = nullptr;
    for (const Segment::Active &one : segment.active) {
        const bool isQuotation = one.lane < 0;
        if (isQuotation || !style(*one.mark).filled)
            continue;
        const qsizetype length = one.mark->range.length();
        if (!best || length < best->range.length() ||
            (length == best->range.length() && best->kind == MarkKind::Speaker))
            best = one.mark;
    }
    return best;
}

template<typename Function>
void MarkPainter::forStretches(TextRange range, Function function) const
{
    const TextRange part = range.intersected(m_layout.range());
    if (part.isEmpty())
        return;
    const int last = m_layout.lineOf(part.end - 1);
    for (int line = m_layout.lineOf(part.start); line <= last; ++line) {
        for (const Stretch &stretch : m_layout.stretches(line, part))
            function(line, stretch);
    }
}

QRectF MarkPainter::tintRect(int line, const Stretch &stretch) const
{
    const qreal baseline = m_placed.top + m_layout.baseline(line);
    const qreal top = std::round(baseline - tintRise * m_layout.ascent());
    const qreal bottom = std::round(baseline + tintDrop * m_layout.em());
    return {std::round(stretch.left), top, std::round(stretch.right) - std::round(stretch.left), bottom - top};
}

void MarkPainter::fill(QPainter &painter, TextRange range, const QColor &color) const
{
    forStretches(range, [&](int line, const Stretch &stretch) { painter.fillRect(tintRect(line, stretch), color); });
}

void MarkPainter::outline(QPainter &painter, TextRange range, const QColor &color) const
{
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    forStretches(range, [&](int line, const Stretch &stretch) {
        painter.drawRoundedRect(tintRect(line, stretch).adjusted(-1.5, -0.5, 1.5, 1.5), 2, 2);
    });
}

void MarkPainter::paintTints(QPainter &painter) const
{
    const QColor tint = m_contents.palette.marks.value(MarkKind::Quotation).tint;
    for (const Mark &mark : m_marks) {
        if (mark.kind == MarkKind::Quotation && style(mark).outlined)
            fill(painter, mark.range, tint);
        else if (mark.kind == MarkKind::Quotation && style(mark).lit)
            fill(painter, mark.range, mixed(tint, m_contents.palette.paper, litShare));
    }
    for (const Segment &segment : m_segments) {
        if (const Mark *mark = tintOf(segment))
            fill(painter, segment.range, style(*mark).tint);
    }
}

void MarkPainter::paintLanes(QPainter &painter) const
{
    // The segment in which a mark starts tells its lane.
    qreal letterEnd = -1;
    const Mark *previous = nullptr;
    std::vector<const Mark *> drawn;
    for (const Segment &segment : m_segments) {
        for (const Segment::Active &one : segment.active) {
            if (one.lane < 0 || one.lane >= mostLanes || std::ranges::contains(drawn, one.mark))
                continue;
            drawn.push_back(one.mark);
            if (!previous || previous->range.start != one.mark->range.start)
                letterEnd = -1;
            paintLane(painter, *one.mark, one.lane, letterEnd);
            previous = one.mark;
        }
        std::erase_if(drawn, [&](const Mark *mark) { return mark->range.end <= segment.range.end; });
    }
}

void MarkPainter::paintLane(QPainter &painter, const Mark &mark, int lane, qreal &letterEnd) const
{
    const MarkStyle &style = this->style(mark);
    bool first = mark.range.start >= m_layout.range().start;
    forStretches(mark.range, [&](int line, const Stretch &stretch) {
        const qreal baseline = m_placed.top + m_layout.baseline(line);
        const qreal top = std::round(baseline + laneDrop * m_layout.em()) + lane * lanePitch;
        const qreal left = std::round(stretch.left);
        const qreal right = std::max(left + 2, std::round(stretch.right) - 1); // neighbours stay apart
        if (style.dotted) {
            for (int i = 0; left + 3 * i < right; ++i)
                painter.fillRect(QRectF(left + 3 * i, top, 1.5, style.thickness), style.lane);
        } else {
            painter.fillRect(QRectF(left, top, right - left, style.thickness), style.lane);
        }
        if (first && m_contents.letters)
            letterEnd = paintLetter(painter, mark, {std::max(left, letterEnd), top});
        first = false;
    });
}

// Returns where the letter ends: that of the next mark in the place follows.
qreal MarkPainter::paintLetter(QPainter &painter, const Mark &mark, QPointF laneStart) const
{
    QFont font = painter.font();
    font.setPixelSize(std::max(8, int(m_layout.em() * 0.5)));
    font.setBold(true);
    const QFontMetricsF metrics(font);
    const QString letter(letterOf(mark.kind));
    const QRectF sign(laneStart.x(), laneStart.y() - 1, metrics.horizontalAdvance(letter) + 3, metrics.capHeight() + 3);
    painter.fillRect(sign, m_contents.palette.paper);
    painter.setFont(font);
    painter.setPen(style(mark).lane);
    painter.drawText(QPointF(sign.left() + 1.5, sign.bottom() - 1), letter);
    return sign.right();
}

void MarkPainter::paintOutlines(QPainter &painter) const
{
    for (const Mark &mark : m_marks) {
        if (style(mark).outlined && mark.kind != MarkKind::Quotation)
            outline(painter, mark.range, style(mark).lane);
    }
}

const Annotation *MarkPainter::currentQuotation() const
{
    for (const Mark &mark : m_marks) {
        if (mark.annotation->id == m_contents.current && mark.annotation->quotation)
            return mark.annotation;
    }
    return nullptr;
}

void MarkPainter::paintParts(QPainter &painter, const Quotation &quotation) const
{
    const QColor color = m_contents.palette.marks.value(MarkKind::Speaker).lane;
    for (const TextRange &cue : quotation.cue)
        outline(painter, cue, color);
    for (const TextRange &source : quotation.source)
        outline(painter, source, color);
}

std::vector<int> MarkPainter::hiddenLanes() const
{
    std::vector<int> hidden(size_t(m_layout.lineCount()), 0);
    for (const Segment &segment : m_segments) {
        const auto count =
            std::ranges::count_if(segment.active, [](const Segment::Active &one) { return one.lane >= mostLanes; });
        if (count == 0)
            continue;
        const int last = m_layout.lineOf(segment.range.end - 1);
        for (int line = m_layout.lineOf(segment.range.start); line <= last; ++line)
            hidden[size_t(line)] = std::max(hidden[size_t(line)], int(count));
    }
    return hidden;
}

std::vector<QuotationBar> MarkPainter::bars() const
{
    std::vector<QuotationBar> found;
    for (const Mark &mark : m_marks) {
        if (mark.kind != MarkKind::Quotation)
            continue;
        const TextRange part = mark.range.intersected(m_layout.range());
        const int first = std::max(m_layout.lineOf(part.start), found.empty() ? 0 : found.back().lastLine + 1);
        const int last = m_layout.lineOf(part.end - 1);
        if (first > last)
            continue;
        QuotationBar *above = found.empty() ? nullptr : &found.back();
        const bool goesOn = above && above->lastLine + 1 >= first &&
                            (above->quotation == mark.annotation ||
                             (above->quotation->entity && above->quotation->entity == mark.annotation->entity));
        if (goesOn)
            above->lastLine = last;
        else
            found.push_back({first, last, mark.annotation});
    }
    return found;
}

} // namespace lectern
