// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/grammar/units.h"

namespace lectern {

namespace {

constexpr qsizetype longestName = 5;
constexpr qsizetype longestScareQuote = 3;
constexpr qsizetype longestTitle = 6;
constexpr size_t longestSubject = 16;

bool isHyphen(const Token &token) { return token.isSign(U'-') || token.isSign(U'‑'); }

Unit wordUnit(QStringView text, const Token &token, const CueLexicon &lexicon)
{
    Unit unit{token.range()};
    unit.capital = token.isCapitalized();
    unit.folded = token.folded;
    unit.number = token.kind == TokenKind::Number;
    if (const WordFacts *facts = lexicon.find(token.folded)) {
        unit.classes = facts->classes;
        unit.opens = facts->opens;
        unit.verb = facts->verb;
        unit.form = facts->form;
        unit.opensPhrase = facts->opensPhrase;
    }
    const QStringView word = token.of(text);
    if (!unit.capital && word.size() > 4) {
        unit.gerund = word.endsWith(u"ing");
        unit.ending = word.endsWith(u"ed");
        unit.adverb = word.endsWith(u"ly") && !unit.is(Grammar::NotAdverb);
    }
    unit.adverb = unit.adverb || unit.is(Grammar::Adverb);
    return unit;
}

Unit quoteUnit(QStringView text, const QuoteRegion &region, qsizetype index, std::span<const Token> inside,
               const Unit *before)
{
    Unit unit{region.range, UnitKind::Quote};
    unit.region = qint32(index);
    qsizetype last = region.range.end;
    const auto isMark = [&](QChar c) { return QStringView(u"”\"'»“’ ").contains(c); };
    while (last > region.range.start + 1 && isMark(text[last - 1]))
        --last;
    const char16_t sign = text[last - 1].unicode();
    if (QStringView(u".,!?…").contains(sign))
        unit.sign = sign;
    qsizetype words = 0;
    unit.title = true;
    for (const Token &token : inside) {
        words += token.isWord();
        unit.title = unit.title && (!token.isWord() || token.isCapitalized() || token.length < 4);
        unit.capital = unit.capital || (token.isCapitalized() && words <= 2);
    }
    const bool parting = unit.sign != 0 && !(unit.sign == U',' && unit.title && words > 1);
    // "on “New Day.”" names something, whatever sign stands inside.
    const bool named = unit.title && before &&
                       (before->is(Grammar::Preposition | Grammar::Article) || before->kind == UnitKind::Possessive);
    unit.brief = region.closed && (!parting || named) && words <= (unit.title ? longestTitle : longestScareQuote);
    return unit;
}

/// A new sentence after one that ended inside quotation marks, unless what
/// follows tells who said it: “Why now?” Ann Lee asked.
bool tellsWhoSaid(Units rest)
{
    size_t i = 0;
    while (i < rest.size() && i < longestName && rest[i].isWord() && rest[i].capital && !rest[i].is(Grammar::Pronoun))
        ++i;
    if (i > 0 && i < rest.size() && rest[i].isFiniteCue())
        return true;
    // “Why now?” Lee’s niece, Ann Marsh (D-Kent), shouted.
    while (i > 0 && i < rest.size() && i < longestSubject && !rest[i].isFiniteCue()) {
        const bool noun = rest[i].isWord() ? !rest[i].is(Grammar::FiniteVerb | Grammar::Be | Grammar::Have |
                                                         Grammar::Modal | Grammar::Pronoun | Grammar::Relative) &&
                                                 !rest[i].ending
                                           : rest[i].isOneOf(u",()-.") || rest[i].brief;
        if (!noun)
            return false;
        ++i;
    }
    return i > 0 && i + 1 < rest.size() && rest[i].isFiniteCue() &&
           (rest[i + 1].kind == UnitKind::Sign || rest[i + 1].is(Grammar::To | Grammar::Time));
}

bool startsSentence(const Unit &unit)
{
    if (unit.kind == UnitKind::Quote)
        return true;
    return unit.kind == UnitKind::Word ? unit.capital || unit.number
                                       : QStringView(u"([—–-").contains(QChar(char16_t(unit.sign)));
}

/// The index behind the sentence end at `at`; 0 where none is.
size_t sentenceEndAt(Units units, size_t at)
{
    const Unit &unit = units[at];
    size_t next = at + 1;
    if (unit.kind == UnitKind::Word) {
        // "… in the U.S. He said …"
        const bool dotted = unit.range.length() > 1 && unit.sign == U'.';
        return dotted && next < units.size() && units[next].capital &&
                       units[next].is(Grammar::Pronoun | Grammar::Determiner)
                   ? next
                   : 0;
    }
    if (!unit.isStop())
        return 0;
    while (next < units.size() && (units[next].isStop() || units[next].isSign(U')') || units[next].isSign(U']')) &&
           !units[next].isQuote())
        ++next;
    if (next >= units.size() || !startsSentence(units[next]))
        return next >= units.size() ? next : 0;
    if (unit.isQuote() && unit.sign != U'.' && tellsWhoSaid(units.subspan(next)))
        return 0;
    return next;
}

} // namespace

std::vector<Unit> unitsOf(QStringView text, std::span<const Token> tokens, std::span<const QuoteRegion> regions,
                          qsizetype firstRegion, const CueLexicon &lexicon)
{
    std::vector<Unit> units;
    units.reserve(tokens.size());
    auto region = size_t(firstRegion);
    bool joins = false;
    for (size_t i = 0; i < tokens.size();) {
        const Token &token = tokens[i];
        while (region < regions.size() && regions[region].range.end <= token.start)
            ++region;
        if (region < regions.size() && regions[region].range.contains(token.start)) {
            const size_t from = i;
            while (i < tokens.size() && regions[region].range.contains(tokens[i].start))
                ++i;
            units.push_back(quoteUnit(text, regions[region], qsizetype(region), tokens.subspan(from, i - from),
                                      units.empty() ? nullptr : &units.back()));
            joins = false;
            continue;
        }
        ++i;
        const bool touches = !units.empty() && units.back().range.end == token.start;
        if (token.kind == TokenKind::Punctuation) {
            const bool hyphen = isHyphen(token) && touches && units.back().kind == UnitKind::Word &&
                                i < tokens.size() && tokens[i].start == token.end() &&
                                tokens[i].kind != TokenKind::Punctuation;
            if (hyphen) {
                joins = true;
                continue;
            }
            Unit unit{token.range(), UnitKind::Sign};
            unit.sign = char32_t(token.folded);
            units.push_back(unit);
        } else if (joins) {
            // One word out of several: "Iran-backed" is neither a country nor a verb.
            Unit &whole = units.back();
            whole = Unit{.range = whole.range.united(token.range()), .capital = whole.capital};
            whole.folded = 0x110000;
        } else {
            units.push_back(wordUnit(text, token, lexicon));
            Unit &unit = units.back();
            if (token.kind == TokenKind::Possessive) {
                const bool verb = units.size() > 1 && units[units.size() - 2].is(Grammar::Pronoun | Grammar::That);
                unit.kind = verb ? UnitKind::Word : UnitKind::Possessive;
                unit.classes = verb ? Grammar::Be : 0;
            } else if (text[token.end() - 1] == u'.') {
                unit.sign = U'.';
            }
        }
        joins = false;
    }
    return units;
}

std::vector<Units> sentencesOf(Units paragraph)
{
    std::vector<Units> sentences;
    size_t start = 0;
    for (size_t i = 0; i < paragraph.size(); ++i) {
        const size_t end = sentenceEndAt(paragraph, i);
        if (end == 0)
            continue;
        sentences.push_back(paragraph.subspan(start, end - start));
        start = end;
        i = end - 1;
    }
    if (start < paragraph.size())
        sentences.push_back(paragraph.subspan(start));
    return sentences;
}

} // namespace lectern
