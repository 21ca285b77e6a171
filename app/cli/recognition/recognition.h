// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "core/export/exporter.h"
#include "core/recognition/lexicons.h"
#include "core/recognition/recognition.h"

namespace lectern::cli {

void addLexiconsOption(CommandLine &commandLine);

/// The lexicons that are built in, and those of the user. Mistakes in his are
/// said and stop nothing.
Result<std::shared_ptr<const Lexicons>> loadLexicons(const CommandLine &commandLine);

/// What was found as the content of an export: every find still a proposal.
ExportContent contentOf(const Article &article, const Recognition &found);

} // namespace lectern::cli
