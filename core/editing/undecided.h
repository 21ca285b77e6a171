// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/mark.h"

namespace lectern {

/// Decisions that an article waits for: its proposals.
qsizetype decisionsLeft(const AnnotationSet &annotations);

enum class Direction { Forwards, Backwards };

/// The next proposal with a mark of the shown kinds, in the order of the text,
/// after the current annotation or, without one, the position; around the end
/// once. None where nothing waits.
std::optional<AnnotationId> nextUndecided(const AnnotationSet &annotations, std::optional<AnnotationId> current,
                                          qsizetype position, MarkKinds shown, Direction direction);

/// Whether an annotation draws any mark of these kinds.
bool isShown(const Annotation &annotation, MarkKinds shown);

} // namespace lectern
