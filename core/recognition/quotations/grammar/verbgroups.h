// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/quotations/grammar/units.h"

#include <optional>

namespace lectern {

/// A verb with its auxiliaries: "has repeatedly said".
struct VerbGroup
{
    size_t first;
    size_t cue; ///< the verb itself
    size_t end;
    GrammarFlags auxiliaries = 0;
    bool isPassive = false;
};

/// Who does what a verb says, and where its clause starts.
struct Subject
{
    TextRange source = {};
    size_t first = 0;    ///< of its units
    bool shared = false; ///< with a verb before: "… and said"
    bool around = false; ///< a relative clause lies between it and the verb
};

VerbGroup verbGroupAt(Units units, size_t at);

/// Whether the form of a reporting verb at `at` is a verb there: nouns look the
/// same ("the report", "two claims").
bool isVerbAt(QStringView text, Units units, size_t at, const CueLexicon &lexicon);

/// The subject left of a verb; `sharedSource` is that of a verb before, if any.
std::optional<Subject> subjectOf(Units units, const VerbGroup &group, TextRange sharedSource);

} // namespace lectern
