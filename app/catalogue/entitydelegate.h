// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/entityrows.h"
#include "app/rows/markcard.h"

#include <QStyledItemDelegate>

namespace lectern {

/// Draws who and what occurs: a dot of the kind's colour, the name, the count,
/// a muted line; and under the current row the card of the current annotation.
/// Also the field in which a name is changed.
class EntityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setAppearance(const Appearance &appearance) { m_appearance = appearance; }
    /// Under the row of this key; empty: none.
    void setCard(const QString &rowKey, const MarkCard &card);
    const QString &cardRow() const { return m_cardRow; }
    /// The places of that part of a country's bar.
    QList<AnnotationId> placesAt(QPoint position, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QAction *keyAt(QPoint position, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    void renamed(lectern::EntityId entity, const QString &name) const;

private:
    void paintUses(QPainter *painter, const QStyleOptionViewItem &option, const EntityRow &row) const;
    void paintUse(QPainter *painter, const QRect &rect, CountryUse use) const;
    void paintLegend(QPainter *painter, QRect line, const QFont &font) const;
    void paintSection(QPainter *painter, const QStyleOptionViewItem &option, const EntityRow &row) const;
    QRect cardRect(const QStyleOptionViewItem &option) const;
    bool hasCard(const EntityRow &row) const { return !m_card.isEmpty() && row.key() == m_cardRow; }

    Appearance m_appearance = {};
    QString m_cardRow = {};
    MarkCard m_card = {};
};

} // namespace lectern
