// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/quotations/attribution.h"
#include "core/recognition/quotations/speakers/sourcing.h"

namespace lectern {

/// Who a source phrase means.
struct Speaker
{
    std::optional<EntityId> entity = {};
    SourceKind kind = SourceKind::Unnamed;
    QString reason = {};         ///< for people; empty where the phrase is the name itself
    QList<EntityId> others = {}; ///< who says the same with them
    Sourcing sourcing = {};
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
    Speaker identify(const Attribution &attribution);
    Sourcing sourcing(const Attribution &attribution, const Speaker &speaker);
    QList<EntityId> companions(const Attribution &attribution, const Speaker &speaker) const;
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
        std::span<const Token> head = {};         ///< up to the first comma, preposition or relative
        std::span<const Token> description = {};  ///< behind the comma
        const Cast::Mention *mention = nullptr;   ///< the last one of the head
        const Cast::Mention *described = nullptr; ///< the first person of the description
    };

    bool insideBrackets(qsizetype position, qsizetype from) const;
    Source parsed(TextRange range) const;
    std::span<const Cast::Mention> jointMentions(const Source &source) const;
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

    QStringView m_text;
    Cast m_cast;
    std::vector<Turn> m_turns = {};
    Sourcing m_unnamed = {}; ///< of the last source without a name
    qint32 m_unnamedParagraph = -1;
};

} // namespace lectern
