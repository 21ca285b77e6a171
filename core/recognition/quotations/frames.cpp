// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/frames.h"

#include "core/recognition/quotations/contentbounds.h"

namespace lectern {

namespace {

constexpr size_t longestLead = 6; ///< words before a subordinate clause: "A few weeks after"

} // namespace

SentenceReader::SentenceReader(QStringView text, Units units, const CueLexicon &lexicon, bool headline)
    : m_text(text), m_units(units), m_lexicon(lexicon), m_headline(headline)
{
}

Attributions SentenceReader::read()
{
    for (size_t i = 0; i < m_units.size(); ++i) {
        const Unit &unit = m_units[i];
        if ((unit.opensPhrase && readPhrase(i)) || m_reported)
            continue;
        const size_t before = m_found.size();
        if (unit.verb >= 0 && (!unit.capital || m_headline || i == 0) && unit.isWord())
            readCue(i);
        if (m_found.size() == before && unit.is(Grammar::ContentNoun))
            readNoun(i);
    }
    readUnclaimed();
    if (!m_pending && isSignAt(m_units.size() - 1, U':'))
        m_pending = announcement();
    return std::move(m_found);
}

bool SentenceReader::add(const TextRanges &content, TextRange cue, TextRange source, int verb, AttributionRule rule)
{
    TextRanges ranges;
    for (const TextRange range : content) {
        const TextRange inner = trimmed(m_text, range);
        const QStringView words = inner.of(m_text);
        if (inner.length() > 1 && std::ranges::any_of(words, [](QChar c) { return c.isLetterOrNumber(); }))
            ranges.append(inner);
    }
    if (ranges.isEmpty())
        return false;
    std::ranges::sort(ranges);
    m_found.push_back({ranges, cue, source, verb, rule});
    return true;
}

bool SentenceReader::hasQuote(size_t from, qsizetype end) const
{
    for (size_t i = from; i < m_units.size() && m_units[i].range.start < end; ++i) {
        if (m_units[i].isQuote())
            return true;
    }
    return false;
}

bool SentenceReader::hasQuoteBefore(size_t end) const
{
    return std::ranges::any_of(m_units.first(end), [](const Unit &unit) { return unit.isQuote() && !unit.brief; });
}

bool SentenceReader::isInsideContent(qsizetype position) const
{
    return std::ranges::any_of(m_found, [&](const Attribution &found) {
        return std::ranges::any_of(found.content, [&](TextRange range) { return range.contains(position); });
    });
}

TextRange SentenceReader::lastSource() const { return m_found.empty() ? TextRange{} : m_found.back().source; }

TextRange SentenceReader::cueRange(size_t first, size_t last) const
{
    return m_units[first].range.united(m_units[last].range);
}

/// What was taken as content ends where another attribution begins, and before
/// the conjunction that leads to it.
void SentenceReader::cutContent(qsizetype position)
{
    size_t at = 0;
    while (at < m_units.size() && m_units[at].range.end <= position)
        ++at;
    while (at > 0 && (m_units[at - 1].is(Grammar::Conjunction | Grammar::But | Grammar::As) ||
                      m_units[at - 1].isOneOf(u",;—–-") || m_units[at - 1].range.start >= position))
        --at;
    const qsizetype end = at > 0 ? std::min(position, m_units[at - 1].range.end) : position;
    for (Attribution &found : m_found) {
        for (TextRange &range : found.content) {
            if (range.start < end && position < range.end)
                range = trimmed(m_text, {range.start, end});
        }
    }
}

void SentenceReader::readCue(size_t at)
{
    if (at > 0 && m_units[at - 1].is(Grammar::To) && m_units[at].form == VerbForm::Base) {
        readInfinitive(at);
        return;
    }
    if (!isVerbAt(m_text, m_units, at, m_lexicon))
        return;
    if (m_units[at].form == VerbForm::Gerund) {
        readGerund(at);
        return;
    }
    const VerbGroup group = verbGroupAt(m_units, at);
    if (at == 0 ? readLeading() || readLead() : readInverted(group) || (group.isPassive && readPassive(group)))
        return;
    if (group.isPassive || at == 0)
        return;
    const std::optional<Subject> subject = subjectOf(m_units, group, lastSource());
    if (!subject)
        return;
    const CueVerb &verb = verbAt(at);
    size_t after = skipAdjuncts(m_units, group.end, verb);
    if (verb.frames & Frame::Person)
        after = skipAdjuncts(m_units, skipListeners(m_units, after), verb);
    if (!readBefore(group, *subject, after))
        readAfter(group, *subject, after);
}

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
    if (!afterQuote && !((verb.frames & Frame::Clause) && bounded))
        return false;
    qsizetype from = start();
    for (const Attribution &found : m_found)
        from = std::max(from, found.content.last().end);
    if (from >= cue.range.start)
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
    const bool behindQuote =
        before.isQuote() || (before.isSign(U',') && subject.first > 1 && isQuoteAt(subject.first - 2));
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
    if (m_found.back().content.first().start > lastCue.start)
        return {};
    return m_found.back().content.last().end;
}

