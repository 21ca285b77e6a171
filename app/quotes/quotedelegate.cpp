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
constexpr int mostLines = 3;

const QuoteRow &rowOf(const QModelIndex &index)
{
    return *static_cast<const QuoteModel *>(index.model())->rowAt(index);
}

int detailHeight(const QFont &font) { return qRound(QFontMetrics(RowPainter::smallFont(font)).height() * 1.25); }

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

void QuoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QuoteRow &row = rowOf(index);
    const RowPainter pen(*painter, option, m_appearance);
    QColor lane = m_appearance.page.marks.value(MarkKind::Speaker).lane;
    if (row.isUnnamed)
        lane.setAlphaF(0.5F);
    if (row.isSection) {
        const QRect line = option.rect.adjusted(side, 10, -side, -2);
        const int right = pen.drawRight(line, option.locale.toString(row.count));
        QFont font = RowPainter::mediumFont(option.font);
        font.setItalic(row.isUnnamed);
        pen.drawText(QRect(line.topLeft(), QPoint(right, line.bottom())), row.speaker, font, m_appearance.ink);
        return;
    }
    pen.drawBackground();
    const QRect text = option.rect.adjusted(textLeft, padding, -side, -padding);
    const int used = pen.drawLines(text, row.quote, option.font, m_appearance.ink, mostLines);
    const QRect detail(text.left(), text.top() + used + 1, text.width(), detailHeight(option.font));
    pen.drawText(detail, row.detail, pen.smallFont(), m_appearance.muted);
    const QRect bar(option.rect.left() + side, text.top() + 2, row.isUndecided ? 1 : 3, used - 3);
    painter->fillRect(bar, lane);
}

QSize QuoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QuoteRow &row = rowOf(index);
    if (row.isSection)
        return {0, QFontMetrics(option.font).height() + 18};
    const int width = viewWidth(option) - textLeft - side;
    return {0, 2 * padding + RowPainter::linesHeight(row.quote, option.font, width, mostLines) + 1 +
                   detailHeight(option.font)};
}

} // namespace lectern
