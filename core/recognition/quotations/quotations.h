// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/analyzedtext.h"
#include "core/recognition/quotations/grammar/cuelexicon.h"
#include "core/support/job.h"

namespace lectern {

/// Finds every quotation – direct, mixed and indirect – with its cue, its source
/// and what was said, and resolves the source to one of the text's entities by
/// its mentions. Sorted by comesBefore(). A source without a name has no entity.
QList<Annotation> findQuotations(const AnalyzedText &analyzed, const CueLexicon &lexicon, const Job &job = {});

} // namespace lectern
