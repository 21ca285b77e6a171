// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowpainter.h"

#include <QIcon>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

QFont resized(QFont font, qreal factor)
{
    font.setPixelSize(std::max(9, qRound(QFontInfo(font).pixelSize() * factor)));
    return font;
}

/// Calls `draw` with each line's text and top; returns the height of all.
template<typename Draw>
int layOut(const QString &text, const QFont &font, int width, int lines, Draw draw)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QFontMetrics metrics(font);
    const int pitch = RowPainter::linePitch(font);
    int top = 0;
    for (int count = 1; count <= lines; ++count, top += pitch) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const QString rest = text.sliced(line.textStart());
        const bool isCut = count == lines && line.textLength() < rest.size();
        draw(isCut ? metrics.elidedText(rest, Qt::ElideRight, width) : rest.left(line.textLength()), top, pitch);
    }
    layout.endLayout();
    return top;
}

} // namespace

RowPainter::RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const Appearance &appearance)
    : m_painter(painter), m_option(option), m_appearance(appearance)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
}

RowPainter::~RowPainter() { m_painter.restore(); }

void RowPainter::drawBackground() const
{
    const bool isSelected = m_option.state & QStyle::State_Selected;
    if (isSelected || m_option.state & QStyle::State_MouseOver)
        m_painter.fillRect(m_option.rect, isSelected ? m_appearance.selected : m_appearance.track);
    if (isSelected) {
        const bool isFocused = m_option.state & QStyle::State_HasFocus;
        const int bar = isFocused ? 3 : 2;
        const bool isMirrored = m_option.direction == Qt::RightToLeft;
        const int x = isMirrored ? m_option.rect.right() + 1 - bar : m_option.rect.left();
        m_painter.fillRect(QRect(x, m_option.rect.top(), bar, m_option.rect.height()), m_appearance.accent);
        if (isFocused) {
            m_painter.setPen(m_appearance.accent);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(QRectF(m_option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }
}

void RowPainter::drawRoundedBackground(int radius) const
{
    const bool isSelected = m_option.state & QStyle::State_Selected;
    if (!isSelected && !(m_option.state & QStyle::State_MouseOver))
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(isSelected ? m_appearance.selected : m_appearance.track);
    m_painter.drawRoundedRect(m_option.rect, radius, radius);
}

QRect RowPainter::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(m_option.direction, m_option.rect, rect);
}

void RowPainter::drawDot(int left, int middle, const QColor &color) const
{
    const int size = dotSize(m_option.font);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    const QRect place = mirrored(QRect(left, middle, size, 1));
    m_painter.drawEllipse(QRectF(place.left(), middle + 0.5 - size / 2.0, size, size));
}

int RowPainter::drawText(const QRect &rect, const QString &text, const QFont &font, const QColor &color) const
{
    if (rect.width() <= 0)
        return rect.left();
    const QFontMetrics metrics(font);
    m_painter.setFont(font);
    m_painter.setPen(color);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    m_painter.drawText(mirrored(rect), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return rect.left() + metrics.horizontalAdvance(shown);
}

int RowPainter::drawLines(const QRect &rect, const QString &text, const QFont &font, const QColor &color,
                          int lines) const
{
    m_painter.setFont(font);
    m_painter.setPen(color);
    const int alignment = (text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter |
                          Qt::TextSingleLine | Qt::AlignAbsolute;
    const QRect place = mirrored(rect);
    return layOut(text, font, rect.width(), lines, [&](const QString &line, int top, int pitch) {
        m_painter.drawText(QRect(place.left(), place.top() + top, place.width(), pitch), alignment, line.trimmed());
    });
}

int RowPainter::drawRight(const QRect &rect, const QString &text) const
{
    const QFont font = tabularFont(smallFont());
    m_painter.setFont(font);
    m_painter.setPen(m_appearance.muted);
    m_painter.drawText(mirrored(rect), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
    return rect.right() - QFontMetrics(font).horizontalAdvance(text) - 8;
}

QRect RowPainter::drawKey(QPoint topLeft, const QString &key, const QString &label, bool hovered) const
{
    const QFont font = smallFont();
    const QFontMetrics metrics(font);
    const QRect whole(topLeft, keySize(key, label, m_option.font));
    const QRectF cap(whole.left() + 0.5, whole.top() + 0.5, metrics.horizontalAdvance(key) + 10, whole.height() - 1);
    m_painter.setPen(hovered ? m_appearance.accent : m_appearance.rule);
    m_painter.setBrush(hovered ? m_appearance.selected : m_appearance.field);
    m_painter.drawRoundedRect(cap, 4, 4);
    m_painter.setFont(font);
    m_painter.setPen(m_appearance.ink);
    m_painter.drawText(cap, Qt::AlignCenter, key);
    m_painter.setPen(hovered ? m_appearance.ink : m_appearance.muted);
    m_painter.drawText(whole.adjusted(int(cap.width()) + 6, 0, 8, 0), Qt::AlignLeft | Qt::AlignVCenter, label);
    return whole;
}

QFont RowPainter::mediumFont(QFont font)
{
    font.setWeight(QFont::Medium);
    return font;
}

QFont RowPainter::smallFont(const QFont &font) { return resized(font, 12 / 13.0); }

QFont RowPainter::labelFont(const QFont &font) { return resized(font, 11 / 13.0); }

QFont RowPainter::tabularFont(QFont font)
{
    font.setFeature("tnum", 1);
    return font;
}

QIcon RowPainter::dotIcon(const QColor &color)
{
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(3.5, 3.5, 9, 9));
    painter.end();
    return QIcon(pixmap);
}

int RowPainter::dotSize(const QFont &font) { return std::max(7, qRound(QFontInfo(font).pixelSize() * 9 / 13.0)); }

int RowPainter::linePitch(const QFont &font) { return qRound(QFontMetrics(font).height() * 1.12); }

int RowPainter::linesHeight(const QString &text, const QFont &font, int width, int lines)
{
    return layOut(text, font, width, lines, [](const QString &, int, int) {});
}

QSize RowPainter::keySize(const QString &key, const QString &label, const QFont &font)
{
    const QFontMetrics metrics(smallFont(font));
    return {metrics.horizontalAdvance(key) + 16 + metrics.horizontalAdvance(label), metrics.height() + 4};
}

} // namespace lectern
