// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

#include <algorithm>
#include <compare>

namespace lectern {

/// A half-open range [start, end) of UTF-16 code units in an article's text.
struct TextRange
{
    qsizetype start = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - start; }
    constexpr bool isEmpty() const { return end <= start; }
    constexpr bool contains(qsizetype position) const { return start <= position && position < end; }
    constexpr bool contains(TextRange other) const { return start <= other.start && other.end <= end; }
    constexpr bool overlaps(TextRange other) const { return start < other.end && other.start < end; }
    constexpr TextRange intersected(TextRange other) const
    {
        const qsizetype from = std::max(start, other.start);
        return {from, std::max(from, std::min(end, other.end))};
    }
    constexpr TextRange united(TextRange other) const
    {
        return {std::min(start, other.start), std::max(end, other.end)};
    }
    QStringView of(QStringView text) const { return text.sliced(start, length()); }

    constexpr auto operator<=>(const TextRange &) const = default;
};

using TextRanges = QList<TextRange>;

} // namespace lectern

Q_DECLARE_TYPEINFO(lectern::TextRange, Q_PRIMITIVE_TYPE);
