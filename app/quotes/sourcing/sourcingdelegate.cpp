// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/sourcing/sourcingdelegate.h"

#include "app/quotes/sourcing/sourcingrows.h"
#include "app/rows/rowpainter.h"
#include "core/style/contrast.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace lectern {

namespace {

constexpr int side = 16;
constexpr int textLeft = 34; ///< behind the dot
constexpr int headSpace = 18;
constexpr int barHeight = 10;

const SourcingRow &rowOf(const QModelIndex &index)
{
    return *static_cast<const SourcingModel *>(index.model())->rowAt(index);
}

/// Where the figures end, from the right: share, words, quotations.
std::array<int, 3> columns(const QFont &font)
{
    const QFontMetrics metrics(RowPainter::tabularFont(RowPainter::smallFont(font)));
    const int share = metrics.horizontalAdvance(QStringLiteral("100 %")) + 8;
    const int words = metrics.horizontalAdvance(QStringLiteral("00 000")) + 8;
    return {0, share, share + words};
}

} // namespace

void SourcingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SourcingRow &row = rowOf(index);
    if (row.isSection)
        paintHead(painter, option, row);
    else
        paintFigure(painter, option, row);
}

QSize SourcingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SourcingRow &row = rowOf(index);
    const int line = QFontMetrics(option.font).height();
    if (row.isSection)
        return {0, headSpace + line + 6 + (row.shares.isEmpty() ? 0 : barHeight + 6)};
    return {0, line + (row.group == SourcingGroup::Speaker ? 18 : 10)};
}

void SourcingDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option, const SourcingRow &row) const
{
    const RowPainter pen(*painter, option, m_appearance);
    QRect line = option.rect.adjusted(side, headSpace, -side, 0);
    line.setHeight(QFontMetrics(option.font).height());
    const std::array<int, 3> ends = columns(option.font);
    const QString titles[] = {tr("share"), tr("words"), tr("quotes")};
    int left = line.right();
    for (size_t i = 0; i < ends.size(); ++i)
        left = pen.drawRight(line.adjusted(0, 0, -ends[i], 0), titles[i]);
    pen.drawText(QRect(line.topLeft(), QPoint(left, line.bottom())), row.name, pen.mediumFont(), m_appearance.ink);
    if (!row.shares.isEmpty())
        paintShares(painter, QRectF(line.left(), line.bottom() + 6, line.width(), barHeight), row);
}

void SourcingDelegate::paintFigure(QPainter *painter, const QStyleOptionViewItem &option, const SourcingRow &row) const
{
    const RowPainter pen(*painter, option, m_appearance);
    pen.drawBackground();
    const bool isSpeaker = row.group == SourcingGroup::Speaker;
    QRect line = option.rect.adjusted(isSpeaker ? side : textLeft, 5, -side, 0);
    line.setHeight(QFontMetrics(option.font).height());
    const std::array<int, 3> ends = columns(option.font);
    const QLocale &locale = option.locale;
    const QString figures[] = {tr("%1 %").arg(locale.toString(row.share * 100, 'f', 0)), locale.toString(row.words),
                               locale.toString(row.quotations)};
    int left = line.right();
    for (size_t i = 0; i < ends.size(); ++i)
        left = pen.drawRight(line.adjusted(0, 0, -ends[i], 0), figures[i]);
    const QColor ink = row.quotations == 0 ? m_appearance.muted : m_appearance.ink;
    QFont font = option.font;
    font.setItalic(isSpeaker && !row.entity);
    pen.drawText(QRect(line.topLeft(), QPoint(left, line.bottom())), row.name, font, ink);
    const QColor color = colorOf(row.group, row.value);
    painter->setPen(Qt::NoPen);
    if (!isSpeaker) {
        painter->setBrush(color);
        painter->drawRoundedRect(QRectF(side, line.center().y() - 3.5, barHeight, barHeight - 1), 2, 2);
        return;
    }
    const QRectF track(line.left(), line.bottom() + 4, line.width(), 3);
    painter->setBrush(m_appearance.track);
    painter->drawRoundedRect(track, 1.5, 1.5);
    painter->setBrush(color);
    painter->drawRoundedRect(QRectF(track.topLeft(), QSizeF(qMax(3.0, track.width() * row.share), 3)), 1.5, 1.5);
}

// Stretches a pixel apart, in the order of the figures below.
void SourcingDelegate::paintShares(QPainter *painter, const QRectF &bar, const SourcingRow &row) const
{
    QPainterPath shape;
    shape.addRoundedRect(bar, 3, 3);
    painter->save();
    painter->setClipPath(shape);
    painter->fillRect(bar, m_appearance.track);
    qreal x = bar.left();
    for (const SourcingRow::Share &share : row.shares) {
        const qreal width = bar.width() * share.share;
        if (width > 0)
            painter->fillRect(QRectF(x, bar.top(), qMax(1.0, width - 1), bar.height()),
                              colorOf(row.group, share.value));
        x += width;
    }
    painter->restore();
}

// Hues are the kinds' alone; grades and types are shades of the quotations' colour.
QColor SourcingDelegate::colorOf(SourcingGroup group, int value) const
{
    const auto lane = [this](MarkKind kind) { return m_appearance.page.marks.value(kind).lane; };
    const auto shade = [&](double share) { return mixed(lane(MarkKind::Quotation), m_appearance.window, share); };
    if (group == SourcingGroup::Type) {
        constexpr double shades[] = {1, 0.62, 0.32};
        return shade(shades[value]);
    }
    if (group == SourcingGroup::Grade) {
        switch (SourcingGrade(value)) {
        case SourcingGrade::Named: return shade(1);
        case SourcingGrade::Role: return shade(0.55);
        case SourcingGrade::Anonymous: return m_appearance.muted;
        case SourcingGrade::Document: return mixed(m_appearance.muted, m_appearance.window, 0.6);
        case SourcingGrade::OtherMedia: return mixed(m_appearance.muted, m_appearance.window, 0.35);
        }
    }
    switch (SourceKind(value)) {
    case SourceKind::Person: return lane(MarkKind::Person);
    case SourceKind::Organization: return lane(MarkKind::Organization);
    case SourceKind::Country: return lane(MarkKind::Country);
    case SourceKind::Unnamed: return m_appearance.muted;
    case SourceKind::Other: return mixed(m_appearance.muted, m_appearance.window, 0.5);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace lectern
