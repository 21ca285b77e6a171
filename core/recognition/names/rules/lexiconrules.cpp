// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/names/rules/lexiconrules.h"

#include <algorithm>
#include <optional>

namespace lectern {

namespace {

bool isCountryForm(const LexiconForm &form, const LexiconThing &thing)
{
    return thing.kind == ThingKind::Country && form.form != NameForm::Capital && form.form != NameForm::Seat;
}
bool isOrganizationForm(const LexiconForm &, const LexiconThing &thing)
{
    return thing.kind == ThingKind::Organization;
}
bool isSeatForm(const LexiconForm &form, const LexiconThing &) { return form.form == NameForm::Seat; }
bool isCapitalForm(const LexiconForm &form, const LexiconThing &) { return form.form == NameForm::Capital; }
bool isPlaceForm(const LexiconForm &, const LexiconThing &thing) { return thing.kind == ThingKind::Place; }

class LexiconRules
{
public:
    LexiconRules(const NameContext &context, SpanTable &names) : m_context(context), m_names(names) {}

    void run()
    {
        for (qint32 i = 0; i < m_context.count(); ++i) {
            if (!m_context.mayStartName(i))
                continue;
            const NameContext::Match match = m_context.longestMatch(i);
            if (match.form < 0)
                continue;
            if (mark(i, match))
                i = match.end - 1;
        }
    }

private:
    bool mark(qint32 first, NameContext::Match match)
    {
        const TokenSpan tokens{first, match.end};
        const Seen seen = seenAt(tokens);
        if (seen.isWider && !partsInTwo(tokens))
            return false;
        if (const qint32 form = m_context.fittingForm(match, first, isSeatForm); form >= 0)
            return put(tokens, AnnotationKind::Country, NameRule::GovernmentSeat, form);
        const qint32 country = m_context.fittingForm(match, first, isCountryForm);
        if (country >= 0 && isMeantAsState(tokens))
            return put(tokens, AnnotationKind::Place, NameRule::PlaceInCountry, -1);
        if (country >= 0 && seen.kind != AnnotationKind::Person && isCountry(tokens, country))
            return put(tokens, AnnotationKind::Country, NameRule::Lexicon, country);
        if (m_context.isForeign() && tokens.length() < 3 && m_context.token(first).wordCase != WordCase::Upper)
            return false; // "Die Zeit" is no newspaper in every German sentence
        const qint32 organization = m_context.fittingForm(match, first, isOrganizationForm);
        if (organization >= 0 && country < 0 && agrees(seen, tokens, AnnotationKind::Organization) &&
            isOrganization(tokens))
            return put(tokens, AnnotationKind::Organization, NameRule::Lexicon, organization);
        if (const qint32 form = m_context.fittingForm(match, first, isCapitalForm); form >= 0)
            return seen.kind != AnnotationKind::Person && seen.kind != AnnotationKind::Organization &&
                   (seen.kind || isWhole(tokens)) && put(tokens, AnnotationKind::Place, NameRule::CapitalAsPlace, form);
        const qint32 place = m_context.fittingForm(match, first, isPlaceForm);
        return place >= 0 && agrees(seen, tokens, AnnotationKind::Place) &&
               (seen.kind == AnnotationKind::Place || isPlace(tokens, place)) &&
               put(tokens, AnnotationKind::Place, NameRule::Lexicon, place);
    }

    /// What the tagger saw there before.
    struct Seen
    {
        std::optional<AnnotationKind> kind = {}; ///< of exactly these tokens
        bool isWider = false;                    ///< part of a longer name
    };

    Seen seenAt(TokenSpan tokens) const
    {
        Seen seen;
        for (qint32 i = tokens.first; i < tokens.end; ++i) {
            const NameSpan *span = m_names.at(i);
            if (span == nullptr)
                continue;
            if (span->tokens == tokens)
                seen.kind = span->kind;
            else if (span->tokens.first <= tokens.first && span->tokens.end >= tokens.end)
                seen.isWider = true;
            else if (tokens.length() == 1 || span->tokens.first < tokens.first || span->tokens.end > tokens.end)
                seen.isWider = span->tokens.length() > tokens.length();
        }
        return seen;
    }

    /// "United Nations World Food Programme": two names that the tagger took for one.
    bool partsInTwo(TokenSpan tokens) const
    {
        const NameSpan *span = m_names.at(tokens.first);
        if (span == nullptr || span->rule != NameRule::Tagger || span->tokens.first != tokens.first)
            return false;
        const NameContext::Match first = m_context.longestMatch(tokens.first);
        const NameContext::Match second = m_context.longestMatch(tokens.end);
        return second.form >= 0 && second.end == span->tokens.end && second.end - tokens.end > 1 &&
               m_context.fittingForm(first, tokens.first, isOrganizationForm) >= 0 &&
               m_context.fittingForm(second, tokens.end, isOrganizationForm) >= 0;
    }

