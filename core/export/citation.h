// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/article/article.h"
#include "core/catalogue/catalogue.h"

namespace lectern {

/// A quotation to paste into a report, on two lines: what was said, then who said
/// it, in which article of which outlet, when, in which paragraph, and the address.
/// What the article does not tell is left out.
QString citation(const Article &article, const Catalogue &catalogue, const Annotation &quotation);

} // namespace lectern
