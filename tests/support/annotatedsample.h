// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/exporter.h"

namespace lectern::tests {

/// A small invented article with every kind of block, mark, state and note:
/// what an export must be able to show.
ExportContent annotatedSample();

} // namespace lectern::tests
