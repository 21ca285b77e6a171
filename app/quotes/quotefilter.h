// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

#include <QString>

namespace lectern {

/// What has become of a quotation, as people ask for it.
enum class QuoteStatus { Undecided, Doubtful, Accepted, Rejected };

/// Which quotations the list shows: those that have all that is asked for.
/// Rejected ones are shown only when asked for.
struct QuoteFilter
{
    QString words = {};                  ///< all of them must occur in quotation or speaker
    std::optional<QString> speaker = {}; ///< key of the speaker's head
    std::optional<SourceKind> kind = {};
    std::optional<QuotationType> type = {};
    std::optional<QuotationStance> stance = {};
    std::optional<SourcingGrade> grade = {};
    std::optional<QuoteStatus> status = {};

    bool isEmpty() const { return *this == QuoteFilter{}; }
    /// All but words and speaker, which need more than the annotation.
    bool accepts(const Annotation &quotation) const;
    bool operator==(const QuoteFilter &) const = default;
};

QString statusName(QuoteStatus status); ///< "undecided"
/// "denies, anonymous", what is asked for beside words and speaker; may be empty.
QString filterText(const QuoteFilter &filter);

} // namespace lectern
