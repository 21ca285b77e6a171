// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/tokens.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace lectern {

namespace {

constexpr char16_t softHyphen = 0xad;
constexpr char16_t curlyApostrophe = 0x2019;
constexpr quint64 hashSeed = 0x9e3779b97f4a7c15;
constexpr qsizetype longestToken = 0xfff0;

bool isApostrophe(char16_t unit) { return unit == u'\'' || unit == curlyApostrophe; }
bool isAsciiLetter(char32_t c) { return (c | 0x20) >= U'a' && (c | 0x20) <= U'z'; }
bool isAsciiDigit(char32_t c) { return c >= U'0' && c <= U'9'; }

bool isWordCharacter(char32_t c)
{
    if (c < 0x80)
        return isAsciiLetter(c) || isAsciiDigit(c);
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == softHyphen || c == 0x200c;
}

/// The fold of everything below U+0250, where nearly all letters are.
const std::array<quint16, 0x250> &latinFolds()
{
    static const auto table = [] {
        std::array<quint16, 0x250> folds = {};
        for (quint32 c = 0; c < folds.size(); ++c) {
            const QString parts =
                QChar(c).decompositionTag() == QChar::Canonical ? QChar(c).decomposition() : QString();
            const char32_t base = parts.isEmpty() ? c : parts.front().unicode();
            folds[c] = quint16(QChar::toLower(base));
        }
        folds[softHyphen] = 0;
        folds[u'.'] = 0;
        return folds;
    }();
    return table;
}

/// Letters that stand alone for a word and take a dot with it, lower case.
constexpr std::array abbreviations = {
    u"adm",   u"ala",  u"apr",    u"ariz", u"assn", u"asst", u"atty", u"aug",  u"ave",  u"bldg", u"brig", u"bros",
    u"calif", u"capt", u"cmdr",   u"co",   u"col",  u"colo", u"conn", u"corp", u"cpl",  u"dec",  u"del",  u"dept",
    u"dist",  u"dr",   u"esq",    u"etc",  u"feb",  u"fla",  u"fr",   u"ga",   u"gen",  u"gov",  u"hon",  u"ill",
    u"inc",   u"ind",  u"jan",    u"jr",   u"kan",  u"ky",   u"la",   u"lt",   u"ltd",  u"ltg",  u"maj",  u"mar",
    u"mass",  u"md",   u"messrs", u"mich", u"minn", u"miss", u"mo",   u"mr",   u"mrs",  u"ms",   u"mt",   u"neb",
    u"nev",   u"nov",  u"oct",    u"okla", u"ore",  u"pa",   u"ph",   u"pres", u"prof", u"pvt",  u"rep",  u"reps",
    u"rev",   u"rt",   u"sen",    u"sens", u"sep",  u"sept", u"sgt",  u"spc",  u"sr",   u"st",   u"supt", u"tenn",
    u"tex",   u"univ", u"va",     u"vs",   u"vt",   u"wash", u"wis",  u"wyo",
};

bool isAbbreviation(QStringView word)
{
    if (word.size() > 6 || !word.front().isUpper())
        return word == u"vs" || word == u"etc";
    std::array<char16_t, 6> lower = {};
    for (qsizetype i = 0; i < word.size(); ++i)
        lower[size_t(i)] = word[i].toLower().unicode();
    const std::u16string_view key(lower.data(), size_t(word.size()));
    return std::ranges::binary_search(abbreviations, key, {},
                                      [](const char16_t *entry) { return std::u16string_view(entry); });
}

WordCase caseOf(QStringView word)
{
    qsizetype upper = 0;
    qsizetype lower = 0;
    bool startsUpper = false;
    for (const QChar letter : word) {
        const char16_t c = letter.unicode();
        const bool isUpper = c < 0x80 ? (c >= u'A' && c <= u'Z') : letter.isUpper() || letter.isTitleCase();
        const bool isLower = c < 0x80 ? (c >= u'a' && c <= u'z') : letter.isLower();
        startsUpper = startsUpper || (isUpper && upper + lower == 0);
        upper += isUpper;
        lower += isLower;
    }
    if (upper + lower == 0)
        return WordCase::None;
    if (upper == 0)
        return WordCase::Lower;
    if (!startsUpper)
        return WordCase::Mixed;
    if (lower > 0)
        return WordCase::Title;
    return upper == 1 ? WordCase::Initial : WordCase::Upper;
}

class Tokenizer
{
public:
    Tokenizer(QStringView text, TextRange range) : m_text(text), m_end(range.end)
    {
        m_tokens.reserve(size_t(range.length() / 5));
    }

    Tokens run(qsizetype at)
    {
        while (at < m_end) {
            const char16_t unit = m_text[at].unicode();
            if (unit == u' ' || unit == u'\n' || (unit != softHyphen && QChar::isSpace(unit))) {
                ++at;
                continue;
            }
            at = next(at);
        }
        return std::move(m_tokens);
    }

private:
    char32_t characterAt(qsizetype at) const
    {
        const QChar unit = m_text[at];
        if (unit.isHighSurrogate() && at + 1 < m_end && m_text[at + 1].isLowSurrogate())
            return QChar::surrogateToUcs4(unit, m_text[at + 1]);
        return unit.unicode();
    }
    bool wordAt(qsizetype at) const { return at < m_end && isWordCharacter(characterAt(at)); }
    bool letterAt(qsizetype at) const { return wordAt(at) && !isAsciiDigit(m_text[at].unicode()); }
    bool digitAt(qsizetype at) const { return at < m_end && isAsciiDigit(m_text[at].unicode()); }

