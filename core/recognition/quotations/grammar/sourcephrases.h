// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/quotations/grammar/units.h"

namespace lectern {

/// A stretch of units, half open; empty where nothing was found.
struct Phrase
{
    size_t first = 0;
    size_t end = 0;

    bool isEmpty() const { return end <= first; }
    size_t size() const { return isEmpty() ? 0 : end - first; }
    TextRange in(Units units) const
    {
        return isEmpty() ? TextRange{} : TextRange{units[first].range.start, units[end - 1].range.end};
    }
};

/// May be part of a noun phrase: no verb, conjunction or preposition.
bool isNominal(const Unit &unit);

/// "reports", "claims", "states": as often a noun as a verb.
bool mayBeNoun(const Unit &unit);

/// A form of a reporting verb or another finite verb that ends a noun phrase.
bool isFinite(const Unit &unit);

/// The noun phrase that ends before `end` and starts at `low` or later: what
/// stands left of a verb as its subject.
Phrase phraseBefore(Units units, size_t end, size_t low = 0);

/// The noun phrase that starts at `first`, with a description behind a comma
/// ("Ann Lee, a teacher"): what follows "said" or "according to".
Phrase phraseAfter(Units units, size_t first);

/// The first noun phrase of a sentence, before its first verb: what "and said"
/// further on has as its subject.
Phrase leadingSubject(Units units, size_t before);

} // namespace lectern
