// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/frames/contentbounds.h"
#include "core/recognition/quotations/frames/sentencereader.h"

// What SentenceReader makes of quotation marks that no reporting verb claimed.

namespace lectern {

namespace {

constexpr size_t verbReach = 14;

/// Looks like a verb in the past of which no lexicon knows: "beamed".
bool isUnknownPast(const Unit &unit)
{
    return unit.kind == UnitKind::Word && !unit.capital &&
           (unit.ending || unit.is(Grammar::FiniteVerb) || unit.isFiniteCue());
}

} // namespace

/// “…,” beamed Ann Lee. / “…,” Ann Lee beamed.
bool SentenceReader::readUnknownVerbBehind(size_t quote)
{
    const Unit &said = m_units[quote];
    if (said.sign == 0 || said.sign == U'.' || quote + 2 >= m_units.size() || !m_units[quote + 1].isWord())
        return false;
    const auto range = TextRange{start(), said.range.end};
    const Unit &next = m_units[quote + 1];
    if (isUnknownPast(next) && (m_units[quote + 2].capital || m_units[quote + 2].is(Grammar::Article))) {
        const Phrase source = phraseAfter(m_units, quote + 2);
        return !source.isEmpty() && add({range}, next.range, source.in(m_units), next.verb, AttributionRule::Nearest);
    }
    for (size_t i = quote + 2; i < m_units.size() && i < quote + 8; ++i) {
        if (!isUnknownPast(m_units[i]))
            continue;
        const Phrase source = phraseBefore(m_units, verbGroupAt(m_units, i).first, quote + 1);
        const bool whole = !source.isEmpty() && source.first == quote + 1;
        return whole && add({range}, m_units[i].range, source.in(m_units), m_units[i].verb, AttributionRule::Nearest);
    }
    return false;
}

/// Ann targets “the corrupt system that …”: some verb with a subject left of the quotation.
bool SentenceReader::readUnknownVerb(size_t quote)
{
    if (m_units[quote].title)
        return false;
    if (quote < 2)
        return false;
    const size_t nearest = quote < verbReach ? 1 : std::max<size_t>(1, quote - verbReach + 1);
    for (size_t i = quote - 1; i >= nearest; --i) {
        const Unit &unit = m_units[i];
        if ((unit.isQuote() && !unit.brief) || unit.isSign(U';'))
            return false;
        if (!isUnknownPast(unit) ||
            m_units[i - 1].is(Grammar::Article | Grammar::PossessivePronoun | Grammar::Preposition))
            continue;
        const VerbGroup group = verbGroupAt(m_units, i);
        const bool cue = std::ranges::any_of(m_found, [&](const Attribution &a) { return a.cue.overlaps(unit.range); });
        if (cue || (group.auxiliaries & Grammar::Be) != 0 || isInsideContent(unit.range.start))
            return false;
        const std::optional<Subject> subject = subjectOf(m_units, group, lastSource());
        if (!subject || i + 1 > quote)
            return false;
        const TextRange content{m_units[i + 1].range.start, contentEnd(m_units, i + 1)};
        return content.contains(m_units[quote].range.start) &&
               add({content}, cueRange(group.first, i), subject->source, unit.verb, AttributionRule::Nearest);
    }
    return false;
}

void SentenceReader::readUnclaimed()
{
    for (size_t i = 0; i < m_units.size(); ++i) {
        const Unit &unit = m_units[i];
        if (!unit.isQuote() || unit.brief || isInsideContent(unit.range.start))
            continue;
        if (i > 1 && isSignAt(i - 1, U':')) {
            // "Ann Lee: “…”", "She had one answer: “…”"
            Phrase source = phraseBefore(m_units, i - 1);
            if (source.isEmpty() || !m_units[source.end - 1].capital)
                source = leadingSubject(m_units, i - 1);
            if (!source.isEmpty())
                add({{unit.range.start, end()}}, m_units[i - 1].range, source.in(m_units), -1, AttributionRule::Label);
        } else if (!readUnknownVerbBehind(i)) {
            readUnknownVerb(i);
        }
    }
}

/// Who announces the next paragraph, in a sentence that ends with a colon: the
/// subject of its last reporting verb, else of the sentence.
std::optional<Attribution> SentenceReader::announcement() const
{
    for (size_t i = m_units.size(); i-- > 1;) {
        if (m_units[i].verb < 0 || !m_units[i].isFiniteCue() || !isVerbAt(m_text, m_units, i, m_lexicon))
            continue;
        const VerbGroup group = verbGroupAt(m_units, i);
        if (const auto subject = subjectOf(m_units, group, {}))
            return Attribution{
                {}, cueRange(group.first, i), subject->source, m_units[i].verb, AttributionRule::NextParagraph};
    }
    const Phrase source = leadingSubject(m_units, m_units.size() - 1);
    if (source.isEmpty())
        return {};
    return Attribution{{}, m_units.back().range, source.in(m_units), -1, AttributionRule::NextParagraph};
}

} // namespace lectern
