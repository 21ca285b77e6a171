// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/names/namecontext.h"
#include "core/recognition/names/spantable.h"

namespace lectern {

/// Carries what one place of an article tells to the others: surnames of full
/// names, acronyms, names that stand alone elsewhere.
void rememberNames(const NameContext &context, SpanTable &names);

} // namespace lectern
