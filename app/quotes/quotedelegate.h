// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/linecount.h"
#include "app/settings/appearance.h"

#include <QStyledItemDelegate>

namespace lectern {

struct QuoteRow;

/// Draws quotations: the speaker as a head with their key and facts, then what
/// they said on up to three lines beside a bar in the speaker's colour, and a
/// muted line. In the order of the text each row names its speaker.
class QuoteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setAppearance(const Appearance &appearance) { m_appearance = appearance; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QuoteRow &row) const;
    int linesOf(const QuoteRow &row, const QStyleOptionViewItem &option) const;

    Appearance m_appearance = {};
    mutable LineCount m_lines = LineCount();
};

} // namespace lectern
