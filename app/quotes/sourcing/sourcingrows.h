// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/quotes/quotefilter.h"
#include "app/rows/rowmodel.h"
#include "core/export/sourcing.h"

namespace lectern {

/// A line of the sourcing view: the head of a group with all its shares, or one figure.
struct SourcingRow
{
    /// One stretch of the bar under a head.
    struct Share
    {
        int value;
        double share;

        bool operator==(const Share &) const = default;
    };

    bool isSection = false;
    SourcingGroup group = SourcingGroup::Grade;
    int value = 0;
    QString name = {};
    std::optional<EntityId> entity = {};
    qsizetype quotations = 0;
    int words = 0;
    double share = 0;
    QList<Share> shares = {}; ///< of a head; none for the speakers, who have a bar each
    QuoteFilter filter = {};  ///< leads to the quotations behind the figure

    QString key() const;
    QString text() const;
    bool operator==(const SourcingRow &) const = default;
};

using SourcingModel = RowModel<SourcingRow>;

QList<SourcingRow> sourcingRows(const Sourcing &sourcing);

} // namespace lectern
