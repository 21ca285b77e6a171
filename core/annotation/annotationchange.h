// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

namespace lectern {

/// Everything that ever happens to annotations. An update removes the old value
/// and adds the new one under the same id.
struct AnnotationChange
{
    QList<Annotation> removed = {};
    QList<Annotation> added = {};

    AnnotationChange inverse() const { return {added, removed}; }
    bool isEmpty() const { return removed.isEmpty() && added.isEmpty(); }
    bool operator==(const AnnotationChange &) const = default;
};

} // namespace lectern
