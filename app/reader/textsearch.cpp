// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/textsearch.h"

#include <QStringMatcher>

namespace lectern {

namespace {

bool isWordCharacter(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() && text[position].isLetterOrNumber();
}

} // namespace

TextRanges findAll(QStringView text, const SearchQuery &query, const Job &job)
{
    TextRanges hits;
    if (query.words.isEmpty())
        return hits;
    // A slice at a time, so that a search through 10 MB for what is not there stops when it is told to.
    constexpr qsizetype slice = 256 * 1024;
    const QStringMatcher matcher(query.words, query.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive);
    const qsizetype length = query.words.size();
    qsizetype from = 0;
    while (from < text.size() && !job.canceled()) {
        const qsizetype limit = qMin(from + slice + length - 1, text.size());
        const qsizetype start = matcher.indexIn(text.first(limit), from);
        if (start < 0) {
            from = qMax(from + 1, limit - length + 1);
            continue;
        }
        const TextRange hit{start, start + length};
        const bool isInsideWord = isWordCharacter(text, hit.start - 1) || isWordCharacter(text, hit.end);
        if (query.wholeWords && isInsideWord) {
            from = start + 1;
            continue;
        }
        hits.append(hit);
        from = hit.end;
    }
    return hits;
}

qsizetype hitFrom(const TextRanges &hits, qsizetype position)
{
    if (hits.isEmpty())
        return -1;
    const auto found = std::ranges::lower_bound(hits, position, {}, &TextRange::start);
    return found == hits.cend() ? 0 : found - hits.cbegin();
}

} // namespace lectern
