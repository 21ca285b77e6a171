// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationset.h"
#include "core/catalogue/catalogue.h"

namespace lectern {

class Article;

/// A name that an entity has in the article or had somewhere, and why.
struct NameInUse
{
    QString name = {};
    QString reason = {};
    QList<AnnotationId> places = {}; ///< in this article; may be none

    bool operator==(const NameInUse &) const = default;
};

/// A place in the text and some words from there.
struct PlaceInText
{
    AnnotationId annotation;
    QString words = {};

    bool operator==(const PlaceInText &) const = default;
};

/// Everything an article and the catalogue tell of one entity: what its card shows.
struct EntityProfile
{
    Entity entity{EntityId(0)};
    QList<NameInUse> names = {}; ///< those in the article first, the most frequent first
    qsizetype mentions = 0;
    std::optional<PlaceInText> first = {};
    std::optional<PlaceInText> last = {};
    QList<PlaceInText> quotes = {};
    QList<PlaceInText> notes = {};      ///< on any of its mentions and quotations
    QList<EntityId> swallowed = {};     ///< merged into it
    std::optional<EntityId> known = {}; ///< the entity of the library that it may be

    bool operator==(const EntityProfile &) const = default;
};

/// The range with some words of its line around it.
QString wordsAround(QStringView text, TextRange range);

/// Null where the catalogue has no such entity.
std::optional<EntityProfile> entityProfile(EntityId id, const Article &article, const AnnotationSet &annotations,
                                           const Catalogue &catalogue);

} // namespace lectern
