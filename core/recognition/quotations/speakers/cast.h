// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/analyzedtext.h"
#include "core/recognition/quotations/grammar/cuelexicon.h"
#include "core/recognition/quotations/quoteregions.h"

namespace lectern {

/// Everybody whom a text names, and what it tells of them: who may be speaking.
class Cast
{
public:
    struct Candidate
    {
        const Entity *entity = nullptr;
        qint32 mentions = 0;
        GrammarFlags gender = 0;         ///< Feminine, Masculine, or neither known
        std::vector<quint64> roles = {}; ///< words of titles and descriptions, folded
        std::vector<qint32> homes = {};  ///< candidates that are countries and stand in its titles
        qint32 affiliation = -1;         ///< the organization, else the country, of its titles

        bool isPerson() const { return entity->kind == EntityKind::Person; }
        bool isBody() const { return entity->kind == EntityKind::Organization || entity->kind == EntityKind::Country; }
    };
    struct Mention
    {
        TextRange range;
        qint32 candidate = -1;
        qint32 paragraph = 0;
        bool quoted = false;  ///< between quotation marks
        bool subject = false; ///< opens a sentence
        bool silent = false;  ///< in a byline or caption: nobody speaks there
    };

    Cast(const AnalyzedText &analyzed, const CueLexicon &lexicon, const std::vector<QuoteRegion> &regions);

    const std::vector<Candidate> &candidates() const { return m_candidates; }
    Candidate &candidate(qint32 index) { return m_candidates[size_t(index)]; }
    const Candidate &candidate(qint32 index) const { return m_candidates[size_t(index)]; }
    const Candidate &of(const Mention &mention) const { return candidate(mention.candidate); }

    /// Those that start in the range, in text order.
    std::span<const Mention> mentionsIn(TextRange range) const;
    std::span<const Token> tokensIn(TextRange range) const;
    GrammarFlags classesOf(const Token &token) const;
    qint32 paragraphOf(qsizetype position) const;
    TextRange sentenceAt(qsizetype position) const;

private:
    void collectMentions(const std::vector<QuoteRegion> &regions);
    bool opensSentence(qsizetype position) const;
    void collectEvidence(const Mention &mention);
    void addRoles(Candidate &candidate, std::span<const Token> words);

    const AnalyzedText &m_analyzed;
    const CueLexicon &m_lexicon;
    std::vector<Candidate> m_candidates = {};
    std::vector<Mention> m_mentions = {};
};

} // namespace lectern
