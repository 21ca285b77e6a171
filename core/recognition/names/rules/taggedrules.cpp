// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/names/rules/taggedrules.h"

#include <algorithm>

namespace lectern {

namespace {

bool isOneOf(quint64 folded, std::initializer_list<const char16_t *> words)
{
    return std::ranges::any_of(words, [=](const char16_t *word) { return foldedHash(word) == folded; });
}

class TaggedNames
{
public:
    TaggedNames(const NameContext &context, SpanTable &names) : m_context(context), m_names(names) {}

    void trimAll()
    {
        for (qint32 i = 0; i < m_context.count(); ++i) {
            NameSpan *span = m_names.at(i);
            if (span == nullptr)
                continue;
            i = span->tokens.end - 1;
            // The lexicons know the countries, and a head alone names nothing.
            const TokenSpan tokens = trimmed(*span);
            if (span->kind == AnnotationKind::Country || tokens.isEmpty() || isBare(tokens) || isGovernment(tokens)) {
                m_names.remove(span->tokens.first);
                continue;
            }
            m_names.resize(*span, tokens);
            const TokenSpan wider = extended(*span);
            if (wider.first < tokens.first)
                m_names.remove(wider.first);
            m_names.resize(*span, wider);
            i = std::max(i, wider.end - 1);
            decideKind(*span);
        }
    }

    void explainAll()
    {
        m_names.forEach([this](NameSpan &span) {
            if (span.rule == NameRule::Tagger)
                explain(span);
        });
    }

private:
    TokenSpan trimmed(NameSpan &span) const
    {
        TokenSpan tokens = span.tokens;
        while (!tokens.isEmpty() && !m_context.token(tokens.end - 1).isWord() &&
               m_context.token(tokens.end - 1).kind != TokenKind::Number)
            --tokens.end;
        // "Secretary of State Kerry": what follows the office is the man.
        if (isOneOf(m_context.token(tokens.first).folded, {u"state", u"defense", u"defence"}) &&
            isOneOf(m_context.token(tokens.first - 1).folded, {u"of"}) &&
            m_context.has(tokens.first - 2, WordClass::Title)) {
            ++tokens.first;
            span.kind = AnnotationKind::Person;
        }
        while (tokens.length() > 0 && isLead(span, tokens))
            ++tokens.first;
        // "Diyala Province on Monday"
        if (tokens.length() > 2 && m_context.has(tokens.end - 1, WordClass::NotName) &&
            m_context.isLowerWord(tokens.end - 2))
            tokens.end -= 2;
        return tokens;
    }

    /// "Government of Iraq": the country alone is named.
    bool isGovernment(TokenSpan tokens) const
    {
        if (tokens.length() < 3 || !isOneOf(m_context.token(tokens.first).folded, {u"government", u"governments"}) ||
            !isOneOf(m_context.token(tokens.first + 1).folded, {u"of"}))
            return false;
        qint32 first = tokens.first + 2;
        if (isOneOf(m_context.token(first).folded, {u"the"}))
            ++first;
        const NameContext::Match match = m_context.longestMatch(first);
        return match.form >= 0 &&
               m_context.lexicons().thing(m_context.lexicons().form(match.form)).kind == ThingKind::Country;
    }

    /// A head says what a name is of, whatever the tagger made of unusual words
    /// before it; and so does "the company" in front of it.
    void decideKind(NameSpan &span) const
    {
        const TokenSpan tokens = span.tokens;
        if (span.kind == AnnotationKind::Organization || m_context.longestMatch(tokens.first).end >= tokens.end)
            return;
        const qint32 last = tokens.end - 1;
        const bool isNamed = m_context.has(tokens.first, WordClass::GivenName);
        if (tokens.length() > 1 && m_context.isCapitalized(last)) {
            const bool isBody = m_context.has(last, WordClass::OrgHead);
            const bool isSite = m_context.has(last, WordClass::PlaceHead);
            const bool isPerson = span.kind == AnnotationKind::Person;
            const bool beginsAsSite = !isNamed && m_context.has(tokens.first, WordClass::PlaceHead) &&
                                      !m_context.has(tokens.first, WordClass::FamilyName); // "Fort Campbell"
            if (isBody && !isSite && !(isPerson && isPersonal(last)))
                span.kind = AnnotationKind::Organization;
            else if (isPerson && ((isSite && !isPersonal(last)) || beginsAsSite))
                span.kind = AnnotationKind::Place;
        }
        const bool isCalled =
            (m_context.isLowerWord(tokens.first - 1) && m_context.has(tokens.first - 1, WordClass::OrgNoun) &&
             !m_context.has(tokens.first - 1, WordClass::PersonNoun | WordClass::Title)) ||
            (m_context.isLowerWord(tokens.end) && m_context.has(tokens.end, WordClass::OrgNoun) &&
             !m_context.mayStartName(tokens.first));
        if (isCalled && !isNamed && !m_context.has(tokens.first - 1, WordClass::Title))
            span.kind = AnnotationKind::Organization;
        if (tokens.length() > 1 && tokens.length() < 4 && isForeignTitle(tokens))
            span.kind = AnnotationKind::Organization;
    }