bool SentenceReader::hasVerb(size_t end) const
{
    return std::ranges::any_of(m_units.first(end), [](const Unit &unit) {
        return !unit.capital && (isFinite(unit) || unit.ending || unit.isQuote());
    });
}

/// Whether words without quotation marks that start with unit `after` are what the verb reports.
bool SentenceReader::acceptsUnquoted(const CueVerb &verb, size_t after) const
{
    const Unit &next = m_units[after];
    const bool clause = (verb.frames & (Frames(Frame::Clause) | Frame::That)) != Frames();
    if (!next.isWord())
        return false;
    if (next.is(Grammar::QuestionWord) && (verb.frames & Frame::Object))
        return true;
    if (next.is(Grammar::That | Grammar::QuestionWord) && clause)
        return next.is(Grammar::That) || !next.is(Grammar::Relative) || (verb.frames & Frame::Clause);
    if (next.is(Grammar::To))
        return (verb.frames & Frame::To) != Frames();
    if (next.is(Grammar::Preposition) && !next.capital)
        return (next.opens & verb.frames) != Frames() || ((verb.frames & Frame::Clause) && isClause(m_units, after));
    if ((verb.frames & Frame::Clause) && isClause(m_units, after))
        return true;
    // "a town he says stands in the shade"
    const bool interposed = after > 1 && m_units[after - 1].verb >= 0 && m_units[after - 2].is(Grammar::Pronoun);
    if (interposed && (verb.frames & Frame::Clause) && isFinite(next))
        return true;
    return (verb.frames & Frame::Object) && !next.is(Grammar::Subordinator | Grammar::Conjunction | Grammar::Negation);
}

/// The unit that content after the verb starts with; the cue may grow over a
/// particle or preposition ("pointed out", "referred to").
std::optional<size_t> SentenceReader::contentAfter(const VerbGroup &group, size_t after, size_t &cueEnd) const
{
    const CueVerb &verb = verbAt(group.cue);
    if (after >= m_units.size())
        return {};
    const Unit &next = m_units[after];
    const bool speaks = verb.isSpeech() || hasQuote(after, end());
    if (next.isQuote())
        return speaks ? std::optional(after) : std::nullopt;
    if (!next.isWord())
        return {};
    if ((next.opens & (Frames(Frame::Out) | Frame::Back)) && (verb.frames & next.opens)) {
        cueEnd = after + 1;
        if (cueEnd < m_units.size() && (m_units[cueEnd].isSign(U',') || m_units[cueEnd].isSign(U':')) &&
            isQuoteAt(cueEnd + 1))
            return cueEnd + 1;
        return cueEnd < m_units.size() && !m_units[cueEnd].isSign(U'.') ? std::optional(cueEnd) : std::nullopt;
    }
    const bool preposition = (next.opens & verb.frames) != Frames() && next.is(Grammar::Preposition) &&
                             !(next.is(Grammar::To) && after + 1 < m_units.size() && !isNominal(m_units[after + 1])) &&
                             after + 1 < m_units.size();
    if (preposition) {
        cueEnd = after + 1;
        return after + 1;
    }
    if (acceptsUnquoted(verb, after))
        return after;
    const bool mixed =
        hasQuote(after, contentEnd(m_units, after)) && (verb.frames & (Frames(Frame::Quote) | Frame::Object));
    return mixed && !next.is(Grammar::Subordinator | Grammar::Conjunction) ? std::optional(after) : std::nullopt;
}

