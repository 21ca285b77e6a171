// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationset.h"

namespace lectern {

/// Nothing in it is the analyst's work: a recognizer may take it back.
bool isUntouched(const Annotation &annotation);

/// The change that brings proposals up to date with what recognizers find now.
/// Undecided finds that are gone are removed, new ones added, except where a
/// decision of the analyst already speaks for the place: something rejected is
/// not proposed again, and nothing is proposed over what was accepted, marked by
/// hand, tagged or noted. Empty when nothing differs.
AnnotationChange proposals(const AnnotationSet &current, const QList<Annotation> &found);

} // namespace lectern
