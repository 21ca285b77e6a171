// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/tagger/taggerfeatures.h"

#include <algorithm>

namespace lectern {

namespace {

/// What a template asks; part of every feature's hash, so the order is fixed
/// once weights are trained.
enum Template : quint64 {
    Bias,
    CasedWord,
    Word,
    WordBefore,
    WordBehind,
    SecondBefore,
    SecondBehind,
    WordAndBefore,
    WordAndBehind,
    Shape,
    ShapeAndBefore,
    ShapeAndBehind,
    Shapes,
    Suffix,
    Prefix,
    Hit,
    HitAndShape,
    HitAndBefore,
    HitAndBehind,
    HitsBefore,
    HitsBehind,
    Start,
    Commonness,
    Memory,
    RunEnd,
    RunEndIsHead,
    RunBefore,
    RunBehind,
    RunFirst,
    RunLength,
    Classes,
    ClassesBefore,
    ClassesBehind,
    HitMask,
    PlaceInRun,
    ThirdBefore,
    ClassesSecondBefore,
    WordsAround,
    RunWhole,
};

enum MemoryBit : quint8 {
    BehindNamer = 1, ///< behind a title or a given name
    BehindIn = 2,
    BeforeOrgHead = 4,
    BeforeSpeech = 8,
    CapitalInside = 16, ///< capitalized inside a sentence
    InSmall = 32,       ///< in small letters
    BeforePossessive = 64,
};

quint64 feature(quint64 which, quint64 a = 0, quint64 b = 0, quint64 c = 0)
{
    quint64 hash = (which + 1) * 0x9e3779b97f4a7c15;
    hash = (hash ^ a) * 0xff51afd7ed558ccd;
    hash ^= hash >> 32;
    hash = (hash ^ b) * 0xc4ceb9fe1a85ec53;
    hash ^= hash >> 29;
    hash = (hash ^ c) * 0x9fb21c651e98df25;
    return hash ^ (hash >> 32);
}

/// A kind of lexicon name as a number: countries by form, organizations, places by kind.
quint32 hitKind(const LexiconForm &form, const LexiconThing &thing)
{
    switch (thing.kind) {
    case ThingKind::Country: return form.form == NameForm::Demonym ? 1 : form.form == NameForm::Capital ? 2 : 0;
    case ThingKind::Organization: return 3;
    case ThingKind::Place:
        return thing.detail == "city" ? 5 : thing.detail == "town" ? 6 : thing.detail == "region" ? 7 : 4;
    }
    Q_UNREACHABLE_RETURN(0);
}

constexpr quint32 hitKinds = 8;
constexpr WordClasses telling = WordClass::GivenName | WordClass::FamilyName | WordClass::Title | WordClass::OrgHead |
                                WordClass::PlaceHead | WordClass::Speech | WordClass::Located | WordClass::Event |
                                WordClass::NotName | WordClass::PersonNoun | WordClass::Common | WordClass::OrgNoun;

} // namespace

TaggerFeatures::TaggerFeatures(const NameContext &context) : m_context(context)
{
    m_hits.resize(size_t(context.count()));
    findStretches();
    markLexiconHits();
    remember();
}

/// A small word or sign that can stand inside a name.
bool TaggerFeatures::joins(qint32 i) const
{
    static const std::vector<quint64> words = [] {
        std::vector<quint64> list;
        for (const char16_t *word :
             {u"of",  u"for", u"the", u"and",   u"on",  u"in",   u"to",      u"at",  u"de",  u"la",  u"le",
              u"du",  u"des", u"del", u"della", u"da",  u"di",   u"do",      u"dos", u"el",  u"al",  u"as",
              u"ash", u"ul",  u"ur",  u"ud",    u"bin", u"ibn",  u"ben",     u"abu", u"van", u"von", u"der",
              u"den", u"ter", u"y",   u"e",     u"i",   u"with", u"against", u"as"})
            list.push_back(hashOf(word));
        std::ranges::sort(list);
        return list;
    }();
    const Token &token = m_context.token(i);
    if (token.kind == TokenKind::Punctuation)
        return m_context.isHyphen(i) || token.isSign(U'&') || token.isSign(U'.') || token.isSign(U'\'') ||
               token.isSign(U'/');
    if (token.kind == TokenKind::Possessive || token.kind == TokenKind::Number)
        return true;
    return std::ranges::binary_search(words, token.folded) || (m_context.isAttached(i) && m_context.isHyphen(i - 1));
}

void TaggerFeatures::findStretches()
{
    constexpr qint32 widestGap = 3;
    for (qint32 i = 0; i < m_context.count(); ++i) {
        const auto starts = [this](qint32 t) {
            const Token &token = m_context.token(t);
            return token.isWord() && (token.isCapitalized() || token.wordCase == WordCase::Mixed);
        };
        if (!starts(i))
            continue;
        TokenSpan stretch{i, i + 1};
        // "al-Qaeda": a small particle before, tied by a hyphen.
        if (m_context.isHyphen(i - 1) && m_context.isAttached(i) && m_context.isAttached(i - 1) &&
            m_context.token(i - 2).isWord() && joins(i - 2) && (m_stretches.empty() || m_stretches.back().end <= i - 2))
            stretch.first = i - 2;
        for (qint32 k = i + 1; m_context.isSameSentence(i, k) && k - stretch.end <= widestGap;) {
            const bool follows = m_context.isHyphen(k - 1) && m_context.isAttached(k) && stretch.end == k - 1 &&
                                 m_context.token(k).isWord(); // "Ki-moon"
            if (starts(k) || follows)
                stretch.end = ++k;
            else if (joins(k))
                ++k;
            else
                break;
        }
        m_stretches.push_back(stretch);
        i = stretch.end - 1;
    }
}

void TaggerFeatures::markLexiconHits()
{
    for (const TokenSpan &stretch : m_stretches) {
        for (qint32 i = stretch.first; i < stretch.end; ++i) {
            if (!m_context.mayStartName(i))
                continue;
            const NameContext::Match match = m_context.longestMatch(i);
            for (qint32 form = match.form; form >= 0; form = m_context.lexicons().form(form).next) {
                const LexiconForm &entry = m_context.lexicons().form(form);
                const quint32 kind = hitKind(entry, m_context.lexicons().thing(entry));
                for (qint32 k = i; k < match.end; ++k) {
                    const quint32 position = match.end == i + 1 ? 0 : k == i ? 1 : 2;
                    m_hits[size_t(k)] |= 1U << (kind + hitKinds * position);
                }
            }
        }
    }
}

void TaggerFeatures::remember()
{
    static const quint64 in = hashOf(u"in");
    for (const TokenSpan &stretch : m_stretches) {
        for (qint32 i = stretch.first; i < stretch.end; ++i) {
            if (!m_context.isCapitalized(i))
                continue;
            quint8 &bits = m_memory[m_context.token(i).folded];
            if (m_context.has(i - 1, WordClass::Title | WordClass::GivenName) && m_context.isCapitalized(i - 1))
                bits |= BehindNamer;
            if (m_context.is(i - 1, in))
                bits |= BehindIn;
            if (m_context.has(i + 1, WordClass::OrgHead) && m_context.isCapitalized(i + 1))
                bits |= BeforeOrgHead;
            if (m_context.has(i + 1, WordClass::Speech))
                bits |= BeforeSpeech;
            if (m_context.token(i + 1).kind == TokenKind::Possessive)
                bits |= BeforePossessive;
            if (!m_context.startsSentence(i) && !m_context.isInTitleCase(i))
                bits |= CapitalInside;
        }
    }
    for (const Token &token : m_context.tokens()) {
        if (token.wordCase != WordCase::Lower)
            continue;
        const auto known = m_memory.find(token.folded);
        if (known != m_memory.end())
            *known |= InSmall;
    }
}

TaggerFeatures::Run TaggerFeatures::runAt(qint32 i) const
{
    Run run{i, i + 1};
    while (run.end - i < 8 && m_context.isSameSentence(i, run.end)) {
        if (m_context.isCapitalized(run.end))
            ++run.end;
        else if (m_context.isLowerWord(run.end) && joins(run.end) && m_context.isCapitalized(run.end + 1) &&
                 m_context.isSameSentence(i, run.end + 1))
            run.end += 2;
        else
            break;
    }
    while (i - run.first < 8 && m_context.isCapitalized(run.first - 1) && m_context.isSameSentence(i, run.first - 1))
        --run.first;
    return run;
}

quint64 TaggerFeatures::shapeOf(qint32 i) const
{
    const Token &token = m_context.token(i);
    if (token.kind == TokenKind::Punctuation)
        return 1000 + token.folded;
    const quint64 length = std::min<quint64>(token.length, 4);
    quint64 shape = quint64(token.kind) * 64 + quint64(token.wordCase) * 8 + length;
    if (token.isWord()) {
        bool dot = false;
        bool digit = false;
        bool innerCapital = false;
        const QStringView word = m_context.word(i);
        for (qsizetype k = 0; k < word.size(); ++k) {
            dot = dot || word[k] == u'.';
            digit = digit || (word[k] >= u'0' && word[k] <= u'9');
            innerCapital = innerCapital || (k > 0 && word[k] >= u'A' && word[k] <= u'Z');
        }
        shape += dot * 512 + digit * 1024 + innerCapital * 2048;
    }
    return shape;
}

/// A word, or a sign for the sentence's edge.
quint64 TaggerFeatures::wordOf(qint32 i, qint32 near) const
{
    return m_context.isSameSentence(i, near) ? m_context.token(i).folded : i < near ? 1 : 2;
}

void TaggerFeatures::addWords(qint32 i, std::vector<quint64> &features) const
{
    const quint64 word = m_context.token(i).folded;
    const quint64 before = wordOf(i - 1, i);
    const quint64 behind = wordOf(i + 1, i);
    const quint64 shape = shapeOf(i);
    const quint64 shapeBefore = m_context.isSameSentence(i - 1, i) ? shapeOf(i - 1) : 1;
    const quint64 shapeBehind = m_context.isSameSentence(i + 1, i) ? shapeOf(i + 1) : 2;
    features.insert(features.end(),
                    {feature(Bias), feature(CasedWord, word, quint64(m_context.token(i).wordCase)), feature(Word, word),
                     feature(WordBefore, before), feature(WordBehind, behind), feature(SecondBefore, wordOf(i - 2, i)),
                     feature(SecondBehind, wordOf(i + 2, i)), feature(WordAndBefore, before, word),
                     feature(WordAndBehind, word, behind), feature(Shape, shape),
                     feature(ShapeAndBefore, shapeBefore, shape), feature(ShapeAndBehind, shape, shapeBehind),
                     feature(Shapes, shapeBefore, shape, shapeBehind), feature(WordsAround, before, behind)});
}

void TaggerFeatures::addPieces(qint32 i, std::vector<quint64> &features) const
{
    if (!m_context.token(i).isWord())
        return;
    const QStringView word = m_context.word(i);
    const qsizetype longest = std::min<qsizetype>(4, word.size() - 1);
    quint64 suffix = 7;
    for (qsizetype k = 1; k <= longest; ++k) {
        suffix = suffix * 31 + folded(word[word.size() - k].unicode());
        features.push_back(feature(Suffix, suffix, quint64(k)));
    }
    quint64 prefix = 7;
    for (qsizetype k = 0; k < std::min<qsizetype>(3, word.size() - 1); ++k) {
        prefix = prefix * 31 + folded(word[k].unicode());
        if (k > 0)
            features.push_back(feature(Prefix, prefix, quint64(k)));
    }
}

void TaggerFeatures::addHits(qint32 i, std::vector<quint64> &features) const
{
    const quint32 hits = hitsOf(i);
    const quint64 shape = shapeOf(i);
    for (quint32 bit = 0; hits >> bit != 0; ++bit) {
        if ((hits >> bit & 1) == 0)
            continue;
        features.insert(features.end(),
                        {feature(Hit, bit), feature(HitAndShape, bit, shape),
                         feature(HitAndBefore, bit, wordOf(i - 1, i)), feature(HitAndBehind, bit, wordOf(i + 1, i))});
    }
    const quint64 classes = m_context.classesOf(i) & quint16(telling.toInt());
    const quint64 classesBefore =
        m_context.isSameSentence(i - 1, i) ? m_context.classesOf(i - 1) & quint16(telling.toInt()) : 0;
    const quint64 classesBehind =
        m_context.isSameSentence(i + 1, i) ? m_context.classesOf(i + 1) & quint16(telling.toInt()) : 0;
    features.insert(features.end(),
                    {feature(HitMask, hits, classes), feature(HitsBefore, hitsOf(i - 1), shape),
                     feature(HitsBehind, hitsOf(i + 1), shape), feature(Classes, classes, shape),
                     feature(ClassesBefore, classesBefore, shape), feature(ClassesBehind, classesBehind, shape),
                     feature(ClassesBefore, classesBefore, classes, 1),
                     feature(ClassesBehind, classesBehind, classes, 1)});
}

void TaggerFeatures::addArticle(qint32 i, std::vector<quint64> &features) const
{
    const quint64 start = (m_context.startsSentence(i) ? 1 : 0) + (m_context.isInTitleCase(i) ? 2 : 0) +
                          (m_context.isInCapitals(i) ? 4 : 0);
    features.push_back(feature(Start, start, shapeOf(i)));
    if (!m_context.isCapitalized(i))
        return;
    features.push_back(feature(Commonness, m_context.has(i, WordClass::Common) ? 1 : 0, start));
    const quint8 memory = m_memory.value(m_context.token(i).folded);
    for (quint64 bit = 0; memory >> bit != 0; ++bit) {
        if ((memory >> bit & 1) != 0)
            features.push_back(feature(Memory, bit, start));
    }
    features.push_back(feature(Memory, 100 + quint64(memory & (CapitalInside | InSmall)), start));
}

void TaggerFeatures::addRun(qint32 i, std::vector<quint64> &features) const
{
    if (!m_context.isCapitalized(i))
        return;
    const Run run = runAt(i);
    const bool endsInHead = m_context.has(run.end - 1, WordClass::OrgHead);
    const quint64 length = quint64(std::min(4, run.end - run.first));
    features.insert(features.end(),
                    {feature(RunEnd, m_context.token(run.end - 1).folded),
                     feature(RunEndIsHead, endsInHead ? 1 : 0, length), feature(RunBefore, wordOf(run.first - 1, i)),
                     feature(RunBehind, wordOf(run.end, i)),
                     feature(RunFirst, m_context.token(run.first).folded, run.first == i ? 1 : 0),
                     feature(RunLength, length, quint64(std::min(4, i - run.first))),
                     feature(PlaceInRun, length, quint64(std::min(4, run.end - i)),
                             m_context.classesOf(i) & quint16(telling.toInt())),
                     feature(RunWhole, wordOf(run.first - 1, i), wordOf(run.end, i), length)});
}

void TaggerFeatures::collect(qint32 token, std::vector<quint64> &features) const
{
    features.clear();
    addWords(token, features);
    addPieces(token, features);
    addHits(token, features);
    addArticle(token, features);
    addRun(token, features);
}

} // namespace lectern
