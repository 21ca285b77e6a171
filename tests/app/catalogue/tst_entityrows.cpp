// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/entityrows.h"
#include "core/editing/catalogueedits.h"
#include "core/editing/edits.h"
#include "tests/support/harbourtalks.h"

#include <QElapsedTimer>
#include <QTest>

using namespace lectern;
using namespace lectern::tests;

namespace {

QStringList titles(const QList<EntityRow> &rows)
{
    QStringList titles;
    for (const EntityRow &row : rows)
        titles << (row.isSection ? row.name : u"- %1 %2"_s.arg(row.name).arg(row.annotations.size()));
    return titles;
}

EntityRow named(const QList<EntityRow> &rows, MarkKind group, const QString &name)
{
    return *std::ranges::find_if(
        rows, [&](const EntityRow &row) { return row.group == group && !row.isSection && row.name == name; });
}

} // namespace

class TestEntityRows : public QObject
{
    Q_OBJECT

private slots:
    void groupsStandInOrderAndTheMostFrequentFirst()
    {
        const HarbourTalks talks;
        const QStringList expected{u"Speakers"_s,      u"- Ann Lee 1"_s,     u"- unnamed, a union official 1"_s,
                                   u"Countries"_s,     u"- Norland 2"_s,     u"- Westmark 1"_s,
                                   u"Organizations"_s, u"- Ferry Union 1"_s, u"People"_s,
                                   u"- Ann Lee 2"_s,   u"Places"_s,          u"- Port Amber 1"_s};
        QCOMPARE(titles(entityRows(talks.article(), AnnotationSet(talks.annotations()), talks.catalogue())), expected);
    }

    void detailsTellCodesRolesAndOtherNames()
    {
        const HarbourTalks talks;
        const auto rows = entityRows(talks.article(), AnnotationSet(talks.annotations()), talks.catalogue());
        QCOMPARE(named(rows, MarkKind::Country, u"Norland"_s).detail, u"NL · 1 as “Norlandic”"_s);
        QCOMPARE(named(rows, MarkKind::Country, u"Westmark"_s).detail, u"WM"_s);
        QCOMPARE(named(rows, MarkKind::Person, u"Ann Lee"_s).detail, u"Harbour Minister · 1 as “Lee”"_s);
        QCOMPARE(named(rows, MarkKind::Place, u"Port Amber"_s).detail, u"not identified"_s);
        QVERIFY(named(rows, MarkKind::Speaker, u"unnamed, a union official"_s).isUnnamed);
    }

    void countriesAreCountedByHowTheyAreSpokenOf()
    {
        const HarbourTalks talks;
        AnnotationSet set(talks.annotations());
        Annotation demonym = talks.marked(u"Norlandic"_s);
        demonym.origin.rule = u"country.demonym"_s;
        Annotation government = talks.marked(u"Westmark"_s);
        government.role = MentionRole::Government;
        set.apply({{talks.marked(u"Norlandic"_s), talks.marked(u"Westmark"_s)}, {demonym, government}});
        const auto rows = entityRows(talks.article(), set, talks.catalogue());
        const EntityRow norland = named(rows, MarkKind::Country, u"Norland"_s);
        QCOMPARE(norland.uses.of(CountryUse::Name), QList{talks.marked(u"Norland"_s).id});
        QCOMPARE(norland.uses.of(CountryUse::Demonym), QList{demonym.id});
        QCOMPARE(norland.uses.most, 2);
        QCOMPARE(norland.detail, u"NL · 1 by name, 1 demonym"_s);
        const EntityRow westmark = named(rows, MarkKind::Country, u"Westmark"_s);
        QCOMPARE(westmark.uses.of(CountryUse::Government), QList{government.id});
        QCOMPARE(westmark.uses.most, 2);
        QCOMPARE(named(rows, MarkKind::Person, u"Ann Lee"_s).uses, CountryUses());
    }

    void aDemonymMarkedByHandIsOneToo()
    {
        const HarbourTalks talks;
        AnnotationSet set(talks.annotations());
        Annotation demonym = talks.marked(u"Norlandic"_s);
        demonym.origin.rule = u"country.demonym"_s;
        set.apply({{talks.marked(u"Norlandic"_s)}, {demonym}});
        set.apply(edits::setEntity({demonym}, talks.catalogue().find(HarbourTalks::westmark)));
        Annotation other = demonym;
        other.id = AnnotationId(999);
        set.apply({{}, {other}});
        const auto rows = entityRows(talks.article(), set, talks.catalogue());
        QCOMPARE(named(rows, MarkKind::Country, u"Westmark"_s).uses.of(CountryUse::Demonym).size(), 1);
    }

    void rejectedMarksDoNotCount()
    {
        const HarbourTalks talks;
        AnnotationSet set(talks.annotations());
        set.apply(edits::reject({talks.marked(u"Westmark"_s), talks.marked(u"Norland"_s)}));
        const auto rows = entityRows(talks.article(), set, talks.catalogue());
        QVERIFY(!titles(rows).contains(u"- Westmark 1"_s));
        QCOMPARE(named(rows, MarkKind::Country, u"Norland"_s).annotations.size(), 1);
    }

    void mergedEntitiesAreOneRow()
    {
        const HarbourTalks talks;
        Catalogue catalogue = talks.catalogue();
        catalogue.apply(edits::merged(*catalogue.find(HarbourTalks::westmark), *catalogue.find(HarbourTalks::norland)));
        const auto rows = entityRows(talks.article(), AnnotationSet(talks.annotations()), catalogue);
        QCOMPARE(named(rows, MarkKind::Country, u"Norland"_s).annotations.size(), 3);
        QVERIFY(!titles(rows).contains(u"- Westmark 1"_s));
    }

    void keysAreDistinct()
    {
        const HarbourTalks talks;
        QSet<QString> keys;
        const auto rows = entityRows(talks.article(), AnnotationSet(talks.annotations()), talks.catalogue());
        for (const EntityRow &row : rows)
            keys.insert(row.key());
        QCOMPARE(keys.size(), rows.size());
    }
};

QTEST_GUILESS_MAIN(TestEntityRows)
#include "tst_entityrows.moc"
