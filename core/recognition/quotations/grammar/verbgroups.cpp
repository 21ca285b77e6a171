// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/grammar/verbgroups.h"

#include "core/recognition/quotations/frames/contentbounds.h"
#include "core/recognition/quotations/grammar/sourcephrases.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr size_t longestAside = 40;
constexpr int mostCommas = 5;
constexpr size_t longestClause = 14;

/// Whether a phrase can be a subject where it stands: not the object of a verb or preposition.
bool opensClause(Units units, const Phrase &phrase)
{
    if (phrase.first == 0)
        return true;
    const Unit &before = units[phrase.first - 1];
    return !before.is(Grammar::Preposition | Grammar::Relative | Grammar::Be | Grammar::Have) &&
           !(before.isFiniteCue() && !before.capital) && !before.ending;
}

/// The subject before an aside: "Ann Lee, a teacher from Kent, said". Of several
/// commas the one behind a phrase that opens a clause counts: "Ann Lee, born in
/// Kent, Ohio, said".
std::optional<Subject> subjectBehindAside(Units units, size_t comma)
{
    const bool dash = units[comma].isDash();
    const auto opens = [&](size_t i) { return dash ? units[i].isDash() : units[i].isSign(U','); };
    if (comma > 0 && units[comma - 1].isSign(U')')) {
        const Phrase phrase = phraseBefore(units, comma);
        if (phrase.size() > 2 && units[phrase.first].capital)
            return Subject{phrase.in(units), phrase.first};
    }
    std::optional<Subject> fallback;
    size_t open = comma;
    for (int tries = 0; tries < mostCommas; ++tries) {
        do {
            if (open == 0 || (units[open - 1].isQuote() && !units[open - 1].brief && !dash))
                return fallback;
            --open;
        } while (open > 0 && !opens(open));
        if (open == 0 || comma - open > longestAside)
            return fallback;
        const Unit &inner = units[open + 1];
        if (inner.is(Grammar::Be | Grammar::Have | Grammar::Do | Grammar::Modal) ||
            (inner.verb >= 0 && inner.form == VerbForm::Third && !mayBeNoun(inner)))
            continue;
        const Phrase phrase = phraseBefore(units, open);
        if (phrase.isEmpty()) {
            if (fallback)
                continue;
            return {};
        }
        // ", a teacher, mother of two, said": the name is before the first comma.
        const bool named = std::ranges::any_of(units.subspan(phrase.first, phrase.size()), &Unit::capital);
        if (!named && phrase.first > 1 && opens(phrase.first - 1))
            continue;
        const bool describes = !inner.is(Grammar::Relative | Grammar::Preposition | Grammar::Time | Grammar::Adverb |
                                         Grammar::Subordinator | Grammar::But) &&
                               !inner.adverb && !inner.gerund && !inner.ending && isNominal(inner) && !dash;
        const TextRange source = phrase.in(units);
        const Subject subject{describes ? source.united(units[comma - 1].range) : source, phrase.first};
        if (opensClause(units, phrase))
            return subject;
        if (!fallback)
            fallback = subject;
    }
    return fallback;
}

/// "Hawks, like Ann Lee, say"
bool hasPluralBehindAside(QStringView text, Units units, size_t comma)
{
    const std::optional<Subject> subject = subjectBehindAside(units, comma);
    if (!subject)
        return false;
    for (size_t i = subject->first; i < comma && !units[i].isSign(U',') && !units[i].isDash(); ++i) {
        const Unit &unit = units[i];
        if (unit.is(Grammar::Preposition) && i > subject->first)
            break;
        if (unit.is(Grammar::People | Grammar::Plural) ||
            (unit.isWord() && (!unit.capital || i == 0) && unit.range.of(text).endsWith(u's')))
            return true;
    }
    return units[subject->first].is(Grammar::Plural);
}

/// Something of which there are several: "officials in Kent", "Ann and Kim", "26 percent".
bool hasPlural(QStringView text, Units phrase)
{
    return std::ranges::any_of(phrase, [&](const Unit &unit) {
        return unit.is(Grammar::People | Grammar::Plural | Grammar::And | Grammar::Quantifier) || unit.number ||
               (unit.is(Grammar::Indefinite) && !unit.is(Grammar::Article)) ||
               (unit.isWord() && unit.range.of(text).endsWith(u's'));
    });
}

/// What stands before a verb without a comma or a quotation between.
Units clauseBefore(Units units, size_t at)
{
    size_t first = at;
    while (first > 0 && at - first < longestClause && !units[first - 1].isOneOf(u",;:") &&
           (!units[first - 1].isQuote() || units[first - 1].brief))
        --first;
    return units.subspan(first, at - first);
}

