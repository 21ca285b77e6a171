// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/names/namecontext.h"
#include "core/recognition/names/spantable.h"

namespace lectern {

/// Tells for each capital in the text whether it stands for its government or
/// is the place, by the words around it, and keeps the word that decided.
void decideCapitals(const NameContext &context, SpanTable &names);

} // namespace lectern
