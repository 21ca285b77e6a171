// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationset.h"

namespace lectern::edits {

/// What follows from a decision on a mention for the other places of the article
/// where the same words stand, as proposals and never over another decision:
/// - accepted or made: they are proposed where nothing is marked;
/// - corrected: proposals that were what this was become what it is now;
/// - rejected: proposals of the same are withdrawn, unless the words are accepted
///   as that elsewhere here, so that they mean different things.
/// A capital that acts or is a place tells nothing of its other mentions, nor does
/// who is meant by a surname, which may have two bearers. To be joined with the decision. Empty for decisions on very
/// many words at once.
AnnotationChange echoes(const AnnotationSet &before, QStringView text, const AnnotationChange &decision);

} // namespace lectern::edits
