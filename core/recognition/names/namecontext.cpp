// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/names/namecontext.h"

#include <algorithm>

namespace lectern {

NameContext::NameContext(const AnalyzedText &analyzed, const Lexicons &lexicons)
    : m_analyzed(analyzed), m_lexicons(lexicons), m_language(nameLanguage(analyzed.article.source().language))
{
    const size_t size = analyzed.tokens.size();
    m_classes.resize(size);
    m_flags.resize(size);
    m_sentenceOf.resize(size);
    for (size_t i = 0; i < size; ++i) {
        const Token &token = analyzed.tokens[i];
        const Lexicons::Slot *slot = token.isWord() ? lexicons.find(token.folded) : nullptr;
        if (slot == nullptr)
            continue;
        m_classes[i] = slot->words;
        if (slot->firstForm >= 0 || slot->continues)
            m_flags[i] |= MayStartName;
    }
    markSentences();
    markBlocks();
}

void NameContext::markSentences()
{
    const Sentences &sentences = m_analyzed.sentences;
    for (size_t s = 0; s < sentences.size(); ++s) {
        qint32 words = 0;
        qint32 capitalized = 0;
        qint32 capitals = 0;
        bool started = false;
        for (qint32 i = sentences[s].firstToken; i < sentences[s].endToken; ++i) {
            m_sentenceOf[size_t(i)] = qint32(s);
            if (!token(i).isWord())
                continue;
            if (!started)
                m_flags[size_t(i)] |= StartsSentence;
            started = true;
            if (token(i).length < 4)
                continue; // "of", "and" stay small in titles
            ++words;
            capitalized += token(i).isCapitalized();
            capitals += token(i).wordCase == WordCase::Upper;
        }
        // Four words in capitals may be a name; a title has more.
        quint8 flags = words >= 4 && capitalized * 10 >= words * 7 ? InTitleCase : 0;
        if (words >= 1 && capitals * 10 >= words * 8 && (words >= 2 || capitals == words))
            flags |= InCapitals | InTitleCase;
        for (qint32 i = sentences[s].firstToken; i < sentences[s].endToken; ++i)
            m_flags[size_t(i)] |= flags;
    }
}

void NameContext::markBlocks()
{
    size_t token = 0;
    for (const Block &block : m_analyzed.article.blocks()) {
        while (token < m_analyzed.tokens.size() && m_analyzed.tokens[token].start < block.range.start)
            ++token;
        if (token < m_analyzed.tokens.size() && m_analyzed.tokens[token].start < block.range.end)
            m_flags[token] |= OpensParagraph;
        while (token < m_analyzed.tokens.size() && m_analyzed.tokens[token].start < block.range.end) {
            if (block.kind == BlockKind::Byline)
                m_flags[token] |= InByline;
            ++token;
        }
    }
}

QStringView NameContext::words(TokenSpan span) const
{
    if (span.isEmpty())
        return {};
    return TextRange{token(span.first).start, token(span.end - 1).end()}.of(m_analyzed.text());
}

bool NameContext::isHyphen(qint32 i) const
{
    return isSign(i, U'-') || isSign(i, U'\u2010') || isSign(i, U'\u2011') ||
           (isSign(i, U'\u2013') && isAttached(i) && isAttached(i + 1));
}

bool NameContext::isSameSentence(qint32 a, qint32 b) const
{
    return a >= 0 && b >= 0 && a < count() && b < count() && m_sentenceOf[size_t(a)] == m_sentenceOf[size_t(b)];
}

NameContext::Match NameContext::longestMatch(qint32 i) const
{
    Match best;
    quint64 key = token(i).folded;
    const Lexicons::Slot *slot = m_lexicons.find(key);
    for (qint32 end = i + 1; slot != nullptr; ++end) {
        for (qint32 form = slot->firstForm; form >= 0; form = m_lexicons.form(form).next) {
            if (fits(m_lexicons.form(form), i)) {
                best = {form, end};
                break;
            }
        }
        if (!slot->continues || !isSameSentence(i, end))
            break;
        key = Lexicons::joined(key, token(end).folded);
        slot = m_lexicons.find(key);
    }
    return best;
}

qint32 NameContext::fittingForm(Match match, qint32 first,
                                bool (*wanted)(const LexiconForm &, const LexiconThing &)) const
{
    for (qint32 form = match.form; form >= 0; form = m_lexicons.form(form).next) {
        const LexiconForm &entry = m_lexicons.form(form);
        if (fits(entry, first) && wanted(entry, m_lexicons.thing(entry)))
            return form;
    }
    return -1;
}

bool NameContext::fits(const LexiconForm &form, qint32 first) const
{
    if (form.language != NameLanguage::Any && form.language != m_language)
        return false;
    for (quint32 word = 0; word < form.words; ++word) {
        const quint32 needed = (form.cases >> (2 * word)) & 3;
        const WordCase wordCase = token(first + qint32(word)).wordCase;
        if ((needed == 1 && wordCase == WordCase::Lower) || (needed == 2 && wordCase != WordCase::Upper))
            return false;
        if (needed == 1 && wordCase == WordCase::Mixed)
            return false;
    }
    return true;
}

} // namespace lectern
