// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/speakers/cast.h"

#include <QHash>

#include <algorithm>

namespace lectern {

namespace {

constexpr GrammarFlags genders = Grammar::Feminine | Grammar::Masculine;
constexpr GrammarFlags offices = Grammar::Title | Grammar::Role;
constexpr size_t mostRoleWords = 8;

bool isAmong(const std::vector<quint64> &words, quint64 word) { return std::ranges::find(words, word) != words.end(); }

} // namespace

Cast::Cast(const AnalyzedText &analyzed, const CueLexicon &lexicon, const std::vector<QuoteRegion> &regions)
    : m_analyzed(analyzed), m_lexicon(lexicon)
{
    for (const Entity &entity : analyzed.entities)
        m_candidates.push_back({&entity});
    collectMentions(regions);
    for (const Mention &mention : m_mentions)
        collectEvidence(mention);
}

GrammarFlags Cast::classesOf(const Token &token) const
{
    const WordFacts *facts = m_lexicon.find(token.folded);
    return facts ? facts->classes : 0;
}

std::span<const Token> Cast::tokensIn(TextRange range) const
{
    const auto startsAt = [](const Token &token) { return qsizetype(token.start); };
    const auto first = std::ranges::lower_bound(m_analyzed.tokens, range.start, {}, startsAt);
    const auto last = std::ranges::lower_bound(first, m_analyzed.tokens.end(), range.end, {}, startsAt);
    return {first, last};
}

qint32 Cast::paragraphOf(qsizetype position) const { return qint32(m_analyzed.article.blockAt(position)); }

void Cast::collectMentions(const std::vector<QuoteRegion> &regions)
{
    QHash<EntityId, qint32> indices;
    for (size_t i = 0; i < m_candidates.size(); ++i)
        indices.insert(m_candidates[i].entity->id, qint32(i));
    size_t region = 0;
    for (const Annotation &annotation : m_analyzed.mentions) {
        const TextRange range = annotation.extent();
        const auto found = annotation.entity ? indices.constFind(*annotation.entity) : indices.constEnd();
        if (found == indices.constEnd())
            continue;
        while (region < regions.size() && regions[region].range.end <= range.start)
            ++region;
        Mention mention{.range = range, .candidate = *found, .paragraph = paragraphOf(range.start)};
        mention.quoted = region < regions.size() && regions[region].range.contains(range.start);
        mention.subject = opensSentence(range.start);
        const BlockKind kind = m_analyzed.article.blocks()[mention.paragraph].kind;
        mention.silent = kind == BlockKind::Byline || kind == BlockKind::Dateline;
        m_mentions.push_back(mention);
    }
}

TextRange Cast::sentenceAt(qsizetype position) const
{
    const auto next = std::ranges::upper_bound(m_analyzed.sentences, position, {}, [&](Sentence s) {
        return qsizetype(m_analyzed.tokens[size_t(s.firstToken)].start);
    });
    return next == m_analyzed.sentences.begin() ? TextRange{position, position}
                                                : rangeOf(*std::prev(next), m_analyzed.tokens);
}

/// Nothing but titles and little words stand between the sentence's start and the name.
bool Cast::opensSentence(qsizetype position) const
{
    return std::ranges::all_of(tokensIn({sentenceAt(position).start, position}), [&](const Token &token) {
        return token.kind == TokenKind::Punctuation || token.isCapitalized() ||
               (classesOf(token) & (offices | Grammar::Determiner | Grammar::Conjunction)) != 0;
    });
}

void Cast::addRoles(Candidate &candidate, std::span<const Token> words)
{
    const bool office = std::ranges::any_of(words, [&](const Token &t) { return (classesOf(t) & offices) != 0; });
    if (!office)
        return;
    for (const Token &token : words) {
        if (token.isWord() && !isAmong(candidate.roles, token.folded))
            candidate.roles.push_back(token.folded);
        if (candidate.gender == 0)
            candidate.gender = classesOf(token) & genders;
    }
    if (words.empty())
        return;
    const TextRange range{words.front().start, words.back().end()};
    for (const Mention &other : mentionsIn(range)) {
        const EntityKind kind = of(other).entity->kind;
        if (!range.contains(other.range) || !of(other).isBody())
            continue;
        if (kind == EntityKind::Country)
            candidate.homes.push_back(other.candidate);
        if (candidate.affiliation < 0 || (kind == EntityKind::Organization &&
                                          this->candidate(candidate.affiliation).entity->kind == EntityKind::Country))
            candidate.affiliation = other.candidate;
    }
}

/// What stands around a name tells of the person: "Foreign Minister Fuad
/// Hussein", "Ann Lee, the mayor of Kent", "Mrs. Lee".
void Cast::collectEvidence(const Mention &mention)
{
    Candidate &candidate = m_candidates[size_t(mention.candidate)];
    ++candidate.mentions;
    if (!candidate.isPerson())
        return;
    if (candidate.mentions == 1) {
        const Tokens name = tokenize(candidate.entity->name);
        if (name.size() > 1)
            candidate.gender = classesOf(name.front()) & genders;
        // A name of both sexes tells nothing.
        if (candidate.gender == genders)
            candidate.gender = 0;
    }
    const std::span<const Token> all(m_analyzed.tokens);
    const auto inside = tokensIn(mention.range);
    if (inside.empty())
        return;
    const auto first = size_t(inside.data() - all.data());
    size_t from = first;
    constexpr GrammarFlags bounds = Grammar::Determiner | Grammar::Be | Grammar::Have | Grammar::Subordinator |
                                    Grammar::Conjunction | Grammar::FiniteVerb;
    const auto isVerb = [&](const Token &token) {
        const WordFacts *facts = m_lexicon.find(token.folded);
        return facts && facts->verb >= 0 && !token.isCapitalized() && (facts->classes & offices) == 0;
    };
    while (from > 0 && first - from < mostRoleWords && !isVerb(all[from - 1]) &&
           (all[from - 1].kind != TokenKind::Punctuation) && (classesOf(all[from - 1]) & bounds) == 0 &&
           qsizetype(all[from - 1].start) >= m_analyzed.article.blocks()[mention.paragraph].range.start)
        --from;
    addRoles(candidate, all.subspan(from, first - from));
    const size_t after = first + inside.size();
    if (after < all.size() && all[after].isSign(U',')) {
        size_t end = after + 1;
        while (end < all.size() && end - after <= mostRoleWords && all[end].kind != TokenKind::Punctuation)
            ++end;
        const bool bare = end > after + 1 && (classesOf(all[after + 1]) &
                                              (Grammar::Relative | Grammar::Subordinator | Grammar::Pronoun)) == 0;
        if (bare && end < all.size() && (all[end].isSign(U',') || all[end].isSign(U'.')))
            addRoles(candidate, all.subspan(after + 1, end - after - 1));
    }
}

std::span<const Cast::Mention> Cast::mentionsIn(TextRange range) const
{
    const auto startOf = [](const Mention &mention) { return mention.range.start; };
    const auto first = std::ranges::lower_bound(m_mentions, range.start, {}, startOf);
    const auto last = std::ranges::lower_bound(first, m_mentions.end(), range.end, {}, startOf);
    return {first, last};
}

} // namespace lectern
