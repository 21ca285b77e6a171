// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/error.h"
#include "core/support/job.h"

#include <QByteArray>

namespace lectern {

/// The bytes of a file that may be a folder, missing, unreadable, huge, or gone
/// halfway; read in pieces, so that it can be canceled.
Result<QByteArray> readSourceFile(const QString &path, const Job &job);

} // namespace lectern
