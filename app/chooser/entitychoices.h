// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationset.h"
#include "core/catalogue/catalogue.h"

namespace lectern {

/// Entities that a filter finds, the likeliest first: whose name fits best, and
/// of equal ones whom the article mentions most. With an empty filter `words`,
/// the words that are marked, bring theirs to the top, then come those of the
/// article. Merged ones are left out.
QList<const Entity *> entityChoices(const Catalogue &catalogue, const AnnotationSet &annotations, const QString &filter,
                                    const QString &words, int limit = 60);

/// Tags whose name has the filter in it, in the analyst's order.
QList<const Tag *> tagChoices(const Catalogue &catalogue, const QString &filter);

/// Without case and diacritics, for comparing what people type with names.
QString folded(const QString &text);

/// "Foreign Minister · IQ", what tells entities of one name apart.
QString detailOf(const Entity &entity);

} // namespace lectern
