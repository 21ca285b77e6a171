// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/entitydelegate.h"

#include "app/rows/rowpainter.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16;
constexpr int textLeft = 38; ///< behind the dot
constexpr int paddingTop = 6;

const EntityRow &rowOf(const QModelIndex &index)
{
    return *static_cast<const EntityModel *>(index.model())->rowAt(index);
}

int titleHeight(const QFont &font) { return qRound(QFontMetrics(font).height() * 1.2); }

int detailHeight(const QFont &font) { return qRound(QFontMetrics(RowPainter::smallFont(font)).height() * 1.2); }

constexpr int barHeight = 6;
constexpr int barGap = 4; ///< above and below
constexpr int shortestPart = 3;

bool hasBar(const EntityRow &row) { return row.uses.most > 0; }

int rowHeight(const EntityRow &row, const QFont &font)
{
    const int detail = row.detail.isEmpty() && !row.known ? 0 : detailHeight(font);
    const int bar = hasBar(row) ? barHeight + 2 * barGap - 2 : 0;
    return paddingTop + titleHeight(font) + bar + detail + paddingTop;
}

/// The parts of a country's bar, in the order of the uses; empty where there are none.
std::array<QRect, countryUseCount> barParts(const EntityRow &row, const QStyleOptionViewItem &option)
{
    const QRect track(option.rect.left() + textLeft, option.rect.top() + paddingTop + titleHeight(option.font) + barGap,
                      option.rect.width() - textLeft - side, barHeight);
    std::array<QRect, countryUseCount> parts;
    int x = track.left();
    for (size_t use = 0; use < countryUseCount; ++use) {
        const qsizetype count = row.uses.places[use].size();
        if (count == 0)
            continue;
        const int width =
            std::max<int>(shortestPart, int(track.width() * count / std::max<qsizetype>(1, row.uses.most)));
        parts[use] = QRect(x, track.top(), width, barHeight);
        x += width + 1;
    }
    return parts;
}

int sectionHeight(const QFont &font) { return QFontMetrics(RowPainter::labelFont(font)).height() + 18; }

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

void EntityDelegate::setCard(const QString &rowKey, const MarkCard &card)
{
    m_cardRow = rowKey;
    m_card = card;
}

QAction *EntityDelegate::keyAt(QPoint position, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const EntityRow &row = rowOf(index);
    return row.isSection || !hasCard(row) ? nullptr : m_card.keyAt(position, cardRect(option), option.font);
}

void EntityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const EntityRow &row = rowOf(index);
    if (row.isSection) {
        paintSection(painter, option, row);
        return;
    }
    QStyleOptionViewItem top = option;
    top.rect.setHeight(rowHeight(row, option.font));
    const RowPainter pen(*painter, top, m_appearance);
    pen.drawBackground();

    const QRect title(option.rect.left() + textLeft, option.rect.top() + paddingTop,
                      option.rect.width() - textLeft - side, titleHeight(option.font));
    QColor color = m_appearance.page.marks.value(row.group).lane;
    if (row.isUnnamed)
        color.setAlphaF(0.5F);
    pen.drawDot(option.rect.left() + side, title.center().y(), color);
    const int right = pen.drawRight(title, option.locale.toString(row.annotations.size()));
    QFont font = RowPainter::mediumFont(option.font);
    if (row.isUnnamed) {
        font = option.font;
        font.setItalic(true);
    }
    pen.drawText(QRect(title.topLeft(), QPoint(right, title.bottom())), row.name, font, m_appearance.ink);
    const int detailTop = title.bottom() + 1 + (hasBar(row) ? barHeight + 2 * barGap - 2 : 0);
    const QRect detail(title.left(), detailTop, title.width(), detailHeight(option.font));
    if (hasBar(row))
        paintUses(painter, option, row);
    int detailLeft = detail.left();
    if (row.known)
        detailLeft = pen.drawText(detail, tr("known?"), pen.smallFont(), m_appearance.accent) + 6;
    if (!row.detail.isEmpty())
        pen.drawText(detail.adjusted(detailLeft - detail.left(), 0, 0, 0), row.detail, pen.smallFont(),
                     m_appearance.muted);
    if (hasCard(row)) {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const QPoint pointer = view ? view->viewport()->mapFromGlobal(QCursor::pos()) : QPoint(-1, -1);
        m_card.paint(*painter, cardRect(option), option.font, m_appearance, pointer);
    }
}

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const EntityRow &row = rowOf(index);
    if (row.isSection)
        return {0, sectionHeight(option.font)};
    const int height = rowHeight(row, option.font);
    if (!hasCard(row))
        return {0, height};
    return {0, height + 6 + m_card.height(option.font, viewWidth(option) - textLeft - side) + 10};
}

