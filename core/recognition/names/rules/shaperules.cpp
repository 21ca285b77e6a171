// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/names/rules/shaperules.h"

#include <algorithm>

namespace lectern {

namespace {

bool isOneOf(quint64 folded, std::initializer_list<const char16_t *> words)
{
    return std::ranges::any_of(words, [=](const char16_t *word) { return foldedHash(word) == folded; });
}

bool isParticle(const Token &token)
{
    static const std::vector<quint64> particles = [] {
        std::vector<quint64> list;
        for (const char16_t *word : {u"al",  u"el",    u"bin", u"ibn", u"ben", u"bint", u"van", u"von", u"de", u"da",
                                     u"del", u"della", u"der", u"den", u"di",  u"du",   u"dos", u"la",  u"le", u"ter",
                                     u"ud",  u"ul",    u"ur",  u"abu", u"as",  u"ash",  u"an",  u"ar"})
            list.push_back(foldedHash(word));
        std::ranges::sort(list);
        return list;
    }();
    return token.isWord() && token.length <= 5 && std::ranges::binary_search(particles, token.folded);
}

bool isNameWord(const NameContext &context, qint32 i)
{
    if (!context.isCapitalized(i) || context.has(i, WordClass::NotName))
        return false;
    if (context.token(i).wordCase == WordCase::Upper && !context.isInCapitals(i))
        return false;
    return !(context.startsSentence(i) && context.has(i, WordClass::Common) && !context.has(i, WordClass::GivenName));
}

constexpr WordClasses heads = WordClass::OrgHead | WordClass::PlaceHead | WordClass::Event;

class ShapeRules
{
public:
    ShapeRules(const NameContext &context, SpanTable &names) : m_context(context), m_names(names) {}

    void run()
    {
        for (qint32 i = 0; i < m_context.count(); ++i)
            markDateline(i);
        for (qint32 i = 0; i < m_context.count(); ++i)
            markUnit(i);
        for (qint32 i = 0; i < m_context.count(); ++i)
            markTitledPerson(i);
        for (qint32 i = 0; i < m_context.count(); ++i)
            i = std::max(i, markHeadedRun(i));
        for (qint32 i = 0; i < m_context.count(); ++i)
            markByGivenName(i);
        for (qint32 i = 0; i < m_context.count(); ++i) {
            if (!markBySpeech(i) && !markAcronym(i))
                markLocated(i);
        }
        markAdministrations();
    }

private:
    /// "QAMISHLI, Syria (AP) –": capitals that open a paragraph, and a sign behind them.
    void markDateline(qint32 first)
    {
        if (!m_context.startsSentence(first) || m_context.isInCapitals(first))
            return;
        qint32 end = first;
        while (end < first + 4 && m_context.token(end).wordCase == WordCase::Upper && m_context.token(end).length > 2)
            ++end;
        if (end == first || (end == first + 1 && m_context.token(first).length < 4))
            return;
        const NameSpan *there = m_names.at(first);
        if (there != nullptr &&
            (there->kind == AnnotationKind::Country || there->kind == AnnotationKind::Place || there->tokens.end > end))
            return;
        qint32 sign = end;
        if (m_context.isSign(sign, U',')) {
            for (++sign; sign < end + 4 && m_context.isCapitalized(sign);)
                ++sign;
        }
        const bool isSource = m_context.isSign(sign, U'(') && m_context.isCapitalized(sign + 1) &&
                              (m_context.isSign(sign + 2, U')') || m_context.isSign(sign + 3, U')'));
        if (!isSource && !m_context.isSign(sign, U'–') && !m_context.isSign(sign, U'—') &&
            !(m_context.isSign(sign, U'-') && !m_context.isAttached(sign)))
            return;
        m_names.put({{first, end}, AnnotationKind::Place, NameRule::Dateline});
    }

    /// "158th Fighter Wing", "2nd Battalion".
    void markUnit(qint32 first)
    {
        const QStringView number = m_context.word(first);
        if (number.size() < 3 || !number.front().isDigit() || !number.back().isLower())
            return;
        qint32 head = -1;
        for (qint32 i = first + 1; i < first + 7 && m_context.isCapitalized(i) && m_context.isSameSentence(first, i);
             ++i) {
            if (m_context.has(i, WordClass::OrgHead))
                head = i;
        }
        if (head < 0)
            return;
        NameSpan span{{first, head + 1}, AnnotationKind::Organization, NameRule::OrganizationHead};
        span.cue = {head, head + 1};
        put(span);
    }

