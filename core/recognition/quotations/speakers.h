// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/analyzedtext.h"
#include "core/recognition/quotations/attribution.h"
#include "core/recognition/quotations/cuelexicon.h"
#include "core/recognition/quotations/quoteregions.h"

namespace lectern {

/// Who a source phrase means.
struct Speaker
{
    std::optional<EntityId> entity = {};
    SourceKind kind = SourceKind::Unnamed;
    QString reason = {}; ///< for people; empty where the phrase is the name itself
};

/// Resolves source phrases to entities: names by their mentions, pronouns and
/// "the minister" by what stands before. Give it attributions in text order; it
/// remembers who spoke.
class SpeakerResolver
{
public:
    SpeakerResolver(const AnalyzedText &analyzed, const CueLexicon &lexicon, const std::vector<QuoteRegion> &regions);

    Speaker resolve(const Attribution &attribution);

private:
    struct Candidate
    {
        const Entity *entity = nullptr;
        qint32 mentions = 0;
        GrammarFlags gender = 0;         ///< Feminine, Masculine, or neither known
        std::vector<quint64> roles = {}; ///< words of titles and descriptions, folded
        std::vector<qint32> homes = {};  ///< candidates that are countries and stand in its titles
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
    struct Turn
    {
        qsizetype position;
        qint32 candidate;
        qint32 paragraph;
    };
    /// A source phrase taken apart.
    struct Source
    {
        TextRange range;
        std::span<const Token> head = {};        ///< up to the first comma, preposition or relative
        std::span<const Token> description = {}; ///< behind the comma
        const Mention *mention = nullptr;        ///< the last one of the head
        const Mention *described = nullptr;      ///< the first person of the description
    };

    void collectMentions(const std::vector<QuoteRegion> &regions);
    bool opensSentence(qsizetype position) const;
    void collectEvidence(const Mention &mention);
    void addRoles(Candidate &candidate, std::span<const Token> words);
    std::span<const Token> tokensIn(TextRange range) const;
    GrammarFlags classesOf(const Token &token) const;
    qint32 paragraphOf(qsizetype position) const;
    std::span<const Mention> mentionsIn(TextRange range) const;

    bool insideBrackets(qsizetype position, qsizetype from) const;
    Source parsed(TextRange range) const;
    Speaker pronoun(const Attribution &attribution, const Token &word);
    Speaker relative(const Attribution &attribution);
    Speaker neuter(const Attribution &attribution);
    Speaker named(const Source &source);
    Speaker described(const Source &source, const Attribution &attribution);
    qint32 personBefore(qsizetype position, GrammarFlags gender) const;
    qint32 bodyBefore(qsizetype position) const;
    qint32 holderOf(const Source &source) const;
    qint32 bySurname(std::span<const Token> head) const;
    Speaker speaker(qint32 candidate, qsizetype position, QString reason = {});

    const AnalyzedText &m_analyzed;
    QStringView m_text;
    const CueLexicon &m_lexicon;
    std::vector<Candidate> m_candidates = {};
    std::vector<Mention> m_mentions = {}; ///< in text order
    std::vector<Turn> m_turns = {};
};

} // namespace lectern
