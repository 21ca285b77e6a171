// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/speakers.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr GrammarFlags genders = Grammar::Feminine | Grammar::Masculine;
constexpr GrammarFlags offices = Grammar::Title | Grammar::Role;
constexpr size_t mostRoleWords = 8;
constexpr qsizetype pronounReach = 1500;
constexpr qsizetype nearby = 200;
constexpr qsizetype neuterReach = 600;
constexpr qint32 mostParagraphsBack = 3;
constexpr size_t rememberedTurns = 6;

QString told(const char *text) { return QCoreApplication::translate("lectern", text); }

bool isAmong(const std::vector<quint64> &words, quint64 word) { return std::ranges::find(words, word) != words.end(); }

SourceKind kindOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person: return SourceKind::Person;
    case EntityKind::Country: return SourceKind::Country;
    default: return SourceKind::Organization;
    }
}

} // namespace

SpeakerResolver::SpeakerResolver(const AnalyzedText &analyzed, const CueLexicon &lexicon,
                                 const std::vector<QuoteRegion> &regions)
    : m_analyzed(analyzed), m_text(analyzed.text()), m_lexicon(lexicon)
{
    for (const Entity &entity : analyzed.entities)
        m_candidates.push_back({&entity});
    collectMentions(regions);
    for (const Mention &mention : m_mentions)
        collectEvidence(mention);
}

GrammarFlags SpeakerResolver::classesOf(const Token &token) const
{
    const WordFacts *facts = m_lexicon.find(token.folded);
    return facts ? facts->classes : 0;
}

std::span<const Token> SpeakerResolver::tokensIn(TextRange range) const
{
    const auto startsAt = [](const Token &token) { return qsizetype(token.start); };
    const auto first = std::ranges::lower_bound(m_analyzed.tokens, range.start, {}, startsAt);
    const auto last = std::ranges::lower_bound(first, m_analyzed.tokens.end(), range.end, {}, startsAt);
    return {first, last};
}

qint32 SpeakerResolver::paragraphOf(qsizetype position) const { return qint32(m_analyzed.article.blockAt(position)); }

void SpeakerResolver::collectMentions(const std::vector<QuoteRegion> &regions)
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

/// Nothing but titles and little words stand between the sentence's start and the name.
bool SpeakerResolver::opensSentence(qsizetype position) const
{
    const auto next = std::ranges::upper_bound(m_analyzed.sentences, position, {}, [&](Sentence s) {
        return qsizetype(m_analyzed.tokens[size_t(s.firstToken)].start);
    });
    if (next == m_analyzed.sentences.begin())
        return true;
    const qsizetype start = m_analyzed.tokens[size_t(std::prev(next)->firstToken)].start;
    return std::ranges::all_of(tokensIn({start, position}), [&](const Token &token) {
        return token.kind == TokenKind::Punctuation || token.isCapitalized() ||
               (classesOf(token) & (offices | Grammar::Determiner | Grammar::Conjunction)) != 0;
    });
}

void SpeakerResolver::addRoles(Candidate &candidate, std::span<const Token> words)
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
        if (range.contains(other.range) && m_candidates[size_t(other.candidate)].entity->kind == EntityKind::Country)
            candidate.homes.push_back(other.candidate);
    }
}

