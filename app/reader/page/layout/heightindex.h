// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <vector>

namespace lectern {

/// The heights of all pieces of an article, most of them estimates: 12 bytes a
/// piece, sums and corrections in logarithmic time (a Fenwick tree).
class HeightIndex
{
public:
    void assign(std::vector<float> heights);

    qsizetype size() const { return qsizetype(m_heights.size()); }
    qreal height(qsizetype index) const { return qreal(m_heights[size_t(index)]); }
    void setHeight(qsizetype index, qreal height);

    qreal top(qsizetype index) const; ///< the sum of the heights before it
    qreal total() const { return top(size()); }
    /// The piece that covers y: the first one above 0, the last one below the end.
    qsizetype at(qreal y) const;

private:
    std::vector<float> m_heights = {};
    std::vector<double> m_sums = {}; ///< one-based; each over the piece's lowest set bit
};

} // namespace lectern
