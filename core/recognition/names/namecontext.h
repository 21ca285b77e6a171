// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/analyzedtext.h"
#include "core/recognition/lexicons.h"
#include "core/recognition/names/namespan.h"

namespace lectern {

/// What all rules about names look at: the tokens with what the lexicons know of
/// each word and what the sentence's typography takes away from a capital.
class NameContext
{
public:
    NameContext(const AnalyzedText &analyzed, const Lexicons &lexicons);

    const Article &article() const { return m_analyzed.article; }
    const Lexicons &lexicons() const { return m_lexicons; }
    const Tokens &tokens() const { return m_analyzed.tokens; }
    const Sentences &sentences() const { return m_analyzed.sentences; }
    bool isForeign() const { return m_language != NameLanguage::Any; }
    qint32 count() const { return qint32(m_analyzed.tokens.size()); }

    /// A token that ends no sentence and is no word stands in for those outside.
    const Token &token(qint32 i) const { return i >= 0 && i < count() ? m_analyzed.tokens[size_t(i)] : m_outside; }
    QStringView word(qint32 i) const { return token(i).of(m_analyzed.text()); }
    QStringView words(TokenSpan span) const;
    bool is(qint32 i, quint64 foldedWord) const { return token(i).folded == foldedWord; }
    bool has(qint32 i, WordClasses classes) const
    {
        return i >= 0 && i < count() && (m_classes[size_t(i)] & quint16(classes.toInt())) != 0;
    }
    quint16 classesOf(qint32 i) const { return i >= 0 && i < count() ? m_classes[size_t(i)] : 0; }
    bool isCapitalized(qint32 i) const { return token(i).isWord() && token(i).isCapitalized(); }
    bool isLowerWord(qint32 i) const { return token(i).isWord() && token(i).wordCase == WordCase::Lower; }
    bool isSign(qint32 i, char32_t sign) const { return token(i).isSign(sign); }
    bool isHyphen(qint32 i) const;
    /// The token follows the one before it without a gap.
    bool isAttached(qint32 i) const { return i > 0 && i < count() && token(i).start == token(i - 1).end(); }

    bool startsSentence(qint32 i) const { return flag(i, StartsSentence); }
    /// Its sentence capitalizes so much that a capital says little.
    bool isInTitleCase(qint32 i) const { return flag(i, InTitleCase); }
    bool isInCapitals(qint32 i) const { return flag(i, InCapitals); }
    bool isInByline(qint32 i) const { return flag(i, InByline); }
    bool opensParagraph(qint32 i) const { return flag(i, OpensParagraph); }
    /// A name of the lexicons may begin here.
    bool mayStartName(qint32 i) const { return flag(i, MayStartName); }
    bool isSameSentence(qint32 a, qint32 b) const;
    qint32 sentenceOf(qint32 i) const { return m_sentenceOf[size_t(i)]; }

    /// The longest name of the lexicons that begins at a token and its forms, as
    /// the index of the first one; -1 and 0 where there is none.
    struct Match
    {
        qint32 form = -1;
        qint32 end = 0;
    };
    Match longestMatch(qint32 i) const;
    /// The first form of a match that fits the words' case and the kinds asked for; -1: none.
    qint32 fittingForm(Match match, qint32 first, bool (*wanted)(const LexiconForm &, const LexiconThing &)) const;

private:
    enum Flag : quint8 {
        StartsSentence = 1,
        InTitleCase = 2,
        InCapitals = 4,
        InByline = 8,
        OpensParagraph = 16,
        MayStartName = 32
    };

    bool flag(qint32 i, Flag flag) const { return i >= 0 && i < count() && (m_flags[size_t(i)] & flag) != 0; }
    bool fits(const LexiconForm &form, qint32 first) const;
    void markSentences();
    void markBlocks();

    const AnalyzedText &m_analyzed;
    const Lexicons &m_lexicons;
    NameLanguage m_language; ///< of the article
    Token m_outside = {};
    std::vector<quint16> m_classes = {};
    std::vector<quint8> m_flags = {};
    std::vector<qint32> m_sentenceOf = {};
};

/// The folded hash of a word that rules ask for by name.
inline quint64 hashOf(QStringView word) { return foldedHash(word); }

} // namespace lectern
