// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <algorithm>
#include <iterator>
#include <utility>

namespace lectern {

/// The words under which an enum's values are stored: they outlive any reordering
/// of the enum.
template<typename Enum>
using StoredName = std::pair<Enum, QLatin1StringView>;

template<typename Enum, size_t size>
QLatin1StringView storedName(const StoredName<Enum> (&names)[size], Enum value)
{
    const auto found = std::ranges::find(names, value, &StoredName<Enum>::first);
    Q_ASSERT(found != std::end(names));
    return found->second;
}

/// An unknown word gives the first value.
template<typename Enum, size_t size>
Enum valueOfStoredName(const StoredName<Enum> (&names)[size], QStringView name)
{
    const auto found = std::ranges::find_if(names, [=](const auto &known) { return known.second == name; });
    return found == std::end(names) ? names[0].first : found->first;
}

} // namespace lectern
