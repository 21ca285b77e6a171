// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

namespace lectern {

/// For each block its number among the paragraphs, from 1; 0 for headlines, heads
/// and other blocks that are none. By it lists, citations and exported pages name a place.
QList<int> paragraphNumbers(const Article &article);

} // namespace lectern
