// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/speakers/sourcing.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr GrammarFlags offices = Grammar::Title | Grammar::Role | Grammar::People;

GrammarFlags classesIn(std::span<const Token> words, const Cast &cast)
{
    GrammarFlags classes = 0;
    for (const Token &word : words)
        classes |= cast.classesOf(word);
    return classes;
}

/// "… on condition of anonymity", "… who asked not to be named"
bool asksForAnonymity(TextRange phrase, const Cast &cast)
{
    GrammarFlags last = 0;
    bool negated = false;
    for (const Token &word : cast.tokensIn(cast.sentenceAt(phrase.start))) {
        const GrammarFlags classes = cast.classesOf(word);
        if ((classes & Grammar::Anonymity) || (negated && (last & Grammar::Be) && (classes & Grammar::Identified)))
            return true;
        negated = negated || (classes & Grammar::Negation);
        last = classes;
    }
    return false;
}

/// The organization, else the country, else (of a source without a name) the
/// person that the phrase says somebody speaks or works for.
qint32 affiliationIn(const SourceReading &reading, const Cast &cast, QStringView text)
{
    const std::span<const Token> words = cast.tokensIn(reading.phrase);
    const bool office = (classesIn(words, cast) & offices) != 0;
    qint32 best = -1;
    const auto rank = [&](qint32 candidate) {
        if (candidate < 0)
            return 0;
        const EntityKind kind = cast.candidate(candidate).entity->kind;
        return kind == EntityKind::Organization ? 3 : kind == EntityKind::Country ? 2 : 1;
    };
    for (const Cast::Mention &mention : cast.mentionsIn(reading.phrase)) {
        const Cast::Candidate &candidate = cast.of(mention);
        const bool usable = candidate.isBody() || (candidate.isPerson() && reading.speaker < 0);
        if (mention.candidate == reading.speaker || !usable || rank(mention.candidate) <= rank(best))
            continue;
        const QStringView before = text.sliced(reading.phrase.start, mention.range.start - reading.phrase.start);
        const bool bracketed = before.lastIndexOf(u'(') > before.lastIndexOf(u')');
        const auto leading = cast.tokensIn({reading.phrase.start, mention.range.start});
        size_t last = leading.size();
        while (last > 0 && (cast.classesOf(leading[last - 1]) & Grammar::Determiner))
            --last;
        const bool attached = last > 0 && (cast.classesOf(leading[last - 1]) & Grammar::Attaching);
        if (!bracketed && (office || attached || reading.speaker < 0))
            best = mention.candidate;
    }
    if (best < 0 && reading.speaker >= 0 && cast.candidate(reading.speaker).isPerson())
        best = cast.candidate(reading.speaker).affiliation;
    return best;
}

SourcingGrade gradeOf(const SourceReading &reading, const Cast &cast, bool affiliated)
{
    const GrammarFlags classes = classesIn(reading.head, cast);
    const GrammarFlags noun = reading.head.empty() ? 0 : cast.classesOf(reading.head.back());
    if (reading.speaker >= 0) {
        const Entity &entity = *cast.candidate(reading.speaker).entity;
        const Tokens name = tokenize(entity.name);
        const bool media =
            entity.kind == EntityKind::Organization && !name.empty() && (cast.classesOf(name.back()) & Grammar::Media);
        return media ? SourcingGrade::OtherMedia : SourcingGrade::Named;
    }
    if (noun & Grammar::Media)
        return SourcingGrade::OtherMedia;
    if (reading.kind == SourceKind::Other)
        return SourcingGrade::Document;
    if ((classes & Grammar::Hidden) || asksForAnonymity(reading.phrase, cast))
        return SourcingGrade::Anonymous;
    if (!(classes & (offices | Grammar::OrganizationNoun)))
        return !reading.head.empty() && reading.head.back().isCapitalized() && noun == 0 ? SourcingGrade::Named
                                                                                         : SourcingGrade::Anonymous;
    const bool vague =
        (classes & (Grammar::Vague | Grammar::Quantifier | Grammar::Indefinite)) != 0 && (noun & Grammar::People) != 0;
    return vague && !affiliated ? SourcingGrade::Anonymous : SourcingGrade::Role;
}

} // namespace

Sourcing sourcingOf(const SourceReading &reading, const Cast &cast, QStringView text)
{
    const qint32 affiliation = affiliationIn(reading, cast, text);
    Sourcing sourcing{gradeOf(reading, cast, affiliation >= 0)};
    if (affiliation >= 0)
        sourcing.affiliation = cast.candidate(affiliation).entity->id;
    return sourcing;
}

} // namespace lectern
