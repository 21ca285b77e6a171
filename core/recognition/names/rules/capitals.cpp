// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/names/rules/capitals.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace lectern {

namespace {

/// What the words around a capital say, and which of them.
struct Verdict
{
    bool isGovernment = false;
    TokenSpan cue = {};
    NameRule rule = NameRule::CapitalAsPlace;
};

class Capitals
{
public:
    Capitals(const NameContext &context, SpanTable &names) : m_context(context), m_names(names) {}

    void run()
    {
        m_names.forEach([this](NameSpan &span) {
            if (span.rule == NameRule::CapitalAsPlace)
                decide(span);
        });
        m_names.forEach([this](NameSpan &span) { followOthers(span); });
    }

private:
    /// A capital for which nothing speaks means what it means elsewhere in the article.
    void followOthers(NameSpan &span) const
    {
        if (span.rule != NameRule::CapitalAsPlace || !span.cue.isEmpty())
            return;
        const auto others = m_uses.constFind(m_context.lexicons().form(span.form).thing);
        if (others == m_uses.cend() || others->governments <= others->places)
            return;
        span.kind = AnnotationKind::Country;
        span.role = MentionRole::Government;
        span.rule = NameRule::Government;
        span.cue = others->cue;
        span.doubtful = true;
    }

    void decide(NameSpan &span)
    {
        const Verdict verdict = judge(span);
        span.kind = verdict.isGovernment ? AnnotationKind::Country : AnnotationKind::Place;
        span.role = verdict.isGovernment ? MentionRole::Government : MentionRole::Place;
        span.rule = verdict.isGovernment ? NameRule::Government : verdict.rule;
        span.cue = verdict.cue;
        span.doubtful = verdict.cue.isEmpty() && verdict.rule == NameRule::CapitalAsPlace;
        m_last = span;
        if (verdict.cue.isEmpty())
            return;
        Uses &uses = m_uses[m_context.lexicons().form(span.form).thing];
        ++(verdict.isGovernment ? uses.governments : uses.places);
        if (verdict.isGovernment)
            uses.cue = verdict.cue;
    }

    Verdict judge(const NameSpan &span) const
    {
        if (isDateline(span))
            return {false, {}, NameRule::Dateline};
        for (const auto test : {&Capitals::byDescription, &Capitals::byTie, &Capitals::byPlace, &Capitals::byList,
                                &Capitals::byVerb, &Capitals::byClause, &Capitals::byWordBefore}) {
            if (const auto verdict = (this->*test)(span))
                return *verdict;
        }
        return {};
    }

    bool isDateline(const NameSpan &span) const
    {
        const qint32 end = span.tokens.end;
        const bool capitals = m_context.token(span.tokens.first).wordCase == WordCase::Upper &&
                              m_context.token(span.tokens.first).length > 3;
        if (!m_context.startsSentence(span.tokens.first))
            return false;
        if (capitals && !m_context.isInCapitals(span.tokens.first))
            return true;
        for (qint32 i = end; i < end + 8 && m_context.isSameSentence(span.tokens.first, i); ++i) {
            if (m_context.isSign(i, U'–') || m_context.isSign(i, U'—') ||
                (m_context.isSign(i, U'-') && !m_context.isAttached(i)))
                return i == end || m_context.isSign(end, U'(') || m_context.isSign(end, U',');
            if (m_context.isLowerWord(i))
                return false;
        }
        return m_context.isSign(end, U'(') && m_context.opensParagraph(span.tokens.first);
    }

    /// The word before, articles and the like passed over.
    qint32 wordBefore(qint32 i) const
    {
        static const quint64 skipped[] = {hashOf(u"the"), hashOf(u"nearby"), hashOf(u"neighboring"),
                                          hashOf(u"neighbouring"), hashOf(u"both")};
        --i;
        while (i >= 0 && std::ranges::find(skipped, m_context.token(i).folded) != std::end(skipped))
            --i;
        return i;
    }

    bool isLower(qint32 i, std::initializer_list<const char16_t *> words) const
    {
        return m_context.token(i).isWord() &&
               std::ranges::any_of(words, [&](const char16_t *word) { return m_context.is(i, foldedHash(word)); });
    }

    /// "the capital, Prague", "Vienna hosts": what is said of a place.
    std::optional<Verdict> byDescription(const NameSpan &span) const
    {
        const qint32 end = span.tokens.end;
        const qint32 before = wordBefore(span.tokens.first);
        const auto place = [](qint32 i) { return Verdict{false, {i, i + 1}}; };
        if (m_context.isSign(before, U',') &&
            isLower(before - 1, {u"capital", u"capitals", u"city", u"cities", u"town"}))
            return place(before - 1);
        if (isLower(end, {u"hosts", u"hosted", u"hosting"}) || isSeenThere(end))
            return place(end);
        return {};
    }