    bool isPersonal(qint32 i) const { return m_context.has(i, WordClass::FamilyName | WordClass::GivenName); }

    /// "told Le Matin": a foreign article opens the name of a newspaper.
    bool isForeignTitle(TokenSpan tokens) const
    {
        return isOneOf(m_context.token(tokens.first).folded,
                       {u"le", u"la", u"les", u"der", u"die", u"das", u"el", u"il", u"los", u"las", u"het"}) &&
               !isPersonal(tokens.end - 1) &&
               (m_context.has(tokens.first - 1, WordClass::Speech) ||
                isOneOf(m_context.token(tokens.first - 1).folded, {u"with"}));
    }

    /// An article, a preposition that opens the sentence, a title.
    bool isLead(const NameSpan &span, TokenSpan tokens) const
    {
        const qint32 i = tokens.first;
        if (!m_context.token(i).isWord() && m_context.token(i).kind != TokenKind::Number)
            return true;
        const bool isInitial = m_context.token(i).wordCase == WordCase::Initial && m_context.word(i).endsWith(u'.');
        if (isOneOf(m_context.token(i).folded, {u"the", u"a", u"an"}))
            return !isInitial; // "A. Q. Khan"
        if (m_context.startsSentence(i) && m_context.has(i, WordClass::Located) &&
            m_context.has(i, WordClass::Common) && tokens.length() > 1)
            return !isOneOf(m_context.token(i).folded, {u"north", u"south", u"east", u"west", u"northern", u"southern",
                                                        u"eastern", u"western", u"central"});
        return span.kind == AnnotationKind::Person && tokens.length() > 1 && m_context.has(i, WordClass::Title) &&
               !m_context.has(i, WordClass::GivenName) && m_context.isCapitalized(i + 1);
    }

    bool isBare(TokenSpan tokens) const
    {
        if (tokens.length() != 1)
            return false;
        const Token &token = m_context.token(tokens.first);
        if (token.wordCase == WordCase::Upper)
            return m_context.has(tokens.first, WordClass::NotName | WordClass::Common) &&
                   !m_context.mayStartName(tokens.first);
        return m_context.has(tokens.first, WordClass::OrgHead | WordClass::PlaceHead) &&
               m_context.has(tokens.first, WordClass::Common) && !m_context.mayStartName(tokens.first);
    }

    TokenSpan extended(const NameSpan &span) const
    {
        if (span.kind == AnnotationKind::Person)
            return extendedPerson(span.tokens);
        return span.kind == AnnotationKind::Organization ? extendedOrganization(span.tokens) : span.tokens;
    }

    bool isFree(qint32 i) const { return m_names.at(i) == nullptr; }

    /// "Lam Cheuk-ting", "Yau Wai-ching", "Charles III", "Cranach the Elder".
    TokenSpan extendedPerson(TokenSpan tokens) const
    {
        const bool isHyphenated =
            m_context.isHyphen(tokens.end) && m_context.isAttached(tokens.end) && m_context.isAttached(tokens.end + 1);
        if (isHyphenated && m_context.token(tokens.end + 1).isWord() && m_context.token(tokens.end + 1).length <= 6 &&
            isFree(tokens.end + 1) && !m_context.has(tokens.end + 1, WordClass::Common | WordClass::Sited)) {
            tokens.end += 2;
            if (tokens.length() == 3 && m_context.token(tokens.first - 1).wordCase == WordCase::Title &&
                isFree(tokens.first - 1) && m_context.isSameSentence(tokens.first - 1, tokens.first) &&
                !m_context.has(tokens.first - 1, WordClass::Common | WordClass::Title | WordClass::NotName))
                --tokens.first;
        }
        if (isOneOf(m_context.token(tokens.end).folded, {u"ii", u"iii", u"iv", u"vi", u"vii", u"viii", u"jr", u"sr"}) &&
            isFree(tokens.end))
            ++tokens.end;
        if (isOneOf(m_context.token(tokens.end).folded, {u"the"}) && m_context.isCapitalized(tokens.end + 1) &&
            isFree(tokens.end + 1) &&
            isOneOf(m_context.token(tokens.end + 1).folded, {u"elder", u"younger", u"great", u"german", u"terrible"}))
            tokens.end += 2;
        return tokens;
    }

