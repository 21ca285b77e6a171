// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/names/spantable.h"
#include "core/recognition/tagger/taggerfeatures.h"
#include "core/recognition/tagger/taggerlabels.h"
#include "core/support/job.h"

#include <optional>

namespace lectern {

/// A linear tagger of names: an averaged perceptron whose weights lie in a file
/// of fixed form, looked up where they lie. A view; the bytes must outlive it.
/// The file: "LTAG", the version, the number of capacity and the scale as 32-bit
/// numbers; the transitions as floats; for each slot a 16-bit check (0: free),
/// and for each slot one signed byte a label. Little endian.
class Tagger
{
public:
    /// The tagger that is built in; none where the program was built without.
    static std::optional<Tagger> builtIn();
    /// None where these bytes are no tagger of this version.
    static std::optional<Tagger> fromBytes(QByteArrayView bytes);

    /// Puts down the names it sees.
    void mark(const NameContext &context, SpanTable &names, const Job &job) const;

    static constexpr quint32 version = 1;
    /// Where a feature's slot is looked for first, and what marks it as its own.
    static quint32 slotOf(quint64 feature, quint32 capacity)
    {
        return quint32(((feature & 0xffffffff) * capacity) >> 32);
    }
    static quint16 checkOf(quint64 feature) { return quint16((feature >> 48) | 1); }

private:
    /// A name with its score as each kind and, last, as none.
    struct Seen
    {
        TokenSpan tokens;
        AnnotationKind kind;
        std::array<float, 5> scores = {};
    };

    const qint8 *weightsOf(quint64 feature) const; ///< null where it has none
    void sum(std::span<const quint64> features, TaggerScores &scores) const;
    void score(const TaggerFeatures &source, TokenSpan stretch, std::vector<TaggerScores> &scores) const;
    void read(TokenSpan stretch, std::span<const TaggerScores> scores, std::vector<Seen> &seen) const;
    std::array<float, 5> kindScores(std::span<const TaggerScores> scores) const;
    static float marginOf(const Seen &name);
    static void agree(const NameContext &context, std::vector<Seen> &seen);

    quint32 m_slots = 0;
    float m_scale = 1;
    TaggerTransitions m_transitions = {};
    const uchar *m_checks = nullptr;
    const qint8 *m_weights = nullptr;
};

} // namespace lectern
