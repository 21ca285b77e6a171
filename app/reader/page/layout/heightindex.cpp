// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/layout/heightindex.h"

#include <algorithm>
#include <bit>

namespace lectern {

void HeightIndex::assign(std::vector<float> heights)
{
    m_heights = std::move(heights);
    m_sums.assign(m_heights.size() + 1, 0.0);
    for (size_t i = 1; i < m_sums.size(); ++i) {
        m_sums[i] += double(m_heights[i - 1]);
        const size_t parent = i + (i & -i);
        if (parent < m_sums.size())
            m_sums[parent] += m_sums[i];
    }
}

void HeightIndex::setHeight(qsizetype index, qreal height)
{
    const double change = double(float(height)) - double(m_heights[size_t(index)]);
    if (change == 0)
        return;
    m_heights[size_t(index)] = float(height);
    for (size_t i = size_t(index) + 1; i < m_sums.size(); i += i & -i)
        m_sums[i] += change;
}

qreal HeightIndex::top(qsizetype index) const
{
    double sum = 0;
    for (size_t i = size_t(index); i > 0; i -= i & -i)
        sum += m_sums[i];
    return sum;
}

qsizetype HeightIndex::at(qreal y) const
{
    size_t found = 0;
    for (size_t step = std::bit_floor(std::max<size_t>(1, m_heights.size())); step > 0; step /= 2) {
        if (found + step < m_sums.size() && m_sums[found + step] <= y) {
            found += step;
            y -= m_sums[found];
        }
    }
    return std::min(qsizetype(found), std::max<qsizetype>(0, size() - 1));
}

} // namespace lectern
