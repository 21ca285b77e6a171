// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/catalogue.h"
#include "core/library/database.h"

namespace lectern {

/// Entities, tags and learned facts as rows; see annotationrecords.h.
Result<void> writeCatalogue(Database &database, const CatalogueChange &change);
Result<Catalogue> readCatalogue(Database &database); ///< without facts, which nobody needs at the start
Result<QList<LearnedFact>> readFacts(Database &database);

} // namespace lectern