    qsizetype endOfRun(qsizetype at) const
    {
        while (at < m_end) {
            const char32_t c = characterAt(at);
            if (!isWordCharacter(c))
                break;
            at += c > 0xffff ? 2 : 1;
        }
        return at;
    }

    /// How long "'s", "'re", "n’t"'s tail … is at an apostrophe; 0: none of them.
    qsizetype tailAt(qsizetype at) const
    {
        const qsizetype end = endOfRun(at + 1);
        const QStringView tail = m_text.sliced(at + 1, end - at - 1);
        for (const QStringView known : {u"s", u"t", u"re", u"ve", u"ll", u"d", u"m"}) {
            if (tail.compare(known, Qt::CaseInsensitive) == 0)
                return end - at;
        }
        return 0;
    }

    void add(qsizetype from, qsizetype to, TokenKind kind)
    {
        const QStringView piece = m_text.sliced(from, to - from);
        Token token{qint32(from), quint16(piece.size()), kind};
        if (kind == TokenKind::Punctuation) {
            token.folded = characterAt(from);
        } else {
            token.folded = foldedHash(piece);
            token.wordCase = kind == TokenKind::Word ? caseOf(piece) : WordCase::None;
        }
        m_tokens.push_back(token);
    }

    qsizetype next(qsizetype at)
    {
        if (wordAt(at))
            return addWord(at);
        if (isApostrophe(m_text[at].unicode()) && at > 0 && !m_tokens.empty() && m_tokens.back().end() == at &&
            m_tokens.back().kind != TokenKind::Punctuation) {
            if (const qsizetype length = tailAt(at); length > 0) {
                const bool possessive = length == 2 && m_text[at + 1].toLower() == u's';
                add(at, at + length, possessive ? TokenKind::Possessive : TokenKind::Contraction);
                return at + length;
            }
        }
        const qsizetype end = at + (characterAt(at) > 0xffff ? 2 : 1);
        add(at, end, TokenKind::Punctuation);
        return end;
    }

    qsizetype addWord(qsizetype from)
    {
        qsizetype end = from;
        bool dotted = false;
        while (end - from < longestToken) {
            const qsizetype pieceStart = end;
            end = std::min(endOfRun(end), from + longestToken);
            if (end + 1 >= m_end || !joins(from, pieceStart, end))
                break;
            dotted = dotted || (m_text[end] == u'.' && !digitAt(end + 1));
            ++end;
        }
        const QStringView word = m_text.sliced(from, end - from);
        const bool number = std::ranges::all_of(word, [](QChar c) { return c.isDigit() || c == u'.' || c == u','; });
        if (!number && end < m_end && m_text[end] == u'.' && (dotted || isAbbreviation(word) || isInitial(word, end)))
            ++end;
        add(from, end, number ? TokenKind::Number : TokenKind::Word);
        return end;
    }

    /// Whether the sign at `at`, behind a piece of a word, belongs inside the word.
    bool joins(qsizetype from, qsizetype pieceStart, qsizetype at) const
    {
        const char16_t sign = m_text[at].unicode();
        if (isApostrophe(sign))
            return letterAt(at + 1) && tailAt(at) == 0;
        if (sign == u'.')
            return (at - pieceStart == 1 && letterAt(pieceStart) && letterAt(at + 1) && endOfRun(at + 1) == at + 2) ||
                   (digitAt(at - 1) && digitAt(at + 1));
        if (sign == u',')
            return digitAt(at - 1) && digitAt(at + 1);
        return sign == u'&' && letterAt(at + 1) && m_text[from].isUpper() && m_text[at + 1].isUpper();
    }

    /// "J." before a name; "I." only ends a sentence.
    bool isInitial(QStringView word, qsizetype dot) const
    {
        if (word.size() != 1 || !word.front().isUpper())
            return false;
        qsizetype next = dot + 1;
        while (next < m_end && (m_text[next] == u' ' || m_text[next] == u'\u00a0'))
            ++next;
        return next < m_end && m_text[next].isUpper() && word.front() != u'I';
    }

    QStringView m_text;
    qsizetype m_end;
    Tokens m_tokens = {};
};

} // namespace

char32_t folded(char32_t character)
{
    if (character < latinFolds().size())
        return latinFolds()[character];
    if (character == curlyApostrophe)
        return U'\'';
    return QChar::isMark(character) ? 0 : QChar::toLower(character);
}

quint64 foldedHash(QStringView word)
{
    static const auto &folds = latinFolds();
    quint64 hash = hashSeed;
    for (qsizetype i = 0; i < word.size(); ++i) {
        char32_t c = word[i].unicode();
        if (c < folds.size()) {
            c = folds[c];
        } else {
            if (word[i].isHighSurrogate() && i + 1 < word.size()) {
                c = QChar::surrogateToUcs4(word[i], word[i + 1]);
                ++i;
            }
            c = folded(c);
        }
        if (c != 0)
            hash = (hash ^ c) * 0x100000001b3;
    }
    hash ^= hash >> 32;
    return hash < 0x110000 ? hash + 0x110000 : hash;
}

Tokens tokenize(QStringView text, TextRange range) { return Tokenizer(text, range).run(range.start); }

} // namespace lectern
