// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/tagger/tagger.h"

#include <QResource>
#include <QtEndian>

#include <bit>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerSize = 16;
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

void Tagger::addScores(quint64 feature, TaggerScores &scores) const
{
    const quint16 check = checkOf(feature);
    for (quint32 slot = slotOf(feature, m_slots);; slot = slot + 1 == m_slots ? 0 : slot + 1) {
        const auto found = qFromLittleEndian<quint16>(m_checks + size_t(slot) * 2);
        if (found == 0)
            return;
        if (found != check)
            continue;
        const qint8 *weights = m_weights + size_t(slot) * taggerlabel::count;
        for (size_t label = 0; label < scores.size(); ++label)
            scores[label] += float(weights[label]);
        return;
    }
}

void Tagger::mark(const NameContext &context, SpanTable &names, const Job &job) const
{
    const TaggerFeatures source(context);
    std::vector<quint64> features;
    std::vector<TaggerScores> scores;
    int done = 0;
    for (const TokenSpan &stretch : source.stretches()) {
        if (++done % 1024 == 0 && job.canceled())
            return;
        scores.assign(size_t(stretch.length()), {});
        for (qint32 i = stretch.first; i < stretch.end; ++i) {
            TaggerScores &sum = scores[size_t(i - stretch.first)];
            source.collect(i, features);
            for (const quint64 feature : features)
                addScores(feature, sum);
            for (float &score : sum)
                score *= m_scale;
        }
        const std::vector<std::uint8_t> labels = bestLabels(scores, m_transitions);
        for (qint32 i = stretch.first; i < stretch.end; ++i) {
            const int label = labels[size_t(i - stretch.first)];
            if (label == taggerlabel::outside)
                continue;
            TokenSpan tokens{i, i + 1};
            while (taggerlabel::isOpen(labels[size_t(tokens.end - 1 - stretch.first)]))
                ++tokens.end;
            names.put({tokens, taggerlabel::kindOf(label), NameRule::Tagger});
            i = tokens.end - 1;
        }
    }
}

} // namespace lectern