    /// "407th Air Expeditionary Group", "Union of Atheists and Agnostics (UAA)".
    TokenSpan extendedOrganization(TokenSpan tokens) const
    {
        const QStringView before =
            m_context.isSameSentence(tokens.first - 1, tokens.first) ? m_context.word(tokens.first - 1) : QStringView();
        if (before.size() > 2 && before.front().isDigit() && before.back().isLower() && isFree(tokens.first - 1) &&
            tokens.length() > 0)
            --tokens.first;
        qint32 end = tokens.end;
        while (end < tokens.end + 5 && isFree(end) &&
               (m_context.isCapitalized(end) ||
                (isOneOf(m_context.token(end).folded, {u"and", u"of", u"for"}) && m_context.isCapitalized(end + 1))))
            ++end;
        const bool defines = m_context.isSign(end, U'(') && m_context.token(end + 1).wordCase == WordCase::Upper &&
                             m_context.isSign(end + 2, U')');
        if (end > tokens.end && defines)
            tokens.end = end;
        return tokens;
    }

    void explain(NameSpan &span) const
    {
        switch (span.kind) {
        case AnnotationKind::Person: explainPerson(span); break;
        case AnnotationKind::Organization:
            explainByHead(span, WordClass::OrgHead, NameRule::OrganizationHead);
            if (span.rule == NameRule::Tagger && span.tokens.length() == 1 &&
                m_context.token(span.tokens.first).wordCase == WordCase::Upper)
                span.rule = NameRule::Acronym;
            break;
        case AnnotationKind::Place:
            explainByHead(span, WordClass::PlaceHead, NameRule::PlaceHead);
            if (span.rule == NameRule::Tagger && m_context.has(span.tokens.first - 1, WordClass::Located)) {
                span.rule = NameRule::PlacePreposition;
                span.cue = {span.tokens.first - 1, span.tokens.first};
            }
            break;
        default: break;
        }
        span.doubtful = span.rule == NameRule::Tagger;
    }

    void explainPerson(NameSpan &span) const
    {
        const qint32 before = span.tokens.first - 1;
        const auto by = [&span](NameRule rule, qint32 cue) {
            span.rule = rule;
            span.cue = {cue, cue + 1};
        };
        if (m_context.has(before, WordClass::Title) && m_context.isSameSentence(before, span.tokens.first)) {
            by(NameRule::PersonTitle, before);
            span.title = {titleStart(before), span.tokens.first};
        } else if (m_context.has(span.tokens.first, WordClass::GivenName)) {
            by(NameRule::PersonGivenName, span.tokens.first);
        } else if (m_context.has(span.tokens.end, WordClass::Speech)) {
            by(NameRule::PersonSpeech, span.tokens.end);
        } else if (m_context.has(before, WordClass::Speech)) {
            by(NameRule::PersonSpeech, before);
        } else if (m_context.has(before, WordClass::PersonNoun)) {
            by(NameRule::PersonNoun, before);
        } else if (m_context.isInByline(span.tokens.first)) {
            span.rule = NameRule::Byline;
        }
    }

    qint32 titleStart(qint32 title) const
    {
        qint32 first = title;
        while (title - first < 4 && m_context.isCapitalized(first - 1) && m_context.isSameSentence(first - 1, title) &&
               m_names.at(first - 1) == nullptr && !m_context.has(first - 1, WordClass::NotName))
            --first;
        return first;
    }

    void explainByHead(NameSpan &span, WordClass head, NameRule rule) const
    {
        for (qint32 i = span.tokens.first; i < span.tokens.end; ++i) {
            if (!m_context.isCapitalized(i) || !m_context.has(i, head))
                continue;
            span.rule = rule;
            span.cue = {i, i + 1};
        }
    }

    const NameContext &m_context;
    SpanTable &m_names;
};

} // namespace

void trimTagged(const NameContext &context, SpanTable &names) { TaggedNames(context, names).trimAll(); }

void explainTagged(const NameContext &context, SpanTable &names) { TaggedNames(context, names).explainAll(); }

} // namespace lectern
