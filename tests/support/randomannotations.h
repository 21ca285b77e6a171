// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

#include <QRandomGenerator>

namespace lectern::tests {

inline TextRange randomRange(QRandomGenerator &random, qsizetype size, qsizetype longest = 12)
{
    const qsizetype start = random.bounded(int(size));
    return {start, std::min<qsizetype>(size, start + 1 + random.bounded(int(longest)))};
}

/// Any kind, one or two ranges, quotations with a source.
inline Annotation randomAnnotation(QRandomGenerator &random, qsizetype size, qint64 id)
{
    Annotation annotation{AnnotationId(id)};
    annotation.kind = AnnotationKind(random.bounded(6));
    annotation.status = AnnotationStatus(random.bounded(3));
    annotation.ranges = {randomRange(random, size)};
    const TextRange second = randomRange(random, size);
    if (second.start > annotation.ranges.first().end && random.bounded(3) == 0)
        annotation.ranges.append(second);
    if (annotation.kind == AnnotationKind::Quotation)
        annotation.quotation = Quotation{{}, {randomRange(random, size, 5)}};
    return annotation;
}

inline QList<Annotation> randomAnnotations(QRandomGenerator &random, qsizetype size, int count)
{
    QList<Annotation> annotations;
    for (int i = 0; i < count; ++i)
        annotations.append(randomAnnotation(random, size, i + 1));
    return annotations;
}

} // namespace lectern::tests
