// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/frames/contentbounds.h"
#include "core/recognition/quotations/frames/sentencereader.h"

// What SentenceReader reads as said before its verb: “…,” said Ann. / …, Ann said.

namespace lectern {

namespace {

constexpr qsizetype shortestContent = 6;

} // namespace

/// “…,” said Ann Lee, a teacher.
bool SentenceReader::readInverted(const VerbGroup &group)
{
    const CueVerb &verb = verbAt(group.cue);
    const Unit &cue = m_units[group.cue];
    if (group.cue == 0 || group.first != group.cue || !(verb.frames & (Frames(Frame::Around) | Frame::Manner)) ||
        !cue.isFiniteCue())
        return false;
    const Unit &before = m_units[group.cue - 1];
    const bool afterQuote = before.isQuote() || (before.isSign(U',') && isQuoteAt(group.cue - 2)) ||
                            (before.isDash() && group.cue > 1 && isQuoteAt(group.cue - 2));
    if (!afterQuote && !before.isSign(U','))
        return false;
    if (group.end >= m_units.size() || !m_units[group.end].isWord())
        return false;
    const Unit &next = m_units[group.end];
    // "Ann Lee, a teacher, said the bridge was safe"
    if (!afterQuote && isClause(m_units, group.end)) {
        const std::optional<Subject> subject = subjectOf(m_units, group, {});
        if (subject && subject->first == 0)
            return false;
    }
    const bool opensPhrase =
        next.capital || next.is(Grammar::Determiner) || (isNominal(next) && !next.adverb && !next.ending);
    if (!opensPhrase || (next.is(Grammar::Preposition | Grammar::That | Grammar::To) && !next.capital) ||
        (next.is(Grammar::Time) && !next.is(Grammar::Determiner)) || next.is(Grammar::ObjectPronoun))
        return false;
    const Phrase source = phraseAfter(m_units, group.end);
    if (source.isEmpty())
        return false;
    const bool bounded = source.end >= m_units.size() || m_units[source.end].kind == UnitKind::Sign ||
                         m_units[source.end].is(Grammar::Relative);
    if (!afterQuote && (!((verb.frames & Frame::Clause) && bounded) || (verb.frames & Frame::Person)))
        return false;
    qsizetype from = start();
    for (const Attribution &found : m_found)
        from = std::max(from, found.content.last().end);
    // What others say before the comma is part of what is said.
    const bool nothingLeft = !afterQuote && trimmed(m_text, {from, cue.range.start}).length() < shortestContent;
    if (nothingLeft && from > start())
        m_found.clear();
    if (from >= cue.range.start || nothingLeft)
        from = start();
    TextRanges content = {{from, cue.range.start}};
    if (const size_t more = resumedContent(m_units, source.end, afterQuote); more < m_units.size())
        content.append({m_units[more].range.start, end()});
    return add(content, cue.range, source.in(m_units), cue.verb, AttributionRule::Inverted);
}

/// Said Ann Lee, a teacher: “…”
bool SentenceReader::readLeading()
{
    const Phrase source = phraseAfter(m_units, 1);
    size_t first = source.end;
    if (first < m_units.size() && m_units[first].isOneOf(u",:"))
        ++first;
    if (!source.isEmpty() && verbAt(0).isSpeech() && source.end + 1 == m_units.size() && isSignAt(source.end, U':')) {
        m_pending = {{}, m_units[0].range, source.in(m_units), m_units[0].verb, AttributionRule::NextParagraph};
        return true;
    }
    if (source.isEmpty() || !isQuoteAt(first) || !verbAt(0).isSpeech())
        return false;
    return add({{m_units[first].range.start, contentEnd(m_units, first)}}, m_units[0].range, source.in(m_units),
               m_units[0].verb, AttributionRule::Inverted);
}

/// …, Ann said. / “…,” Ann said, “…”
bool SentenceReader::readBefore(const VerbGroup &group, const Subject &subject, size_t after)
{
    const CueVerb &verb = verbAt(group.cue);
    if (subject.first == 0 || subject.shared || !verb.isSpeech())
        return false;
    const Unit &before = m_units[subject.first - 1];
    if (before.is(Grammar::As) && readComment(group, subject, after))
        return true;
    const bool atEnd = after >= m_units.size() || (m_units[after].kind == UnitKind::Sign && m_units[after].isStop() &&
                                                   after + 2 >= m_units.size());
    const bool aside =
        !atEnd && (m_units[after].isSign(U',') || m_units[after].isDash() || m_units[after].isSign(U';'));
    // "On “Morning Talk,” she said" only leads up to what she said.
    const auto isSaidAt = [&](size_t at) {
        const bool named = isQuoteAt(at) && at > 0 && m_units[at - 1].isWord();
        return isQuoteAt(at) && !(named && m_units[at].brief && m_units[at].title && m_units[at].sign == U',');
    };
    const bool behindQuote =
        isSaidAt(subject.first - 1) || (before.isSign(U',') && subject.first > 1 && isSaidAt(subject.first - 2));
    const bool introducesMore =
        !atEnd && (m_units[after].is(Grammar::That) || (m_units[after].isQuote() && !before.isQuote()));
    const bool quoted = behindQuote && !introducesMore;
    if (mayBeNoun(m_units[group.cue]) && !quoted && !m_units[group.first - 1].is(Grammar::Pronoun) &&
        !m_units[group.first - 1].capital)
        return false;
    // "Asked whether it was safe, she replied, “…”" leads up to the quotation.
    const Unit &lead = m_units.front();
    const bool participle = lead.verb >= 0 && (lead.form == VerbForm::Past || lead.form == VerbForm::Gerund);
    if ((participle || lead.is(Grammar::Leading)) && aside && !quoted && isQuoteAt(after + 1))
        return false;
    const bool interrupts = aside && after + 1 < m_units.size() && isFinite(m_units[after + 1]);
    const bool parted = (before.isOneOf(u",—–-") || before.isQuote()) && (subject.first >= 3 || interrupts);
    if (!quoted && !(parted && (atEnd || aside) && (verb.frames & Frame::Around)))
        return false;
    if (!atEnd && m_units[after].isQuote() && !quoted)
        return false;

    const std::optional<qsizetype> from = contentStartBefore(subject, atEnd);
    if (!from || *from >= m_units[subject.first].range.start)
        return false;
    TextRanges content;
    // "In the long run, he said, …" only leads up to what he said.
    const bool leadsUp =
        !quoted && aside && m_units.front().is(Grammar::Leading | Grammar::Preposition) && !hasVerb(subject.first);
    if (leadsUp && after + 1 < m_units.size())
        content.append({m_units[after + 1].range.start, end()});
    if (!leadsUp || interrupts)
        content.append({*from, m_units[subject.first].range.start});
    if (!leadsUp && (aside || quoted)) {
        if (const size_t more = resumedContent(m_units, after, quoted); more < m_units.size())
            content.append({m_units[more].range.start, end()});
    }
    cutContent(*from);
    return add(content, cueRange(group.first, group.cue), subject.source, m_units[group.cue].verb,
               AttributionRule::Before);
}

/// Where content before a subject starts: the sentence, or what the attribution
/// before it left. The last attribution of a sentence is about all of it.
std::optional<qsizetype> SentenceReader::contentStartBefore(const Subject &subject, bool atEnd)
{
    if (m_found.empty())
        return start();
    const TextRange lastCue = m_found.back().cue;
    // “X said A, but B, Y said”: B starts behind the conjunction.
    size_t conjunction = subject.first - 1;
    while (conjunction > 1 && m_units[conjunction].range.start > lastCue.end &&
           !(m_units[conjunction].is(Grammar::But | Grammar::And) && m_units[conjunction - 1].isSign(U',')))
        --conjunction;
    if (m_units[conjunction].range.start > lastCue.end)
        return m_units[conjunction].range.start;
    if (atEnd && !m_units[subject.first - 1].isQuote() && !isQuoteAt(subject.first - 2)) {
        m_found.clear();
        return start();
    }
    const bool parted = m_units[subject.first - 1].isSign(U',') && !isQuoteAt(subject.first - 2) &&
                        !m_units[subject.first - 2].is(Grammar::Subordinator);
    if (m_found.back().content.first().start > lastCue.start && parted && !hasQuoteBefore(subject.first)) {
        m_found.clear();
        return start();
    }
    if (m_found.back().content.first().start > lastCue.start)
        return {};
    return m_found.back().content.last().end;
}

} // namespace lectern
