// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences.h"

#include <algorithm>
#include <array>

namespace lectern {

namespace {

bool isOneOf(const Token &token, std::u32string_view signs)
{
    return token.kind == TokenKind::Punctuation && signs.contains(char32_t(token.folded));
}

bool endsSentence(const Token &token) { return isOneOf(token, U".!?…؟。！？"); }
bool closes(const Token &token) { return isOneOf(token, U"\"”’»)]'"); }

/// Words that open a sentence and seldom stand capitalized inside one: behind
/// them an abbreviation's dot was a full stop too.
bool opensSentence(const Token &token)
{
    static const auto words = [] {
        std::array<quint64, 30> hashes = {};
        const std::array list = {u"the",   u"he",    u"she",   u"it",  u"they", u"we",   u"in",   u"on",
                                 u"at",    u"but",   u"and",   u"a",   u"an",   u"this", u"that", u"these",
                                 u"when",  u"as",    u"for",   u"if",  u"his",  u"her",  u"its",  u"their",
                                 u"after", u"while", u"there", u"you", u"what", u"how"};
        std::ranges::transform(list, hashes.begin(), [](const char16_t *word) { return foldedHash(word); });
        std::ranges::sort(hashes);
        return hashes;
    }();
    return token.wordCase != WordCase::Lower && std::ranges::binary_search(words, token.folded);
}

/// Whether an abbreviation with a dot could also be the last word of a sentence:
/// "U.S.", "Inc.", but not "Gen.".
bool mayEndSentence(QStringView word)
{
    if (!word.endsWith(u'.'))
        return false;
    return word.size() > 2 && (word[1] == u'.' || word == u"Inc." || word == u"Corp." || word == u"Co." ||
                               word == u"Ltd." || word == u"Jr." || word == u"Sr." || word == u"etc.");
}

class SentenceCutter
{
public:
    SentenceCutter(QStringView text, const Tokens &tokens, const TextRanges &blocks)
        : m_text(text), m_tokens(tokens), m_blocks(blocks)
    {
    }

    Sentences run()
    {
        size_t first = 0;
        size_t block = 0;
        for (size_t i = 0; i + 1 < m_tokens.size(); ++i) {
            const Token &next = m_tokens[i + 1];
            while (block < size_t(m_blocks.size()) && m_blocks[qsizetype(block)].end <= m_tokens[i].start)
                ++block;
            const bool blockEnds = block < size_t(m_blocks.size()) && m_blocks[qsizetype(block)].end <= next.start;
            if (blockEnds || cutBehind(i)) {
                m_sentences.push_back({qint32(first), qint32(i + 1)});
                first = i + 1;
            }
        }
        if (first < m_tokens.size())
            m_sentences.push_back({qint32(first), qint32(m_tokens.size())});
        return std::move(m_sentences);
    }

private:
    bool cutBehind(size_t i) const
    {
        const Token &token = m_tokens[i];
        const Token &next = m_tokens[i + 1];
        const QStringView gap = m_text.sliced(token.end(), next.start - token.end());
        if (gap.contains(u'\n'))
            return true;
        if (token.isWord())
            return !gap.isEmpty() && mayEndSentence(token.of(m_text)) && opensSentence(next);
        if (token.kind != TokenKind::Punctuation || gap.isEmpty())
            return false;
        size_t stop = i;
        while (stop > 0 && closes(m_tokens[stop]) && m_tokens[stop - 1].end() == m_tokens[stop].start)
            --stop;
        const bool stopped = endsSentence(m_tokens[stop]) || (stop < i && mayEndSentence(m_tokens[stop].of(m_text)));
        return stopped && next.wordCase != WordCase::Lower && !endsSentence(next) && !goesOnInLowerCase(i + 1);
    }

    /// `(“no”) he said`: signs, then a small letter.
    bool goesOnInLowerCase(size_t i) const
    {
        if (!isOneOf(m_tokens[i], U"–—-,;:"))
            return false;
        while (i + 1 < m_tokens.size() && m_tokens[i].kind == TokenKind::Punctuation)
            ++i;
        return m_tokens[i].wordCase == WordCase::Lower;
    }

    QStringView m_text;
    const Tokens &m_tokens;
    const TextRanges &m_blocks;
    Sentences m_sentences = {};
};

} // namespace

Sentences findSentences(QStringView text, const Tokens &tokens, const TextRanges &blocks)
{
    return SentenceCutter(text, tokens, blocks).run();
}

} // namespace lectern
