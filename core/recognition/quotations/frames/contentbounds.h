// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/quotations/grammar/units.h"

namespace lectern {

/// Where content that starts with unit `first` ends, in a sentence.
qsizetype contentEnd(Units units, size_t first);

/// Behind a cue and its source, ", …": where the content goes on after them;
/// units.size() if it does not. Behind quoted words only more of them, or a
/// plain clause, go on.
size_t resumedContent(Units units, size_t after, bool quoted);

/// Skips what may stand between a verb and what it reports: "on Monday", "in a
/// statement", "repeatedly".
size_t skipAdjuncts(Units units, size_t first, const CueVerb &verb);

/// Skips whom the verb names as listeners: "told [reporters in London] that".
size_t skipListeners(Units units, size_t first);

/// Whether units from `first` look like a clause: a finite verb soon after its start.
bool isClause(Units units, size_t first);

/// Without white space, commas, colons and dashes around, nor a full stop outside quotation marks.
TextRange trimmed(QStringView text, TextRange range);

} // namespace lectern
