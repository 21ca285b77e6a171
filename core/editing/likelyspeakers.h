// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationset.h"
#include "core/article/article.h"
#include "core/catalogue/catalogue.h"

namespace lectern {

/// Who else may have said a quotation, of all whom the article names: first whom
/// the source names, then who is named or speaks close before, and speaks or is
/// named often. People count for more than bodies, places for least. Whoever it is
/// given to now is asked about and therefore comes last.
QList<EntityId> likelySpeakers(const AnnotationSet &annotations, const Article &article, const Catalogue &catalogue,
                               const Annotation &quotation);

/// The article's speakers as they are numbered for the digit keys: those that had
/// a number keep it, however quotations change hands, for an analyst remembers
/// numbers; new ones follow in the order in which they first speak. Nine at most.
QList<EntityId> numberedSpeakers(const QList<EntityId> &before, const AnnotationSet &annotations,
                                 const Catalogue &catalogue);

} // namespace lectern
