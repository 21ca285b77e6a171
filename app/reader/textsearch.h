// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/job.h"
#include "core/text/textrange.h"

#include <QString>

namespace lectern {

struct SearchQuery
{
    QString words = {};
    bool matchCase = false;
    bool wholeWords = false;

    bool operator==(const SearchQuery &) const = default;
};

/// Every place where the words stand, in order, apart. Canceled: those found by then.
TextRanges findAll(QStringView text, const SearchQuery &query, const Job &job = {});

/// The hit to show first: the first that does not start before the position,
/// else the first of all; -1 where there is none.
qsizetype hitFrom(const TextRanges &hits, qsizetype position);

} // namespace lectern
