// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/error.h"

#include <memory>

namespace lectern {

/// The word lists that recognition looks names up in, compiled. Immutable after
/// loading and safe to share between threads.
class Lexicons
{
public:
    /// Reads every lexicon of the folder, and those of an analyst's own folder
    /// after them, if there is one. Errors name file and line.
    static Result<std::shared_ptr<const Lexicons>> load(const QString &folder, const QString &ownFolder = {});
};

} // namespace lectern
