// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/tagger/tagger.h"

#include <QResource>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <limits>
#include <unordered_map>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerSize = 16;
constexpr size_t mostFeatures = 256; ///< of a token; few have half as many, and 256 bytes add up to a 16-bit number
static_assert(taggerlabel::count == 17);
constexpr qsizetype transitionsSize = taggerlabel::count * taggerlabel::count * 4;

} // namespace

std::optional<Tagger> Tagger::builtIn()
{
    const QResource resource(u":/models/names.tagger"_s);
    if (!resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression)
        return {};
    return fromBytes(QByteArrayView(resource.data(), resource.size()));
}

std::optional<Tagger> Tagger::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() < headerSize + transitionsSize || !bytes.startsWith("LTAG"))
        return {};
    const auto *const data = reinterpret_cast<const uchar *>(bytes.data());
    Tagger tagger;
    tagger.m_slots = qFromLittleEndian<quint32>(data + 8);
    tagger.m_scale = std::bit_cast<float>(qFromLittleEndian<quint32>(data + 12));
    const qsizetype size = headerSize + transitionsSize + qsizetype(tagger.m_slots) * (2 + taggerlabel::count);
    if (qFromLittleEndian<quint32>(data + 4) != version || bytes.size() != size || tagger.m_slots == 0)
        return {};
    const uchar *at = data + headerSize;
    for (TaggerScores &row : tagger.m_transitions) {
        for (float &value : row) {
            value = std::bit_cast<float>(qFromLittleEndian<quint32>(at));
            at += 4;
        }
    }
    tagger.m_checks = at;
    tagger.m_weights = reinterpret_cast<const qint8 *>(at + qsizetype(tagger.m_slots) * 2);
    return tagger;
}

const qint8 *Tagger::weightsOf(quint64 feature) const
{
    const quint16 check = checkOf(feature);
    for (quint32 slot = slotOf(feature, m_slots);; slot = slot + 1 == m_slots ? 0 : slot + 1) {
        const auto found = qFromLittleEndian<quint16>(m_checks + size_t(slot) * 2);
        if (found == check)
            return m_weights + size_t(slot) * taggerlabel::count;
        if (found == 0)
            return nullptr;
    }
}

/// Looks all features up before it adds, so that their cache misses overlap, and
/// adds in small whole numbers, eight at a time.
void Tagger::sum(std::span<const quint64> features, TaggerScores &scores) const
{
    std::array<const qint8 *, mostFeatures> rows;
    size_t count = 0;
    for (const quint64 feature : features.first(std::min(features.size(), mostFeatures))) {
        rows[count] = weightsOf(feature);
        count += rows[count] != nullptr;
    }
    std::array<qint16, taggerlabel::count> sums = {};
    for (size_t row = 0; row < count; ++row) {
        for (size_t label = 0; label < 16; ++label)
            sums[label] = qint16(sums[label] + rows[row][label]);
        sums[16] = qint16(sums[16] + rows[row][16]);
    }
    for (size_t label = 0; label < scores.size(); ++label)
        scores[label] = float(sums[label]) * m_scale;
}

void Tagger::score(const TaggerFeatures &source, TokenSpan stretch, std::vector<TaggerScores> &scores) const
{
    std::vector<quint64> features;
    scores.assign(size_t(stretch.length()), {});
    for (qint32 i = stretch.first; i < stretch.end; ++i) {
        source.collect(i, features);
        sum(features, scores[size_t(i - stretch.first)]);
    }
}

/// What some tokens score as one name of each kind, and as no name.
std::array<float, 5> Tagger::kindScores(std::span<const TaggerScores> scores) const
{
    std::array<float, 5> sums = {};
    for (size_t kind = 0; kind < 4; ++kind) {
        int before = taggerlabel::outside;
        for (size_t i = 0; i < scores.size(); ++i) {
            const auto position = scores.size() == 1       ? taggerlabel::Alone
                                  : i == 0                 ? taggerlabel::First
                                  : i + 1 == scores.size() ? taggerlabel::Last
                                                           : taggerlabel::Inside;
            const int label = taggerlabel::of(AnnotationKind(kind), position);
            sums[kind] += scores[i][size_t(label)] + m_transitions[size_t(before)][size_t(label)];
            before = label;
        }
        sums[kind] += m_transitions[size_t(before)][taggerlabel::outside];
    }
    sums[4] = m_transitions[taggerlabel::outside][taggerlabel::outside];
    for (const TaggerScores &score : scores)
        sums[4] += score[taggerlabel::outside] + m_transitions[taggerlabel::outside][taggerlabel::outside];
    return sums;
}

void Tagger::read(TokenSpan stretch, std::span<const TaggerScores> scores, std::vector<Seen> &seen) const
{
    const std::vector<std::uint8_t> labels = bestLabels(scores, m_transitions);
    for (qint32 i = stretch.first; i < stretch.end; ++i) {
        const int label = labels[size_t(i - stretch.first)];
        if (label == taggerlabel::outside)
            continue;
        TokenSpan tokens{i, i + 1};
        while (taggerlabel::isOpen(labels[size_t(tokens.end - 1 - stretch.first)]))
            ++tokens.end;
        const auto own = scores.subspan(size_t(i - stretch.first), size_t(tokens.length()));
        seen.push_back({tokens, taggerlabel::kindOf(label), kindScores(own)});
        i = tokens.end - 1;
    }
}

float Tagger::marginOf(const Seen &name)
{
    float next = std::numeric_limits<float>::lowest();
    for (size_t kind = 0; kind < name.scores.size(); ++kind) {
        if (kind != size_t(name.kind))
            next = std::max(next, name.scores[kind]);
    }
    return name.scores[size_t(name.kind)] - next;
}

/// The same words mean the same throughout an article, unless much speaks against it here.
void Tagger::agree(const NameContext &context, std::vector<Seen> &seen)
{
    std::unordered_map<quint64, std::pair<std::array<float, 4>, int>> sums;
    const auto keyOf = [&context](TokenSpan tokens) {
        quint64 key = context.token(tokens.first).folded;
        for (qint32 i = tokens.first + 1; i < tokens.end; ++i)
            key = Lexicons::joined(key, context.token(i).folded);
        return key;
    };
    for (const Seen &name : seen) {
        auto &[sum, count] = sums[keyOf(name.tokens)];
        ++count;
        for (size_t kind = 0; kind < 4; ++kind)
            sum[kind] += name.scores[kind];
    }
    for (Seen &name : seen) {
        const auto &[sum, count] = sums[keyOf(name.tokens)];
        if (count < 2)
            continue;
        std::array<float, 4> both = {};
        for (size_t kind = 0; kind < 4; ++kind)
            both[kind] = name.scores[kind] + (sum[kind] - name.scores[kind]) / float(count - 1);
        name.kind = AnnotationKind(std::ranges::max_element(both) - both.begin());
    }
}

void Tagger::mark(const NameContext &context, SpanTable &names, const Job &job) const
{
    const TaggerFeatures source(context);
    std::vector<TaggerScores> scores;
    std::vector<Seen> seen;
    int done = 0;
    for (const TokenSpan &stretch : source.stretches()) {
        if (++done % 1024 == 0 && job.canceled())
            return;
        score(source, stretch, scores);
        read(stretch, scores, seen);
    }
    agree(context, seen);
    for (const Seen &name : seen) {
        NameSpan span{name.tokens, name.kind, NameRule::Tagger};
        span.margin = marginOf(name);
        names.put(span);
    }
}

} // namespace lectern
