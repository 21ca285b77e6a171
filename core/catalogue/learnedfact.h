// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/entity.h"

#include <QDateTime>

namespace lectern {

using FactId = Id<struct FactTag>;

/// What is to be thought of some words, by what the analyst decided.
enum class Verdict {
    Is,        ///< they name something of the kind, and maybe a certain entity
    IsNot,     ///< not of the kind, where it was decided; elsewhere a reason to doubt
    Never,     ///< no mention at all
    Different, ///< two entities of one name are not the same
};

/// What Lectern learned from an analyst's decisions in one article: at most one
/// fact for the same words there. One that was revoked is kept, or the same old
/// decision would teach it again.
struct LearnedFact
{
    FactId id;
    Verdict verdict = Verdict::Is;
    QString words = {}; ///< as the text has them, in one line; the name of the two entities
    EntityKind kind = EntityKind::Person;
    std::optional<EntityId> entity = {};
    std::optional<EntityId> other = {}; ///< with Different: from which entity it differs
    bool isStated = false;              ///< the analyst said so himself, not by accepting a find
    bool isAnywhere = false;            ///< with Never: in every article
    bool isRevoked = false;
    std::optional<ArticleId> article = {}; ///< where it was learned; none: in the catalogue
    QString headline = {};                 ///< of that article
    QDateTime when = {};                   ///< UTC

    bool operator==(const LearnedFact &) const = default;
};

/// The ids under which facts are kept.
FactId factIdOf(ArticleId article, const QString &words);
FactId factIdOfDifference(EntityId one, EntityId other); ///< the same in either order

} // namespace lectern
