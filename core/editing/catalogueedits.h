// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/catalogue.h"

/// What an analyst can do to the catalogue: an intent in, a CatalogueChange out.
namespace lectern::edits {

/// The old name stays as an alias, so that it is still found.
CatalogueChange renamed(const Entity &entity, const QString &name);
/// The one keeps its id and points to the other, which takes over its names.
/// Empty for an entity and itself.
CatalogueChange merged(const Entity &from, const Entity &into);

/// Facts that are used no more.
CatalogueChange revoked(const QList<LearnedFact> &facts);

CatalogueChange added(const Tag &tag);
CatalogueChange replaced(const Tag &tag, const Tag &by);
CatalogueChange removed(const Tag &tag);
/// The next tag of the set: the colour least used, the first free digit as its key.
Tag newTag(const Catalogue &catalogue, const QString &name);
/// Colours that a tag may have without resembling its neighbours.
QList<QRgb> tagColors();

} // namespace lectern::edits
