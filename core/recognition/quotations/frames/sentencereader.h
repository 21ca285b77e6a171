// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/quotations/attribution.h"
#include "core/recognition/quotations/grammar/sourcephrases.h"
#include "core/recognition/quotations/grammar/verbgroups.h"

namespace lectern {

/// Finds in one sentence what is reported, by whom, by the frames of its
/// reporting verbs: a frame is where subject and content stand around a verb.
class SentenceReader
{
public:
    SentenceReader(QStringView text, Units units, const CueLexicon &lexicon, bool headline);

    /// In the order of their cues.
    Attributions read();

    /// The cue whose content must be in the next paragraph: "He continued:".
    const Attribution *pending() const { return m_pending ? &*m_pending : nullptr; }

private:
    void readCue(size_t at);
    bool readLead();
    bool readInfinitive(size_t at);
    bool readPassive(const VerbGroup &group);
    bool readReducedPassive(size_t at);
    size_t mainClauseComma(size_t from) const;
    TextRange leadPhrase(size_t first) const;
    bool readComment(const VerbGroup &group, const Subject &subject, size_t after);
    void readUnclaimed();
    bool readUnknownVerb(size_t quote);
    bool readUnknownVerbBehind(size_t quote);
    std::optional<Attribution> announcement() const;
    bool readPhrase(size_t at);
    bool readNoun(size_t at);
    bool readGerund(size_t at);
    bool readInverted(const VerbGroup &group);
    bool readLeading();
    bool readBefore(const VerbGroup &group, const Subject &subject, size_t after);
    bool readAfter(const VerbGroup &group, const Subject &subject, size_t after);

    TextRange gerundSubject(size_t at) const;
    TextRange lastSource() const;
    qsizetype mainClauseAfter(const Subject &subject, size_t content) const;
    std::optional<size_t> contentBehindComma(const CueVerb &verb, const Subject &subject, size_t comma) const;
    std::optional<size_t> contentAfter(const VerbGroup &group, size_t after, size_t &cueEnd) const;
    bool acceptsUnquoted(const CueVerb &verb, size_t after) const;
    bool mayStandInside(const VerbGroup &group, const Subject &subject, size_t after) const;

    const CueVerb &verbAt(size_t at) const { return m_lexicon.verb(m_units[at].verb); }
    bool isQuoteAt(size_t at) const { return at < m_units.size() && m_units[at].isQuote(); }
    bool isSignAt(size_t at, char32_t sign) const { return at < m_units.size() && m_units[at].isSign(sign); }
    bool hasQuote(size_t from, qsizetype end) const;
    bool hasQuoteBefore(size_t end) const;
    bool hasVerb(size_t end) const;
    bool hasVerbIn(TextRange range) const;
    std::optional<qsizetype> contentStartBefore(const Subject &subject, bool atEnd);
    bool isInsideQuotedContent(qsizetype position) const;
    bool isInsideContent(qsizetype position) const;
    qsizetype start() const { return m_units.front().range.start; }
    qsizetype end() const { return m_units.back().range.end; }
    TextRange cueRange(size_t first, size_t last) const;
    void cutContent(qsizetype position);
    bool add(const TextRanges &content, TextRange cue, TextRange source, int verb, AttributionRule rule);

    QStringView m_text;
    Units m_units;
    const CueLexicon &m_lexicon;
    bool m_headline;
    Attributions m_found = {};
    std::optional<Attribution> m_pending = {};
    bool m_reported = false; ///< all of the sentence is somebody's: "According to …"
};

} // namespace lectern
