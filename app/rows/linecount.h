// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QHash>
#include <QString>

namespace lectern {

/// How many lines a text takes in a font, from the widths of characters measured
/// once. A list must know the heights of all its rows before it shows the first;
/// laying out 2 000 texts for that takes 50 ms, counting them 2. Kerning may put it
/// off by a word; of text that shaping alters it lays out all.
class LineCount
{
public:
    explicit LineCount(const QFont &font = {}) : m_font(font) {}

    const QFont &font() const { return m_font; }
    int lines(const QString &text, int width, int most) const;

private:
    qreal widthOf(QChar character) const;
    int laidOut(const QString &text, int width, int most) const;

    QFont m_font;
    mutable QHash<QChar, qreal> m_widths = {};
};

} // namespace lectern
