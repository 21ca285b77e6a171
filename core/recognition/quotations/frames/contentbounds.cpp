// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/frames/contentbounds.h"

#include "core/recognition/quotations/grammar/sourcephrases.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr size_t longestAdjunct = 14;
constexpr size_t clauseReach = 14;
constexpr size_t shortestContent = 4;
constexpr size_t longestListeners = 14;
constexpr size_t longestDashed = 16;

qsizetype sentenceEnd(Units units) { return units.back().range.end; }

bool isStopSign(const Unit &unit) { return unit.kind == UnitKind::Sign && unit.isStop(); }

/// Content that opens with a quotation mark ends with it, unless the clause plainly goes on.
qsizetype endAfterQuote(Units units, size_t first)
{
    const qsizetype end = units[first].range.end;
    for (size_t i = first + 1; i < units.size(); ++i) {
        const Unit &unit = units[i];
        const auto quoteAt = [&](size_t at) { return at < units.size() && units[at].isQuote(); };
        if (unit.isQuote())
            return sentenceEnd(units);
        if (isStopSign(unit))
            return unit.range.start;
        if (unit.isSign(U',') || unit.isSign(U';') || unit.isDash()) {
            const bool listGoesOn =
                quoteAt(i + 1) ||
                (i + 1 < units.size() && units[i + 1].is(Grammar::Conjunction | Grammar::But) && quoteAt(i + 2));
            return listGoesOn ? sentenceEnd(units) : unit.range.start;
        }
        if (unit.is(Grammar::Conjunction | Grammar::But)) {
            const bool goesOn =
                i + 1 < units.size() && (quoteAt(i + 1) || units[i + 1].is(Grammar::That | Grammar::To));
            return goesOn ? sentenceEnd(units) : unit.range.start;
        }
        const bool moreQuoted = std::ranges::any_of(units.subspan(i), &Unit::isQuote);
        if (i == first + 1 && !moreQuoted &&
            (unit.is(Grammar::Subordinator | Grammar::Preposition) && !unit.is(Grammar::To)) && !units[first].brief)
            return end;
        if (unit.is(Grammar::Subordinator) && !unit.is(Grammar::That))
            return unit.range.start;
    }
    return sentenceEnd(units);
}

bool endsClause(Units units, size_t i)
{
    const Unit &unit = units[i];
    if (unit.isSign(U';'))
        return true;
    if (unit.isDash())
        return unit.sign != U'-' || units[i - 1].range.end < unit.range.start;
    if (!unit.isSign(U',') || i + 1 >= units.size())
        return false;
    const Unit &next = units[i + 1];
    return next.is(Grammar::AdjunctVerb | Grammar::But) ||
           (next.is(Grammar::Relative) && !next.is(Grammar::That | Grammar::PossessivePronoun));
}

/// ", which …, " and "– … –" between a subject and its verb belong to the clause.
bool isAside(Units units, size_t at, bool verbBefore)
{
    if (verbBefore)
        return false;
    const auto closes = [&](const Unit &unit) { return units[at].isDash() ? unit.isDash() : unit.isSign(U','); };
    return std::ranges::any_of(units.subspan(at + 1), closes);
}

/// Behind "– at least for now –", after which the clause goes on: its second
/// dash; `at` where no such aside starts.
size_t asideEnd(Units units, size_t at)
{
    if (!units[at].isDash() || units[at].sign == U'-' || at + 2 >= units.size())
        return at;
    for (size_t i = at + 1; i + 2 < units.size() && i - at < longestDashed; ++i) {
        if (units[i].sign == units[at].sign && units[i].isDash())
            return units[i + 1].isWord() && !units[i + 1].is(Grammar::But) ? i : at;
        if (units[i].isQuote() || units[i].isSign(U';'))
            break;
    }
    return at;
}

