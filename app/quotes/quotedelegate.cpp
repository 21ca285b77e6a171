// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quotedelegate.h"

#include "app/quotes/quoterows.h"
#include "app/rows/rowpainter.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>

namespace lectern {

namespace {

constexpr int side = 16;
constexpr int textLeft = 28; ///< behind the bar
constexpr int padding = 6;
constexpr int headSpace = 12; ///< above a speaker
constexpr int mostLines = 3;

const QuoteRow &rowOf(const QModelIndex &index)
{
    return *static_cast<const QuoteModel *>(index.model())->rowAt(index);
}

int smallHeight(const QFont &font) { return qRound(QFontMetrics(RowPainter::smallFont(font)).height() * 1.25); }

/// What is wrong with a mark is a sentence.
int detailLines(const QuoteRow &row) { return row.mark ? 2 : 1; }

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

void QuoteDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QuoteRow &row) const
{
    const RowPainter pen(*painter, option, m_appearance);
    QRect line = option.rect.adjusted(textLeft, headSpace, -side, 0);
    line.setHeight(QFontMetrics(option.font).height());
    const int right = pen.drawRight(line, option.locale.toString(row.count));
    QFont font = RowPainter::mediumFont(option.font);
    font.setItalic(row.isUnnamed);
    pen.drawText(QRect(line.topLeft(), QPoint(right, line.bottom())), row.speaker, font, m_appearance.ink);
    QRect facts(line.left(), line.bottom() + 2, line.width(), smallHeight(option.font));
    facts.setRight(pen.drawRight(facts, row.shareText()));
    pen.drawText(facts, row.facts, pen.smallFont(), m_appearance.muted);
    if (row.number == 0)
        return;
    const QRectF cap(textLeft - 22.5, line.top() + 0.5, 16, line.height() - 1);
    painter->setPen(m_appearance.rule);
    painter->setBrush(m_appearance.field);
    painter->drawRoundedRect(cap, 4, 4);
    painter->setFont(pen.labelFont());
    painter->setPen(m_appearance.muted);
    painter->drawText(cap, Qt::AlignCenter, QString::number(row.number));
}

void QuoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QuoteRow &row = rowOf(index);
    if (row.isSection) {
        paintHead(painter, option, row);
        return;
    }
    const RowPainter pen(*painter, option, m_appearance);
    pen.drawBackground();
    QColor lane = m_appearance.page.marks.value(MarkKind::Speaker).lane;
    if (row.isUnnamed)
        lane.setAlphaF(0.5F);
    if (row.mark)
        lane = m_appearance.warning;
    QRect text = option.rect.adjusted(textLeft, padding, -side, -padding);
    const int top = text.top();
    if (row.namesSpeaker) {
        QFont font = RowPainter::mediumFont(pen.smallFont());
        font.setItalic(row.isUnnamed);
        pen.drawText(QRect(text.left(), top, text.width(), smallHeight(option.font)), row.speaker, font,
                     m_appearance.muted);
        text.setTop(top + smallHeight(option.font));
    }
    const int lines = linesOf(row, option);
    pen.drawLines(text, row.quote, option.font, m_appearance.ink, lines);
    const int used = lines * RowPainter::linePitch(option.font);
    const QRect detail(text.left(), text.top() + used + 1, text.width(), smallHeight(option.font) * detailLines(row));
    if (row.mark)
        pen.drawLines(detail, row.detail, pen.smallFont(), m_appearance.muted, detailLines(row));
    else
        pen.drawText(detail, row.detail, pen.smallFont(), m_appearance.muted);
    const QRect bar(option.rect.left() + side, top + 2, row.isUndecided ? 1 : 3, text.top() + used - top - 3);
    painter->fillRect(bar, lane);
}

QSize QuoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QuoteRow &row = rowOf(index);
    if (row.isSection)
        return {0, headSpace + QFontMetrics(option.font).height() + 2 + smallHeight(option.font) + 2};
    const int name = row.namesSpeaker ? smallHeight(option.font) : 0;
    return {0, 2 * padding + name + linesOf(row, option) * RowPainter::linePitch(option.font) + 1 +
                   smallHeight(option.font) * detailLines(row)};
}

int QuoteDelegate::linesOf(const QuoteRow &row, const QStyleOptionViewItem &option) const
{
    if (m_lines.font() != option.font)
        m_lines = LineCount(option.font);
    return m_lines.lines(row.quote, viewWidth(option) - textLeft - side, mostLines);
}

} // namespace lectern
