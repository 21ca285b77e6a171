// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/analyzedtext.h"
#include "core/recognition/lexicons.h"
#include "core/support/job.h"

namespace lectern {

/// Finds the names of countries, organizations, persons and places, joins them
/// into entities, and writes both into the text's analysis.
void findNames(AnalyzedText &analyzed, const Lexicons &lexicons, const Job &job = {});

} // namespace lectern
