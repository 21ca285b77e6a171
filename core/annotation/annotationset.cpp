// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/annotationset.h"

#include <QSet>

#include <algorithm>

namespace lectern {

namespace {

qsizetype reachOf(const Annotation &annotation)
{
    if (!annotation.quotation || annotation.quotation->source.isEmpty())
        return 0;
    const TextRanges &source = annotation.quotation->source;
    const TextRange extent = annotation.extent();
    return std::max({qsizetype(0), extent.start - source.first().start, source.last().end - extent.end});
}

} // namespace

AnnotationSet::AnnotationSet(QList<Annotation> annotations) { apply({{}, std::move(annotations)}); }

const Annotation *AnnotationSet::find(AnnotationId id) const
{
    const auto found = std::ranges::find(m_annotations, id, &Annotation::id);
    return found == m_annotations.end() ? nullptr : &*found;
}

std::vector<const Annotation *> AnnotationSet::overlapping(TextRange range) const
{
    const TextRange wanted{range.start, std::max(range.end, range.start + 1)};
    const auto startOf = [](const Annotation &annotation) { return annotation.extent().start; };
    auto at = std::ranges::partition_point(
        m_annotations, [&](const Annotation &annotation) { return startOf(annotation) < wanted.start - m_longest; });
    std::vector<const Annotation *> found;
    for (; at != m_annotations.end() && startOf(*at) < wanted.end; ++at) {
        if (at->extent().overlaps(wanted))
            found.push_back(&*at);
    }
    return found;
}

void AnnotationSet::apply(const AnnotationChange &change)
{
    if (!change.removed.isEmpty()) {
        QSet<AnnotationId> gone;
        for (const Annotation &annotation : change.removed)
            gone.insert(annotation.id);
        m_annotations.removeIf([&](const Annotation &annotation) { return gone.contains(annotation.id); });
    }
    QList<Annotation> fresh = change.added;
    std::ranges::sort(fresh, comesBefore);
    const qsizetype middle = m_annotations.size();
    m_annotations += fresh;
    std::inplace_merge(m_annotations.begin(), m_annotations.begin() + middle, m_annotations.end(), comesBefore);
    m_longest = 0;
    m_reach = 0;
    for (const Annotation &annotation : std::as_const(m_annotations)) {
        m_longest = std::max(m_longest, annotation.extent().length());
        m_reach = std::max(m_reach, reachOf(annotation));
    }
}

} // namespace lectern