/// What stands around a name tells of the person: "Foreign Minister Fuad
/// Hussein", "Ann Lee, the mayor of Kent", "Mrs. Lee".
void SpeakerResolver::collectEvidence(const Mention &mention)
{
    Candidate &candidate = m_candidates[size_t(mention.candidate)];
    ++candidate.mentions;
    if (candidate.entity->kind != EntityKind::Person)
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

/// Those that start in the range.
std::span<const SpeakerResolver::Mention> SpeakerResolver::mentionsIn(TextRange range) const
{
    const auto startOf = [](const Mention &mention) { return mention.range.start; };
    const auto first = std::ranges::lower_bound(m_mentions, range.start, {}, startOf);
    const auto last = std::ranges::lower_bound(first, m_mentions.end(), range.end, {}, startOf);
    return {first, last};
}

Speaker SpeakerResolver::speaker(qint32 candidate, qsizetype position, QString reason)
{
    const Entity &entity = *m_candidates[size_t(candidate)].entity;
    m_turns.push_back({position, candidate, paragraphOf(position)});
    return {entity.id, kindOf(entity.kind), std::move(reason)};
}

/// "Ann Lee (D-Kent)": what stands in brackets is not the name.
bool SpeakerResolver::insideBrackets(qsizetype position, qsizetype from) const
{
    const QStringView before = m_text.sliced(from, position - from);
    return before.lastIndexOf(u'(') > before.lastIndexOf(u')');
}

/// Head and description of a source phrase, and whose names stand in them.
SpeakerResolver::Source SpeakerResolver::parsed(TextRange range) const
{
    Source source{range};
    const std::span<const Token> tokens = tokensIn(range);
    size_t end = 0;
    int depth = 0;
    while (end < tokens.size()) {
        const Token &token = tokens[end];
        depth += token.isSign(U'(') ? 1 : token.isSign(U')') ? -1 : 0;
        if (end > 0 && depth == 0 &&
            (token.isSign(U',') || (classesOf(token) & (Grammar::Preposition | Grammar::Relative)) != 0) &&
            token.wordCase != WordCase::Title)
            break;
        ++end;
    }
    // "Foreign Minister of Iraq Fuad Hussein", "Bank of England": a mention that goes on counts whole.
    source.head = tokens.first(end);
    size_t comma = end;
    while (comma < tokens.size() && !tokens[comma].isSign(U','))
        ++comma;
    const qsizetype headEnd = end < tokens.size() ? qsizetype(tokens[end].start) : range.end;
    const qsizetype beforeComma = comma < tokens.size() ? qsizetype(tokens[comma].start) : range.end;
    if (comma < tokens.size())
        source.description = tokens.subspan(comma + 1);
    for (const Mention &mention : mentionsIn(range)) {
        const EntityKind kind = m_candidates[size_t(mention.candidate)].entity->kind;
        const bool bracketed = insideBrackets(mention.range.start, range.start);
        if (bracketed)
            continue;
        // "Minister of Education Ann Lee": the name may stand behind the head.
        const bool closes = kind == EntityKind::Person && mention.range.end == beforeComma;
        if (mention.range.start < headEnd || closes)
            source.mention = &mention;
        else if (!source.described && mention.range.start > beforeComma && kind == EntityKind::Person)
            source.described = &mention;
    }
    return source;
}

Speaker SpeakerResolver::resolve(const Attribution &attribution)
{
    if (attribution.source.isEmpty())
        return {};
    const std::span<const Token> tokens = tokensIn(attribution.source);
    if (tokens.empty())
        return {};
    const GrammarFlags first = classesOf(tokens.front());
    if (tokens.size() == 1 && (first & Grammar::Relative))
        return relative(attribution);
    if (tokens.size() == 1 && (first & (Grammar::Pronoun | Grammar::ObjectPronoun | Grammar::PossessivePronoun)))
        return pronoun(attribution, tokens.front());
    const Source source = parsed(attribution.source);
    // "Republicans" are people, whatever party their name is a mention of.
    if (!source.head.empty() && (classesOf(source.head.back()) & Grammar::People))
        return {};
    if (source.mention) {
        const qsizetype end = source.mention->range.end;
        const qsizetype headEnd = source.head.empty() ? end : source.head.back().end();
        const bool isHead = end >= headEnd || m_text.sliced(end, headEnd - end).trimmed().startsWith(u'(');
        if (isHead)
            return named(source);
    }
    return described(source, attribution);
}

Speaker SpeakerResolver::named(const Source &source)
{
    const EntityKind kind = m_candidates[size_t(source.mention->candidate)].entity->kind;
    if (kind == EntityKind::Place)
        return {};
    return speaker(source.mention->candidate, source.range.start);
}

/// "the minister", "the company", "some officials", "a new poll".
Speaker SpeakerResolver::described(const Source &source, const Attribution &attribution)
{
    if (source.described &&
        source.described->range.start - (source.head.empty() ? source.range.start : source.head.back().end()) < 6)
        return speaker(source.described->candidate, source.range.start,
                       told(QT_TRANSLATE_NOOP("lectern", "“%1” is named right after it."))
                           .arg(TextRange{source.head.front().start, source.head.back().end()}.of(m_text)));
    const qint32 surname = bySurname(source.head);
    if (surname >= 0)
        return speaker(surname, source.range.start);
    if (source.head.empty() || !source.head.back().isWord())
        return {};
    const QString words = source.range.of(m_text).toString();
    const GrammarFlags noun = classesOf(source.head.back());
    if (noun & Grammar::Document)
        return {{}, SourceKind::Other};
    const GrammarFlags opening = classesOf(source.head.front());
    const bool definite = (opening & (Grammar::Indefinite | Grammar::PossessivePronoun)) == 0;
    if (noun & offices && definite) {
        if (const qint32 holder = holderOf(source); holder >= 0)
            return speaker(holder, source.range.start,
                           told(QT_TRANSLATE_NOOP("lectern", "“%1” is %2, who is called so in this article."))
                               .arg(words, m_candidates[size_t(holder)].entity->name));
    }
    if (noun & Grammar::OrganizationNoun) {
        if (source.mention) {
            const EntityKind kind = m_candidates[size_t(source.mention->candidate)].entity->kind;
            if (kind == EntityKind::Country || kind == EntityKind::Organization)
                return speaker(source.mention->candidate, source.range.start);
            return {{}, SourceKind::Organization};
        }
        if (classesOf(source.head.front()) & Grammar::Determiner) {
            if (const qint32 body = bodyBefore(attribution.source.start); body >= 0)
                return speaker(body, source.range.start,
                               told(QT_TRANSLATE_NOOP("lectern", "“%1” is taken for %2, named last before it."))
                                   .arg(words, m_candidates[size_t(body)].entity->name));
            return {{}, SourceKind::Organization};
        }
    }
    return {};
}

/// Who holds the office that the phrase names: all its words must be known of
/// them, and a country in it must be theirs, so that "the Syrian foreign
/// minister" is not the Iraqi one.
qint32 SpeakerResolver::holderOf(const Source &source) const
{
    std::vector<quint64> wanted;
    for (const Token &token : source.head) {
        const GrammarFlags classes = classesOf(token);
        const bool inMention = source.mention && source.mention->range.contains(token.range());
        if (token.isWord() && !inMention && !(classes & (Grammar::Determiner | Grammar::PossessivePronoun)))
            wanted.push_back(token.folded);
    }
    std::optional<qint32> home;
    if (source.mention)
        home = source.mention->candidate;
    qint32 best = -1;
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        const Candidate &candidate = m_candidates[i];
        if (candidate.roles.empty() ||
            !std::ranges::all_of(wanted, [&](quint64 word) { return isAmong(candidate.roles, word); }))
            continue;
        if (home) {
            const QString iso = m_candidates[size_t(*home)].entity->isoCode;
            const bool theirs = std::ranges::find(candidate.homes, *home) != candidate.homes.end() ||
                                (!iso.isEmpty() && candidate.entity->isoCode == iso);
            if (!theirs)
                continue;
        }
        if (best < 0 || candidate.mentions > m_candidates[size_t(best)].mentions)
            best = qint32(i);
    }
    return best;
}

