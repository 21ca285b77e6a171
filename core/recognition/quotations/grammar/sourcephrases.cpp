// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/grammar/sourcephrases.h"

namespace lectern {

namespace {

constexpr size_t longestBracket = 7;
constexpr size_t longestDescription = 16;
constexpr size_t longestName = 4;
constexpr size_t longestSubject = 26;
constexpr size_t longestTime = 5;

bool isVerb(const Unit &unit) { return isFinite(unit) && !unit.capital && !mayBeNoun(unit); }

/// The opening bracket that matches the closing one at `at`, if near; else `at`.
size_t bracketStart(Units units, size_t at, size_t low)
{
    size_t open = at;
    while (open > low && !units[open].isSign(U'(') && at - open < longestBracket)
        --open;
    return units[open].isSign(U'(') ? open : at;
}

/// ", R-Ky.," and ", 34," behind a name: the index of the first comma, else `at`.
size_t affiliationStart(Units units, size_t at, size_t low)
{
    for (size_t back = 2; back <= 5 && at >= low + back + 1; ++back) {
        if (units[at - back].isSign(U',') && units[at - back + 1].isWord() &&
            (units[at - back + 1].capital || units[at - back + 1].folded == 0x110000))
            return back <= 4 && units[at - back - 1].capital && units[at - back + 1].folded == 0x110000 ? at - back
                                                                                                        : at;
    }
    return at;
}

bool joinsPhrases(Units units, size_t at, size_t low)
{
    if (at <= low || !isNominal(units[at - 1]) || units[at - 1].is(Grammar::Pronoun))
        return false;
    for (size_t i = low; i < at; ++i) {
        if (isVerb(units[i]) ||
            (units[i].ending && i > low && isNominal(units[i - 1]) && !units[i - 1].is(Grammar::Determiner)))
            return false;
    }
    return true;
}

/// Whether the phrase goes on to the left of unit `i`, and with how many units;
/// 0: it starts behind it.
size_t stepLeft(Units units, size_t i, size_t last, size_t low)
{
    const Unit &unit = units[i];
    if (unit.isQuote())
        return unit.brief && unit.sign != U',' ? 1 : 0;
    if (unit.kind == UnitKind::Possessive)
        return 1;
    if (unit.kind == UnitKind::Sign) {
        if (unit.isOneOf(u"&'’./%"))
            return 1;
        if (unit.isSign(U')')) {
            const size_t open = bracketStart(units, i, low);
            return open < i && open > low ? i - open + 1 : 0;
        }
        if (unit.isSign(U',') && i > low) {
            const size_t comma = affiliationStart(units, i, low);
            return comma < i ? i - comma + 1 : 0;
        }
        return 0;
    }
    if (unit.is(Grammar::And))
        return joinsPhrases(units, i, low) ? 1 : 0;
    // "an inside source"
    if (unit.is(Grammar::Preposition) && i > low && i != last && units[i - 1].is(Grammar::Article))
        return 1;
    if (unit.is(Grammar::Preposition) && !unit.capital) {
        const bool attaches = unit.is(Grammar::Attaching) && i > low && isNominal(units[i - 1]) &&
                              !units[i - 1].is(Grammar::Pronoun) && !isVerb(units[i - 1]);
        return attaches ? 1 : 0;
    }
    if (unit.is(Grammar::Pronoun) && i != last)
        return 0;
    if (!isNominal(unit) || isVerb(unit) || (unit.adverb && !unit.capital && !unit.is(Grammar::Role)))
        return 0;
    return 1;
}

/// The description behind the comma at `comma`, ", a teacher from Kent": where
/// it ends; `comma` if it is none.
size_t descriptionEnd(Units units, size_t comma)
{
    size_t i = comma + 1;
    if (i >= units.size() || !units[i].isWord())
        return comma;
    const Unit &first = units[i];
    const bool noun = !first.capital && isNominal(first) && !first.is(Grammar::Time) && !first.adverb &&
                      !first.gerund && first.verb < 0;
    if ((!first.is(Grammar::Determiner) && !noun) || first.is(Grammar::Pronoun | Grammar::FiniteVerb))
        return comma;
    while (i < units.size() && !units[i].isOneOf(u",.;:—–") && !units[i].isQuote()) {
        const Unit &unit = units[i];
        if (unit.is(Grammar::Relative | Grammar::But | Grammar::Be | Grammar::Have | Grammar::Modal) ||
            (isVerb(unit) && !unit.is(Grammar::Time)) || i - comma > longestDescription)
            return comma;
        ++i;
    }
    return i;
}

/// "the team's coach, Ann Lee, …": where the name between commas ends; `comma` if there is none.
size_t nameEnd(Units units, size_t comma)
{
    if (!units[comma - 1].is(Grammar::Role | Grammar::Title) || units[comma - 1].capital)
        return comma;
    size_t i = comma + 1;
    while (i < units.size() && i - comma <= longestName && units[i].isWord() && units[i].capital)
        ++i;
    const bool closed = i >= units.size() || units[i].isOneOf(u",.");
    return closed && i > comma + 1 ? i : comma;
}

bool endsPhrase(Units units, size_t i, size_t first)
{
    const Unit &unit = units[i];
    if (i == first)
        return !isNominal(unit);
    if (unit.is(Grammar::Preposition) && !unit.capital && !units[i - 1].is(Grammar::Adjoining) &&
        !(unit.is(Grammar::To) && units[i - 1].is(Grammar::Role))) {
        const bool named = units[i - 1].capital;
        return !(unit.is(Grammar::Within) && i + 1 < units.size() && units[i + 1].isWord() &&
                 !units[i + 1].is(Grammar::Time) && (unit.is(Grammar::Attaching) || !named) &&
                 !(named && units[first].capital && !(unit.opens & Frame::Of) && !(unit.opens & Frame::For)));
    }
    if (unit.is(Grammar::And)) {
        const bool goesOn = i + 1 < units.size() && (units[i + 1].capital || units[i + 1].is(Grammar::Determiner));
        return !goesOn;
    }
    // "according to Lee the bridge was safe"
    if (unit.is(Grammar::Article) && !unit.capital && units[i - 1].isWord() && units[i - 1].capital)
        return true;
    if (unit.is(Grammar::Subordinator | Grammar::Relative | Grammar::Be | Grammar::Have | Grammar::Do | Grammar::Modal |
                Grammar::Negation | Grammar::Conjunction | Grammar::Pronoun))
        return true;
    if (unit.is(Grammar::Time))
        return true;
    return isVerb(unit) || (!unit.capital && (unit.adverb || unit.gerund)) ||
           (unit.is(Grammar::FiniteVerb) && !unit.capital);
}

} // namespace

bool isNominal(const Unit &unit)
{
    if (unit.kind == UnitKind::Possessive)
        return true;
    if (unit.kind == UnitKind::Quote)
        return unit.brief;
    if (unit.kind != UnitKind::Word)
        return false;
    if (unit.capital && !unit.is(Grammar::Subordinator | Grammar::Conjunction))
        return true;
    constexpr GrammarFlags others = Grammar::Subordinator | Grammar::Relative | Grammar::Conjunction | Grammar::Be |
                                    Grammar::Have | Grammar::Do | Grammar::Modal | Grammar::Negation |
                                    Grammar::Preposition | Grammar::FiniteVerb;
    return !unit.is(others) || unit.is(Grammar::Determiner);
}

bool mayBeNoun(const Unit &unit) { return unit.is(Grammar::ContentNoun | Grammar::Document | Grammar::People); }

bool isFinite(const Unit &unit)
{
    return unit.isWord() && (unit.isFiniteCue() ||
                             unit.is(Grammar::Be | Grammar::Have | Grammar::Do | Grammar::Modal | Grammar::FiniteVerb));
}

Phrase phraseBefore(Units units, size_t end, size_t low)
{
    if (end <= low ||
        !(isNominal(units[end - 1]) || units[end - 1].is(Grammar::Pronoun) || units[end - 1].isOneOf(u").%")))
        return {};
    if (units[end - 1].is(Grammar::Pronoun))
        return {end - 1, end};
    size_t first = end;
    while (first > low) {
        const size_t step = stepLeft(units, first - 1, end - 1, low);
        if (step == 0)
            break;
        first -= std::min(step, first - low);
    }
    // "On Monday Ann Lee": what only leads up to the phrase is not part of it.
    while (first + 1 < end && ((units[first].is(Grammar::Time) && !units[first].is(Grammar::Determiner)) ||
                               units[first].kind == UnitKind::Sign || units[first].kind == UnitKind::Possessive ||
                               (units[first].is(Grammar::And | Grammar::Adverb | Grammar::Preposition) &&
                                !units[first].is(Grammar::Determiner))))
        ++first;
    // "more than 4 in 10", "at least half"
    while (first > low && first < end && units[first - 1].is(Grammar::Quantifier) &&
           (units[first].number || units[first].is(Grammar::Determiner | Grammar::Quantifier)))
        --first;
    return {first, end};
}

Phrase phraseAfter(Units units, size_t first)
{
    if (first >= units.size())
        return {};
    if (units[first].is(Grammar::Pronoun | Grammar::ObjectPronoun) && !units[first].is(Grammar::Determiner))
        return {first, first + 1};
    size_t i = first;
    while (i < units.size()) {
        const Unit &unit = units[i];
        if (unit.isQuote()) {
            if (!unit.brief || i == first)
                break;
        } else if (unit.isSign(U',') && i > first) {
            const size_t named = nameEnd(units, i);
            const size_t end = named > i ? named : descriptionEnd(units, i);
            // ", R-Ky.,", ", 34,": an affiliation or an age.
            const bool affiliation = i + 2 < units.size() && units[i + 1].folded == 0x110000 && units[i + 1].capital;
            if (end == i && !affiliation)
                break;
            i = end == i ? i + 2 : end;
            continue;
        } else if (unit.isSign(U'(')) {
            size_t close = i;
            while (close < units.size() && !units[close].isSign(U')') && close - i < longestBracket)
                ++close;
            if (close >= units.size() || !units[close].isSign(U')'))
                break;
            i = close;
        } else if (unit.kind == UnitKind::Sign) {
            if (!unit.isOneOf(u"&'’/"))
                break;
        } else if (endsPhrase(units, i, first)) {
            break;
        }
        ++i;
    }
    while (i > first && units[i - 1].kind == UnitKind::Sign && !units[i - 1].isSign(U')'))
        --i;
    return {first, i};
}

namespace {

/// "Last year, …", "Minutes later, …"
bool tellsTime(Units units)
{
    bool time = false;
    for (size_t i = 0; i < units.size() && i <= longestTime; ++i) {
        if (units[i].isSign(U','))
            return time;
        if (!units[i].isWord() || isFinite(units[i]))
            return false;
        time = time || units[i].is(Grammar::Time) || (units[i].number && i == 0);
    }
    return false;
}

} // namespace

Phrase leadingSubject(Units units, size_t before)
{
    // "In Kent, after Ann Lee had left, Karim Nader": what leads up to it ends at commas.
    size_t first = 0;
    for (int leads = 0; leads < 3 && first < before; ++leads) {
        const Unit &lead = units[first];
        const bool leading = lead.is(Grammar::Leading) ||
                             (lead.adverb && !lead.is(Grammar::Role | Grammar::Determiner)) ||
                             tellsTime(units.subspan(first, before - first));
        if (!leading)
            break;
        size_t comma = first;
        while (comma < before && !units[comma].isSign(U','))
            ++comma;
        if (comma + 1 < before)
            first = comma + 1;
        else if (lead.is(Grammar::Conjunction | Grammar::But | Grammar::Adverb))
            ++first;
        else
            break;
    }
    size_t end = first;
    while (end < before && !units[end].isOneOf(u",:;") &&
           !(isFinite(units[end]) && !(units[end].capital && end == first)) &&
           !(units[end].ending && !units[end].capital) && !(units[end].isQuote() && !units[end].brief))
        ++end;
    while (end > first && (units[end - 1].adverb && !units[end - 1].capital))
        --end;
    if (end <= first || end - first > longestSubject)
        return {};
    return {first, end};
}

} // namespace lectern