    /// Several words of a lexicon are surer than the tagger, one word is not,
    /// acronyms apart.
    bool agrees(const Seen &seen, TokenSpan tokens, AnnotationKind kind) const
    {
        return !seen.kind || *seen.kind == kind || tokens.length() > 1 ||
               (kind == AnnotationKind::Organization && m_context.token(tokens.first).wordCase == WordCase::Upper);
    }

    bool put(TokenSpan tokens, AnnotationKind kind, NameRule rule, qint32 form)
    {
        NameSpan span{tokens, kind, rule};
        span.form = form;
        if (rule == NameRule::GovernmentSeat)
            span.role = MentionRole::Government;
        m_names.put(span);
        return true;
    }

    /// Georgia the American state, where other states are named and no neighbour
    /// of the country is.
    bool isMeantAsState(TokenSpan tokens) const
    {
        static const quint64 georgia = hashOf(u"georgia");
        static const quint64 state[] = {hashOf(u"state"), hashOf(u"of")};
        if (!m_context.is(tokens.first, georgia) || tokens.length() != 1)
            return false;
        if (m_context.is(tokens.first - 1, state[1]) && m_context.is(tokens.first - 2, state[0]))
            return true;
        return american() > 0 && neighbours() == 0;
    }

    int american() const
    {
        count();
        return m_american;
    }
    int neighbours() const
    {
        count();
        return m_neighbours;
    }

    /// Names that tell which Georgia an article is about.
    void count() const
    {
        if (m_american >= 0)
            return;
        m_american = 0;
        for (qint32 i = 0; i < m_context.count(); ++i) {
            if (!m_context.mayStartName(i) || !m_context.isCapitalized(i))
                continue;
            const NameContext::Match match = m_context.longestMatch(i);
            if (match.form < 0)
                continue;
            const LexiconThing &thing = m_context.lexicons().thing(m_context.lexicons().form(match.form));
            const QByteArrayView code(thing.country.data(), 2);
            m_american += thing.detail == "state";
            m_neighbours += thing.kind == ThingKind::Country &&
                            (code == "RU" || code == "AM" || code == "AZ" || code == "UA" || code == "MD");
            m_neighbours += thing.kind == ThingKind::Country && code == "GE" &&
                            m_context.lexicons().form(match.form).form != NameForm::Name;
        }
    }

    bool isSpoken(TokenSpan tokens) const
    {
        static const quint64 in = hashOf(u"in");
        static const quint64 speaking[] = {hashOf(u"speak"), hashOf(u"speaks"), hashOf(u"spoke"), hashOf(u"speaking"),
                                           hashOf(u"fluent")};
        if (m_context.isLowerWord(tokens.end) || m_context.isCapitalized(tokens.end) || m_context.isHyphen(tokens.end))
            return false;
        if (m_context.is(tokens.first - 1, in))
            return true;
        for (qint32 i = tokens.first - 1; i >= tokens.first - 6 && m_context.isSameSentence(i, tokens.first); --i) {
            for (const quint64 word : speaking) {
                if (m_context.is(i, word))
                    return true;
            }
        }
        return false;
    }

    bool isCountry(TokenSpan tokens, qint32 form) const
    {
        const LexiconForm &entry = m_context.lexicons().form(form);
        if (entry.form == NameForm::Demonym)
            return !isSpoken(tokens);
        if (entry.form == NameForm::Abbreviation && m_context.isInCapitals(tokens.first) && tokens.length() == 1 &&
            m_context.token(tokens.first).length < 4 && !m_context.word(tokens.first).contains(u'.'))
            return m_context.has(tokens.first, WordClass::Common) == false;
        if (tokens.length() == 1 && isPartOfPerson(tokens.first))
            return false;
        return true;
    }

    /// "Chad Porter", "Ruth Jordan".
    bool isPartOfPerson(qint32 i) const
    {
        const bool givenBefore = m_context.has(i - 1, WordClass::GivenName) && m_context.isCapitalized(i - 1) &&
                                 !m_context.mayStartName(i - 2) && m_context.isSameSentence(i - 1, i);
        if (givenBefore && !m_context.has(i - 1, WordClass::Common | WordClass::PlaceHead | WordClass::Title))
            return m_context.longestMatch(i - 1).form < 0;
        return m_context.has(i, WordClass::GivenName) && m_context.isCapitalized(i + 1) &&
               m_context.isSameSentence(i, i + 1) && !m_context.isInTitleCase(i) &&
               !m_context.has(i + 1, WordClass::OrgHead | WordClass::PlaceHead | WordClass::Title | WordClass::NotName |
                                         WordClass::Event) &&
               m_context.token(i + 1).wordCase == WordCase::Title && m_context.longestMatch(i + 1).form < 0;
    }

