// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/exporter.h"

namespace lectern::cli {

/// Speakers, countries, organizations, people and places with counts, and the
/// quotations: for people, in aligned columns.
QString toTable(const ExportContent &content);

} // namespace lectern::cli
