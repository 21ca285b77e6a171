// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/page/layout/caret.h"
#include "core/annotation/mark.h"
#include "core/catalogue/catalogue.h"
#include "core/style/markpalette.h"

#include <optional>

namespace lectern {

/// What the page shows beside the text itself, and in which state it is.
struct PageContents
{
    AnnotationSet annotations = {};
    Catalogue catalogue = {};
    MarkPalette palette = {};
    MarkKinds shown = allMarkKinds;
    bool letters = false;
    std::optional<AnnotationId> current = {};
    std::optional<EntityId> entity = {};
    TextRanges hits = {}; ///< sorted
    qsizetype currentHit = -1;
    Selection selection = {};
    bool caretVisible = false;
};

/// The look of one mark in its present state.
struct MarkStyle
{
    QColor lane;
    QColor tint;
    qreal thickness = 1;
    bool dotted = false;
    bool filled = true;
    bool outlined = false;
    bool lit = false; ///< of the hovered entity
};

MarkStyle styleOf(const Mark &mark, const PageContents &contents);

/// The colours of a mark at rest: of its first tag, else of its kind.
MarkColors colorsOf(const Annotation &annotation, MarkKind kind, const PageContents &contents);

/// What the margin may call the source of a quotation, the longest first: of a
/// person "Ann Lee", "A. Lee", "Lee". Empty: it has no name.
QStringList speakerNames(const Annotation &quotation, const PageContents &contents, QStringView text);

} // namespace lectern
