// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/normalization.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr bool needsWork(char16_t unit) { return (unit == u'\r') | (unit == 0) | ((unit | 1) == 0x2029); }

/// Where the first stretch begins that holds something to change. A stretch has
/// a fixed length and no early way out, so that the compiler vectorizes it.
qsizetype firstStretchToChange(QStringView text)
{
    constexpr qsizetype stretch = 4096;
    const char16_t *const units = text.utf16();
    qsizetype at = 0;
    for (; at + stretch <= text.size(); at += stretch) {
        char16_t found = 0;
        for (qsizetype i = 0; i < stretch; ++i)
            found |= char16_t(needsWork(units[at + i]));
        if (found)
            return at;
    }
    return std::any_of(units + at, units + text.size(), needsWork) ? at : text.size();
}

} // namespace

bool normalize(QString &text)
{
    const bool marked = text.startsWith(QChar::ByteOrderMark);
    const qsizetype from = marked ? 0 : firstStretchToChange(text);
    if (from == text.size())
        return false;
    QChar *const begin = text.data();
    QChar *const end = begin + text.size();
    QChar *out = begin + from;
    for (const QChar *in = out + (marked ? 1 : 0); in != end; ++in) {
        const char16_t unit = in->unicode();
        if (unit == u'\r' && in + 1 != end && in[1] == u'\n')
            continue;
        *out++ = !needsWork(unit) ? *in : unit == 0 ? QChar(QChar::ReplacementCharacter) : u'\n';
    }
    text.truncate(out - begin);
    return true;
}

} // namespace lectern
