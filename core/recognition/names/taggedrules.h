// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/names/namecontext.h"
#include "core/recognition/names/spantable.h"

namespace lectern {

/// Corrects what the tagger saw by what is certain, and finds for each of its
/// names what a person would say speaks for it: a title, a given name, a word
/// such as "Ministry". A name for which nothing speaks is doubtful.
void explainTagged(const NameContext &context, SpanTable &names);

} // namespace lectern
