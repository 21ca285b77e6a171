// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/names/namespan.h"

#include <span>

namespace lectern {

/// Below this a proposal is drawn as doubtful: one in three of these is wrong, or more.
inline constexpr double doubtfulBelow = 0.7;

/// How probable a name is, 0 to 1: by the rule that found it, and whether the
/// tagger sees the same name there and how clearly. `tagged` are the tagger's own
/// names, in the order of the text.
double confidenceOf(const NameSpan &name, QStringView rule, std::span<const NameSpan> tagged);

} // namespace lectern
