// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/linecount.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace lectern {

namespace {

/// Latin, Greek, Cyrillic and their punctuation: a character, a glyph, a width.
bool isSimple(QChar c)
{
    const char16_t code = c.unicode();
    const bool isLetter = code >= 0x20 && code < 0x0530 && !(code >= 0x0300 && code < 0x0370);
    return isLetter || (code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205E) ||
           (code >= 0x20A0 && code <= 0x20CF);
}

bool breaksBehind(QChar c) { return c == u'-' || c == u'–' || c == u'—' || c == u'‐'; }

} // namespace

int LineCount::lines(const QString &text, int width, int most) const
{
    if (!std::ranges::all_of(text, isSimple))
        return laidOut(text, width, most);
    int lines = 1;
    qreal line = 0;
    qreal word = 0;
    for (const QChar c : text) {
        if (c == u' ') { // may hang over
            line += word + widthOf(c);
            word = 0;
            continue;
        }
        const qreal advance = widthOf(c);
        if (line > 0 && line + word + advance > width) {
            if (++lines > most)
                return most;
            line = 0;
        }
        word += advance;
        if (breaksBehind(c) || word + advance > width) {
            line += word;
            word = 0;
        }
    }
    return lines;
}

qreal LineCount::widthOf(QChar character) const
{
    const auto known = m_widths.constFind(character);
    if (known != m_widths.constEnd())
        return *known;
    return *m_widths.insert(character, QFontMetricsF(m_font).horizontalAdvance(character));
}

int LineCount::laidOut(const QString &text, int width, int most) const
{
    QTextLayout layout(text, m_font);
    layout.beginLayout();
    int lines = 0;
    for (; lines < most; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
    }
    layout.endLayout();
    return std::max(lines, 1);
}

} // namespace lectern
