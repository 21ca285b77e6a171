// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/quotes/quoterows.h"
#include "core/recognition/quotations/unbalancedmarks.h"

namespace lectern {

/// Rows for the quotation marks without a partner on which nobody has decided,
/// under a head of their own; none where there are none.
QList<QuoteRow> markRows(const Article &article, const AnnotationSet &annotations,
                         const std::vector<UnbalancedMark> &marks);

} // namespace lectern
