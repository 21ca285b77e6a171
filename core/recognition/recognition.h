// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/catalogue/entity.h"
#include "core/support/job.h"

#include <QHash>

namespace lectern {

class Article;
class Lexicons;

/// What recognition found in one article: proposals, each with its reason, and
/// the entities they refer to. Entities of a lexicon have the same id in every
/// article; others an id derived from the article, so that two articles' "Hussein"
/// never become one unasked.
struct Recognition
{
    QList<Annotation> annotations = {}; ///< sorted by comesBefore(); ids by derivedAnnotationId()
    QList<Entity> entities = {};
    QHash<AnnotationId, double> confidences = {}; ///< of mentions, 0 to 1, calibrated; low ones are doubtful

    bool operator==(const Recognition &) const = default;
};

/// Finds mentions of countries, organizations, persons and places, joins them
/// into entities, and finds quotations with their speakers. Safe in any thread.
/// Canceled, it returns what it has by then, which the caller drops.
Recognition recognize(const Article &article, const Lexicons &lexicons, const Job &job = {});

} // namespace lectern