bool isBaseAt(QStringView text, Units units, size_t at, const CueLexicon &lexicon)
{
    constexpr GrammarFlags leading = Grammar::Modal | Grammar::Do | Grammar::Negation;
    const Unit &before = units[at - 1];
    if (before.is(leading) || before.is(Grammar::Plural | Grammar::People))
        return true;
    if (before.adverb && at > 1)
        return units[at - 2].is(leading | Grammar::Plural | Grammar::People) || verbGroupAt(units, at).auxiliaries != 0;
    const bool article = before.is(Grammar::Article | Grammar::PossessivePronoun);
    if (before.isSign(U',') || before.isDash())
        return hasPluralBehindAside(text, units, at - 1);
    if (before.isSign(U'%'))
        return true;
    if (before.is(Grammar::And) && !mayBeNoun(units[at]) && at + 1 < units.size())
        return (lexicon.verb(units[at].verb).frames & Frame::Clause) &&
               (units[at + 1].isQuote() || units[at + 1].is(Grammar::That | Grammar::Pronoun));
    if (before.is(Grammar::To | Grammar::Preposition) || article || before.kind != UnitKind::Word ||
        (before.is(Grammar::ObjectPronoun) && !before.is(Grammar::Pronoun)))
        return false;
    // "Ann and Kim say the bridge was safe": what follows tells that it is a verb.
    const bool clause = (lexicon.verb(units[at].verb).frames & Frame::Clause) && at + 1 < units.size() &&
                        (units[at + 1].isQuote() || units[at + 1].is(Grammar::That) || isClause(units, at + 1));
    const bool object = at + 1 < units.size() && units[at + 1].is(Grammar::Determiner | Grammar::ObjectPronoun);
    if (isNominal(before) && object && before.range.of(text).endsWith(u's'))
        return !mayBeNoun(units[at]);
    if (isNominal(before) && !mayBeNoun(units[at]) && clause && hasPlural(text, clauseBefore(units, at)))
        return true;
    return (before.is(Grammar::Pronoun) && !before.is(Grammar::Masculine | Grammar::Feminine | Grammar::Neuter)) ||
           (isNominal(before) && before.range.of(text).endsWith(u's') && !before.capital);
}

/// Before "on Wednesday", "last week", "in particular": where the subject ends.
size_t withoutAdjunct(Units units, size_t end)
{
    size_t at = end;
    while (at > 1 && units[at - 1].is(Grammar::Time) && (!units[at - 1].is(Grammar::Determiner) || at < end))
        --at;
    if (at < end && at > 1 && units[at - 1].is(Grammar::Preposition) && !units[at - 1].capital)
        --at;
    // Something must be left that can be a subject.
    return at < end && at > 0 && (units[at - 1].kind != UnitKind::Sign || units[at - 1].isSign(U',')) &&
                   !units[at - 1].is(Grammar::Subordinator)
               ? at
               : end;
}

/// "Republicans who have praised his plan warned": the subject is before "who".
std::optional<Subject> subjectAroundRelative(Units units, const Phrase &object)
{
    bool does = false;
    for (size_t i = object.first; i-- > 1;) {
        const Unit &unit = units[i];
        if (unit.kind == UnitKind::Sign || (unit.isQuote() && !unit.brief) || unit.is(Grammar::But))
            return {};
        if (unit.is(Grammar::Relative) && !unit.is(Grammar::PossessivePronoun)) {
            const Unit &before = units[i - 1];
            if (before.is(Grammar::And))
                continue;
            if (!does || before.kind == UnitKind::Sign || before.verb >= 0)
                return {};
            const Phrase phrase = phraseBefore(units, i);
            if (phrase.isEmpty() || !opensClause(units, phrase))
                return {};
            return Subject{phrase.in(units), phrase.first, false, true};
        }
        if (unit.is(Grammar::Subordinator) && !unit.is(Grammar::As))
            return {};
        const bool verb =
            !unit.capital && !unit.gerund &&
            (unit.verb >= 0 || unit.ending || unit.is(Grammar::FiniteVerb | Grammar::BaseVerb | Grammar::Be));
        // "the man who thinks Ann said": she says it.
        if (verb && i + 1 == object.first && unit.verb >= 0 && !units[object.first].is(Grammar::Determiner))
            return {};
        does = does || verb;
    }
    return {};
}

