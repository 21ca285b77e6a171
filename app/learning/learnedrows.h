// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowmodel.h"
#include "core/annotation/mark.h"
#include "core/catalogue/catalogue.h"

namespace lectern {

/// A row of the list of what was learned: one fact, in words.
struct LearnedRow
{
    FactId fact{0};
    MarkKind kind = MarkKind::Person;
    QString title = {};  ///< "“Ferry Union” is an organization"
    QString detail = {}; ///< where and when the analyst said so
    bool isSection = false;

    qint64 key() const { return fact.value(); }
    QString text() const { return title + QStringLiteral(", ") + detail; }
    bool operator==(const LearnedRow &) const = default;
};

using LearnedModel = RowModel<LearnedRow>;

/// What was learned and not revoked, the latest first; those that have the filter
/// in their words or headline.
QList<LearnedRow> learnedRows(const Catalogue &catalogue, const QString &filter = {});

QString factTitle(const LearnedFact &fact, const Catalogue &catalogue);

} // namespace lectern
