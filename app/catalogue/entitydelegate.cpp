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

int rowHeight(const EntityRow &row, const QFont &font)
{
    const int detail = row.detail.isEmpty() ? 0 : detailHeight(font);
    return paddingTop + titleHeight(font) + detail + paddingTop;
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
    const QRect detail(title.left(), title.bottom() + 1, title.width(), detailHeight(option.font));
    if (!row.detail.isEmpty())
        pen.drawText(detail, row.detail, pen.smallFont(), m_appearance.muted);
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

void EntityDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option, const EntityRow &row) const
{
    const RowPainter pen(*painter, option, m_appearance);
    const QRect line = option.rect.adjusted(side, 10, -side, -2);
    pen.drawText(line, row.name, pen.labelFont(), m_appearance.muted);
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
