// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/plaintext/plaintext.h"

#include <QString>

#include <algorithm>
#include <array>
#include <vector>

namespace lectern {

namespace {

constexpr qsizetype widest = 120;

qsizetype lineEnd(QStringView text, qsizetype start)
{
    const qsizetype end = text.indexOf(u'\n', start);
    return end < 0 ? text.size() : end;
}

/// The width a text was wrapped at: 19 of 20 lines that another one directly
/// follows keep to it. 0: it was not wrapped.
qsizetype wrapWidth(QStringView text)
{
    std::array<qsizetype, size_t(widest) + 1> lengths = {};
    qsizetype lines = 0;
    qsizetype wide = 0;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = lineEnd(text, start);
        const bool followed = end + 1 < text.size() && text[end + 1] != u'\n';
        if (end > start && followed) {
            ++lines;
            if (end - start > widest)
                ++wide;
            else
                ++lengths[size_t(end - start)];
        }
        if (wide * 20 > std::max<qsizetype>(lines, 200)) // no need to read on in ten megabytes
            return 0;
        start = end + 1;
    }
    if (lines < 3 || wide * 20 > lines)
        return 0;
    qsizetype beyond = wide;
    for (qsizetype width = widest; width >= 40; --width) {
        beyond += lengths[size_t(width)];
        if (beyond * 20 > lines)
            return width;
    }
    return 0;
}

bool opensItem(QStringView line)
{
    const QChar first = line.front();
    if (first.isSpace() || QStringView(u">-*•‣◦▪·|+#=").contains(first))
        return true;
    const auto end = std::ranges::find_if_not(line, [](QChar unit) { return unit.isDigit(); });
    return end != line.begin() && end != line.end() && (*end == u'.' || *end == u')');
}

/// Calls `found` with every break before a line whose first word did not fit any
/// more, and gives their share of all breaks between two lines with text.
template<typename Found>
double softBreaks(QStringView text, qsizetype width, Found found)
{
    qsizetype soft = 0;
    qsizetype all = 0;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = lineEnd(text, start);
        if (end + 1 < text.size() && end > start && text[end + 1] != u'\n') {
            const QStringView next = text.sliced(end + 1, lineEnd(text, end + 1) - end - 1);
            const qsizetype word = std::ranges::find(next, u' ') - next.begin();
            const bool isQuote = text[start] == u'>' || text[start] == u'|';
            ++all;
            if (!isQuote && !opensItem(next) && end - start + 1 + word > width) {
                ++soft;
                found(end);
            }
        }
        start = end + 1;
    }
    return all > 0 ? double(soft) / double(all) : 0;
}

} // namespace

bool joinWrappedLines(QString &text)
{
    const qsizetype width = wrapWidth(text);
    if (width == 0)
        return false;
    // In text that was not wrapped only the longest lines look full.
    if (softBreaks(text, width, [](qsizetype) {}) < 0.6)
        return false;
    std::vector<qsizetype> breaks;
    softBreaks(text, width, [&](qsizetype at) { breaks.push_back(at); });
    for (const qsizetype at : breaks)
        text[at] = u' ';
    return !breaks.empty();
}

} // namespace lectern
