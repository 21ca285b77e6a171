// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/joining.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr qsizetype fewestWords = 3;
constexpr qsizetype mostWordsBetween = 70; ///< within a paragraph
constexpr qsizetype mostWordsBetweenParagraphs = 25;

qsizetype wordCount(QStringView text)
{
    qsizetype words = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool letter = c.isLetterOrNumber();
        words += letter && !inside;
        inside = letter || (inside && (c == u'\'' || c == u'’'));
    }
    return words;
}

bool endsSentence(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return trimmed.isEmpty() || QStringView(u".!?:…”\"").contains(trimmed.back());
}

/// Stands by itself: nothing of a sentence before it, and the next one after it.
bool standsAlone(QStringView text, TextRange paragraph, TextRange region)
{
    const QStringView after = text.sliced(region.end, paragraph.end - region.end).trimmed();
    const QStringView inside = text.sliced(region.start, region.length());
    const bool closesSentence = std::ranges::any_of(inside.last(std::min<qsizetype>(3, inside.size())),
                                                    [](QChar c) { return QStringView(u".!?…").contains(c); });
    const bool nextSentence = after.isEmpty() || (closesSentence && !after.front().isLower());
    return nextSentence && endsSentence(text.sliced(paragraph.start, region.start - paragraph.start));
}

} // namespace

void joinContinuations(QStringView text, const TextRanges &paragraphs, const std::vector<QuoteRegion> &regions,
                       Attributions &found)
{
    std::ranges::sort(found, {}, [](const Attribution &a) { return a.content.first(); });
    qsizetype paragraph = 0;
    for (const QuoteRegion &region : regions) {
        while (paragraph + 1 < paragraphs.size() && paragraphs[paragraph].end <= region.range.start)
            ++paragraph;
        const bool claimed = std::ranges::any_of(found, [&](const Attribution &a) {
            return std::ranges::any_of(a.content, [&](TextRange range) { return range.overlaps(region.range); });
        });
        if (claimed || wordCount(region.range.of(text)) < fewestWords ||
            !standsAlone(text, paragraphs[paragraph], region.range))
            continue;
        Attribution *before = nullptr;
        for (Attribution &a : found) {
            if (a.content.last().end <= region.range.start &&
                (!before || a.content.last().end > before->content.last().end))
                before = &a;
        }
        if (!before)
            continue;
        const qsizetype end = std::max({before->content.last().end, before->cue.end,
                                        before->source.end <= region.range.start ? before->source.end : 0});
        if (end > region.range.start)
            continue;
        const QStringView gap = text.sliced(end, region.range.start - end);
        const bool sameParagraph = end > paragraphs[paragraph].start;
        const bool nextParagraph = paragraph > 0 && end > paragraphs[paragraph - 1].start;
        if ((sameParagraph && wordCount(gap) <= mostWordsBetween) ||
            (nextParagraph && wordCount(gap) <= mostWordsBetweenParagraphs))
            before->content.append(region.range);
    }
}

} // namespace lectern
