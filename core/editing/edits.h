// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationset.h"
#include "core/annotation/mark.h"
#include "core/catalogue/entity.h"

/// What an analyst can do to annotations: an intent in, an AnnotationChange out,
/// empty where it would alter nothing. Correcting a proposal accepts it. Every
/// edit stamps `modified`, by which recognizers know to keep their hands off.
namespace lectern::edits {

inline QDateTime now() { return QDateTime::currentDateTimeUtc(); }

AnnotationChange accept(const QList<Annotation> &annotations, const QDateTime &when = now());
/// Finds are kept as rejected; what the analyst made is removed.
AnnotationChange reject(const QList<Annotation> &annotations, const QDateTime &when = now());
enum class Scope { Here, Anywhere };
/// Rejects a find for good, in this article or in all, and withdraws the undecided
/// marks of the same words; what the analyst made is removed.
AnnotationChange rejectForGood(const AnnotationSet &annotations, QStringView text, const Annotation &annotation,
                               Scope scope, const QDateTime &when = now());
/// Undecided again, as if never looked at.
AnnotationChange reopen(const QList<Annotation> &annotations);
/// As reject(), and what is rejected already is forgotten altogether.
AnnotationChange remove(const QList<Annotation> &annotations, const QDateTime &when = now());
/// Accepts every proposal that has a mark of the shown kinds.
AnnotationChange acceptAll(const AnnotationSet &annotations, MarkKinds shown, const QDateTime &when = now());

/// An entity of another kind is let go. The text tells how a passage that
/// becomes a quotation was quoted.
AnnotationChange setKind(const Annotation &annotation, AnnotationKind kind, QStringView text,
                         const QDateTime &when = now());
/// The annotation takes the entity's kind; null: of unknown identity.
AnnotationChange setEntity(const QList<Annotation> &mentions, const Entity *entity, const QDateTime &when = now());
enum class Edge { Start, End };
enum class Step { Outwards, Inwards };
/// Moves one end by a word, never out of the line and never over the last word.
AnnotationChange moveEdge(const Annotation &annotation, QStringView text, Edge edge, Step step,
                          const QDateTime &when = now());

/// Every other place where the same words stand gets the same kind, entity, role
/// and decision (a passage its tags): the mark that is there is adopted, else one
/// is made. Left alone are places inside a longer mention, and places where the
/// same was rejected by hand. Of quotations there is no "same".
AnnotationChange sameEverywhere(const AnnotationSet &annotations, QStringView text, const Annotation &like,
                                const QDateTime &when = now());
/// The places where the words stand, not as part of a longer word.
TextRanges occurrences(QStringView text, QStringView words);

/// Spaces at its ends do not belong to a mark.
TextRange trimmed(TextRange range, QStringView text);
/// Marks the range, or makes this of the mark that covers exactly it. The last
/// one added is the mark.
AnnotationChange addMark(const AnnotationSet &annotations, QStringView text, AnnotationKind kind, TextRange range,
                         const Entity *entity = nullptr, const QDateTime &when = now());
/// A passage to carry tags or a note; empty where that very passage exists.
AnnotationChange addPassage(const AnnotationSet &annotations, QStringView text, TextRange range,
                            const QDateTime &when = now());

AnnotationChange addTag(const QList<Annotation> &annotations, TagId tag, const QDateTime &when = now());
/// A passage that carries nothing any more is removed.
AnnotationChange removeTag(const QList<Annotation> &annotations, TagId tag, const QDateTime &when = now());
AnnotationChange setNote(const Annotation &annotation, const QString &note, const QDateTime &when = now());

/// One change for changes that follow each other and touch different annotations.
AnnotationChange joined(AnnotationChange first, const AnnotationChange &second);

} // namespace lectern::edits
