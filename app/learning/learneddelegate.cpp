// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/learning/learneddelegate.h"

#include "app/learning/learnedrows.h"
#include "app/rows/rowpainter.h"

#include <QPainter>

namespace lectern {

namespace {

constexpr int side = 20;
constexpr int textLeft = 42; ///< behind the dot
constexpr int padding = 6;

int titleHeight(const QFont &font) { return qRound(QFontMetrics(font).height() * 1.2); }

int detailHeight(const QFont &font) { return qRound(QFontMetrics(RowPainter::smallFont(font)).height() * 1.2); }

} // namespace

void LearnedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const LearnedRow &row = *static_cast<const LearnedModel *>(index.model())->rowAt(index);
    const RowPainter pen(*painter, option, m_appearance);
    pen.drawBackground();
    const QRect title(option.rect.left() + textLeft, option.rect.top() + padding, option.rect.width() - textLeft - side,
                      titleHeight(option.font));
    pen.drawDot(option.rect.left() + side, title.center().y(), m_appearance.page.marks.value(row.kind).lane);
    pen.drawText(title, row.title, pen.mediumFont(), m_appearance.ink);
    const QRect detail(title.left(), title.bottom() + 1, title.width(), detailHeight(option.font));
    pen.drawText(detail, row.detail, pen.smallFont(), m_appearance.muted);
}

QSize LearnedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * padding + titleHeight(option.font) + detailHeight(option.font)};
}

} // namespace lectern
