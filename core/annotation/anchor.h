// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

namespace lectern {

struct Reanchored
{
    QList<Annotation> found = {};   ///< with ranges in the new text
    QList<Annotation> orphans = {}; ///< as they were
};

/// Finds each annotation's words again in a changed text: where the versions
/// agree around them; else, as in a paragraph that was moved, where the same words
/// stand among the same words. A short quote that stands elsewhere among other
/// words is not the same. A passage or quotation in which little was changed is
/// found, too. All but the ranges stays as it was, decisions above all; but an id
/// that names its ranges becomes the one that a recognizer gives the new ones.
Reanchored reanchor(QStringView oldText, QStringView newText, const QList<Annotation> &annotations);

} // namespace lectern
