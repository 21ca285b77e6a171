// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/sourcing/sourcingrows.h"

#include "app/quotes/quoterows.h"

#include <QCoreApplication>
#include <QLocale>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

QuoteFilter filterFor(const SourcingFigure &figure)
{
    switch (figure.group) {
    case SourcingGroup::Grade: return {.grade = SourcingGrade(figure.value)};
    case SourcingGroup::Kind: return {.kind = SourceKind(figure.value)};
    case SourcingGroup::Type: return {.type = QuotationType(figure.value)};
    case SourcingGroup::Speaker: return {.speaker = speakerKey(figure.entity, figure.name)};
    }
    Q_UNREACHABLE_RETURN({});
}

SourcingRow rowOf(const SourcingFigure &figure)
{
    SourcingRow row{.group = figure.group, .value = figure.value, .name = figure.name, .entity = figure.entity};
    if (row.name.isEmpty())
        row.name = QCoreApplication::translate("lectern", "No source named");
    row.quotations = figure.quotations.size();
    row.words = figure.words;
    row.share = figure.share;
    row.filter = filterFor(figure);
    return row;
}

} // namespace

QString SourcingRow::key() const
{
    return isSection ? u"# %1"_s.arg(int(group)) : u"%1 %2 %3"_s.arg(int(group)).arg(value).arg(name);
}

QString SourcingRow::text() const
{
    if (isSection)
        return name;
    const QLocale locale;
    return QCoreApplication::translate("lectern", "%1: %2 quotations, %3 words, %4 %")
        .arg(name, locale.toString(quotations), locale.toString(words), locale.toString(share * 100, 'f', 0));
}

QList<SourcingRow> sourcingRows(const Sourcing &sourcing)
{
    QList<SourcingRow> rows;
    for (const QList<SourcingFigure> *group :
         {&sourcing.grades, &sourcing.kinds, &sourcing.types, &sourcing.speakers}) {
        if (group->isEmpty() || sourcing.quotations == 0)
            continue;
        SourcingRow head{.isSection = true, .group = group->first().group, .name = groupName(group->first().group)};
        QList<SourcingRow> figures;
        for (const SourcingFigure &figure : *group) {
            figures.append(rowOf(figure));
            if (figure.group != SourcingGroup::Speaker)
                head.shares.append({figure.value, figure.share});
        }
        rows.append(head);
        rows.append(figures);
    }
    return rows;
}

} // namespace lectern
