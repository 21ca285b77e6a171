// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <vector>

namespace lectern {

/// A piece that two texts have in common.
struct EqualRun
{
    qsizetype oldStart = 0;
    qsizetype newStart = 0;
    qsizetype length = 0;

    qsizetype oldEnd() const { return oldStart + length; }
    qsizetype newEnd() const { return newStart + length; }
    bool operator==(const EqualRun &) const = default;
};

/// What two versions of a text have in common, in the order of both; what lies
/// between the runs was changed. Fast rather than minimal: it follows lines, then
/// words, that stand once in either version (a patience diff).
std::vector<EqualRun> alignment(QStringView oldText, QStringView newText);

} // namespace lectern
