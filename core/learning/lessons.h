// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/catalogue/learnedfact.h"

namespace lectern {

class Article;

/// What recognition found in an article, as what was learned has it: still
/// proposals, each saying where the analyst taught it. The article's own facts go
/// before those of others, which disagree at times:
/// - words that are never to be marked, here or anywhere, are not;
/// - words that the analyst rejected in another article are doubtful, not hidden;
/// - words that are something take its kind, and are marked where nobody found them;
/// - where articles teach two things of the same words, nothing is known.
/// A surname never brings its bearer along from another article.
QList<Annotation> taught(const QList<Annotation> &found, const Article &article, ArticleId here,
                         const QList<LearnedFact> &facts);

} // namespace lectern
