// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowmodel.h"
#include "core/annotation/mark.h"
#include "core/catalogue/catalogue.h"

namespace lectern {

class Article;

/// A row of the list of notes: the words it is about, the note, and its tags.
struct NoteRow
{
    static constexpr bool isSection = false;
    AnnotationId annotation;
    MarkKind kind = MarkKind::Passage;
    QString words = {};
    QString note = {};
    QString tags = {}; ///< "#framing #sourcing"

    QString key() const { return QString::number(annotation.value()); }
    QString text() const;
    bool operator==(const NoteRow &) const = default;
};

using NoteModel = RowModel<NoteRow>;

/// In the order of the text.
QList<NoteRow> noteRows(const Article &article, const AnnotationSet &annotations, const Catalogue &catalogue);

} // namespace lectern
