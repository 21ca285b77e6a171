// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationset.h"
#include "core/article/article.h"
#include "core/catalogue/catalogue.h"
#include "core/editing/edits.h"

// What an analyst can do to quotations: intents in, an AnnotationChange out, as
// edits.h has it for all annotations.
namespace lectern::edits {

/// Null: an unnamed source.
AnnotationChange setSpeaker(const QList<Annotation> &quotations, const Entity *speaker, const QDateTime &when = now());
AnnotationChange setQuotationType(const Annotation &quotation, QuotationType type, const QDateTime &when = now());

/// Makes two of one: between two of its ranges, those beside the gap nearest to
/// the position; of a single range before the word at the position. The first
/// part stays the quotation, the second is a new one of the same speaker.
AnnotationChange split(const Annotation &quotation, QStringView text, qsizetype position,
                       const QDateTime &when = now());

/// The next live quotation that begins after this one has ended; null: none.
const Annotation *nextQuotation(const AnnotationSet &annotations, const Annotation &quotation);
/// The next quotation becomes part of this one, which keeps what it knows of its speaker.
AnnotationChange joinWithNext(const AnnotationSet &annotations, QStringView text, const Annotation &quotation,
                              const QDateTime &when = now());

/// The quotations that go on from this one: following it without a source and a
/// cue of their own, or with the same source, from paragraph to paragraph.
QList<Annotation> continuationOf(const AnnotationSet &annotations, const Article &article, const Annotation &quotation);

/// Later proposals whose speaker was taken from the one this quotation had: its
/// continuation, and pronouns until that speaker is named again. They stay
/// proposals, of the new speaker (null: unnamed), and their reason says why.
AnnotationChange passOnSpeaker(const AnnotationSet &annotations, const Article &article, const Catalogue &catalogue,
                               const Annotation &before, const Entity *speaker, const QDateTime &when = now());

/// A quotation mark without its partner quotes this far: the quotation that holds
/// the mark gets that content there, or a new one is made. What it then covers of
/// other undecided quotations is theirs no more; one without a rest is taken in.
AnnotationChange quoteFromMark(const AnnotationSet &annotations, TextRange mark, TextRange quoted,
                               const QDateTime &when = now());
/// The mark means nothing: kept as a rejected quotation of it alone, so that nobody asks again.
AnnotationChange ignoreMark(const AnnotationSet &annotations, TextRange mark, const QDateTime &when = now());

} // namespace lectern::edits
