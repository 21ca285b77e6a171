// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/profiledelegate.h"

#include "app/catalogue/profilerows.h"
#include "app/rows/rowpainter.h"

#include <QAbstractItemView>
#include <QAction>
#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16;
constexpr int signWidth = 26;
constexpr int signGap = 8;
constexpr int padding = 3;
constexpr int keyGap = 12;

using Kind = ProfileRow::Kind;

const ProfileRow &rowOf(const QModelIndex &index)
{
    return *static_cast<const ProfileModel *>(index.model())->rowAt(index);
}

int titleHeight(const QFont &font) { return qRound(QFontMetrics(font).height() * 1.2); }

int lineHeight(const QFont &font) { return qRound(QFontMetrics(RowPainter::smallFont(font)).height() * 1.2); }

QString keyText(const QAction &action) { return action.shortcut().toString(QKeySequence::NativeText); }

} // namespace

QString flagFor(const QString &isoCode, const QFont &font)
{
    if (isoCode.size() != 2)
        return {};
    QString flag;
    for (const QChar letter : isoCode.toUpper())
        flag += QChar::fromUcs4(0x1F1E6 + (letter.unicode() - u'A'));
    QTextLayout layout(flag, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    const bool isOneSign = runs.size() == 1 && runs.first().glyphIndexes().size() == 1;
    return isOneSign && runs.first().glyphIndexes().first() != 0 ? flag : QString();
}

QAction *ProfileDelegate::keyAt(QPoint position, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (rowOf(index).kind != Kind::Offer)
        return nullptr;
    const QList<QRect> rects = keyRects(option);
    for (qsizetype i = 0; i < rects.size(); ++i) {
        if (rects[i].contains(position))
            return m_offerKeys[i];
    }
    return nullptr;
}

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ProfileRow &row = rowOf(index);
    if (row.kind == Kind::Head || row.kind == Kind::Offer) {
        row.kind == Kind::Head ? paintHead(painter, option, row) : paintOffer(painter, option, row);
        return;
    }
    const RowPainter pen(*painter, option, m_appearance);
    if (row.isSection) {
        pen.drawText(option.rect.adjusted(side, 6, -side, 0), row.title, pen.labelFont(), m_appearance.muted);
        return;
    }
    pen.drawBackground();
    QRect line = option.rect.adjusted(side, padding, -side, -padding);
    const bool isLabel = row.kind == Kind::First || row.kind == Kind::Last || row.kind == Kind::Mention;
    const int end = pen.drawText(line, row.title, pen.smallFont(), isLabel ? m_appearance.muted : m_appearance.ink);
    if (row.detail.isEmpty())
        return;
    line.setLeft(end + signGap);
    pen.drawText(line, row.detail, pen.smallFont(), isLabel ? m_appearance.ink : m_appearance.muted);
}

void ProfileDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option, const ProfileRow &row) const
{
    const RowPainter pen(*painter, option, m_appearance);
    pen.drawBackground();
    QRect line = option.rect.adjusted(side, 8, -side, 0);
    line.setHeight(titleHeight(option.font));
    const QString flag = flagFor(row.sign, option.font);
    if (!row.sign.isEmpty()) {
        const QRect sign(line.left(), line.top(), signWidth, line.height());
        const QColor lane = m_appearance.page.marks.value(row.group).lane;
        painter->setFont(flag.isEmpty() ? pen.labelFont() : option.font);
        if (flag.isEmpty()) {
            painter->setPen(m_appearance.rule);
            painter->setBrush(m_appearance.field);
            painter->drawRoundedRect(QRectF(sign).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        }
        painter->setPen(flag.isEmpty() ? lane : m_appearance.ink);
        painter->drawText(sign, Qt::AlignCenter, flag.isEmpty() ? row.sign : flag);
        line.setLeft(sign.right() + 1 + signGap);
    } else {
        pen.drawDot(line.left(), line.center().y(), m_appearance.page.marks.value(row.group).lane);
        line.setLeft(line.left() + RowPainter::dotSize(option.font) + signGap);
    }
    pen.drawText(line, row.title, pen.mediumFont(), m_appearance.ink);
    const QRect detail(option.rect.left() + side, line.bottom() + 1, option.rect.width() - 2 * side,
                       lineHeight(option.font));
    pen.drawText(detail, row.detail, pen.smallFont(), m_appearance.muted);
}

void ProfileDelegate::paintOffer(QPainter *painter, const QStyleOptionViewItem &option, const ProfileRow &row) const
{
    const RowPainter pen(*painter, option, m_appearance);
    pen.drawBackground();
    QRect line = option.rect.adjusted(side, padding + 2, -side, 0);
    line.setHeight(lineHeight(option.font));
    const int end = pen.drawText(line, row.title, pen.smallFont(), m_appearance.accent);
    pen.drawText(line.adjusted(end + signGap - line.left(), 0, 0, 0), row.detail, pen.smallFont(), m_appearance.ink);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QPoint pointer = view ? view->viewport()->mapFromGlobal(QCursor::pos()) : QPoint(-1, -1);
    const QList<QRect> rects = keyRects(option);
    for (qsizetype i = 0; i < rects.size(); ++i)
        pen.drawKey(rects[i].topLeft(), keyText(*m_offerKeys[i]), m_offerKeys[i]->iconText(),
                    rects[i].contains(pointer));
}

QList<QRect> ProfileDelegate::keyRects(const QStyleOptionViewItem &option) const
{
    QList<QRect> rects;
    int x = option.rect.left() + side;
    for (const QAction *action : m_offerKeys) {
        const QSize size = RowPainter::keySize(keyText(*action), action->iconText(), option.font);
        rects.append(QRect(QPoint(x, option.rect.bottom() - size.height() - padding), size));
        x += size.width() + keyGap;
    }
    return rects;
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ProfileRow &row = rowOf(index);
    if (row.kind == Kind::Head)
        return {0, 8 + titleHeight(option.font) + lineHeight(option.font) + 6};
    if (row.kind == Kind::Offer)
        return {0, lineHeight(option.font) + RowPainter::keySize(u"="_s, {}, option.font).height() + 4 * padding};
    if (row.isSection)
        return {0, QFontMetrics(RowPainter::labelFont(option.font)).height() + 10};
    return {0, lineHeight(option.font) + 2 * padding};
}

} // namespace lectern
