// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/frames.h"

#include "core/recognition/quotations/contentbounds.h"

namespace lectern {

namespace {

constexpr Frames bySpeech = Frames(Frame::Quote) | Frame::Manner | Frame::Clause | Frame::That;
constexpr size_t longestAside = 40;

bool isPunctuation(const Unit &unit, QStringView signs)
{
    return unit.kind == UnitKind::Sign && unit.sign < 0x10000 && signs.contains(QChar(char16_t(unit.sign)));
}

bool isSpeech(const CueVerb &verb) { return (verb.frames & bySpeech) != Frames(); }

} // namespace

SentenceReader::SentenceReader(QStringView text, Units units, const CueLexicon &lexicon, bool headline)
    : m_text(text), m_units(units), m_lexicon(lexicon), m_headline(headline)
{
}

Attributions SentenceReader::read()
{
    for (size_t i = 0; i < m_units.size(); ++i) {
        const Unit &unit = m_units[i];
        if (unit.opensPhrase && readPhrase(i))
            continue;
        if (unit.verb >= 0 && (!unit.capital || m_headline || i == 0) && unit.isWord())
            readCue(i);
        else if (unit.is(Grammar::ContentNoun))
            readNoun(i);
    }
    return std::move(m_found);
}

bool SentenceReader::add(TextRanges content, TextRange cue, TextRange source, int verb, AttributionRule rule)
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

bool SentenceReader::isInsideContent(qsizetype position) const
{
    return std::ranges::any_of(m_found, [&](const Attribution &found) {
        return std::ranges::any_of(found.content, [&](TextRange range) { return range.contains(position); });
    });
}

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
                      isPunctuation(m_units[at - 1], u",;—–-") || m_units[at - 1].range.start >= position))
        --at;
    const qsizetype end = at > 0 ? std::min(position, m_units[at - 1].range.end) : position;
    for (Attribution &found : m_found) {
        for (TextRange &range : found.content) {
            if (range.start < end && position < range.end)
                range = trimmed(m_text, {range.start, end});
        }
    }
}

SentenceReader::VerbGroup SentenceReader::groupAt(size_t at) const
{
    VerbGroup group{at, at, at + 1, 0, false};
    constexpr GrammarFlags helpers = Grammar::Be | Grammar::Have | Grammar::Do | Grammar::Modal | Grammar::Negation;
    while (group.first > 0) {
        const Unit &unit = m_units[group.first - 1];
        if (!unit.isWord() || (!unit.is(helpers) && !(unit.adverb && !unit.capital && !unit.is(Grammar::Role))))
            break;
        group.auxiliaries |= unit.classes & helpers;
        --group.first;
    }
    const VerbForm form = m_units[at].form;
    group.isPassive =
        (group.auxiliaries & Grammar::Be) != 0 && (form == VerbForm::Past || form == VerbForm::Participle);
    return group;
}

/// Nouns look like verbs: "the report", "two claims", "his say".
bool SentenceReader::isVerbHere(size_t at) const
{
    const Unit &unit = m_units[at];
    if (at == 0)
        return unit.form == VerbForm::Gerund || unit.isFiniteCue();
    const Unit &before = m_units[at - 1];
    switch (unit.form) {
    case VerbForm::Gerund: return true;
    case VerbForm::Base: {
        constexpr GrammarFlags leading = Grammar::Modal | Grammar::Do | Grammar::Negation;
        if (before.is(leading) || before.is(Grammar::Plural | Grammar::People))
            return true;
        if (before.adverb && at > 1)
            return m_units[at - 2].is(leading | Grammar::Plural | Grammar::People) || groupAt(at).auxiliaries != 0;
        if (before.is(Grammar::To) || before.is(Grammar::Determiner | Grammar::Preposition) || !before.isWord())
            return false;
        const QStringView word = before.range.of(m_text);
        // "Ann and Kim say the bridge was safe": what follows tells that it is a verb.
        if (isNominal(before) && !mayBeNoun(unit) && at + 1 < m_units.size() && (verbAt(at).frames & Frame::Clause) &&
            (isQuoteAt(at + 1) || m_units[at + 1].is(Grammar::That) || isClause(m_units, at + 1)))
            return true;
        return (before.is(Grammar::Pronoun) && !before.is(Grammar::Masculine | Grammar::Feminine | Grammar::Neuter)) ||
               (isNominal(before) && word.endsWith(u's') && !before.capital);
    }
    case VerbForm::Third:
        return !before.is(Grammar::Determiner | Grammar::Preposition | Grammar::Be) &&
               before.kind != UnitKind::Possessive && !before.isFiniteCue();
    default: return !before.is(Grammar::Determiner) || before.is(Grammar::Pronoun | Grammar::That);
    }
}

