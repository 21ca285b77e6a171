// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/frames/sentencereader.h"

#include "core/recognition/quotations/frames/contentbounds.h"

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
    const bool oneWord =
        ranges.size() == 1 && std::ranges::any_of(m_units, [&](const Unit &unit) {
            return unit.range == ranges.first() && unit.is(Grammar::That | Grammar::To | Grammar::QuestionWord);
        });
    if (ranges.isEmpty() || oneWord)
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

bool SentenceReader::isInsideQuotedContent(qsizetype position) const
{
    return std::ranges::any_of(m_found, [&](const Attribution &found) {
        return std::ranges::any_of(found.content, [&](TextRange range) {
            if (!range.contains(position))
                return false;
            const auto first =
                std::ranges::find_if(m_units, [&](const Unit &unit) { return unit.range.end > range.start; });
            return first != m_units.end() && first->isQuote();
        });
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
    if (readReducedPassive(at))
        return;
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

bool SentenceReader::hasVerbIn(TextRange range) const
{
    return std::ranges::any_of(m_units, [&](const Unit &unit) {
        return range.contains(unit.range) && !unit.capital && (isFinite(unit) || unit.ending);
    });
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
    // "talked about the bridge when she told him, “…”"
    const Unit &lead = m_units[subject.first - 1];
    const bool starts =
        (lead.is(Grammar::Subordinator | Grammar::And | Grammar::But) && !lead.is(Grammar::That)) || lead.isSign(U',');
    if (starts && (verb.frames & Frame::Quote) && isQuoteAt(after) && m_units[after - 1].isOneOf(u",:") &&
        !m_units[after].brief && !isInsideQuotedContent(m_units[group.cue].range.start))
        return true;
    const Unit &before = m_units[subject.first - 1];
    const bool behindComma =
        subject.first > 1 && (m_units[subject.first - 2].isSign(U',') ||
                              (isQuoteAt(subject.first - 2) && m_units[subject.first - 2].sign == U','));
    const bool joins = before.is(Grammar::Conjunction | Grammar::But);
    const bool parted = before.isOneOf(u",;—–") || (joins && behindComma);
    if (parted && isQuoteAt(after) && m_units[after - 1].isOneOf(u",:") && !m_units[after].brief)
        return true;
    // "… declined to comment, and aides said …"
    const bool another = joins && !m_units[subject.first].is(Grammar::Pronoun | Grammar::That) &&
                         (verb.frames & Frame::Around) && !m_found.empty() &&
                         hasVerbIn({m_found.back().content.first().start, before.range.start});
    return (parted || another) && (verb.frames & Frame::Clause) &&
           (m_units[after].is(Grammar::That) || isClause(m_units, after));
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

/// "said, “…”", "said, however, that" and "But, he added, the bridge was safe"
std::optional<size_t> SentenceReader::contentBehindComma(const CueVerb &verb, const Subject &subject,
                                                         size_t comma) const
{
    size_t next = comma + 1;
    const auto closes = [&](size_t at) {
        return m_units[comma].isDash() ? m_units[at].isDash() : m_units[at].isSign(U',');
    };
    const bool led = m_units[comma].isSign(U',') && subject.first >= 2 && subject.first <= 3 &&
                     isSignAt(subject.first - 1, U',') && (verb.frames & Frame::Around);
    const bool opens = subject.first == 0 && m_units[comma].isSign(U',') && (verb.frames & Frame::Clause) &&
                       next < m_units.size() && m_units[next].isWord() && !m_units[next].is(Grammar::Relative) &&
                       isClause(m_units, next);
    if (isQuoteAt(next) || led || opens)
        return next;
    while (next < m_units.size() && !(closes(next) && (isQuoteAt(next + 1) || next - comma < 9)) && next - comma < 24)
        ++next;
    ++next;
    if (next >= m_units.size() || !(m_units[next].isQuote() || m_units[next].is(Grammar::That)))
        return {};
    return next;
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
        const std::optional<size_t> next = contentBehindComma(verb, subject, first);
        if (!next)
            return false;
        first = *next;
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
    std::optional<size_t> content = contentAfter(group, first, cueEnd);
    // "a strike that Ann said could end"
    const bool gap = !content && subject.first > 0 &&
                     m_units[subject.first - 1].is(Grammar::That | Grammar::Relative) &&
                     (verb.frames & Frame::Clause) && (isFinite(m_units[first]) || m_units[first].ending);
    if (gap)
        content = first;
    if (!content)
        return false;
    const bool inside = isInsideContent(m_units[group.cue].range.start);
    if (inside && !subject.around && !mayStandInside(group, subject, *content))
        return false;
    const bool atVerb = (inside && subject.shared) || subject.around;
    cutContent(m_units[atVerb ? group.first : subject.first].range.start);
    const qsizetype contentStop = std::min(contentEnd(m_units, *content), mainClauseAfter(subject, *content));
    return add({{m_units[*content].range.start, contentStop}}, cueRange(group.first, cueEnd - 1), subject.source,
               m_units[group.cue].verb, rule);
}

} // namespace lectern
