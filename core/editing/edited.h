// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationchange.h"
#include "core/catalogue/entity.h"

// What the edit functions are made of; nobody else needs it.
namespace lectern::edits {

/// Replaces those that `edit` alters. It must not touch `modified`.
template<typename Edit>
AnnotationChange edited(const QList<Annotation> &annotations, const QDateTime &when, Edit edit)
{
    AnnotationChange change;
    for (const Annotation &annotation : annotations) {
        Annotation next = annotation;
        edit(next);
        if (next == annotation)
            continue;
        next.modified = when;
        change.removed.append(annotation);
        change.added.append(next);
    }
    return change;
}

inline void decide(Annotation &annotation, AnnotationStatus status)
{
    annotation.status = status;
    annotation.doubtful = false;
}

inline SourceKind sourceKindFor(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person: return SourceKind::Person;
    case EntityKind::Country: return SourceKind::Country;
    case EntityKind::Organization: return SourceKind::Organization;
    case EntityKind::Place: return SourceKind::Other;
    }
    Q_UNREACHABLE_RETURN(SourceKind::Other);
}

} // namespace lectern::edits
