// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringView>

#include <vector>

namespace lectern {

/// Where in one text pieces of another stand: one pass over the text, however
/// many pieces are looked for. All pieces have one length; each is named by where
/// it starts in the text it is from.
class PlaceIndex
{
public:
    static constexpr qsizetype pieceLength = 12;

    explicit PlaceIndex(QStringView source) : m_source(source) {}

    void want(qsizetype sourceStart);
    void search(QStringView text);
    /// In order; of a piece that was wanted before the search. A few may be of
    /// another piece: compare.
    const std::vector<qsizetype> &placesOf(qsizetype sourceStart) const;

private:
    static constexpr quint64 filterMask = (1U << 20) - 1;

    QStringView m_source;
    QHash<quint64, std::vector<qsizetype>> m_places = {};           // by hash of the piece
    std::vector<bool> m_filter = std::vector<bool>(filterMask + 1); // where most positions end
};

} // namespace lectern