/// Inside what another cue reports, only a further verb of the same subject or
/// a clause of its own is believed.
bool SentenceReader::mayStandInside(const VerbGroup &group, const Subject &subject, size_t after) const
{
    const CueVerb &verb = verbAt(group.cue);
    if (subject.shared)
        return m_units[group.cue].isFiniteCue() && group.auxiliaries == 0 && (verb.frames & Frame::Quote);
    if (subject.first == 0)
        return false;
    const Unit &before = m_units[subject.first - 1];
    const bool parted = before.isOneOf(u",;—–") || (before.is(Grammar::Conjunction | Grammar::But) &&
                                                    subject.first > 1 && m_units[subject.first - 2].isSign(U','));
    return parted && (verb.frames & Frame::Clause) && (m_units[after].is(Grammar::That) || isClause(m_units, after));
}

/// "After Ann said the bridge was safe, it was opened": where the main clause starts.
qsizetype SentenceReader::mainClauseAfter(const Subject &subject, size_t content) const
{
    if (subject.first == 0 || subject.first > longestLead)
        return end();
    const Unit &before = m_units[subject.first - 1];
    if (!before.is(Grammar::Subordinator) || before.is(Grammar::That | Grammar::Conjunction))
        return end();
    for (size_t i = content + 1; i + 1 < m_units.size(); ++i) {
        if (m_units[i].isSign(U',') && m_units[i + 1].isWord() &&
            !m_units[i + 1].is(Grammar::Conjunction | Grammar::But | Grammar::Relative) && isClause(m_units, i + 1))
            return m_units[i].range.start;
    }
    return end();
}

/// Ann said that … / Ann said: “…” / Ann called it …
bool SentenceReader::readAfter(const VerbGroup &group, const Subject &subject, size_t after)
{
    const CueVerb &verb = verbAt(group.cue);
    const AttributionRule rule = subject.shared ? AttributionRule::SharedSubject : AttributionRule::After;
    if (after >= m_units.size())
        return false;
    size_t first = after;
    if (m_units[first].isSign(U',') || m_units[first].isDash()) {
        // "said, “…”", "said, however, that" and "But, he added, the bridge was safe"
        size_t next = first + 1;
        const auto closes = [&](size_t at) {
            return m_units[first].isDash() ? m_units[at].isDash() : m_units[at].isSign(U',');
        };
        const bool led = m_units[first].isSign(U',') && subject.first >= 2 && subject.first <= 3 &&
                         isSignAt(subject.first - 1, U',') && (verb.frames & Frame::Around);
        const bool opens = subject.first == 0 && m_units[first].isSign(U',') && (verb.frames & Frame::Clause) &&
                           next < m_units.size() && m_units[next].isWord() && !m_units[next].is(Grammar::Relative) &&
                           isClause(m_units, next);
        if (!isQuoteAt(next) && !led && !opens) {
            while (next < m_units.size() && !(closes(next) && (isQuoteAt(next + 1) || next - first < 9)) &&
                   next - first < 24)
                ++next;
            ++next;
            if (next >= m_units.size() || !(m_units[next].isQuote() || m_units[next].is(Grammar::That)))
                return false;
        }
        first = next;
    } else if (m_units[first].isSign(U':')) {
        const Attribution found{{},
                                cueRange(group.first, group.cue),
                                subject.source,
                                m_units[group.cue].verb,
                                AttributionRule::NextParagraph};
        if (!verb.isSpeech() && !isQuoteAt(first + 1))
            return false;
        if (first + 1 >= m_units.size()) {
            m_pending = found;
            return false;
        }
        return add({{m_units[first + 1].range.start, end()}}, found.cue, found.source, found.verb, rule);
    }
    size_t cueEnd = group.end;
    const std::optional<size_t> content = contentAfter(group, first, cueEnd);
    if (!content)
        return false;
    const bool inside = isInsideContent(m_units[group.cue].range.start);
    if (inside && !mayStandInside(group, subject, *content))
        return false;
    cutContent(m_units[inside && subject.shared ? group.first : subject.first].range.start);
    const qsizetype contentStop = std::min(contentEnd(m_units, *content), mainClauseAfter(subject, *content));
    return add({{m_units[*content].range.start, contentStop}}, cueRange(group.first, cueEnd - 1), subject.source,
               m_units[group.cue].verb, rule);
}

} // namespace lectern
