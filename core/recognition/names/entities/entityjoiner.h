// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/names/namecontext.h"
#include "core/recognition/names/namespan.h"

namespace lectern {

/// Joins names that mean the same into entities, with the other names and why
/// they are joined. Sets `entity` of each name to an index into the result.
QList<Entity> joinEntities(const NameContext &context, std::vector<NameSpan> &names);

} // namespace lectern
