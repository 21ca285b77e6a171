// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/appearance.h"

#include <QStyledItemDelegate>

class QAction;

namespace lectern {

struct ProfileRow;

/// Draws the lines of an entity's card: its sign and name, then muted labels with
/// the words they lead to. The offer has its keys beneath.
class ProfileDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setAppearance(const Appearance &appearance) { m_appearance = appearance; }
    void setOfferKeys(const QList<QAction *> &keys) { m_offerKeys = keys; }
    /// Of the offer; null where there is none.
    QAction *keyAt(QPoint position, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const ProfileRow &row) const;
    void paintOffer(QPainter *painter, const QStyleOptionViewItem &option, const ProfileRow &row) const;
    QList<QRect> keyRects(const QStyleOptionViewItem &option) const;

    Appearance m_appearance = {};
    QList<QAction *> m_offerKeys = {};
};

/// The flag of an ISO 3166-1 code as two regional indicators, where the font shows
/// them as one sign; else empty, and the code itself is the sign.
QString flagFor(const QString &isoCode, const QFont &font);

} // namespace lectern
