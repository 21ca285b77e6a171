// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tags/tagdelegate.h"

#include "app/rows/rowpainter.h"

#include <QLineEdit>
#include <QLocale>
#include <QPainter>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16;
constexpr int textLeft = 38; ///< behind the dot

const TagRow &rowOf(const QModelIndex &index) { return *static_cast<const TagModel *>(index.model())->rowAt(index); }

int titleHeight(const QFont &font) { return qRound(QFontMetrics(font).height() * 1.2); }

int detailHeight(const QFont &font) { return qRound(QFontMetrics(RowPainter::smallFont(font)).height() * 1.2); }

} // namespace

void TagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TagRow &row = rowOf(index);
    const RowPainter pen(*painter, option, m_appearance);
    pen.drawBackground();
    if (row.fold) {
        const QRect line = option.rect.adjusted(side, 10, -side, -2);
        const int right = pen.drawRight(line, option.locale.toString(row.count));
        pen.drawText(QRect(line.topLeft(), QPoint(right, line.bottom())),
                     (row.isOpen ? u"▾  "_s : u"▸  "_s) + row.title, pen.labelFont(), m_appearance.muted);
        return;
    }
    QRect title(option.rect.left() + textLeft, option.rect.top() + 6, option.rect.width() - textLeft - side,
                titleHeight(option.font));
    if (row.tag) {
        pen.drawDot(option.rect.left() + side, title.center().y(), m_appearance.page.colorsFor(QColor(row.color)).lane);
        title.setRight(pen.drawRight(title, option.locale.toString(row.count)));
        if (!row.shortcut.isEmpty()) {
            const QSize key = RowPainter::keySize(row.shortcut, {}, option.font);
            pen.drawKey({title.right() - key.width(), title.center().y() - key.height() / 2}, row.shortcut, {}, false);
            title.setRight(title.right() - key.width() - 4);
        }
    }
    pen.drawText(title, row.title, row.tag ? pen.mediumFont() : option.font, m_appearance.ink);
    const QRect detail(title.left(), title.bottom() + 1, title.width(), detailHeight(option.font));
    pen.drawText(detail, row.detail, pen.smallFont(), m_appearance.muted);
}

QSize TagDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TagRow &row = rowOf(index);
    if (row.fold)
        return {0, QFontMetrics(RowPainter::labelFont(option.font)).height() + 18};
    const int detail = row.detail.isEmpty() ? 0 : detailHeight(option.font);
    return {0, 6 + titleHeight(option.font) + detail + 6};
}

QWidget *TagDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(tr("Name of the tag"));
    return edit;
}

void TagDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = static_cast<QLineEdit *>(editor);
    edit->setText(rowOf(index).title);
    edit->selectAll();
}

void TagDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const QString name = static_cast<QLineEdit *>(editor)->text().simplified();
    const TagRow &row = rowOf(index);
    if (row.tag && !name.isEmpty() && name != row.title)
        emit renamed(*row.tag, name);
}

void TagDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.left() + textLeft - 8, option.rect.top() + 1,
                        option.rect.width() - textLeft - side + 16, std::max(28, option.rect.height() - 2));
}

} // namespace lectern
