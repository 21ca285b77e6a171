// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/names/namecontext.h"
#include "core/recognition/names/spantable.h"

namespace lectern {

/// Finds names by what is around and inside them: titles, given names, words
/// such as "Ministry" and "River", acronyms. Runs behind the lexicons and fills
/// what they left free.
void markShapedNames(const NameContext &context, SpanTable &names);

/// How far a person's name goes that begins at a token; the token itself where
/// there is none.
qint32 endOfPersonName(const NameContext &context, qint32 first);

} // namespace lectern
