// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationchange.h"

#include <functional>
#include <vector>

namespace lectern {

/// The annotations of one article, sorted by comesBefore(), ids unique. A value
/// that shares implicitly. A vector and no tree: a query among 10 000 costs
/// microseconds, and one edit some tens of them.
class AnnotationSet
{
public:
    AnnotationSet() = default;
    explicit AnnotationSet(QList<Annotation> annotations); ///< in any order; ids must differ

    const QList<Annotation> &all() const { return m_annotations; }
    qsizetype size() const { return m_annotations.size(); }
    bool isEmpty() const { return m_annotations.isEmpty(); }
    auto begin() const { return m_annotations.cbegin(); }
    auto end() const { return m_annotations.cend(); }

    /// Null where there is none; valid until the set changes.
    const Annotation *find(AnnotationId id) const;

    /// Those whose extent overlaps the range (for an empty range: contains its
    /// start), in order; valid until the set changes.
    std::vector<const Annotation *> overlapping(TextRange range) const;

    /// How far a quotation's source lies outside its content at most: in another
    /// sentence or paragraph, which a query by extent alone would not see.
    qsizetype reach() const { return m_reach; }

    /// Removes by id what the change removes, then adds. apply(change), then
    /// apply(change.inverse()) gives an equal set.
    void apply(const AnnotationChange &change);

    bool operator==(const AnnotationSet &other) const { return m_annotations == other.m_annotations; }

private:
    QList<Annotation> m_annotations = {};
    qsizetype m_reach = 0;
    qsizetype m_longest = 0; ///< length of the longest extent: where a query may stop looking back
};

} // namespace lectern
