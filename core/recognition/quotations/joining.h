// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/quotations/attribution.h"
#include "core/recognition/quotations/grammar/units.h"
#include "core/recognition/quotations/quoteregions.h"

namespace lectern {

/// Gives quotation marks that no cue claimed to the quotation they go on from,
/// or to the nearest reporting verb; what is left over are titles and scare quotes.
void joinContinuations(QStringView text, const TextRanges &paragraphs, const std::vector<QuoteRegion> &regions,
                       Attributions &found);

} // namespace lectern
