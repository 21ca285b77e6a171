// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/names/namecontext.h"
#include "core/recognition/names/spantable.h"

namespace lectern {

/// Corrects where the tagger's names begin and end by what is certain: titles
/// and articles are no part of a name, "-ting" and "III" are. Before the lexicons.
void trimTagged(const NameContext &context, SpanTable &names);

/// Finds for each of the tagger's names what a person would say speaks for it: a
/// title, a given name, a word such as "Ministry". A name for which nothing
/// speaks is doubtful. Behind the lexicons.
void explainTagged(const NameContext &context, SpanTable &names);

} // namespace lectern
