// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationset.h"
#include "core/article/article.h"
#include "core/catalogue/catalogue.h"
#include "core/support/error.h"

namespace lectern {

/// What an export hands on: an article with its annotations and whom they mean.
struct ExportContent
{
    Article article;
    AnnotationSet annotations;
    Catalogue catalogue;
    QString analyst = {}; ///< who annotated; may be empty
};

struct ExportOptions
{
    bool notes = true;
    bool proposals = true; ///< false: only what the analyst accepted or made
};

} // namespace lectern
