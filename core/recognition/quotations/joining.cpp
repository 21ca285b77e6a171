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
    return trimmed.isEmpty() || QStringView(u".!?:…”\"'»").contains(trimmed.back());
}

bool holdsSentenceEnd(QStringView text)
{
    for (qsizetype at = 0; at + 2 < text.size(); ++at) {
        if (QStringView(u".!?”\"").contains(text[at]) && text[at + 1].isSpace() && !text[at + 2].isLower())
            return true;
    }
    return text.contains(u'\n');
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

/// Finds what each unclaimed region goes on from.
class Joiner
{
public:
    Joiner(QStringView text, const TextRanges &paragraphs, Attributions &found)
        : m_text(text), m_paragraphs(paragraphs), m_found(found)
    {
        std::ranges::sort(m_found, {}, [](const Attribution &a) { return a.content.first(); });
        for (const Attribution &attribution : m_found)
            m_claimed.append(attribution.content);
        std::ranges::sort(m_claimed);
    }

    void take(const QuoteRegion &region)
    {
        while (m_paragraph + 1 < m_paragraphs.size() && m_paragraphs[m_paragraph].end <= region.range.start)
            ++m_paragraph;
        while (m_next < m_found.size() && m_found[m_next].content.first().start < region.range.start)
            m_recent.push_back(m_next++);
        const TextRange paragraph = m_paragraphs[m_paragraph];
        if (isClaimed(region.range) || wordCount(region.range.of(m_text)) < fewestWords ||
            !standsAlone(m_text, paragraph, region.range))
            return;
        Attribution *before = goesOnFrom(region.range);
        if (!before)
            return;
        const qsizetype end = endOf(*before, region.range.start);
        const QStringView gap = m_text.sliced(end, region.range.start - end);
        const bool sameParagraph = end > paragraph.start;
        const bool nextParagraph = m_paragraph > 0 && end > m_paragraphs[m_paragraph - 1].start;
        if ((sameParagraph && wordCount(gap) <= mostWordsBetween) ||
            (nextParagraph && wordCount(gap) <= mostWordsBetweenParagraphs))
            before->content.append(region.range);
    }

private:
    bool isClaimed(TextRange range) const
    {
        // Ranges hardly overlap, so that the few before the first candidate decide.
        auto at = std::ranges::upper_bound(m_claimed, range.end, {}, &TextRange::start);
        for (int back = 0; at != m_claimed.begin() && back < 8; ++back) {
            if ((--at)->overlaps(range))
                return true;
        }
        return false;
    }

    static qsizetype endOf(const Attribution &attribution, qsizetype limit)
    {
        const qsizetype source = attribution.source.end <= limit ? attribution.source.end : 0;
        return std::max({attribution.content.last().end, attribution.cue.end, source});
    }

    bool endsQuoted(const Attribution &attribution) const
    {
        return QStringView(u"”\"'»’").contains(m_text[attribution.content.first().end - 1]);
    }

    /// The last quotation before, or the one with quotation marks in the same
    /// paragraph: after “…,” she said, adding that … the marks go on from hers.
    Attribution *goesOnFrom(TextRange region)
    {
        Attribution *last = nullptr;
        Attribution *quoted = nullptr;
        const size_t first = m_recent.size() > recentOnes ? m_recent.size() - recentOnes : 0;
        for (size_t i = first; i < m_recent.size(); ++i) {
            Attribution &attribution = m_found[m_recent[i]];
            if (endOf(attribution, region.start) > region.start)
                continue;
            if (!last || attribution.content.last().end >= last->content.last().end)
                last = &attribution;
            if (endsQuoted(attribution) && attribution.content.last().end > m_paragraphs[m_paragraph].start)
                quoted = &attribution;
        }
        const bool aside = last && quoted && last != quoted && !endsQuoted(*last) &&
                           quoted->cue.end <= last->cue.start &&
                           !holdsSentenceEnd(m_text.sliced(quoted->cue.end, last->cue.start - quoted->cue.end));
        return aside ? quoted : last;
    }

    static constexpr size_t recentOnes = 6;

    QStringView m_text;
    const TextRanges &m_paragraphs;
    Attributions &m_found;
    TextRanges m_claimed = {};
    std::vector<size_t> m_recent = {}; ///< those that start before the region
    size_t m_next = 0;
    qsizetype m_paragraph = 0;
};

} // namespace

void joinContinuations(QStringView text, const TextRanges &paragraphs, const std::vector<QuoteRegion> &regions,
                       Attributions &found)
{
    Joiner joiner(text, paragraphs, found);
    for (const QuoteRegion &region : regions)
        joiner.take(region);
}

} // namespace lectern