/// A past verb, not an adjective: "and cast doubt", "and then challenged him".
bool startsPredicate(Units units, size_t at)
{
    while (at + 1 < units.size() && units[at].adverb && !units[at].capital)
        ++at;
    const Unit &unit = units[at];
    return unit.isWord() && !unit.capital && at + 1 < units.size() && !units[at + 1].isSign(U',') &&
           (unit.ending || (unit.isFiniteCue() && !mayBeNoun(unit) && unit.form == VerbForm::Past)) &&
           !(units[at + 1].isWord() &&
             !units[at + 1].is(Grammar::Determiner | Grammar::ObjectPronoun | Grammar::Preposition |
                               Grammar::PossessivePronoun) &&
             !units[at + 1].capital && units[at].ending && units[at].verb < 0);
}

} // namespace

qsizetype contentEnd(Units units, size_t first)
{
    if (first >= units.size())
        return sentenceEnd(units);
    if (units[first].isQuote())
        return endAfterQuote(units, first);
    bool verb = false;
    bool described = false;
    for (size_t i = first + 1; i < units.size(); ++i) {
        verb = verb || (!units[i].capital && (isFinite(units[i]) || units[i].ending));
        const size_t aside = asideEnd(units, i);
        if (aside > i) {
            i = aside;
            continue;
        }
        if (i > first + 2 && endsClause(units, i) && !isAside(units, i, verb))
            return units[i].range.start;
        // "criticized Lee and challenged him": the object ends, its verb's subject does more.
        const bool comma = units[i].isSign(U',');
        if (!verb && i + 1 < units.size() && (units[i].is(Grammar::And | Grammar::But) || (comma && !described)) &&
            startsPredicate(units, i + 1))
            return units[i].range.start;
        // "said Ann Lee, the mayor, called": the second comma ends no predicate.
        described = described || comma;
    }
    return sentenceEnd(units);
}

size_t resumedContent(Units units, size_t after, bool quoted)
{
    const auto quoteAt = [&](size_t at) { return at < units.size() && units[at].isQuote() && !units[at].brief; };
    size_t i = after;
    while (i < units.size() && !units[i].isSign(U',') && !units[i].isDash() && !quoteAt(i))
        ++i;
    if (i < units.size() && !units[i].isQuote())
        ++i;
    if (i >= units.size() || quoteAt(i))
        return i;
    constexpr GrammarFlags asides =
        Grammar::Relative | Grammar::But | Grammar::Subordinator | Grammar::And | Grammar::AdjunctVerb;
    constexpr GrammarFlags adjuncts = Grammar::Preposition | Grammar::Determiner;
    const Unit &next = units[i];
    const bool aside =
        next.is(quoted ? asides | adjuncts : asides) && !next.is(Grammar::That | Grammar::PossessivePronoun);
    const bool gerund = (next.gerund && quoted) || (next.verb >= 0 && next.form == VerbForm::Gerund);
    if (aside || gerund || units.size() - i < shortestContent)
        return units.size();
    return i;
}

size_t skipAdjuncts(Units units, size_t first, const CueVerb &verb)
{
    size_t i = first;
    while (i < units.size() && units[i].isWord()) {
        const Unit &unit = units[i];
        const bool nextTime = i + 1 < units.size() && units[i + 1].is(Grammar::Time);
        if (unit.is(Grammar::That) && nextTime) {
            i += 2;
            continue;
        }
        if (unit.is(Grammar::Time) && (!unit.is(Grammar::Determiner) || nextTime)) {
            ++i;
            continue;
        }
        if (unit.adverb && !unit.capital && !unit.is(Grammar::Preposition | Grammar::As)) {
            ++i;
            continue;
        }
        if (!unit.is(Grammar::Preposition) || unit.capital)
            return i;
        const bool reports = (unit.opens & verb.frames) != Frames();
        if (reports || (unit.is(Grammar::To) && i + 1 < units.size() && !isNominal(units[i + 1])))
            return i;
        size_t end = i + 1;
        const bool ofTime = nextTime;
        const bool asks = verb.stance == QuotationStance::Asks;
        const auto startsPhrase = [&](size_t at) {
            return units[at].is(Grammar::Pronoun) ||
                   (units[at].is(Grammar::Determiner) && !units[at - 1].is(Grammar::Preposition | Grammar::Determiner));
        };
        while (end < units.size() && end - i < longestAdjunct && units[end].isWord() && !units[end].is(Grammar::That) &&
               !(asks && end > i + 1 && units[end].is(Grammar::QuestionWord)) && (end == i + 1 || !startsPhrase(end)) &&
               (!ofTime || units[end].is(Grammar::Time)))
            ++end;
        const bool bounded = end < units.size() && end > i + 1 && end - i < longestAdjunct;
        if (!bounded)
            return i;
        i = end;
    }
    return i;
}

