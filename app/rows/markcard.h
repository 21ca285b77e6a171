// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/appearance.h"

#include <QFont>
#include <QList>
#include <QRect>
#include <QString>

class QAction;
class QPainter;

namespace lectern {

/// The card under a list's current row: the words that are marked, why they are,
/// and the keys that decide. Painted, not a widget; it tells which key is where.
struct MarkCard
{
    QString words = {};
    QString reason = {};
    QList<QAction *> keys = {};

    bool isEmpty() const { return words.isEmpty(); }
    int height(const QFont &font, int width) const;
    void paint(QPainter &painter, const QRect &rect, const QFont &font, const Appearance &appearance,
               QPoint pointer) const;
    /// Null where there is none.
    QAction *keyAt(QPoint position, const QRect &rect, const QFont &font) const;

private:
    QRect textRect(const QRect &rect) const;
    QList<QRect> keyRects(const QRect &rect, const QFont &font) const;
    QList<QRect> keyRects(int width, const QFont &font) const;
};

} // namespace lectern