    void markTitledPerson(qint32 title)
    {
        const qint32 first = title + 1;
        if (!m_context.has(title, WordClass::Title) || !m_context.isSameSentence(title, first) ||
            m_context.has(first, WordClass::Title | WordClass::OrgHead))
            return;
        const NameSpan *there = m_names.at(first);
        if (there != nullptr && (there->kind != AnnotationKind::Place || there->tokens.first != first) &&
            !(there->kind == AnnotationKind::Country &&
              m_context.has(first, WordClass::GivenName | WordClass::FamilyName)))
            return;
        if (m_context.isInTitleCase(first) && !m_context.has(first, WordClass::GivenName | WordClass::FamilyName))
            return;
        const qint32 end = endOfPersonName(m_context, first);
        if (end <= first || (end == first + 1 && m_context.has(first, heads)))
            return;
        NameSpan span{{first, end}, AnnotationKind::Person, NameRule::PersonTitle};
        qint32 from = title;
        while (m_context.isCapitalized(from - 1) && m_context.isSameSentence(from - 1, title) &&
               m_names.at(from - 1) == nullptr && title - from < 4 && !m_context.has(from - 1, WordClass::NotName))
            --from;
        span.title = {from, first};
        span.cue = {title, first};
        m_names.put(span);
    }

    /// The end of a run of capitalized words, "of", "for", "and" between them.
    qint32 endOfRun(qint32 first) const
    {
        qint32 end = first;
        while (end - first < 14 && m_context.isSameSentence(first, end)) {
            if (m_context.isCapitalized(end)) {
                ++end;
                continue;
            }
            qint32 next = end;
            while (next < end + 3 && isConnector(next))
                ++next;
            if (next == end || !m_context.isCapitalized(next) || !m_context.isSameSentence(first, next))
                break;
            end = next + 1;
        }
        return end;
    }

    bool isConnector(qint32 i) const
    {
        static const quint64 words[] = {hashOf(u"of"), hashOf(u"for"), hashOf(u"the"), hashOf(u"and"),
                                        hashOf(u"on"), hashOf(u"de"),  hashOf(u"du"),  hashOf(u"des")};
        if (m_context.isSign(i, U'&') ||
            (m_context.isHyphen(i) && m_context.isAttached(i) && m_context.isAttached(i + 1)))
            return true;
        return m_context.isLowerWord(i) && std::ranges::find(words, m_context.token(i).folded) != std::end(words);
    }

    /// "of" and "for" bind what follows to a head before them; "and", "on" too,
    /// but only where a head and an "of" came before.
    bool binds(qint32 i) const
    {
        static const quint64 words[] = {hashOf(u"of"), hashOf(u"for"), hashOf(u"on"), hashOf(u"de"), hashOf(u"du")};
        return std::ranges::find(words, m_context.token(i).folded) != std::end(words);
    }

    /// Finds an organization or place with a head in the run that begins here.
    /// Returns the last token looked at.
    qint32 markHeadedRun(qint32 first)
    {
        if (!m_context.isCapitalized(first) || m_context.isInTitleCase(first))
            return first;
        const qint32 end = endOfRun(first);
        if (end - first < 2)
            return first;
        for (qint32 from = first; from < end; ++from) {
            const TokenSpan piece = headedPiece(from, end);
            if (piece.isEmpty())
                continue;
            from = piece.end - 1;
        }
        return end - 1;
    }

    /// From `from` on: modifiers, head, and what "of" binds to it. Marks it.
    TokenSpan headedPiece(qint32 from, qint32 limit)
    {
        qint32 head = -1;
        qint32 i = from;
        for (; i < limit && m_context.isCapitalized(i); ++i) {
            if (m_context.has(i, WordClass::Title) && !m_context.has(i, heads))
                return {};
            if (m_context.has(i, heads) && m_context.token(i).wordCase != WordCase::Upper)
                head = i;
        }
        if (head < 0)
            return {};
        qint32 end = head + 1;
        if (i == head + 1 && binds(i) && i < limit) {
            qint32 next = i + 1;
            while (next < limit && isConnector(next))
                ++next;
            while (next < limit &&
                   (m_context.isCapitalized(next) || (isConnector(next) && m_context.isCapitalized(next + 1))))
                ++next;
            end = next;
        }
        if (end - from < 2 || m_context.has(end - 1, WordClass::Event) || !markPiece({from, end}, head))
            return {};
        return {from, end};
    }

    bool markPiece(TokenSpan piece, qint32 head)
    {
        while (piece.first < head && isLead(piece.first))
            ++piece.first;
        if (piece.length() < 2)
            return false;
        for (qint32 i = piece.first; i < piece.end; ++i) {
            const NameSpan *span = m_names.at(i);
            if (span != nullptr && (span->tokens.first < piece.first || span->tokens.end > piece.end ||
                                    (span->tokens.length() >= piece.length()) ||
                                    (span->kind == AnnotationKind::Organization && span->tokens.length() > 1) ||
                                    span->kind == AnnotationKind::Person))
                return false;
        }
        const bool isPlace = m_context.has(head, WordClass::PlaceHead) && !m_context.has(head, WordClass::OrgHead);
        NameSpan span{piece, isPlace ? AnnotationKind::Place : AnnotationKind::Organization,
                      isPlace ? NameRule::PlaceHead : NameRule::OrganizationHead};
        span.cue = {head, head + 1};
        m_names.put(span);
        return true;
    }

