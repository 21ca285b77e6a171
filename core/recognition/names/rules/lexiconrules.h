// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/names/namecontext.h"
#include "core/recognition/names/spantable.h"

namespace lectern {

/// Finds the names that stand in the lexicons, and decides which of several
/// meanings one has where the words beside it tell.
void markLexiconNames(const NameContext &context, SpanTable &names);

/// Finds "North" in "North and South Korea", and makes places of "Northern Iraq".
void markCoordinated(const NameContext &context, SpanTable &names);

} // namespace lectern
