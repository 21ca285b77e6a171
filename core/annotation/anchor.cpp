// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/anchor.h"

namespace lectern {

namespace {

constexpr qsizetype contextLength = 32;

} // namespace

Anchor anchorOf(QStringView text, TextRange range)
{
    const qsizetype before = std::min(contextLength, range.start);
    const qsizetype after = std::min(contextLength, text.size() - range.end);
    return {range.of(text).toString(), text.sliced(range.start - before, before).toString(),
            text.sliced(range.end, after).toString(), range.start};
}

Reanchored reanchor(QStringView oldText, QStringView newText, const QList<Annotation> &annotations)
{
    Reanchored result;
    for (const Annotation &annotation : annotations) {
        Annotation moved = annotation;
        bool found = true;
        qsizetype from = 0;
        for (TextRange &range : moved.ranges) {
            const qsizetype start = newText.indexOf(range.of(oldText), from);
            found = found && start >= 0;
            range = {start, start + range.length()};
            from = range.end;
        }
        (found ? result.found : result.orphans).append(found ? moved : annotation);
    }
    return result;
}

} // namespace lectern