    /// What a sentence may begin with before a name.
    bool isLead(qint32 i) const
    {
        if (!m_context.startsSentence(i))
            return false;
        return isOneOf(m_context.token(i).folded, {u"the"}) ||
               (m_context.has(i, WordClass::NotName | WordClass::Common) && !m_context.mayStartName(i));
    }

    void markByGivenName(qint32 first)
    {
        if (!m_context.has(first, WordClass::GivenName) || !isNameWord(m_context, first) ||
            m_context.has(first, WordClass::Title | heads))
            return;
        const NameSpan *there = m_names.at(first);
        if (there != nullptr && there->tokens.length() > 1)
            return;
        if (there != nullptr && there->kind != AnnotationKind::Place)
            return;
        if (isNameWord(m_context, first - 1) && m_context.isSameSentence(first - 1, first) &&
            !m_context.has(first - 1, WordClass::Title | WordClass::Common))
            return;
        const qint32 end = endOfPersonName(m_context, first);
        if (end - first < 2 || m_context.has(end - 1, heads))
            return;
        if (m_context.has(first, WordClass::Common) && !m_context.has(end - 1, WordClass::FamilyName))
            return;
        if (m_context.isInTitleCase(first) && (end - first > 3 || !m_context.has(end - 1, WordClass::FamilyName)))
            return;
        NameSpan span{{first, end}, AnnotationKind::Person, NameRule::PersonGivenName};
        span.cue = {first, first + 1};
        put(span);
    }

    /// Puts a name down unless it would cut another one in two.
    bool put(const NameSpan &span)
    {
        for (qint32 i = span.tokens.first; i < span.tokens.end; ++i) {
            const NameSpan *there = m_names.at(i);
            if (there != nullptr && (there->tokens.first < span.tokens.first || there->tokens.end > span.tokens.end ||
                                     there->kind == AnnotationKind::Organization))
                return false;
        }
        m_names.put(span);
        return true;
    }

    /// Two or more capitalized words that say something, or are told to be an analyst.
    bool markBySpeech(qint32 first)
    {
        if (!isNameWord(m_context, first) || m_context.isInTitleCase(first) || m_names.at(first) != nullptr ||
            m_context.has(first, WordClass::Common | WordClass::Title | heads))
            return false;
        if (isNameWord(m_context, first - 1) && m_context.isSameSentence(first - 1, first))
            return false;
        const qint32 end = endOfPersonName(m_context, first);
        if (end <= first || !m_names.isFree({first, end}) || m_context.has(end - 1, heads))
            return false;
        NameSpan span{{first, end}, AnnotationKind::Person, NameRule::PersonSpeech};
        if (end - first == 1)
            return markSingleSpeaker(span);
        const qint32 behind = m_context.isSign(end, U',') ? end + 1 : end;
        if (m_context.has(end, WordClass::Speech))
            span.cue = {end, end + 1};
        else if (m_context.has(first - 1, WordClass::Speech))
            span.cue = {first - 1, first};
        else if (m_context.isInByline(first))
            span.rule = NameRule::Byline;
        else {
            for (qint32 i = behind; i < behind + 4 && m_context.token(i).isWord() && span.cue.isEmpty(); ++i) {
                if (m_context.has(i, WordClass::PersonNoun) && behind > end)
                    span.cue = {i, i + 1};
            }
            if (span.cue.isEmpty() && m_context.has(first - 1, WordClass::PersonNoun))
                span.cue = {first - 1, first};
            if (span.cue.isEmpty())
                return false;
            span.rule = NameRule::PersonNoun;
        }
        m_names.put(span);
        return true;
    }

    /// "Barratt said", "Gomery, who": one word alone must do what people do.
    bool markSingleSpeaker(NameSpan span)
    {
        const qint32 end = span.tokens.end;
        if (m_context.token(span.tokens.first).wordCase != WordCase::Title ||
            m_context.token(span.tokens.first).length < 3)
            return false;
        if (m_context.has(end, WordClass::Speech) && !m_context.has(end, WordClass::Title))
            span.cue = {end, end + 1};
        else if (m_context.isSign(end, U',') && isOneOf(m_context.token(end + 1).folded, {u"who", u"whose"}))
            span.cue = {end + 1, end + 2};
        else
            return false;
        span.doubtful = true;
        m_names.put(span);
        return true;
    }

