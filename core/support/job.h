// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace lectern {

/// How long work talks to whoever started it. Core code calls it about once a
/// paragraph and stops early, with whatever partial result its contract names,
/// when `isCanceled` says so. Both may be empty, for work nobody watches.
struct Job
{
    std::function<bool()> isCanceled = {};
    std::function<void(int done, int total)> progress = {};

    bool canceled() const { return isCanceled && isCanceled(); }
    void report(int done, int total) const
    {
        if (progress)
            progress(done, total);
    }
};

} // namespace lectern
