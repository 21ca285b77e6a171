// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/appearance.h"

#include <QStyledItemDelegate>

namespace lectern {

/// Draws one fact on two lines: what is known, and where the analyst said so.
class LearnedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setAppearance(const Appearance &appearance) { m_appearance = appearance; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Appearance m_appearance = {};
};

} // namespace lectern
