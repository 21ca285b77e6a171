// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/appearance.h"

#include <QStyleOptionViewItem>

class QIcon;
class QPainter;

namespace lectern {

/// Draws the pieces that rows of all lists here are made of: a dot of a kind's
/// colour, a title, muted details, a number at the right edge. Sizes follow the
/// font of the list. Places are those in a window that reads from the left; in
/// one that reads from the right they are mirrored here. For the length of one paint().
class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const Appearance &appearance);
    ~RowPainter();
    Q_DISABLE_COPY_MOVE(RowPainter)

    void drawBackground() const; ///< hovered, current, focused
    void drawRoundedBackground(int radius) const;
    void drawDot(int left, int middle, const QColor &color) const;
    /// On one line, elided; returns where it ended.
    int drawText(const QRect &rect, const QString &text, const QFont &font, const QColor &color) const;
    /// On as many lines as fit, the last one elided; returns the height used.
    int drawLines(const QRect &rect, const QString &text, const QFont &font, const QColor &color, int lines) const;
    /// At the right edge, muted, in tabular figures; returns where it begins, less a gap.
    int drawRight(const QRect &rect, const QString &text) const;
    /// A key to press and what it does; returns where it ended.
    QRect drawKey(QPoint topLeft, const QString &key, const QString &label, bool hovered) const;

    QFont mediumFont() const { return mediumFont(m_option.font); }
    QFont smallFont() const { return smallFont(m_option.font); }
    QFont labelFont() const { return labelFont(m_option.font); }
    static QFont mediumFont(QFont font);
    static QFont smallFont(const QFont &font); ///< second lines
    static QFont labelFont(const QFont &font); ///< heads of groups
    static QFont tabularFont(QFont font);      ///< figures of one width

    static QIcon dotIcon(const QColor &color); ///< for menus
    static int dotSize(const QFont &font);
    static int linePitch(const QFont &font); ///< from line to line in drawLines()
    static int linesHeight(const QString &text, const QFont &font, int width, int lines);
    static QSize keySize(const QString &key, const QString &label, const QFont &font);

private:
    QRect mirrored(const QRect &rect) const;

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const Appearance &m_appearance;
};

} // namespace lectern
