// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

namespace lectern {

// What quotations have, in the words of lists, tables and the exported page.

QString gradeName(SourcingGrade grade);        ///< "named"
QString sourceKindName(SourceKind kind);       ///< "persons"
QString quotationTypeName(QuotationType type); ///< "direct"
QString stanceName(QuotationStance stance);    ///< "denies"

} // namespace lectern
