// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/speakers/speakers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr GrammarFlags genders = Grammar::Feminine | Grammar::Masculine;
constexpr GrammarFlags offices = Grammar::Title | Grammar::Role;
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
    : m_text(analyzed.text()), m_cast(analyzed, lexicon, regions)
{
}

Speaker SpeakerResolver::speaker(qint32 candidate, qsizetype position, QString reason)
{
    const Entity &entity = *m_cast.candidate(candidate).entity;
    m_turns.push_back({position, candidate, m_cast.paragraphOf(position)});
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
    const std::span<const Token> tokens = m_cast.tokensIn(range);
    size_t end = 0;
    int depth = 0;
    while (end < tokens.size()) {
        const Token &token = tokens[end];
        depth += token.isSign(U'(') ? 1 : token.isSign(U')') ? -1 : 0;
        if (end > 0 && depth == 0 &&
            (token.isSign(U',') || (m_cast.classesOf(token) & (Grammar::Preposition | Grammar::Relative)) != 0) &&
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
    for (const Cast::Mention &mention : m_cast.mentionsIn(range)) {
        const EntityKind kind = m_cast.of(mention).entity->kind;
        const bool bracketed = insideBrackets(mention.range.start, range.start);
        if (bracketed)
            continue;
        // "Minister of Education Ann Lee": the name may stand behind the head; "an aide to Ann Lee" is not her.
        const auto before = m_cast.tokensIn({range.start, mention.range.start});
        const bool governed = !before.empty() && (m_cast.classesOf(before.back()) & Grammar::Preposition);
        const bool closes = kind == EntityKind::Person && mention.range.end == beforeComma && !governed;
        if (mention.range.start < headEnd || closes)
            source.mention = &mention;
        else if (!source.described && mention.range.start > beforeComma && kind == EntityKind::Person)
            source.described = &mention;
    }
    return source;
}

Speaker SpeakerResolver::resolve(const Attribution &attribution)
{
    Speaker speaker = identify(attribution);
    speaker.others = companions(attribution, speaker);
    speaker.sourcing = sourcing(attribution, speaker);
    return speaker;
}

/// "he" without a name is whoever spoke last without one.
Sourcing SpeakerResolver::sourcing(const Attribution &attribution, const Speaker &speaker)
{
    SourceReading reading{.phrase = attribution.source, .kind = speaker.kind};
    if (speaker.entity)
        reading.speaker = m_turns.back().candidate;
    reading.head = attribution.source.isEmpty() ? std::span<const Token>() : parsed(attribution.source).head;
    const qint32 paragraph = m_cast.paragraphOf(attribution.extent().start);
    const bool pronoun =
        reading.head.size() == 1 && (m_cast.classesOf(reading.head.front()) & (Grammar::Pronoun | Grammar::Relative));
    if (!speaker.entity && (reading.head.empty() || pronoun) && paragraph - m_unnamedParagraph <= 1)
        return m_unnamed;
    const Sourcing sourcing = sourcingOf(reading, m_cast, m_text);
    if (!speaker.entity && !pronoun) {
        m_unnamed = sourcing;
        m_unnamedParagraph = paragraph;
    }
    return sourcing;
}

/// Whom "Ann Lee and Karim Nader" names, if all are of one sort.
std::span<const Cast::Mention> SpeakerResolver::jointMentions(const Source &source) const
{
    const bool joint = std::ranges::any_of(
        source.head, [&](const Token &word) { return (m_cast.classesOf(word) & Grammar::And) != 0; });
    if (!joint || !source.mention)
        return {};
    const auto found = m_cast.mentionsIn({source.head.front().start, source.head.back().end()});
    const auto isAlike = [&](const Cast::Mention &mention) {
        return m_cast.of(mention).entity->kind == m_cast.of(*source.mention).entity->kind;
    };
    return std::ranges::all_of(found, isAlike) ? found : std::span<const Cast::Mention>();
}

QList<EntityId> SpeakerResolver::companions(const Attribution &attribution, const Speaker &speaker) const
{
    QList<EntityId> others;
    if (!speaker.entity)
        return others;
    for (const Cast::Mention &mention : jointMentions(parsed(attribution.source))) {
        const EntityId id = m_cast.of(mention).entity->id;
        if (id != *speaker.entity && !others.contains(id))
            others.append(id);
    }
    return others;
}

Speaker SpeakerResolver::identify(const Attribution &attribution)
{
    if (attribution.source.isEmpty())
        return {};
    const std::span<const Token> tokens = m_cast.tokensIn(attribution.source);
    if (tokens.empty())
        return {};
    const GrammarFlags first = m_cast.classesOf(tokens.front());
    if (tokens.size() == 1 && (first & Grammar::Relative))
        return relative(attribution);
    if (tokens.size() == 1 && (first & (Grammar::Pronoun | Grammar::ObjectPronoun | Grammar::PossessivePronoun)))
        return pronoun(attribution, tokens.front());
    const Source source = parsed(attribution.source);
    // "Republicans" are people, whatever party their name is a mention of.
    if (!source.head.empty() && (m_cast.classesOf(source.head.back()) & Grammar::People))
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
    const EntityKind kind = m_cast.of(*source.mention).entity->kind;
    if (kind == EntityKind::Place)
        return {};
    // "Ann Lee and Karim Nader": the first one speaks, the others beside her.
    const std::span<const Cast::Mention> alike = jointMentions(source);
    return speaker(alike.empty() ? source.mention->candidate : alike.front().candidate, source.range.start);
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
    const GrammarFlags noun = m_cast.classesOf(source.head.back());
    if (noun & Grammar::Document)
        return {{}, SourceKind::Other};
    const GrammarFlags opening = m_cast.classesOf(source.head.front());
    const bool definite = (opening & (Grammar::Indefinite | Grammar::PossessivePronoun)) == 0;
    if (noun & offices && definite) {
        if (const qint32 holder = holderOf(source); holder >= 0)
            return speaker(holder, source.range.start,
                           told(QT_TRANSLATE_NOOP("lectern", "“%1” is %2, who is called so in this article."))
                               .arg(words, m_cast.candidate(holder).entity->name));
    }
    if (noun & Grammar::OrganizationNoun) {
        if (source.mention) {
            const EntityKind kind = m_cast.of(*source.mention).entity->kind;
            if (kind == EntityKind::Country || kind == EntityKind::Organization)
                return speaker(source.mention->candidate, source.range.start);
            return {{}, SourceKind::Organization};
        }
        if (m_cast.classesOf(source.head.front()) & Grammar::Determiner) {
            if (const qint32 body = bodyBefore(attribution.source.start); body >= 0)
                return speaker(body, source.range.start,
                               told(QT_TRANSLATE_NOOP("lectern", "“%1” is taken for %2, named last before it."))
                                   .arg(words, m_cast.candidate(body).entity->name));
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
    const bool ofCountry = source.mention && m_cast.of(*source.mention).entity->kind == EntityKind::Country;
    for (const Token &token : source.head) {
        const GrammarFlags classes = m_cast.classesOf(token);
        const bool inMention = source.mention && source.mention->range.contains(token.range());
        if (token.isWord() && (!inMention || !ofCountry) &&
            !(classes & (Grammar::Determiner | Grammar::PossessivePronoun)))
            wanted.push_back(token.folded);
    }
    std::optional<qint32> home;
    if (ofCountry)
        home = source.mention->candidate;
    qint32 best = -1;
    for (size_t i = 0; i < m_cast.candidates().size(); ++i) {
        const Cast::Candidate &candidate = m_cast.candidates()[i];
        if (candidate.roles.empty() ||
            !std::ranges::all_of(wanted, [&](quint64 word) { return isAmong(candidate.roles, word); }))
            continue;
        if (home) {
            const QString iso = m_cast.candidate(*home).entity->isoCode;
            const bool theirs = std::ranges::find(candidate.homes, *home) != candidate.homes.end() ||
                                (!iso.isEmpty() && candidate.entity->isoCode == iso);
            if (!theirs)
                continue;
        }
        if (best < 0 || candidate.mentions > m_cast.candidate(best).mentions)
            best = qint32(i);
    }
    return best;
}

/// A source that no mention covers but whose last word is somebody's surname: "KING".
qint32 SpeakerResolver::bySurname(std::span<const Token> head) const
{
    if (head.empty() || !head.back().isCapitalized())
        return -1;
    for (size_t i = 0; i < m_cast.candidates().size(); ++i) {
        const Entity &entity = *m_cast.candidates()[i].entity;
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
    const bool person = (m_cast.classesOf(m_cast.tokensIn(attribution.source).front()) & Grammar::Pronoun) != 0;
    const Cast::Mention *last = nullptr;
    for (const Cast::Mention &mention : m_cast.mentionsIn({position - nearby, position})) {
        const EntityKind kind = m_cast.of(mention).entity->kind;
        if (mention.paragraph == m_cast.paragraphOf(position) && (kind == EntityKind::Person) == person)
            last = &mention;
    }
    if (!last || m_cast.of(*last).entity->kind == EntityKind::Place)
        return {};
    return speaker(last->candidate, position,
                   told(QT_TRANSLATE_NOOP("lectern", "The words “%1” refer back to %2."))
                       .arg(attribution.source.of(m_text), m_cast.of(*last).entity->name));
}

Speaker SpeakerResolver::pronoun(const Attribution &attribution, const Token &word)
{
    const GrammarFlags classes = m_cast.classesOf(word);
    const GrammarFlags gender = classes & genders;
    if (gender == 0)
        return (classes & Grammar::Neuter) || (classes & Grammar::PossessivePronoun && !(classes & Grammar::Plural))
                   ? neuter(attribution)
                   : Speaker{};
    const qint32 person = personBefore(attribution.source.start, gender);
    if (person < 0)
        return {{}, SourceKind::Person};
    m_cast.candidate(person).gender |= gender;
    return speaker(person, attribution.source.start,
                   told(QT_TRANSLATE_NOOP("lectern", "“%1” is taken for %2, the likeliest of those named before."))
                       .arg(word.of(m_text), m_cast.candidate(person).entity->name));
}

Speaker SpeakerResolver::neuter(const Attribution &attribution)
{
    const qint32 body = bodyBefore(attribution.source.start);
    if (body < 0)
        return {};
    return speaker(body, attribution.source.start,
                   told(QT_TRANSLATE_NOOP("lectern", "“%1” is taken for %2, named before it."))
                       .arg(attribution.source.of(m_text), m_cast.candidate(body).entity->name));
}

/// The likeliest person of that gender: whoever spoke lately, is named near, and
/// better still opens a sentence.
qint32 SpeakerResolver::personBefore(qsizetype position, GrammarFlags gender) const
{
    const qint32 here = m_cast.paragraphOf(position);
    std::vector<double> votes(m_cast.candidates().size());
    const auto fits = [&](qint32 index) {
        const Cast::Candidate &candidate = m_cast.candidate(index);
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
    for (const Cast::Mention &mention : m_cast.mentionsIn({position - pronounReach, position})) {
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
        const double vote = votes[i] * (m_cast.candidates()[i].gender == gender ? 1.3 : 1.0);
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
        const EntityKind kind = m_cast.candidate(index).entity->kind;
        return kind == EntityKind::Organization || kind == EntityKind::Country;
    };
    const qsizetype start = m_cast.sentenceAt(position).start;
    const Cast::Mention *last = nullptr;
    for (const Cast::Mention &mention : m_cast.mentionsIn({std::min(start, position - neuterReach), position})) {
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
