// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/learning/learnedrows.h"

#include "app/chooser/entitychoices.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

MarkKind markKindFor(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person: return MarkKind::Person;
    case EntityKind::Country: return MarkKind::Country;
    case EntityKind::Organization: return MarkKind::Organization;
    case EntityKind::Place: return MarkKind::Place;
    }
    Q_UNREACHABLE_RETURN(MarkKind::Person);
}

QString isText(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person: return QCoreApplication::translate("lectern", "“%1” is a person");
    case EntityKind::Country: return QCoreApplication::translate("lectern", "“%1” is a country");
    case EntityKind::Organization: return QCoreApplication::translate("lectern", "“%1” is an organization");
    case EntityKind::Place: return QCoreApplication::translate("lectern", "“%1” is a place");
    }
    Q_UNREACHABLE_RETURN({});
}

QString isNotText(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person: return QCoreApplication::translate("lectern", "“%1” is doubtful as a person");
    case EntityKind::Country: return QCoreApplication::translate("lectern", "“%1” is doubtful as a country");
    case EntityKind::Organization: return QCoreApplication::translate("lectern", "“%1” is doubtful as an organization");
    case EntityKind::Place: return QCoreApplication::translate("lectern", "“%1” is doubtful as a place");
    }
    Q_UNREACHABLE_RETURN({});
}

QString reasonOf(const LearnedFact &fact)
{
    switch (fact.verdict) {
    case Verdict::Is:
        return fact.isStated ? QCoreApplication::translate("lectern", "You marked this in “%1”, %2")
                             : QCoreApplication::translate("lectern", "You accepted this in “%1”, %2");
    case Verdict::IsNot: return QCoreApplication::translate("lectern", "You rejected this in “%1”, %2");
    case Verdict::Never: return QCoreApplication::translate("lectern", "You said so in “%1”, %2");
    case Verdict::Different:
        return fact.headline.isEmpty() ? QCoreApplication::translate("lectern", "You said so on %2")
                                       : QCoreApplication::translate("lectern", "You said so in “%1”, %2");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString factTitle(const LearnedFact &fact, const Catalogue &catalogue)
{
    switch (fact.verdict) {
    case Verdict::Is: {
        const Entity *entity = fact.entity ? catalogue.resolve(*fact.entity) : nullptr;
        if (entity && entity->name != fact.words)
            return QCoreApplication::translate("lectern", "“%1” is %2").arg(fact.words, entity->name);
        return isText(fact.kind).arg(fact.words);
    }
    case Verdict::IsNot: return isNotText(fact.kind).arg(fact.words);
    case Verdict::Never:
        return fact.isAnywhere
                   ? QCoreApplication::translate("lectern", "“%1” is never marked, anywhere").arg(fact.words)
                   : QCoreApplication::translate("lectern", "“%1” is never marked in one article").arg(fact.words);
    case Verdict::Different:
        return QCoreApplication::translate("lectern", "“%1”: two of this name differ").arg(fact.words);
    }
    Q_UNREACHABLE_RETURN({});
}

QList<LearnedRow> learnedRows(const Catalogue &catalogue, const QString &filter)
{
    const QString wanted = folded(filter);
    QList<const LearnedFact *> facts;
    for (const LearnedFact &fact : catalogue.facts()) {
        const bool isWanted =
            wanted.isEmpty() || folded(fact.words).contains(wanted) || folded(fact.headline).contains(wanted);
        if (!fact.isRevoked && isWanted)
            facts.append(&fact);
    }
    std::ranges::sort(facts, [](const LearnedFact *a, const LearnedFact *b) {
        return std::tuple(b->when, a->words, a->id) < std::tuple(a->when, b->words, b->id);
    });
    QList<LearnedRow> rows;
    for (const LearnedFact *fact : std::as_const(facts)) {
        const QString day = QLocale().toString(fact->when.toLocalTime().date(), u"d MMM yyyy");
        rows.append({fact->id, markKindFor(fact->kind), factTitle(*fact, catalogue),
                     reasonOf(*fact).replace(u"%2"_s, day).replace(u"%1"_s, fact->headline)});
    }
    return rows;
}

} // namespace lectern