QWidget *EntityDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(tr("Name"));
    return edit;
}

void EntityDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = static_cast<QLineEdit *>(editor);
    edit->setText(rowOf(index).name);
    edit->selectAll();
}

void EntityDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const QString name = static_cast<QLineEdit *>(editor)->text().simplified();
    const EntityRow &row = rowOf(index);
    if (row.entity && !name.isEmpty() && name != row.name)
        emit renamed(*row.entity, name);
}

void EntityDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(option.rect.left() + textLeft - 8, option.rect.top() + 2,
                        option.rect.width() - textLeft - side + 16, std::max(28, titleHeight(option.font) + 8));
}

QList<AnnotationId> EntityDelegate::placesAt(QPoint position, const QStyleOptionViewItem &option,
                                             const QModelIndex &index) const
{
    const EntityRow &row = rowOf(index);
    if (row.isSection || !hasBar(row))
        return {};
    const auto parts = barParts(row, option);
    for (size_t use = 0; use < countryUseCount; ++use) {
        if (parts[use].isValid() && parts[use].adjusted(0, -barGap, 1, barGap).contains(position))
            return row.uses.places[use];
    }
    return {};
}

void EntityDelegate::paintUses(QPainter *painter, const QStyleOptionViewItem &option, const EntityRow &row) const
{
    const auto parts = barParts(row, option);
    for (size_t use = 0; use < countryUseCount; ++use) {
        if (parts[use].isValid())
            paintUse(painter, parts[use], CountryUse(use));
    }
}

// Three ways that differ without their hue: solid, pale, hollow.
void EntityDelegate::paintUse(QPainter *painter, const QRect &rect, CountryUse use) const
{
    const QColor lane = m_appearance.page.marks.value(MarkKind::Country).lane;
    QColor pale = lane;
    pale.setAlphaF(0.4F);
    painter->setPen(use == CountryUse::Government ? QPen(lane) : QPen(Qt::NoPen));
    painter->setBrush(use == CountryUse::Name      ? QBrush(lane)
                      : use == CountryUse::Demonym ? QBrush(pale)
                                                   : QBrush(Qt::NoBrush));
    const bool isHollow = use == CountryUse::Government;
    painter->drawRect(isHollow ? QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect));
}

void EntityDelegate::paintLegend(QPainter *painter, QRect line, const QFont &font) const
{
    const std::pair<CountryUse, QString> entries[] = {{CountryUse::Government, tr("governments")},
                                                      {CountryUse::Demonym, tr("demonyms")},
                                                      {CountryUse::Name, tr("names")}};
    const QFontMetrics metrics(font);
    for (const auto &[use, name] : entries) {
        painter->setFont(font);
        painter->setPen(m_appearance.muted);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, name);
        line.setRight(line.right() - metrics.horizontalAdvance(name) - 4);
        paintUse(painter, QRect(line.right() - 8, line.center().y() - barHeight / 2 + 1, 8, barHeight), use);
        line.setRight(line.right() - 8 - 9);
    }
}

void EntityDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option, const EntityRow &row) const
{
    const RowPainter pen(*painter, option, m_appearance);
    const QRect line = option.rect.adjusted(side, 10, -side, -2);
    pen.drawText(line, row.name, pen.labelFont(), m_appearance.muted);
    if (row.group == MarkKind::Country) {
        paintLegend(painter, line, pen.labelFont());
        return;
    }
    painter->setFont(pen.labelFont());
    painter->setPen(m_appearance.muted);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                      row.group == MarkKind::Speaker ? tr("quotes") : tr("mentions"));
}

QRect EntityDelegate::cardRect(const QStyleOptionViewItem &option) const
{
    const int width = option.rect.width() - textLeft - side;
    const int height = m_card.height(option.font, width);
    return {option.rect.left() + textLeft, option.rect.bottom() - 9 - height, width, height};
}

} // namespace lectern
