// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationset.h"

#include <QFlags>

namespace lectern {

/// What the page, the legend and the exported file draw. A quotation gives a
/// Quotation mark for its content and a Speaker mark for its source.
enum class MarkKind {
    Speaker = 1 << 0,
    Country = 1 << 1,
    Organization = 1 << 2,
    Person = 1 << 3,
    Place = 1 << 4,
    Quotation = 1 << 5,
    Passage = 1 << 6,
};
Q_DECLARE_FLAGS(MarkKinds, MarkKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(MarkKinds)

inline constexpr MarkKinds allMarkKinds = MarkKinds::fromInt(0x7f);
inline constexpr MarkKind markKindList[] = {MarkKind::Speaker, MarkKind::Country, MarkKind::Organization,
                                            MarkKind::Person,  MarkKind::Place,   MarkKind::Quotation,
                                            MarkKind::Passage};

/// The one-letter sign for whoever cannot use hues: S C O P L Q T.
QChar letterOf(MarkKind kind);
MarkKind markKindOf(AnnotationKind kind);

/// One range of one annotation, drawn as one kind.
struct Mark
{
    TextRange range;
    MarkKind kind;
    const Annotation *annotation; ///< never null; valid until the set changes
};

/// Marks of the shown kinds that overlap the range, rejected annotations left
/// out; sorted by start, then longest first, then annotation id, then kind.
std::vector<Mark> marksIn(const AnnotationSet &annotations, TextRange range, MarkKinds shown = allMarkKinds);

} // namespace lectern