void SentenceReader::readCue(size_t at)
{
    if (!isVerbHere(at))
        return;
    if (m_units[at].form == VerbForm::Gerund) {
        readGerund(at);
        return;
    }
    const VerbGroup group = groupAt(at);
    if (at == 0 ? readLeading() : readInverted(group) || group.isPassive)
        return;
    const std::optional<Subject> subject = subjectOf(group);
    if (!subject)
        return;
    const CueVerb &verb = verbAt(at);
    size_t after = skipAdjuncts(m_units, group.end, verb);
    if (verb.frames & Frame::Person)
        after = skipAdjuncts(m_units, skipListeners(m_units, after), verb);
    if (!readBefore(group, *subject, after))
        readAfter(group, *subject, after);
}

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
            const size_t from = comma + 1 < m_units.size() && comma - goesOn < 14 ? comma + 1 : goesOn;
            if (from >= m_units.size())
                return false;
            return add({{m_units[from].range.start, end()}}, cue, source.in(m_units), -1, AttributionRule::Phrase);
        }
        qsizetype from = start();
        for (const Attribution &found : m_found)
            from = std::max(from, std::max(found.cue.end, found.content.last().end));
        if (from >= m_units[at].range.start || m_units[at].range.start - from < 8)
            from = start();
        for (size_t i = at; i-- > 0 && m_units[i].range.start >= from;) {
            if (m_units[i].isSign(U':') || m_units[i].isSign(U';')) {
                from = m_units[i].range.end;
                break;
            }
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

/// …, saying that … / footage of Ann saying, “…” / “…,” he said, calling it …
bool SentenceReader::readGerund(size_t at)
{
    const CueVerb &verb = verbAt(at);
    if (at == 0)
        return false;
    const Unit &before = m_units[at - 1];
    const bool directly =
        isQuoteAt(at + 1) || (at + 1 < m_units.size() && isPunctuation(m_units[at + 1], u",:") && isQuoteAt(at + 2));
    if (!isSpeech(verb) && !(verb.frames & Frame::Object) && !directly)
        return false;
    const bool joined = isPunctuation(before, u",—–-") || before.isQuote() ||
                        before.is(Grammar::And | Grammar::As | Grammar::By) || before.is(Grammar::Be);
    const bool introduces = directly || (at + 1 < m_units.size() &&
                                         m_units[at + 1].is(Grammar::That | Grammar::Pronoun | Grammar::ObjectPronoun));
    if (!joined && !introduces)
        return false;
    if (before.is(Grammar::Determiner | Grammar::Preposition) && !before.is(Grammar::By | Grammar::As))
        return false;
    TextRange source;
    if (before.isWord() && isNominal(before)) {
        const Phrase phrase = phraseBefore(m_units, at);
        source = phrase.in(m_units);
    }
    if (before.is(Grammar::Be)) {
        const VerbGroup group = groupAt(at);
        if (const auto subject = subjectOf(group))
            source = subject->source;
    }
    if (source.isEmpty() && !m_found.empty())
        source = m_found.back().source;
    if (source.isEmpty())
        source = leadingSubject(m_units, at).in(m_units);
    if (source.isEmpty() && !introduces)
        return false;
    size_t after = skipAdjuncts(m_units, at + 1, verb);
    if (verb.frames & Frame::Person)
        after = skipAdjuncts(m_units, skipListeners(m_units, after), verb);
    if (after < m_units.size() && isPunctuation(m_units[after], u",:") && isQuoteAt(after + 1))
        ++after;
    size_t cueEnd = at + 1;
    const VerbGroup group{at, at, at + 1, 0, false};
    const std::optional<size_t> first = contentAfter(group, after, cueEnd);
    if (!first)
        return false;
    if (!(verb.frames & (Frames(Frame::Clause) | Frame::Quote)) && !hasQuote(*first, contentEnd(m_units, *first)))
        return false;
    cutContent(m_units[at].range.start);
    return add({{m_units[*first].range.start, contentEnd(m_units, *first)}}, cueRange(at, cueEnd - 1), source,
               m_units[at].verb, AttributionRule::Gerund);
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
    const bool bounded = source.end >= m_units.size() || m_units[source.end].kind == UnitKind::Sign;
    if (!afterQuote && !((verb.frames & Frame::Clause) && bounded))
        return false;
    qsizetype from = start();
    for (const Attribution &found : m_found)
        from = std::max(from, found.content.last().end);
    if (from >= cue.range.start)
        from = start();
    TextRanges content = {{from, cue.range.start}};
    if (const size_t more = resumedContent(m_units, source.end); more < m_units.size())
        content.append({m_units[more].range.start, end()});
    return add(content, cue.range, source.in(m_units), cue.verb, AttributionRule::Inverted);
}

/// Said Ann Lee, a teacher: “…”
bool SentenceReader::readLeading()
{
    const Phrase source = phraseAfter(m_units, 1);
    size_t first = source.end;
    if (first < m_units.size() && isPunctuation(m_units[first], u",:"))
        ++first;
    if (source.isEmpty() || !isQuoteAt(first) || !isSpeech(verbAt(0)))
        return false;
    return add({{m_units[first].range.start, contentEnd(m_units, first)}}, m_units[0].range, source.in(m_units),
               m_units[0].verb, AttributionRule::Inverted);
}

/// The subject before an aside: "Ann Lee, a teacher from Kent, said".
std::optional<SentenceReader::Subject> SentenceReader::subjectBehindAside(size_t comma) const
{
    const bool dash = m_units[comma].isDash();
    const auto opens = [&](size_t i) { return dash ? m_units[i].isDash() : m_units[i].isSign(U','); };
    size_t open = comma;
    for (int tries = 0; tries < 3; ++tries) {
        do {
            if (open == 0 || (m_units[open - 1].isQuote() && !m_units[open - 1].brief))
                return {};
            --open;
        } while (open > 0 && !opens(open));
        if (open == 0 || comma - open > longestAside)
            return {};
        const Phrase phrase = phraseBefore(m_units, open);
        if (phrase.isEmpty())
            return {};
        // ", a teacher, mother of two, said": the name is before the first comma.
        const bool named = std::ranges::any_of(m_units.subspan(phrase.first, phrase.size()), &Unit::capital);
        if (!named && phrase.first > 1 && opens(phrase.first - 1) && tries < 2)
            continue;
        const Unit &inner = m_units[open + 1];
        const bool describes = !inner.is(Grammar::Relative | Grammar::Preposition | Grammar::Time | Grammar::Adverb |
                                         Grammar::Subordinator | Grammar::But) &&
                               !inner.adverb && !inner.gerund && !inner.ending && isNominal(inner) && !dash;
        const TextRange source = phrase.in(m_units);
        return Subject{describes ? source.united(m_units[comma - 1].range) : source, phrase.first};
    }
    return {};
}

std::optional<SentenceReader::Subject> SentenceReader::subjectOf(const VerbGroup &group) const
{
    if (group.first == 0)
        return {};
    const size_t last = group.first - 1;
    const Unit &unit = m_units[last];
    if (unit.isSign(U',') || unit.isDash())
        return subjectBehindAside(last);
    if (unit.isQuote() && !unit.brief)
        return {};
    if (unit.kind == UnitKind::Sign && !unit.isSign(U')'))
        return {};
    if (unit.is(Grammar::Conjunction | Grammar::But) && !unit.capital) {
        if (!m_found.empty() && !m_found.back().source.isEmpty())
            return Subject{m_found.back().source, last, true};
        const Phrase phrase = leadingSubject(m_units, last);
        if (phrase.isEmpty())
            return {};
        return Subject{phrase.in(m_units), last, true};
    }
    if (unit.is(Grammar::That) && last > 0 && isNominal(m_units[last - 1])) {
        const Phrase phrase = phraseBefore(m_units, last);
        if (phrase.isEmpty())
            return {};
        return Subject{phrase.in(m_units), phrase.first};
    }
    if (unit.is(Grammar::Relative))
        return Subject{unit.range, last};
    if (unit.is(Grammar::Subordinator | Grammar::Preposition | Grammar::Adverb) && !unit.capital)
        return {};
    if (unit.is(Grammar::Time) && !unit.capital && !unit.is(Grammar::Determiner))
        return {};
    const Phrase phrase = phraseBefore(m_units, group.first);
    if (phrase.isEmpty())
        return {};
    return Subject{phrase.in(m_units), phrase.first};
}

/// …, Ann said. / “…,” Ann said, “…”
bool SentenceReader::readBefore(const VerbGroup &group, const Subject &subject, size_t after)
{
    const CueVerb &verb = verbAt(group.cue);
    if (subject.first == 0 || subject.shared || !isSpeech(verb))
        return false;
    const Unit &before = m_units[subject.first - 1];
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
    const bool interrupts = aside && after + 1 < m_units.size() && isFinite(m_units[after + 1]);
    const bool parted = (isPunctuation(before, u",—–-") || before.isQuote()) && (subject.first >= 3 || interrupts);
    if (!quoted && !(parted && (atEnd || aside) && (verb.frames & Frame::Around)))
        return false;
    if (!atEnd && m_units[after].isQuote() && !quoted)
        return false;

    qsizetype from = start();
    const TextRange lastCue = m_found.empty() ? TextRange{} : m_found.back().cue;
    if (!m_found.empty()) {
        // “X said A, but B, Y said”: B starts behind the conjunction.
        size_t conjunction = subject.first - 1;
        while (conjunction > 1 && m_units[conjunction].range.start > lastCue.end &&
               !(m_units[conjunction].is(Grammar::But | Grammar::And) && m_units[conjunction - 1].isSign(U',')))
            --conjunction;
        const bool parts = m_units[conjunction].range.start > lastCue.end;
        if (parts) {
            from = m_units[conjunction].range.start;
        } else if (atEnd && !before.isQuote() && !isQuoteAt(subject.first - 2)) {
            m_found.clear(); // the last attribution of a sentence is about all of it
        } else if (m_found.back().content.first().start > lastCue.start) {
            return false;
        } else {
            from = m_found.back().content.last().end;
        }
    }
    if (from >= m_units[subject.first].range.start)
        return false;
    TextRanges content = {{from, m_units[subject.first].range.start}};
    if (aside || quoted) {
        if (const size_t more = resumedContent(m_units, after); more < m_units.size())
            content.append({m_units[more].range.start, end()});
    }
    cutContent(from);
    return add(content, cueRange(group.first, group.cue), subject.source, m_units[group.cue].verb,
               AttributionRule::Before);
}

/// Whether words without quotation marks that start with unit `after` are what the verb reports.
bool SentenceReader::acceptsUnquoted(const CueVerb &verb, size_t after) const
{
    const Unit &next = m_units[after];
    const bool clause = (verb.frames & (Frames(Frame::Clause) | Frame::That)) != Frames();
    if (!next.isWord())
        return false;
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
    const bool speaks = isSpeech(verb) || hasQuote(after, end());
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
    const bool parted =
        isPunctuation(before, u",;—–") || (before.is(Grammar::Conjunction | Grammar::But) && subject.first > 1 &&
                                           m_units[subject.first - 2].isSign(U','));
    return parted && (verb.frames & Frame::Clause) && (m_units[after].is(Grammar::That) || isClause(m_units, after));
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
        if (!isQuoteAt(next) && !led) {
            while (next < m_units.size() && !closes(next) && next - first < 9)
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
        if (!isSpeech(verb) && !isQuoteAt(first + 1))
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
    return add({{m_units[*content].range.start, contentEnd(m_units, *content)}}, cueRange(group.first, cueEnd - 1),
               subject.source, m_units[group.cue].verb, rule);
}

} // namespace lectern
