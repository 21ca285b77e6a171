// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/layout/caret.h"

#include "core/text/sentences.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace lectern {

namespace {

// Boundaries are sought in a window around the position: a block may be 10 MB.
TextRange windowAround(const Article &article, TextRange block, qsizetype position, qsizetype reach)
{
    TextRange window{std::max(block.start, position - reach), std::min(block.end, position + reach)};
    const QString &text = article.text();
    while (window.start > block.start && !text[window.start - 1].isSpace() && position - window.start < 2 * reach)
        --window.start;
    if (window.start > block.start && text[window.start].isLowSurrogate())
        --window.start;
    if (window.end < block.end && text[window.end].isLowSurrogate())
        ++window.end;
    return window;
}

TextRange characterAt(const Article &article, TextRange block, qsizetype position)
{
    const TextRange window = windowAround(article, block, position, 64);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, window.of(article.text()));
    finder.setPosition(position - window.start);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    const qsizetype start = window.start + finder.position();
    const qsizetype next = finder.toNextBoundary();
    return {start, next < 0 ? window.end : window.start + next};
}

TextRange wordAt(const Article &article, TextRange block, qsizetype position)
{
    const TextRange window = windowAround(article, block, position, 256);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, window.of(article.text()));
    finder.setPosition(position - window.start);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    const qsizetype start = window.start + finder.position();
    const qsizetype next = finder.toNextBoundary();
    return {start, next < 0 ? window.end : window.start + next};
}

TextRange sentenceAt(const Article &article, TextRange block, qsizetype position)
{
    const TextRange window = windowAround(article, block, position, 8192);
    const QStringView text = window.of(article.text());
    const Tokens tokens = tokenize(text);
    TextRange found = window;
    for (const Sentence &sentence : findSentences(text, tokens)) {
        const TextRange local = rangeOf(sentence, tokens);
        if (window.start + local.start > position)
            break;
        found = {window.start + local.start, window.start + local.end};
    }
    return found;
}

bool isSpace(const Article &article, TextRange range)
{
    return std::ranges::all_of(range.of(article.text()), [](QChar unit) { return unit.isSpace(); });
}

} // namespace

TextRange unitAt(const Article &article, qsizetype position, TextUnit unit)
{
    const qsizetype index = article.blockAt(position);
    if (index < 0)
        return {position, position};
    const TextRange block = article.blocks()[index].range;
    position = std::clamp(position, block.start, block.end);
    switch (unit) {
    case TextUnit::Character: return characterAt(article, block, position);
    case TextUnit::Word: return wordAt(article, block, position);
    case TextUnit::Sentence: return sentenceAt(article, block, position);
    case TextUnit::Paragraph: return block;
    }
    Q_UNREACHABLE_RETURN(block);
}

qsizetype unitAfter(const Article &article, qsizetype position, TextUnit unit)
{
    const auto &blocks = article.blocks();
    const qsizetype index = article.blockAt(position);
    if (index < 0)
        return position;
    const bool isLast = index + 1 == blocks.size();
    if (position >= blocks[index].range.end || unit == TextUnit::Paragraph)
        return isLast ? blocks[index].range.end : blocks[index + 1].range.start;
    qsizetype next = unitAt(article, position, unit).end;
    if (unit != TextUnit::Character) {
        while (next < blocks[index].range.end && article.text()[next].isSpace())
            ++next;
    }
    return std::max(next, position + 1);
}

qsizetype unitBefore(const Article &article, qsizetype position, TextUnit unit)
{
    const auto &blocks = article.blocks();
    const qsizetype index = article.blockAt(position);
    if (index < 0)
        return position;
    const TextRange block = blocks[index].range;
    if (position <= block.start) {
        if (index == 0)
            return block.start;
        return unit == TextUnit::Paragraph ? blocks[index - 1].range.start : blocks[index - 1].range.end;
    }
    if (unit == TextUnit::Paragraph)
        return block.start;
    TextRange found = unitAt(article, position - 1, unit);
    while (unit != TextUnit::Character && found.start > block.start && isSpace(article, found))
        found = unitAt(article, found.start - 1, unit);
    return std::clamp(found.start, block.start, position - 1);
}

Selection draggedSelection(const Article &article, TextRange origin, qsizetype position, TextUnit unit)
{
    if (unit == TextUnit::Character)
        return {origin.start, position};
    const TextRange reached = unitAt(article, position, unit);
    if (position < origin.start)
        return {origin.end, std::min(reached.start, origin.start)};
    if (position >= origin.end)
        return {origin.start,
                position > reached.start ? std::max(reached.end, origin.end) : std::max(position, origin.end)};
    return {origin.start, origin.end};
}

} // namespace lectern
