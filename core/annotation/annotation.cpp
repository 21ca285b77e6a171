// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/annotation.h"

#include <tuple>

namespace lectern {

bool comesBefore(const Annotation &a, const Annotation &b)
{
    const TextRange left = a.extent();
    const TextRange right = b.extent();
    return std::tuple(left.start, -left.end, a.id.value()) < std::tuple(right.start, -right.end, b.id.value());
}

AnnotationId derivedAnnotationId(AnnotationKind kind, const TextRanges &ranges)
{
    QByteArray seed = QByteArray::number(int(kind));
    for (const TextRange &range : ranges)
        seed += ' ' + QByteArray::number(range.start) + '-' + QByteArray::number(range.end);
    return AnnotationId::derived(seed);
}

} // namespace lectern
