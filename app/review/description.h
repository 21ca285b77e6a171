// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/mark.h"
#include "core/catalogue/catalogue.h"

namespace lectern {

// How annotations are put into words, wherever people read of them.

QString kindName(AnnotationKind kind); ///< "Country"
QString kindPlural(MarkKind kind);     ///< "Countries"
QString statusText(const Annotation &annotation);
/// Why it is marked; for what the analyst made, that they did.
QString reasonText(const Annotation &annotation);
/// "Iraq · IQ", "Fuad Hussein · Foreign Minister"; who speaks; empty where unknown.
QString identityText(const Annotation &annotation, const Catalogue &catalogue);
/// Its words in one line, at most so many characters.
QString quotedWords(QStringView text, const TextRanges &ranges, qsizetype limit = 60);

/// The kind that colours it in lists: a quotation's is its speaker's.
MarkKind listKindOf(const Annotation &annotation);

} // namespace lectern
