// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/catalogue.h"
#include "core/editing/edits.h"

/// What an analyst can do to an entity as a whole in one article: whom its
/// mentions mean. A new entity belongs into the catalogue first.
namespace lectern::edits {

/// The live mentions and quotations that mean it, or one that was merged into it.
QList<Annotation> annotationsOf(EntityId entity, const AnnotationSet &annotations, const Catalogue &catalogue);

/// They mean the entity from now on, mentions take its kind. What was undecided
/// stays so: who it is says nothing of whether it is well marked.
AnnotationChange regrouped(const QList<Annotation> &annotations, const Entity &entity, const QDateTime &when = now());

/// A new entity for some of the mentions of another, under the name they have.
Entity splitOff(const Entity &from, const QString &name);
/// The same, understood as another kind; the one of that kind where it was made before.
Entity ofKind(const Entity &entity, EntityKind kind);

/// One that was merged stands for itself again, and the other gives back the
/// names that it brought. Empty for one that was not.
CatalogueChange separated(const Catalogue &catalogue, const Entity &gone);

} // namespace lectern::edits