    /// "support from Ankara", "sources close to Tehran", "Moscow-backed": ties to a government.
    std::optional<Verdict> byTie(const NameSpan &span) const
    {
        const qint32 end = span.tokens.end;
        const qint32 before = wordBefore(span.tokens.first);
        const auto government = [](qint32 i) { return Verdict{true, {i, i + 1}}; };
        if (m_context.isHyphen(end) &&
            isLower(end + 1,
                    {u"backed", u"led", u"aligned", u"funded", u"sponsored", u"supported", u"brokered", u"allied",
                     u"installed", u"controlled", u"friendly", u"imposed", u"appointed", u"mediated"}))
            return government(end + 1);
        if (!m_context.isSameSentence(before, span.tokens.first))
            return {};
        if (isLower(before, {u"from"}) && isGiven(before - 1))
            return government(before - 1);
        if (!isLower(before, {u"to"}))
            return {};
        const bool isNear =
            isLower(before - 1, {u"close"}) && (m_context.has(before - 2, WordClass::PersonNoun) ||
                                                isLower(before - 2, {u"sources", u"source", u"officials", u"forces",
                                                                     u"figures", u"politicians", u"groups"}));
        if (isNear || isLower(before - 1, {u"closer", u"hostile", u"friendly", u"loyal", u"opposed", u"aligned",
                                           u"sympathetic", u"allied", u"beholden", u"answerable"}))
            return government(before - 1);
        return {};
    }

    std::optional<Verdict> byPlace(const NameSpan &span) const
    {
        const qint32 first = span.tokens.first;
        const qint32 end = span.tokens.end;
        const qint32 before = wordBefore(first);
        const auto place = [](qint32 i) { return Verdict{false, {i, i + 1}}; };
        if (m_context.isSameSentence(before, first)) {
            if (const auto verdict = byPreposition(span, before))
                return verdict;
        }
        if (m_context.isHyphen(end) && isLower(end + 1, {u"based", u"born", u"area", u"bound"}))
            return place(end + 1);
        if (m_context.has(end, WordClass::Sited) && m_context.isLowerWord(end))
            return place(end);
        const NameSpan *behind = m_context.isSign(end, U',') ? m_names.at(end + 1) : nullptr;
        if (behind != nullptr && behind->kind == AnnotationKind::Country && behind->rule == NameRule::Lexicon &&
            m_context.isSign(behind->tokens.end, U','))
            return Verdict{false, behind->tokens};
        return {};
    }

    std::optional<Verdict> byPreposition(const NameSpan &span, qint32 before) const
    {
        const qint32 first = span.tokens.first;
        const qint32 end = span.tokens.end;
        const auto place = [](qint32 i) { return Verdict{false, {i, i + 1}}; };
        if (m_context.has(before, WordClass::Located))
            return place(before);
        const NameSpan *goal = isLower(end, {u"to"}) ? m_names.at(end + 1) : nullptr;
        const bool goesOn = goal != nullptr
                                ? goal->kind == AnnotationKind::Country || goal->rule == NameRule::CapitalAsPlace
                                : isLower(end, {u"to"});
        if (isLower(before, {u"from"}) && !goesOn)
            return place(before);
        if (isLower(before, {u"of"}) &&
            (m_context.has(before - 1, WordClass::Sited) ||
             isLower(before - 1,
                     {u"city", u"capital", u"outskirts", u"centre", u"center", u"mayor", u"part", u"parts", u"north",
                      u"south", u"east", u"west", u"half", u"outside", u"people", u"port", u"town", u"province"})))
            return place(before - 1);
        if (!isLower(before, {u"to", u"for", u"into", u"between", u"from", u"on"}))
            return {};
        for (qint32 i = before - 1; i >= before - 4 && m_context.isSameSentence(i, first); --i) {
            if (m_context.has(i, WordClass::Travels) && (!m_context.isCapitalized(i) || m_context.startsSentence(i)))
                return place(i);
        }
        return {};
    }

    /// "Vienna is cold": "is", and what only a place can be.
    bool isSeenThere(qint32 i) const
    {
        return isLower(i, {u"is", u"was", u"remains", u"remained"}) &&
               isLower(i + 1, {u"cold",      u"hot",       u"warm",       u"quiet",    u"calm",    u"crowded",
                               u"empty",     u"full",      u"home",       u"famous",   u"located", u"situated",
                               u"beautiful", u"expensive", u"surrounded", u"built",    u"founded", u"flooded",
                               u"burning",   u"deserted",  u"under",      u"hit",      u"struck",  u"rocked",
                               u"shaken",    u"shelled",   u"bombed",     u"captured", u"seized",  u"besieged"});
    }

    /// "aid", "condemnation": one or two words before the preposition.
    bool isGiven(qint32 i) const
    {
        static const quint64 conjunction = hashOf(u"and");
        for (qint32 k = i; k > i - 2; --k) {
            if (!m_context.isLowerWord(k) && !m_context.startsSentence(k))
                return false;
            if (m_context.has(k, WordClass::ActedOn) && !m_context.has(k, WordClass::Travels) &&
                !m_context.is(k, conjunction) && m_context.word(k).size() > 2)
                return true;
        }
        return false;
    }

