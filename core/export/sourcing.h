// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/overview.h"

namespace lectern {

/// What one figure of the sourcing counts. `value` is that of the enum of the same name.
enum class SourcingGroup { Grade, Kind, Type, Speaker };

/// So many quotations and quoted words of one sort of source, and which they are.
struct SourcingFigure
{
    SourcingGroup group = SourcingGroup::Grade;
    int value = 0;                             ///< SourcingGrade, SourceKind, QuotationType; of a speaker its kind
    QString name = {};                         ///< for people; of a speaker empty where the text names none
    std::optional<EntityId> entity = {};       ///< of a speaker who is known
    QList<const Annotation *> quotations = {}; ///< in the order of the text
    int words = 0;
    double share = 0; ///< of all quoted words, 0 to 1
};

/// On whom an article relies: named against unnamed, persons against organizations
/// against countries, word for word against retold, and each speaker. Every
/// quotation counts once in each group. Pointers are valid until the set changes.
struct Sourcing
{
    QList<SourcingFigure> grades = {};
    QList<SourcingFigure> kinds = {};
    QList<SourcingFigure> types = {};
    QList<SourcingFigure> speakers = {}; ///< the most quoted first
    qsizetype quotations = 0;
    int words = 0;
};

/// Figures that tell something by being nought are there as well: nobody named, no person.
Sourcing sourcingOf(const Article &article, const QList<SpeakerOverview> &speakers);

/// All figures as a table of values, one a line, fields quoted where they must be
/// (RFC 4180): for a comma a CSV file, for a tab what spreadsheets take from the clipboard.
QString sourcingTable(const Sourcing &sourcing, QChar separator);

QString groupName(SourcingGroup group);

} // namespace lectern
