// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/names/namecontext.h"

#include <QHash>

namespace lectern {

/// What the tagger sees of an article's tokens: each fact about a token as a
/// hash. Only tokens that can be part of a name are looked at: capitalized ones
/// and those small words and signs that stand between two of them.
class TaggerFeatures
{
public:
    explicit TaggerFeatures(const NameContext &context);

    /// Stretches of neighbouring tokens that may be in names, none across sentences.
    const std::vector<TokenSpan> &stretches() const { return m_stretches; }
    /// Replaces the list by the features of a token.
    void collect(qint32 token, std::vector<quint64> &features) const;

private:
    /// A stretch of capitalized words with "of", "for", "and", "the" between them.
    struct Run
    {
        qint32 first = 0;
        qint32 end = 0;
    };

    void findStretches();
    bool joins(qint32 i) const;
    void markLexiconHits();
    void remember();
    Run runAt(qint32 i) const;
    quint64 shapeOf(qint32 i) const;
    quint32 hitsOf(qint32 i) const { return i >= 0 && i < m_context.count() ? m_hits[size_t(i)] : 0; }
    quint64 wordOf(qint32 i, qint32 near) const;
    void addWords(qint32 i, std::vector<quint64> &features) const;
    void addPieces(qint32 i, std::vector<quint64> &features) const;
    void addHits(qint32 i, std::vector<quint64> &features) const;
    void addArticle(qint32 i, std::vector<quint64> &features) const;
    void addRun(qint32 i, std::vector<quint64> &features) const;

    const NameContext &m_context;
    std::vector<TokenSpan> m_stretches = {};
    std::vector<quint32> m_hits = {};     ///< bits of kinds and positions of lexicon names
    QHash<quint64, quint8> m_memory = {}; ///< how a word stands elsewhere in the article
};

} // namespace lectern