/// A source that no mention covers but whose last word is somebody's surname: "KING".
qint32 SpeakerResolver::bySurname(std::span<const Token> head) const
{
    if (head.empty() || !head.back().isCapitalized())
        return -1;
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        const Entity &entity = *m_candidates[i].entity;
        if (entity.kind == EntityKind::Person &&
            foldedHash(QStringView(entity.name).sliced(entity.name.lastIndexOf(u' ') + 1)) == head.back().folded)
            return qint32(i);
    }
    return -1;
}

/// "who" and "which": the name right before.
Speaker SpeakerResolver::relative(const Attribution &attribution)
{
    const qsizetype position = attribution.source.start;
    const bool person = (classesOf(tokensIn(attribution.source).front()) & Grammar::Pronoun) != 0;
    const Mention *last = nullptr;
    for (const Mention &mention : mentionsIn({position - nearby, position})) {
        const EntityKind kind = m_candidates[size_t(mention.candidate)].entity->kind;
        if (mention.paragraph == paragraphOf(position) && (kind == EntityKind::Person) == person)
            last = &mention;
    }
    if (!last || m_candidates[size_t(last->candidate)].entity->kind == EntityKind::Place)
        return {};
    return speaker(last->candidate, position,
                   told(QT_TRANSLATE_NOOP("lectern", "The words “%1” refer back to %2."))
                       .arg(attribution.source.of(m_text), m_candidates[size_t(last->candidate)].entity->name));
}

