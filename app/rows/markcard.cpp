// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/markcard.h"

#include "app/rows/rowpainter.h"

#include <QAction>
#include <QPainter>
#include <QTextLayout>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 10;
constexpr int keyGap = 12;
constexpr int lineGap = 6; ///< between lines of keys
constexpr int mostLines = 6;

QString textOf(const MarkCard &card)
{
    const QString quoted = u"“%1”"_s.arg(card.words);
    return card.reason.isEmpty() ? quoted : u"%1 — %2"_s.arg(quoted, card.reason);
}

/// The words in medium weight and ink, the reason muted.
int layOut(QTextLayout &layout, const MarkCard &card, int width, const QColor &ink)
{
    QTextLayout::FormatRange words{0, int(card.words.size()) + 2, {}};
    words.format.setFontWeight(QFont::Medium);
    words.format.setForeground(ink);
    layout.setFormats({words});
    layout.beginLayout();
    const int pitch = qRound(QFontMetrics(layout.font()).height() * 1.12);
    int top = 0;
    for (int line = 0; line < mostLines; ++line, top += pitch) {
        QTextLine textLine = layout.createLine();
        if (!textLine.isValid())
            break;
        textLine.setLineWidth(width);
        textLine.setPosition(QPointF(0, top));
    }
    layout.endLayout();
    return top;
}

QString keyText(const QAction &action) { return action.shortcut().toString(QKeySequence::NativeText); }

} // namespace

int MarkCard::height(const QFont &font, int width) const
{
    QTextLayout layout(textOf(*this), RowPainter::smallFont(font));
    const QList<QRect> rects = keyRects(width - 2 * padding, font);
    const int keysHeight = rects.isEmpty() ? 0 : rects.last().bottom() + 1 + 7;
    return layOut(layout, *this, width - 2 * padding, {}) + keysHeight + 2 * 8;
}

void MarkCard::paint(QPainter &painter, const QRect &rect, const QFont &font, const Appearance &appearance,
                     QPoint pointer) const
{
    painter.setPen(appearance.hairline);
    painter.setBrush(appearance.field);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    QTextLayout layout(textOf(*this), RowPainter::smallFont(font));
    layOut(layout, *this, textRect(rect).width(), appearance.ink);
    painter.setPen(appearance.muted);
    layout.draw(&painter, textRect(rect).topLeft());

    QStyleOptionViewItem option;
    option.font = font;
    const RowPainter row(painter, option, appearance);
    const QList<QRect> rects = keyRects(rect, font);
    for (qsizetype i = 0; i < keys.size(); ++i)
        row.drawKey(rects[i].topLeft(), keyText(*keys[i]), keys[i]->iconText(), rects[i].contains(pointer));
}

QAction *MarkCard::keyAt(QPoint position, const QRect &rect, const QFont &font) const
{
    const QList<QRect> rects = keyRects(rect, font);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (rects[i].contains(position))
            return keys[i];
    }
    return nullptr;
}

QRect MarkCard::textRect(const QRect &rect) const { return rect.adjusted(padding, 8, -padding, -8); }

QList<QRect> MarkCard::keyRects(const QRect &rect, const QFont &font) const
{
    const QRect text = textRect(rect);
    QList<QRect> rects = keyRects(text.width(), font);
    if (!rects.isEmpty()) {
        const QPoint corner(text.left(), text.bottom() - rects.last().bottom());
        for (QRect &one : rects)
            one.translate(corner);
    }
    return rects;
}

/// From the corner of where they begin, on as many lines as they need.
QList<QRect> MarkCard::keyRects(int width, const QFont &font) const
{
    QList<QRect> rects;
    int x = 0;
    int y = 0;
    for (const QAction *action : keys) {
        const QSize size = RowPainter::keySize(keyText(*action), action->iconText(), font);
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += size.height() + lineGap;
        }
        rects.append(QRect(QPoint(x, y), size));
        x += size.width() + keyGap;
    }
    return rects;
}

} // namespace lectern