bool isArticleOnly(Units units, const Phrase &phrase)
{
    const Unit &only = units[phrase.first];
    return phrase.size() == 1 && only.is(Grammar::Article | Grammar::PossessivePronoun) && !only.is(Grammar::Pronoun);
}

} // namespace

VerbGroup verbGroupAt(Units units, size_t at)
{
    VerbGroup group{at, at, at + 1};
    constexpr GrammarFlags helpers = Grammar::Be | Grammar::Have | Grammar::Do | Grammar::Modal | Grammar::Negation;
    while (group.first > 0) {
        const Unit &unit = units[group.first - 1];
        const bool adverb = unit.adverb && !unit.capital && !unit.is(Grammar::Role);
        // "have both argued"
        const bool floats = group.first > 1 && unit.is(Grammar::Determiner) &&
                            !unit.is(Grammar::Article | Grammar::PossessivePronoun) &&
                            units[group.first - 2].is(Grammar::Have | Grammar::Modal);
        // "Will claims": a name.
        const bool name = unit.capital && group.first > 1;
        if (!unit.isWord() || name || (!unit.is(helpers) && !adverb && !floats))
            break;
        group.auxiliaries |= unit.classes & helpers;
        --group.first;
    }
    const VerbForm form = units[at].form;
    group.isPassive =
        (group.auxiliaries & Grammar::Be) != 0 && (form == VerbForm::Past || form == VerbForm::Participle);
    return group;
}

bool isVerbAt(QStringView text, Units units, size_t at, const CueLexicon &lexicon)
{
    const Unit &unit = units[at];
    if (at == 0)
        return unit.form == VerbForm::Gerund || unit.isFiniteCue();
    const Unit &before = units[at - 1];
    switch (unit.form) {
    case VerbForm::Gerund: return true;
    case VerbForm::Base: return isBaseAt(text, units, at, lexicon);
    case VerbForm::Third:
        // "several negative comments" against "the minister comments"
        if (mayBeNoun(unit) && !before.capital &&
            !before.is(Grammar::Pronoun | Grammar::Relative | Grammar::Role | Grammar::OrganizationNoun |
                       Grammar::Document) &&
            !before.adverb)
            return false;
        return !before.is(Grammar::Determiner | Grammar::Preposition | Grammar::Be) && !before.gerund &&
               before.kind != UnitKind::Possessive && !before.isFiniteCue();
    default:
        return !before.is(Grammar::Article | Grammar::PossessivePronoun) ||
               before.is(Grammar::Pronoun | Grammar::ObjectPronoun);
    }
}

std::optional<Subject> subjectOf(Units units, const VerbGroup &group, TextRange sharedSource)
{
    if (group.first == 0)
        return {};
    const size_t end = withoutAdjunct(units, group.first);
    const size_t last = end - 1;
    const Unit &unit = units[last];
    if (unit.isSign(U',') || unit.isDash() || (unit.isQuote() && unit.brief && unit.sign == U','))
        return subjectBehindAside(units, last);
    if ((unit.isQuote() && !unit.brief) || (unit.kind == UnitKind::Sign && !unit.isOneOf(u")%")))
        return {};
    if (unit.is(Grammar::Conjunction | Grammar::But) && !unit.capital) {
        const TextRange source = sharedSource.isEmpty() ? leadingSubject(units, last).in(units) : sharedSource;
        return source.isEmpty() ? std::nullopt : std::optional(Subject{source, last, true});
    }
    if (unit.is(Grammar::That) && last > 0 && isNominal(units[last - 1])) {
        const Phrase phrase = phraseBefore(units, last);
        return phrase.isEmpty() ? std::nullopt : std::optional(Subject{phrase.in(units), phrase.first});
    }
    if (unit.is(Grammar::Relative))
        return Subject{unit.range, last};
    if (unit.is(Grammar::Subordinator | Grammar::Preposition | Grammar::Adverb) && !unit.capital)
        return {};
    if (unit.is(Grammar::Time) && !unit.capital && !unit.is(Grammar::Determiner))
        return {};
    const Phrase phrase = phraseBefore(units, end);
    if (phrase.isEmpty() || isArticleOnly(units, phrase))
        return {};
    if (const auto around = subjectAroundRelative(units, phrase))
        return around;
    // "who in the past has voiced": the phrase hangs on a preposition of an adjunct.
    if (phrase.first > 1 && units[phrase.first - 1].is(Grammar::Preposition) &&
        units[phrase.first - 2].is(Grammar::Relative))
        return Subject{units[phrase.first - 2].range, phrase.first - 2};
    return Subject{phrase.in(units), phrase.first};
}

} // namespace lectern
