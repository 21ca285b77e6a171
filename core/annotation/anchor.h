// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

namespace lectern {

/// Where words stood, told so that they can be found again in a text that has
/// changed since.
struct Anchor
{
    QString quote;
    QString prefix = {};    ///< up to 32 characters before it
    QString suffix = {};    ///< and after it
    qsizetype position = 0; ///< where it started

    bool operator==(const Anchor &) const = default;
};

Anchor anchorOf(QStringView text, TextRange range);

struct Reanchored
{
    QList<Annotation> found = {};   ///< with ranges in the new text
    QList<Annotation> orphans = {}; ///< as they were
};

/// Finds each annotation's words again in the changed text. All but the ranges
/// stays as it was.
Reanchored reanchor(QStringView oldText, QStringView newText, const QList<Annotation> &annotations);

} // namespace lectern
