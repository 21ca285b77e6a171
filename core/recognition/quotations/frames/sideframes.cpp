// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/frames/contentbounds.h"
#include "core/recognition/quotations/frames/sentencereader.h"

// What SentenceReader reads beside the main verb of a clause: according to …,
// gerunds, infinitives, passives, nouns and comments.

namespace lectern {

namespace {

constexpr size_t longestSourceAside = 14;
constexpr qsizetype shortestReport = 8;
constexpr size_t longestOpening = 3; ///< words before the gerund of a lead

} // namespace

/// According to X, … / …, according to X.
bool SentenceReader::readPhrase(size_t at)
{
    for (const std::vector<quint64> &phrase : m_lexicon.sourcePhrases()) {
        if (at + phrase.size() > m_units.size() ||
            !std::ranges::equal(m_units.subspan(at, phrase.size()), phrase, {}, &Unit::folded))
            continue;
        const size_t first = at + phrase.size();
        const Phrase source = phraseAfter(m_units, first);
        if (source.isEmpty())
            return false;
        const TextRange cue = cueRange(at, first - 1);
        const bool leads = at == 0 || (at <= 2 && m_units[at - 1].is(Grammar::And | Grammar::But));
        const size_t goesOn = source.end;
        if (leads) {
            size_t comma = goesOn;
            while (comma < m_units.size() && !m_units[comma].isSign(U','))
                ++comma;
            const size_t from = comma + 1 < m_units.size() && comma - goesOn < longestSourceAside ? comma + 1 : goesOn;
            if (from >= m_units.size())
                return false;
            m_reported = true;
            return add({{m_units[from].range.start, end()}}, cue, source.in(m_units), -1, AttributionRule::Phrase);
        }
        // What others say in the sentence is part of what the source says.
        if (!hasQuoteBefore(at))
            m_found.clear();
        qsizetype from = start();
        for (const Attribution &found : m_found)
            from = std::max(from, std::max(found.cue.end, found.content.last().end));
        if (m_units[at].range.start - from < shortestReport)
            from = start();
        for (const Unit &unit : m_units.first(at)) {
            if (unit.range.start >= from && (unit.isSign(U':') || unit.isSign(U';')))
                from = unit.range.end;
        }
        TextRanges content = {{from, m_units[at].range.start}};
        if (isSignAt(at - 1, U',') && isSignAt(goesOn, U',') && m_units.size() - goesOn > 4)
            content.append({m_units[goesOn].range.end, end()});
        return add(content, cue, source.in(m_units), -1, AttributionRule::Phrase);
    }
    return false;
}

/// X's claim that … / their argument is that …
bool SentenceReader::readNoun(size_t at)
{
    if (at == 0 || at + 1 >= m_units.size() || isInsideContent(m_units[at].range.start))
        return false;
    const bool introduces = m_units[at + 1].is(Grammar::That) || (isSignAt(at + 1, U':') && isQuoteAt(at + 2));
    if (!introduces)
        return false;
    const Unit &before = m_units[at - 1];
    TextRange source;
    if (before.is(Grammar::PossessivePronoun))
        source = before.range;
    else if (before.kind == UnitKind::Possessive)
        source = phraseBefore(m_units, at - 1).in(m_units);
    if (source.isEmpty())
        return false;
    const size_t first = at + (m_units[at + 1].isSign(U':') ? 2 : 1);
    return add({{m_units[first].range.start, contentEnd(m_units, first)}}, m_units[at].range, source, -1,
               AttributionRule::Noun);
}

/// Who is "saying": the noun before it ("footage of Ann saying"), else the
/// subject of the sentence.
TextRange SentenceReader::gerundSubject(size_t at) const
{
    const Unit &before = m_units[at - 1];
    if (verbGroupAt(m_units, at).auxiliaries & Grammar::Be) {
        if (const auto subject = subjectOf(m_units, verbGroupAt(m_units, at), lastSource()))
            return subject->source;
    }
    constexpr GrammarFlags noSpeaker = Grammar::SpokenTo | Grammar::Time | Grammar::Document | Grammar::ContentNoun;
    if (before.isWord() && isNominal(before) && !before.is(noSpeaker) && !before.number) {
        const Phrase phrase = phraseBefore(m_units, at);
        const bool adjunct =
            !phrase.isEmpty() && phrase.first > 0 &&
            (m_units[phrase.first - 1].opens & (Frames(Frame::In) | Frame::On | Frame::At | Frame::To));
        if (!phrase.isEmpty() && !adjunct)
            return phrase.in(m_units);
    }
    return m_found.empty() ? leadingSubject(m_units, at).in(m_units) : lastSource();
}

/// The comma behind a lead, before the main clause; size() where none is.
size_t SentenceReader::mainClauseComma(size_t from) const
{
    for (size_t i = from + 1; i + 1 < m_units.size(); ++i) {
        if (m_units[i].isSign(U',') && m_units[i + 1].isWord() &&
            !m_units[i + 1].is(Grammar::Relative | Grammar::But) && isClause(m_units, i + 1))
            return i;
    }
    return m_units.size();
}

/// The phrase that opens the main clause.
TextRange SentenceReader::leadPhrase(size_t first) const { return phraseAfter(m_units, first).in(m_units); }

/// "… when asked by Ann whether …", "told the bridge was safe, he …"
bool SentenceReader::readReducedPassive(size_t at)
{
    const CueVerb &verb = verbAt(at);
    const Unit &cue = m_units[at];
    if (at == 0 || cue.form != VerbForm::Past || !(verb.frames & Frame::Person) || isInsideContent(cue.range.start))
        return false;
    const Unit &before = m_units[at - 1];
    constexpr GrammarFlags others =
        Grammar::That | Grammar::Relative | Grammar::Pronoun | Grammar::Conjunction | Grammar::But;
    if (!before.is(Grammar::Subordinator) || before.is(others))
        return false;
    size_t after = skipAdjuncts(m_units, at + 1, verb);
    TextRange source;
    if (after < m_units.size() && m_units[after].is(Grammar::By)) {
        const Phrase agent = phraseAfter(m_units, after + 1);
        source = agent.in(m_units);
        after = agent.isEmpty() ? after : agent.end;
    }
    size_t cueEnd = at + 1;
    const std::optional<size_t> content = contentAfter({at, at, at + 1}, after, cueEnd);
    if (!content)
        return false;
    const size_t comma = mainClauseComma(*content);
    const qsizetype stop = comma < m_units.size() ? m_units[comma].range.start : end();
    return add({{m_units[*content].range.start, std::min(stop, contentEnd(m_units, *content))}},
               cueRange(at, std::max(at, cueEnd - 1)), source, cue.verb, AttributionRule::After);
}

/// …, saying that … / footage of Ann saying, “…” / “…,” he said, calling it …
bool SentenceReader::readGerund(size_t at)
{
    const CueVerb &verb = verbAt(at);
    const size_t start = verbGroupAt(m_units, at).auxiliaries == 0 ? verbGroupAt(m_units, at).first : at;
    if (start == 0)
        return at == 0 && readLead();
    const Unit &before = m_units[start - 1];
    const bool directly =
        isQuoteAt(at + 1) || (at + 1 < m_units.size() && m_units[at + 1].isOneOf(u",:") && isQuoteAt(at + 2));
    if (!verb.isSpeech() && !(verb.frames & Frame::Object) && !directly)
        return false;
    const bool joined = before.isOneOf(u",—–-") || before.isQuote() || before.is(Grammar::And | Grammar::By) ||
                        (before.is(Grammar::As) && at > 1 && m_units[at - 2].verb >= 0) || before.is(Grammar::Be);
    const bool introduces = directly || (at + 1 < m_units.size() &&
                                         m_units[at + 1].is(Grammar::That | Grammar::Pronoun | Grammar::ObjectPronoun));
    // "In denying that …", "after saying …"
    const bool governed = before.is(Grammar::Preposition | Grammar::Subordinator) && verb.isSpeech() &&
                          !before.is(Grammar::To | Grammar::That | Grammar::By | Grammar::As) &&
                          (introduces || !before.is(Grammar::Attaching) || (before.opens & Frame::In));
    if (!joined && !introduces && !governed)
        return false;
    if (before.is(Grammar::Determiner | Grammar::Preposition) && !governed && !before.is(Grammar::By | Grammar::As))
        return false;
    const bool parallel = before.is(Grammar::And | Grammar::But) && !m_found.empty() &&
                          m_found.back().rule == AttributionRule::Gerund && introduces;
    const bool parted = before.isOneOf(u",—") || (before.isQuote() && before.sign == U',') || parallel;
    if (isInsideContent(m_units[at].range.start) && !parted)
        return false;
    const size_t comma = governed && start <= longestOpening ? mainClauseComma(at) : m_units.size();
    const TextRange source = comma + 1 < m_units.size()
                                 ? leadPhrase(comma + 1)
                                 : gerundSubject(start == at || !before.is(Grammar::Be) ? start : at);
    if (source.isEmpty() && !introduces)
        return false;
    size_t after = skipAdjuncts(m_units, at + 1, verb);
    if (verb.frames & Frame::Person)
        after = skipAdjuncts(m_units, skipListeners(m_units, after), verb);
    if (after < m_units.size() && m_units[after].isOneOf(u",:") && isQuoteAt(after + 1))
        ++after;
    size_t cueEnd = at + 1;
    const VerbGroup group{at, at, at + 1};
    const std::optional<size_t> first = contentAfter(group, after, cueEnd);
    if (!first)
        return false;
    if (!(verb.frames & (Frames(Frame::Clause) | Frame::Quote)) && !hasQuote(*first, contentEnd(m_units, *first)))
        return false;
    cutContent(m_units[at].range.start);
    const qsizetype stop = comma < m_units.size() ? m_units[comma].range.start : this->end();
    return add({{m_units[*first].range.start, std::min(stop, contentEnd(m_units, *first))}}, cueRange(at, cueEnd - 1),
               source, m_units[at].verb, AttributionRule::Gerund);
}

/// "Asked whether it was safe, she …", "Calling it safe, she …": the lead of a sentence.
bool SentenceReader::readLead()
{
    const CueVerb &verb = verbAt(0);
    size_t first = skipAdjuncts(m_units, 1, verb);
    if (verb.frames & Frame::Person)
        first = skipListeners(m_units, first);
    size_t comma = first;
    while (comma < m_units.size() && !(m_units[comma].isSign(U',') && isClause(m_units, comma + 1)))
        ++comma;
    if (comma + 1 >= m_units.size() || comma <= first)
        return false;
    size_t cueEnd = 1;
    const std::optional<size_t> content = contentAfter({0, 0, 1}, first, cueEnd);
    if (!content || *content >= comma)
        return false;
    TextRange source;
    if (m_units[0].form == VerbForm::Gerund)
        source = phraseAfter(m_units, comma + 1).in(m_units);
    return add({{m_units[*content].range.start, m_units[comma].range.start}}, cueRange(0, cueEnd - 1), source,
               m_units[0].verb, AttributionRule::Gerund);
}

/// Ann went on to say that …
bool SentenceReader::readInfinitive(size_t at)
{
    const CueVerb &verb = verbAt(at);
    if (!verb.isSpeech() || isInsideContent(m_units[at].range.start))
        return false;
    size_t after = skipAdjuncts(m_units, at + 1, verb);
    if (verb.frames & Frame::Person)
        after = skipAdjuncts(m_units, skipListeners(m_units, after), verb);
    if (after + 1 < m_units.size() && m_units[after].isOneOf(u",:") && isQuoteAt(after + 1))
        ++after;
    const bool introduces = after < m_units.size() && (isQuoteAt(after) || m_units[after].is(Grammar::That));
    const TextRange source = leadingSubject(m_units, at - 1).in(m_units);
    if (!introduces || source.isEmpty())
        return false;
    return add({{m_units[after].range.start, contentEnd(m_units, after)}}, cueRange(at - 1, at), source,
               m_units[at].verb, AttributionRule::After);
}

/// Ann was asked whether … / The bridge was said to …: nobody is named as the source.
bool SentenceReader::readPassive(const VerbGroup &group)
{
    const CueVerb &verb = verbAt(group.cue);
    const size_t after = skipAdjuncts(m_units, group.end, verb);
    if (!verb.isSpeech() || after >= m_units.size() || isInsideContent(m_units[group.cue].range.start))
        return false;
    const Unit &next = m_units[after];
    const bool introduces =
        next.is(Grammar::That | Grammar::QuestionWord) || (next.is(Grammar::To) && (verb.frames & Frame::To));
    const bool about = (verb.frames & Frame::Person) && (next.opens & verb.frames & Frames(Frame::About)) &&
                       after + 1 < m_units.size();
    if (!introduces && !about)
        return false;
    const size_t first = about ? after + 1 : after;
    return add({{m_units[first].range.start, contentEnd(m_units, first)}},
               cueRange(group.first, about ? after : group.cue), {}, m_units[group.cue].verb, AttributionRule::After);
}

/// As Ann said, … / …, as Ann said.
bool SentenceReader::readComment(const VerbGroup &group, const Subject &subject, size_t after)
{
    const CueVerb &verb = verbAt(group.cue);
    size_t end = after;
    if (end < m_units.size() && (m_units[end].opens & (Frames(Frame::Out) | Frame::In)))
        ++end;
    const bool atEnd = end >= m_units.size() || (m_units[end].kind == UnitKind::Sign && m_units[end].isStop());
    const bool aside = end + 1 < m_units.size() && (m_units[end].isSign(U',') || m_units[end].isSign(U':'));
    if (!(verb.frames & (Frames(Frame::Clause) | Frame::That | Frame::Out)) || (!atEnd && !aside))
        return false;
    const size_t as = subject.first - 1;
    TextRanges content;
    if (as > 2 && m_units[as - 1].isSign(U','))
        content.append({start(), m_units[as - 1].range.start});
    if (aside && as <= 2)
        content.append({m_units[end + 1].range.start, this->end()});
    if (content.isEmpty())
        return false;
    return add(content, cueRange(group.first, std::max(group.cue, end - 1)), subject.source, m_units[group.cue].verb,
               AttributionRule::Before);
}

} // namespace lectern