    /// A list shares its decision: "Paris, London and Berlin".
    std::optional<Verdict> byList(const NameSpan &span) const
    {
        const qint32 before = span.tokens.first - 1;
        if (m_last.tokens.isEmpty() || !(m_context.isSign(before, U',') || isLower(before, {u"and", u"or"})))
            return {};
        qint32 i = before;
        while (i > 0 && (m_context.isSign(i, U',') || isLower(i, {u"and", u"or"})))
            --i;
        // ", and Washington is worried" begins a clause of its own.
        const bool isClause =
            isLower(before, {u"and"}) && m_context.isSign(before - 1, U',') && isVerb(span.tokens.end);
        if (i + 1 != m_last.tokens.end || isClause)
            return {};
        return Verdict{m_last.role == MentionRole::Government, m_last.cue};
    }

    bool isVerb(qint32 i) const
    {
        if (!m_context.isLowerWord(i))
            return false;
        if (m_context.has(i, WordClass::Acts))
            return true;
        const QStringView word = m_context.word(i);
        return word.size() > 4 &&
               (word.endsWith(u"ed") || (word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"us")));
    }

    std::optional<Verdict> byVerb(const NameSpan &span) const
    {
        const qint32 first = span.tokens.first;
        qint32 end = span.tokens.end;
        const auto government = [](qint32 i) { return Verdict{true, {i, i + 1}}; };
        if (isLower(end, {u"official", u"officials", u"government", u"authorities", u"regime", u"diplomats", u"leaders",
                          u"leadership", u"administration", u"policy", u"policymakers", u"lawmakers", u"insiders"}))
            return government(end);
        if (m_context.token(end).kind == TokenKind::Possessive) {
            if (m_context.isLowerWord(end + 1) && !m_context.has(end + 1, WordClass::Sited))
                return government(end + 1);
            return {};
        }
        // The verb behind a whole list of names.
        while ((m_context.isSign(end, U',') || isLower(end, {u"and", u"or"})) &&
               m_context.isSameSentence(first, end + 1)) {
            const NameSpan *next = m_names.at(end + 1);
            if (next == nullptr || (next->kind != AnnotationKind::Country && next->rule != NameRule::CapitalAsPlace))
                break;
            end = next->tokens.end;
        }
        if (isVerb(end))
            return government(end);
        return {};
    }

    /// "Moscow, which", "Beijing, meanwhile, said", "Riyadh and its allies", "It was Jakarta that".
    std::optional<Verdict> byClause(const NameSpan &span) const
    {
        const qint32 first = span.tokens.first;
        const qint32 end = span.tokens.end;
        const auto government = [](qint32 i) { return Verdict{true, {i, i + 1}}; };
        if (m_context.isSign(end, U',') && isLower(end + 1, {u"which", u"whose"}))
            return government(end + 1);
        if (m_context.isSign(end, U',') &&
            isLower(end + 1, {u"meanwhile", u"however", u"too", u"though", u"for", u"in", u"by"})) {
            for (qint32 i = end + 2; i < end + 7 && m_context.isSameSentence(first, i); ++i) {
                if (m_context.isSign(i, U',') && isVerb(i + 1))
                    return government(i + 1);
            }
        }
        if (isLower(end, {u"and"}) && isLower(end + 1, {u"its"}))
            return government(end + 1);
        if (isLower(end, {u"that", u"which"}) && isLower(first - 1, {u"was", u"is"}))
            return government(end);
        return {};
    }

    std::optional<Verdict> byWordBefore(const NameSpan &span) const
    {
        const qint32 first = span.tokens.first;
        const qint32 end = span.tokens.end;
        const qint32 before = wordBefore(first);
        const auto government = [](qint32 i) { return Verdict{true, {i, i + 1}}; };
        if (!m_context.isSameSentence(before, first) || m_context.isCapitalized(end))
            return {};
        if (m_context.isLowerWord(before) && m_context.has(before, WordClass::ActedOn))
            return government(before);
        if (isLower(before, {u"of"}) && m_context.has(before - 1, WordClass::ActedOn))
            return government(before - 1);
        if (isLower(before, {u"to", u"for"}) && !m_context.startsSentence(first))
            return government(before);
        if (m_context.isLowerWord(before) && m_context.has(before, WordClass::Acts) &&
            !isLower(before, {u"is", u"was", u"are", u"were", u"be", u"been"}))
            return government(before);
        const QStringView word = m_context.word(before);
        if (m_context.isLowerWord(before) && word.size() > 4 && (word.endsWith(u"ing") || word.endsWith(u"ed")))
            return government(before);
        const NameSpan *next = isLower(end, {u"and"}) ? m_names.at(end + 1) : nullptr;
        if (next != nullptr && (next->kind == AnnotationKind::Country || next->rule == NameRule::CapitalAsPlace))
            return Verdict{true, next->tokens};
        return {};
    }

    const NameContext &m_context;
    SpanTable &m_names;
    NameSpan m_last = {};
    /// How often a country's capital was decided each way by a word beside it.
    struct Uses
    {
        int governments = 0;
        int places = 0;
        TokenSpan cue = {};
    };
    QHash<qint32, Uses> m_uses = {};
};

} // namespace

void decideCapitals(const NameContext &context, SpanTable &names) { Capitals(context, names).run(); }

} // namespace lectern
