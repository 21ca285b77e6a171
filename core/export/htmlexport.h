// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/exporter.h"

namespace lectern {

/// One self-contained HTML5 page in UTF-8 without script or network. The same
/// content gives the same bytes.
QByteArray toHtml(const ExportContent &content, const ExportOptions &options = {});

} // namespace lectern
