// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/paths.h"

namespace lectern::tests {

QString testsFolder() { return QStringLiteral(LECTERN_TESTS); }

QString binariesFolder() { return QStringLiteral(LECTERN_BINARIES); }

} // namespace lectern::tests
