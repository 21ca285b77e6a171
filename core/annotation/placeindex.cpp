// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/placeindex.h"

namespace lectern {

namespace {

constexpr quint64 factor = 0x9e3779b97f4a7c15U;

quint64 hashAt(QStringView text, qsizetype start)
{
    quint64 hash = 0;
    for (qsizetype i = start; i < start + PlaceIndex::pieceLength; ++i)
        hash = hash * factor + text[i].unicode();
    return hash;
}

// The low bits of the sum depend on the low bits of the characters alone.
quint64 mixed(quint64 hash) { return (hash ^ (hash >> 32)) * factor >> 40; }

} // namespace

void PlaceIndex::want(qsizetype sourceStart)
{
    const quint64 hash = hashAt(m_source, sourceStart);
    m_places[hash]; // none yet
    m_filter[mixed(hash) & filterMask] = true;
}

void PlaceIndex::search(QStringView text)
{
    if (m_places.isEmpty() || text.size() < pieceLength)
        return;
    quint64 leaving = 1; // the factor of the character that leaves the window
    for (qsizetype i = 1; i < pieceLength; ++i)
        leaving *= factor;
    quint64 hash = hashAt(text, 0);
    for (qsizetype at = 0;; ++at) {
        if (m_filter[mixed(hash) & filterMask]) {
            if (const auto wanted = m_places.find(hash); wanted != m_places.end())
                wanted->push_back(at);
        }
        if (at + pieceLength == text.size())
            return;
        hash = (hash - text[at].unicode() * leaving) * factor + text[at + pieceLength].unicode();
    }
}

const std::vector<qsizetype> &PlaceIndex::placesOf(qsizetype sourceStart) const
{
    return *m_places.constFind(hashAt(m_source, sourceStart));
}

} // namespace lectern
