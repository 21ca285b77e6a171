// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationset.h"
#include "core/catalogue/catalogue.h"

#include <QSet>

namespace lectern {

class Article;

/// What an article's decisions say of some words, or of all where none are named.
/// Nothing where they disagree: words that mean two things in one article teach
/// nothing, and neither does what a lexicon knows anyway or what context decides,
/// as whether a capital acts.
QList<LearnedFact> factsFrom(ArticleId id, const Article &article, const AnnotationSet &annotations,
                             const std::optional<QSet<QString>> &words = {});

/// The change that brings what was learned from an article up to date after a
/// change to its annotations. A fact that was revoked comes back only by a later
/// decision.
CatalogueChange lessonsFrom(ArticleId id, const Article &article, const AnnotationSet &annotations,
                            const AnnotationChange &change, const Catalogue &known);

} // namespace lectern
