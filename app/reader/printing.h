// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/mark.h"
#include "core/article/article.h"
#include "core/style/markpalette.h"

#include <QTextDocument>

#include <memory>

class QPagedPaintDevice;

namespace lectern {

/// What goes on paper: an article with the marks that are shown.
struct PrintContent
{
    Article article;
    AnnotationSet annotations;
    MarkPalette palette; ///< a light one
    MarkKinds shown = allMarkKinds;
};

/// The article set for paper: marks with tint, lane and letter, notes numbered
/// and collected at the end. Made in the thread that calls.
std::unique_ptr<QTextDocument> printDocument(const PrintContent &content);

/// Lays it out on pages, numbered.
void printArticle(const PrintContent &content, QPagedPaintDevice &device);

} // namespace lectern
