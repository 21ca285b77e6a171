// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace lectern {

struct ReadingTime
{
    qsizetype words = 0;
    int minutes = 0;

    bool operator==(const ReadingTime &) const = default;
};

/// Words are runs of letters and digits with inner apostrophes and hyphens; in
/// Han and Kana every character counts. 230 words a minute, one minute at least.
ReadingTime readingTime(QStringView text);

} // namespace lectern