size_t skipListeners(Units units, size_t first)
{
    if (first >= units.size() || !units[first].isWord() || units[first].is(Grammar::That))
        return first;
    // "told conservative host Ann Lee on Wednesday that": whoever stands before "that" listens.
    for (size_t that = first; that < units.size() && that < first + longestListeners; ++that) {
        const Unit &unit = units[that];
        if (unit.is(Grammar::That) && that > first && !units[that - 1].is(Grammar::Preposition))
            return that;
        if ((!unit.isWord() && unit.kind != UnitKind::Possessive) ||
            unit.is(Grammar::Subordinator | Grammar::Relative | Grammar::But | Grammar::Pronoun) ||
            (isFinite(unit) && !unit.capital) || unit.ending)
            break;
    }
    size_t i = first;
    const bool owned = units[i].is(Grammar::PossessivePronoun) && i + 1 < units.size() && units[i + 1].isWord() &&
                       isNominal(units[i + 1]) && !units[i + 1].is(Grammar::Pronoun | Grammar::That);
    if (units[i].is(Grammar::ObjectPronoun) && !units[i].is(Grammar::That) && !owned) {
        ++i;
    } else if (units[i].capital || units[i].is(Grammar::Determiner | Grammar::SpokenTo | Grammar::Role)) {
        const bool named = units[i].capital;
        ++i;
        while (i < units.size() &&
               (units[i].kind == UnitKind::Possessive || units[i].isSign(U'&') ||
                (units[i].isWord() && isNominal(units[i]) &&
                 !units[i].is(Grammar::Pronoun | Grammar::Determiner | Grammar::That | Grammar::Time) &&
                 !units[i].ending && (!named || units[i].capital || units[i - 1].kind == UnitKind::Possessive))))
            ++i;
    } else {
        return i;
    }
    // "told a crowd of supporters in Ohio that"
    while (i + 1 < units.size() && units[i].is(Grammar::Attaching) && !units[i].is(Grammar::To)) {
        size_t end = i + 1;
        while (end < units.size() && units[end].isWord() && isNominal(units[end]) &&
               !units[end].is(Grammar::Pronoun | Grammar::That))
            ++end;
        const bool bounded =
            end > i + 1 && end < units.size() &&
            (units[end].is(Grammar::That | Grammar::Preposition | Grammar::Pronoun) || !units[end].isWord());
        if (!bounded)
            break;
        i = end;
    }
    return i;
}

bool isClause(Units units, size_t first)
{
    for (size_t i = first; i < units.size() && i < first + clauseReach; ++i) {
        const Unit &unit = units[i];
        if (isStopSign(unit) || unit.isSign(U';'))
            return false;
        if (i > first && !unit.capital && (isFinite(unit) || unit.ending || unit.is(Grammar::BaseVerb)))
            return true;
    }
    return false;
}

TextRange trimmed(QStringView text, TextRange range)
{
    const auto isEdge = [&](qsizetype at) { return text[at].isSpace() || QStringView(u",;:—–-").contains(text[at]); };
    while (range.start < range.end && isEdge(range.start))
        ++range.start;
    while (range.end > range.start && isEdge(range.end - 1))
        --range.end;
    if (range.length() > 1 && text[range.end - 1] == u'.' && text[range.end - 2].isLetterOrNumber())
        --range.end;
    return range;
}

} // namespace lectern
