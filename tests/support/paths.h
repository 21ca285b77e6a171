// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lectern::tests {

QString testsFolder();    ///< tests/ of the checkout, absolute
QString binariesFolder(); ///< where lectern and lectern-cli are built, absolute

} // namespace lectern::tests
