// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/names/namecontext.h"
#include "core/recognition/names/namespan.h"

namespace lectern {

/// The stable id of a rule: "country.demonym".
QString ruleId(const NameContext &context, const NameSpan &span);

/// Why this is proposed, in a sentence for people, in their language.
QString reasonFor(const NameContext &context, const NameSpan &span);

} // namespace lectern
