// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/names/taggedrules.h"

#include <algorithm>

namespace lectern {

namespace {

class TaggedRules
{
public:
    TaggedRules(const NameContext &context, SpanTable &names) : m_context(context), m_names(names) {}

    void run()
    {
        for (qint32 i = 0; i < m_context.count(); ++i) {
            NameSpan *span = m_names.at(i);
            if (span == nullptr || span->rule != NameRule::Tagger)
                continue;
            const qint32 end = span->tokens.end;
            if (span->kind == AnnotationKind::Country)
                m_names.remove(i); // the lexicons know them all
            else
                trim(*span);
            i = end - 1;
        }
        m_names.forEach([this](NameSpan &span) {
            if (span.rule == NameRule::Tagger)
                explain(span);
        });
    }

private:
    /// Titles before a person's name are not part of it.
    void trim(NameSpan &span)
    {
        TokenSpan tokens = span.tokens;
        if (span.kind == AnnotationKind::Person) {
            while (tokens.length() > 1 && m_context.has(tokens.first, WordClass::Title) &&
                   !m_context.has(tokens.first, WordClass::GivenName) && m_context.isCapitalized(tokens.first + 1))
                ++tokens.first;
        }
        while (tokens.length() > 1 && m_context.token(tokens.end - 1).kind == TokenKind::Possessive)
            --tokens.end;
        if (tokens != span.tokens)
            m_names.resize(span, tokens);
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

void explainTagged(const NameContext &context, SpanTable &names) { TaggedRules(context, names).run(); }

} // namespace lectern
