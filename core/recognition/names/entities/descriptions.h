// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/names/namecontext.h"
#include "core/recognition/names/namespan.h"

namespace lectern {

/// What the words beside a name say its bearer is: a person's title ("Foreign
/// Minister"), the role before it ("Kremlin spokesman") or the apposition behind
/// it ("a Norwegian economist"). Empty where they say nothing.
QString descriptionOf(const NameContext &context, const NameSpan &name);

} // namespace lectern