    /// No capitalized word before or behind would make it a part of another name.
    bool isWhole(TokenSpan tokens) const
    {
        if (m_context.isInTitleCase(tokens.first))
            return true;
        const qint32 before = tokens.first - 1;
        const qint32 behind = tokens.end;
        const WordClasses harmless = WordClass::Title | WordClass::NotName | WordClass::Common;
        if (m_context.isCapitalized(before) && m_context.isSameSentence(before, tokens.first) &&
            !m_context.startsSentence(before) && !m_context.has(before, harmless) && m_names.at(before) == nullptr)
            return false;
        if (m_context.has(before, WordClass::GivenName) && m_context.isCapitalized(before) &&
            m_names.at(before) == nullptr && m_context.isSameSentence(before, tokens.first))
            return false;
        return !m_context.isCapitalized(behind) || !m_context.isSameSentence(tokens.first, behind) ||
               m_context.has(behind, harmless) || m_context.mayStartName(behind);
    }

    bool isOrganization(TokenSpan tokens) const
    {
        const bool common = tokens.length() == 1 && m_context.has(tokens.first, WordClass::Common);
        if (common && (m_context.startsSentence(tokens.first) || m_context.isInTitleCase(tokens.first)))
            return false;
        return tokens.length() > 1 || isWhole(tokens);
    }

    bool isPlace(TokenSpan tokens, qint32 form) const
    {
        const QByteArrayView detail = m_context.lexicons().thing(m_context.lexicons().form(form)).detail;
        const bool isWeak = detail == "town" || detail == "city" || detail == "region";
        if (!isWeak)
            return tokens.length() > 1 || isWhole(tokens);
        if (tokens.length() == 1 &&
            (m_context.has(tokens.first, WordClass::Common | WordClass::NotName) || !isWhole(tokens)))
            return false;
        const bool located = m_context.has(tokens.first - 1, WordClass::Located) || m_context.isSign(tokens.end, U',');
        return detail != "town" ? located || !m_context.has(tokens.first, WordClass::FamilyName | WordClass::GivenName)
                                : located;
    }

    const NameContext &m_context;
    SpanTable &m_names;
    mutable int m_american = -1; ///< -1: not counted yet
    mutable int m_neighbours = 0;
};

bool isDirection(const NameContext &context, qint32 i)
{
    static const quint64 directions[] = {hashOf(u"northern"), hashOf(u"southern"), hashOf(u"eastern"),
                                         hashOf(u"western"),  hashOf(u"upper"),    hashOf(u"lower"),
                                         hashOf(u"outer"),    hashOf(u"inner"),    hashOf(u"greater")};
    return context.isCapitalized(i) && std::ranges::find(directions, context.token(i).folded) != std::end(directions);
}

} // namespace

void markCoordinated(const NameContext &context, SpanTable &names)
{
    static const quint64 conjunctions[] = {hashOf(u"and"), hashOf(u"or")};
    static const quint64 halves[] = {hashOf(u"north"), hashOf(u"south"), hashOf(u"east"), hashOf(u"west")};
    names.forEach([&](NameSpan &span) {
        if (span.kind != AnnotationKind::Country || span.rule != NameRule::Lexicon)
            return;
        const qint32 before = span.tokens.first - 1;
        if (span.tokens.length() == 1) {
            const bool isName = context.lexicons().form(span.form).form == NameForm::Name;
            if (isName && isDirection(context, before) && !context.isInTitleCase(before) &&
                !context.startsSentence(before) && context.isSameSentence(before, span.tokens.first) &&
                names.at(before) == nullptr) {
                names.resize(span, {before, span.tokens.end});
                span.kind = AnnotationKind::Place;
                span.rule = NameRule::PlaceHead;
                span.form = -1;
                span.cue = {before, before + 1};
            }
            return;
        }
        if (span.tokens.length() != 2 ||
            std::ranges::find(conjunctions, context.token(before).folded) == std::end(conjunctions) ||
            std::ranges::find(halves, context.token(before - 1).folded) == std::end(halves) ||
            !context.isCapitalized(before - 1))
            return;
        const quint64 key =
            Lexicons::joined(context.token(before - 1).folded, context.token(span.tokens.first + 1).folded);
        const Lexicons::Slot *slot = context.lexicons().find(key);
        if (slot == nullptr || slot->firstForm < 0)
            return;
        NameSpan half{{before - 1, before}, AnnotationKind::Country, NameRule::SharedHead};
        half.form = slot->firstForm;
        half.cue = span.tokens;
        names.put(half);
    });
}

void markLexiconNames(const NameContext &context, SpanTable &names) { LexiconRules(context, names).run(); }

} // namespace lectern
