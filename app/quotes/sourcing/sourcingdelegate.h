// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/appearance.h"
#include "core/export/sourcing.h"

#include <QStyledItemDelegate>

namespace lectern {

struct SourcingRow;

/// Draws the sourcing as chart and table in one: under each head a bar of its
/// shares, below it the figures as its key; speakers have a bar each.
class SourcingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setAppearance(const Appearance &appearance) { m_appearance = appearance; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const SourcingRow &row) const;
    void paintFigure(QPainter *painter, const QStyleOptionViewItem &option, const SourcingRow &row) const;
    void paintShares(QPainter *painter, const QRectF &bar, const SourcingRow &row) const;
    QColor colorOf(SourcingGroup group, int value) const;

    Appearance m_appearance = {};
};

} // namespace lectern
