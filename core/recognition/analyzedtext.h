// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/article/article.h"
#include "core/catalogue/entity.h"
#include "core/text/sentences.h"

#include <QHash>

namespace lectern {

/// An article and what the earlier stages of recognition found in it: what every
/// stage gets. Tokens and sentences cover the whole text, once.
struct AnalyzedText
{
    Article article;
    Tokens tokens = {};
    Sentences sentences = {};
    QList<Annotation> mentions = {}; ///< sorted by comesBefore(), apart; persons, countries, organizations, places
    QList<Entity> entities = {};     ///< what the mentions refer to
    QHash<AnnotationId, double> confidences = {}; ///< of the mentions, 0 to 1

    QStringView text() const { return article.text(); }
};

/// Tokens and sentences of an article; no mentions yet.
AnalyzedText analyze(const Article &article);

} // namespace lectern
