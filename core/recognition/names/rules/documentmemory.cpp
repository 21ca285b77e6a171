// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/names/rules/documentmemory.h"

#include <QHash>

#include <algorithm>

namespace lectern {

namespace {

class DocumentMemory
{
public:
    DocumentMemory(const NameContext &context, SpanTable &names) : m_context(context), m_names(names) {}

    void run()
    {
        learn();
        for (qint32 i = 0; i < m_context.count(); ++i) {
            if (m_context.isCapitalized(i) && !useSurname(i))
                useName(i);
        }
    }

private:
    struct Known
    {
        AnnotationKind kind;
        qint32 words;
        TokenSpan where;
        qint32 form;
    };

    void learn()
    {
        m_names.forEach([this](const NameSpan &span) {
            if (span.kind == AnnotationKind::Person && span.tokens.length() > 1)
                m_surnames.insert(m_context.token(span.tokens.end - 1).folded, span.tokens);
            if (span.kind == AnnotationKind::Country || span.rule == NameRule::CapitalAsPlace || span.doubtful)
                return;
            // A usual word alone is too little, and a person's first name is.
            if (span.tokens.length() == 1 &&
                (m_context.has(span.tokens.first, WordClass::Common) || span.kind == AnnotationKind::Person))
                return;
            m_known[m_context.token(span.tokens.first).folded].append(
                {span.kind, span.tokens.length(), span.tokens, span.form});
        });
    }

    bool useSurname(qint32 i)
    {
        const auto full = m_surnames.constFind(m_context.token(i).folded);
        if (full == m_surnames.cend() || m_context.token(i).wordCase == WordCase::Initial)
            return false;
        const NameSpan *there = m_names.at(i);
        if (there != nullptr) {
            if (there->tokens.length() > 1 || there->kind == AnnotationKind::Person)
                return false;
            // "flew to Washington", "a Ford dealership"
            if (there->form >= 0 && (isGoal(i) || (there->kind == AnnotationKind::Organization && isThing(i))))
                return false;
            // Jordan the senator, Jordan the kingdom: a person speaks or is described.
            if (there->kind == AnnotationKind::Country && !isLikelyPerson(i))
                return false;
        }
        if (m_context.startsSentence(i) && m_context.has(i, WordClass::Common) && !isLikelyPerson(i))
            return false;
        const bool partOfMore = m_context.isCapitalized(i + 1) && m_context.isSameSentence(i, i + 1) &&
                                m_names.at(i + 1) == nullptr && !m_context.isInTitleCase(i);
        if (there == nullptr && partOfMore)
            return false;
        NameSpan span{{i, i + 1}, AnnotationKind::Person, NameRule::Surname};
        span.cue = *full;
        m_names.put(span);
        return true;
    }

    bool isWord(qint32 i, std::initializer_list<const char16_t *> words) const
    {
        return std::ranges::any_of(words, [&](const char16_t *word) { return m_context.is(i, foldedHash(word)); });
    }
    bool isThing(qint32 i) const { return isWord(i - 1, {u"a", u"an", u"the", u"its"}); }
    bool isGoal(qint32 i) const
    {
        if (isWord(i - 1, {u"in"}))
            return true;
        if (!isWord(i - 1, {u"to", u"from", u"for", u"into"}))
            return false;
        for (qint32 k = i - 2; k > i - 5; --k) {
            if (m_context.has(k, WordClass::Travels) && m_context.isSameSentence(k, i))
                return true;
        }
        return false;
    }

    bool isLikelyPerson(qint32 i) const
    {
        if (m_context.has(i + 1, WordClass::Speech) || m_context.has(i - 1, WordClass::Title | WordClass::Speech))
            return true;
        if (m_context.isSign(i + 1, U',') && m_context.isLowerWord(i + 2))
            return !m_context.has(i - 1, WordClass::Located);
        return m_context.token(i + 1).kind == TokenKind::Possessive && !m_context.has(i - 1, WordClass::Located) &&
               m_context.startsSentence(i);
    }

    void useName(qint32 i)
    {
        const auto known = m_known.constFind(m_context.token(i).folded);
        if (known == m_known.cend() || m_names.at(i) != nullptr)
            return;
        const Known *best = nullptr;
        for (const Known &name : *known) {
            if ((best == nullptr || name.words > best->words) && isSame(i, name.where))
                best = &name;
        }
        if (best == nullptr)
            return;
        const TokenSpan tokens{i, i + best->words};
        if (best->words == 1 && m_context.isCapitalized(i + 1) && m_context.isSameSentence(i, i + 1) &&
            !m_context.isInTitleCase(i))
            return;
        NameSpan span{tokens, best->kind, NameRule::Repeated};
        span.form = best->form;
        span.cue = best->where;
        m_names.putIfFree(span);
    }

    bool isSame(qint32 i, TokenSpan where) const
    {
        for (qint32 k = 0; k < where.length(); ++k) {
            if (m_context.token(i + k).folded != m_context.token(where.first + k).folded)
                return false;
        }
        return m_context.isSameSentence(i, i + where.length() - 1);
    }

    const NameContext &m_context;
    SpanTable &m_names;
    QHash<quint64, TokenSpan> m_surnames = {};
    QHash<quint64, QList<Known>> m_known = {};
};

} // namespace

void rememberNames(const NameContext &context, SpanTable &names) { DocumentMemory(context, names).run(); }

} // namespace lectern