    bool markAcronym(qint32 i)
    {
        const Token &token = m_context.token(i);
        if (token.wordCase != WordCase::Upper || m_names.at(i) != nullptr || m_context.isInTitleCase(i) ||
            m_context.has(i, WordClass::NotName | WordClass::Common) || token.length > 6)
            return false;
        const QStringView word = m_context.word(i);
        if (!std::ranges::all_of(word, [](QChar c) { return c.isUpper() || c == u'&' || c == u'.'; }))
            return false;
        if (std::ranges::all_of(word, [](QChar c) { return c == u'I' || c == u'V' || c == u'X'; }))
            return false;
        const bool inLine =
            m_context.token(i - 1).wordCase == WordCase::Upper || m_context.token(i + 1).wordCase == WordCase::Upper;
        const bool defined = m_context.isSign(i - 1, U'(') && m_context.isSign(i + 1, U')') &&
                             m_names.at(i - 2) != nullptr && m_names.at(i - 2)->kind == AnnotationKind::Organization;
        if (inLine && !defined)
            return false;
        NameSpan span{{i, i + 1}, AnnotationKind::Organization, defined ? NameRule::DefinedAcronym : NameRule::Acronym};
        span.doubtful = !defined;
        if (defined)
            span.cue = m_names.at(i - 2)->tokens;
        m_names.put(span);
        return true;
    }

    bool markLocated(qint32 first)
    {
        static const quint64 prepositions[] = {hashOf(u"in"), hashOf(u"near"), hashOf(u"at"), hashOf(u"from"),
                                               hashOf(u"outside")};
        if (!isNameWord(m_context, first) || m_names.at(first) != nullptr || m_context.isInTitleCase(first) ||
            m_context.has(first, WordClass::Common | WordClass::Title | WordClass::Event | WordClass::OrgHead))
            return false;
        qint32 end = first + 1;
        while (end < first + 3 && isNameWord(m_context, end) && m_context.isSameSentence(first, end) &&
               m_names.at(end) == nullptr)
            ++end;
        if (m_context.isCapitalized(end) && m_context.isSameSentence(first, end))
            return false;
        NameSpan span{{first, end}, AnnotationKind::Place, NameRule::PlacePreposition};
        const NameSpan *behind = m_context.isSign(end, U',') ? m_names.at(end + 1) : nullptr;
        if (behind != nullptr && (behind->kind == AnnotationKind::Country || behind->kind == AnnotationKind::Place)) {
            span.rule = NameRule::PlaceInCountry;
            span.cue = behind->tokens;
        } else if (std::ranges::find(prepositions, m_context.token(first - 1).folded) != std::end(prepositions) &&
                   !m_context.has(first, WordClass::FamilyName | WordClass::GivenName)) {
            span.cue = {first - 1, first};
            span.doubtful = true;
        } else {
            return false;
        }
        return put(span);
    }

    void markAdministrations()
    {
        for (qint32 i = 1; i < m_context.count(); ++i) {
            if (!m_context.isLowerWord(i) || !isOneOf(m_context.token(i).folded, {u"administration", u"government"}))
                continue;
            NameSpan *before = m_names.at(i - 1);
            qint32 first = i - 1;
            const bool isUnknown = before != nullptr && before->form < 0 && before->tokens.length() == 1 &&
                                   before->kind != AnnotationKind::Country;
            if (before != nullptr && (before->kind == AnnotationKind::Person || isUnknown))
                first = before->tokens.first;
            else if (before != nullptr || !isNameWord(m_context, i - 1) ||
                     m_context.has(i - 1, WordClass::Common | heads | WordClass::Title) ||
                     m_context.isInTitleCase(i - 1))
                continue;
            NameSpan span{{first, i + 1}, AnnotationKind::Organization, NameRule::Administration};
            m_names.put(span);
        }
    }

    const NameContext &m_context;
    SpanTable &m_names;
};

} // namespace

qint32 endOfPersonName(const NameContext &context, qint32 first)
{
    qint32 end = first;
    qint32 words = 0;
    while (words < 5 && context.isSameSentence(first, end)) {
        if (isNameWord(context, end) && !(words > 0 && context.has(end, WordClass::Event))) {
            ++words;
            ++end;
        } else if (isParticle(context.token(end)) && context.isSameSentence(first, end + 2) &&
                   (context.isCapitalized(end + 1) || (context.isHyphen(end + 1) && context.isCapitalized(end + 2)))) {
            end += context.isHyphen(end + 1) ? 2 : 1;
        } else if (words > 0 && context.isHyphen(end) && context.isAttached(end) && context.isAttached(end + 1) &&
                   context.token(end + 1).isWord() &&
                   (context.isCapitalized(end + 1) || context.token(end + 1).length <= 5)) {
            ++words;
            end += 2;
        } else {
            break;
        }
    }
    return words == 0 ? first : end;
}

void markShapedNames(const NameContext &context, SpanTable &names) { ShapeRules(context, names).run(); }

} // namespace lectern