Speaker SpeakerResolver::pronoun(const Attribution &attribution, const Token &word)
{
    const GrammarFlags classes = classesOf(word);
    const GrammarFlags gender = classes & genders;
    if (gender == 0)
        return (classes & Grammar::Neuter) || (classes & Grammar::PossessivePronoun && !(classes & Grammar::Plural))
                   ? neuter(attribution)
                   : Speaker{};
    const qint32 person = personBefore(attribution.source.start, gender);
    if (person < 0)
        return {{}, SourceKind::Person};
    m_candidates[size_t(person)].gender |= gender;
    return speaker(person, attribution.source.start,
                   told(QT_TRANSLATE_NOOP("lectern", "“%1” is taken for %2, the likeliest of those named before."))
                       .arg(word.of(m_text), m_candidates[size_t(person)].entity->name));
}

Speaker SpeakerResolver::neuter(const Attribution &attribution)
{
    const qint32 body = bodyBefore(attribution.source.start);
    if (body < 0)
        return {};
    return speaker(body, attribution.source.start,
                   told(QT_TRANSLATE_NOOP("lectern", "“%1” is taken for %2, named before it."))
                       .arg(attribution.source.of(m_text), m_candidates[size_t(body)].entity->name));
}

/// The likeliest person of that gender: whoever spoke lately, is named near, and
/// better still opens a sentence.
qint32 SpeakerResolver::personBefore(qsizetype position, GrammarFlags gender) const
{
    const qint32 here = paragraphOf(position);
    std::vector<double> votes(m_candidates.size());
    const auto fits = [&](qint32 index) {
        const Candidate &candidate = m_candidates[size_t(index)];
        return candidate.entity->kind == EntityKind::Person && (candidate.gender == 0 || candidate.gender == gender);
    };
    const auto fade = [&](double weight, double factor, qint32 paragraph) {
        for (qint32 p = paragraph; p < here; ++p)
            weight *= factor;
        return weight;
    };
    size_t back = 0;
    for (auto turn = m_turns.rbegin(); turn != m_turns.rend() && back < rememberedTurns; ++turn, ++back) {
        if (fits(turn->candidate))
            votes[size_t(turn->candidate)] += fade(back == 0 ? 3.0 : 1.0, 0.7, turn->paragraph);
    }
    for (const Mention &mention : mentionsIn({position - pronounReach, position})) {
        if (mention.quoted || mention.silent || !fits(mention.candidate) ||
            here - mention.paragraph > mostParagraphsBack)
            continue;
        const double weight = mention.subject ? 2.6 : 0.5;
        votes[size_t(mention.candidate)] +=
            fade(weight, 0.6, mention.paragraph) * (position - mention.range.start < nearby ? 1.15 : 1.0);
    }
    qint32 best = -1;
    double most = 0;
    for (size_t i = 0; i < votes.size(); ++i) {
        const double vote = votes[i] * (m_candidates[i].gender == gender ? 1.3 : 1.0);
        if (vote > most) {
            most = vote;
            best = qint32(i);
        }
    }
    return best;
}

/// The organization or country that "it" or "the company" means: the first one
/// of the sentence, else who spoke last, else the last one named near.
qint32 SpeakerResolver::bodyBefore(qsizetype position) const
{
    const auto isBody = [&](qint32 index) {
        const EntityKind kind = m_candidates[size_t(index)].entity->kind;
        return kind == EntityKind::Organization || kind == EntityKind::Country;
    };
    const auto sentence = std::ranges::upper_bound(m_analyzed.sentences, position, {},
                                                   [&](Sentence s) { return rangeOf(s, m_analyzed.tokens).start; });
    const qsizetype start =
        sentence == m_analyzed.sentences.begin() ? 0 : rangeOf(*std::prev(sentence), m_analyzed.tokens).start;
    const Mention *last = nullptr;
    for (const Mention &mention : mentionsIn({std::min(start, position - neuterReach), position})) {
        if (mention.quoted || mention.silent || !isBody(mention.candidate))
            continue;
        if (mention.range.start >= start)
            return mention.candidate;
        last = &mention;
    }
    if (!m_turns.empty() && isBody(m_turns.back().candidate) && position - m_turns.back().position < neuterReach)
        return m_turns.back().candidate;
    return last && position - last->range.start < neuterReach / 2 ? last->candidate : -1;
}

} // namespace lectern
