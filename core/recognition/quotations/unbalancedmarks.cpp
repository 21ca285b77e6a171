// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/unbalancedmarks.h"

#include "core/article/article.h"
#include "core/recognition/quotations/quoteregions.h"
#include "core/text/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern {

namespace {

QString told(const char *text) { return QCoreApplication::translate("lectern", text); }

qsizetype markLength(QStringView text, qsizetype at)
{
    const bool twice = (text[at] == u'`' || text[at] == u'\'') && at + 1 < text.size() && text[at + 1] == text[at];
    return twice ? 2 : 1;
}

QString label(Mending way)
{
    switch (way) {
    case Mending::CloseAtSentenceEnd: return told(QT_TRANSLATE_NOOP("lectern", "Close it at the end of the sentence"));
    case Mending::CloseAtNextMark: return told(QT_TRANSLATE_NOOP("lectern", "Close it before the next mark"));
    case Mending::CloseAtParagraphEnd:
        return told(QT_TRANSLATE_NOOP("lectern", "Close it at the end of the paragraph"));
    case Mending::OpenAtSentenceStart:
        return told(QT_TRANSLATE_NOOP("lectern", "Open it at the start of the sentence"));
    case Mending::OpenAtParagraphStart:
        return told(QT_TRANSLATE_NOOP("lectern", "Open it at the start of the paragraph"));
    case Mending::IgnoreMark: return told(QT_TRANSLATE_NOOP("lectern", "Ignore the mark"));
    }
    Q_UNREACHABLE_RETURN({});
}

/// The sentence around a position, cut to the bounds.
TextRange sentenceAt(QStringView text, TextRange bounds, qsizetype position)
{
    const QStringView words = bounds.of(text);
    const Tokens tokens = tokenize(words);
    for (const Sentence sentence : findSentences(words, tokens)) {
        const TextRange range = rangeOf(sentence, tokens);
        if (bounds.start + range.end > position)
            return {bounds.start + range.start, bounds.start + range.end};
    }
    return bounds;
}

/// Reads one region that has a mark too few.
class FaultReader
{
public:
    FaultReader(QStringView text, TextRange paragraph) : m_text(text), m_paragraph(paragraph) {}

    UnbalancedMark notOpened(TextRange region, qsizetype previousEnd)
    {
        const qsizetype width = region.end > 1 && m_text[region.end - 1] == u'\'' ? 2 : 1;
        UnbalancedMark found{{region.end - width, region.end},
                             MarkFault::NotOpened,
                             told(QT_TRANSLATE_NOOP("lectern", "This quotation mark closes what nothing opened."))};
        offer(found, Mending::OpenAtSentenceStart, region);
        offer(found, Mending::OpenAtParagraphStart, {std::max(m_paragraph.start, previousEnd), region.end});
        offer(found, Mending::IgnoreMark, found.mark);
        return found;
    }

    UnbalancedMark notClosed(TextRange region)
    {
        const bool again = region.end < m_paragraph.end;
        UnbalancedMark found{
            {region.start, region.start + markLength(m_text, region.start)},
            again ? MarkFault::OpenedAgain : MarkFault::NotClosed,
            again ? told(QT_TRANSLATE_NOOP("lectern", "Another quotation mark opens before anything closes this one."))
                  : told(QT_TRANSLATE_NOOP("lectern", "Nothing closes this quotation mark in its paragraph."))};
        const TextRange sentence = sentenceAt(m_text, {found.mark.end, region.end}, found.mark.end);
        offer(found, again ? Mending::CloseAtNextMark : Mending::CloseAtParagraphEnd, region);
        offer(found, Mending::CloseAtSentenceEnd, {region.start, sentence.end});
        if (again)
            offer(found, Mending::CloseAtParagraphEnd, {region.start, m_paragraph.end});
        offer(found, Mending::IgnoreMark, found.mark);
        return found;
    }

private:
    void offer(UnbalancedMark &found, Mending way, TextRange quoted) const
    {
        while (quoted.end > quoted.start && m_text[quoted.end - 1].isSpace())
            --quoted.end;
        while (quoted.start < quoted.end && m_text[quoted.start].isSpace())
            ++quoted.start;
        const bool known = std::ranges::contains(found.mendings, quoted, &MarkMending::quoted);
        if (!known)
            found.mendings.push_back({way, quoted, label(way)});
    }

    QStringView m_text;
    TextRange m_paragraph;
};

} // namespace

std::vector<UnbalancedMark> findUnbalancedMarks(const Article &article)
{
    TextRanges paragraphs;
    for (const Block &block : article.blocks())
        paragraphs.append(block.range);
    std::vector<UnbalancedMark> found;
    qsizetype previousEnd = 0;
    for (const QuoteRegion &region : findQuoteRegions(article.text(), paragraphs)) {
        FaultReader reader(article.text(), paragraphs[article.blockAt(region.range.start)]);
        if (!region.opened)
            found.push_back(reader.notOpened(region.range, previousEnd));
        else if (!region.closed && !region.continues)
            found.push_back(reader.notClosed(region.range));
        previousEnd = region.range.end;
    }
    return found;
}

bool isSettled(const UnbalancedMark &mark, const AnnotationSet &annotations)
{
    return std::ranges::any_of(annotations.overlapping(mark.mark), [&](const Annotation *annotation) {
        return annotation->kind == AnnotationKind::Quotation && annotation->status != AnnotationStatus::Proposed &&
               std::ranges::any_of(annotation->ranges, [&](TextRange range) { return range.overlaps(mark.mark); });
    });
}

} // namespace lectern
