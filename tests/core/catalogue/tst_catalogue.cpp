// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/catalogue.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void aMergedEntityLeadsToItsSuccessor()
    {
        Catalogue catalogue;
        catalogue.apply({{},
                         {{EntityId(1), EntityKind::Person, u"A"_s, {}, {}, {}, EntityId(2)},
                          {EntityId(2), EntityKind::Person, u"B"_s}}});
        QCOMPARE(catalogue.resolve(EntityId(1))->name, u"B"_s);
        QCOMPARE(catalogue.find(EntityId(1))->name, u"A"_s);
        QCOMPARE(catalogue.resolve(EntityId(3)), nullptr);
    }

    void aCycleOfMergesEnds()
    {
        Catalogue catalogue;
        catalogue.apply({{},
                         {{EntityId(1), EntityKind::Person, u"A"_s, {}, {}, {}, EntityId(2)},
                          {EntityId(2), EntityKind::Person, u"B"_s, {}, {}, {}, EntityId(1)}}});
        QVERIFY(catalogue.resolve(EntityId(1)));
    }

    void aChangeAndItsInverseGiveAnEqualCatalogue()
    {
        Catalogue catalogue;
        catalogue.apply({{},
                         {{EntityId(1), EntityKind::Person, u"A"_s}},
                         {},
                         {{TagId(1), u"one"_s, 0xff112233, 0}, {TagId(2), u"two"_s, 0xff112233, 1}}});
        const Catalogue before = catalogue;
        const CatalogueChange change{
            {*before.find(EntityId(1))}, {{EntityId(1), EntityKind::Person, u"Ann"_s}}, {before.tags().first()}, {}};
        catalogue.apply(change);
        QCOMPARE(catalogue.tags().size(), 1);
        QCOMPARE(catalogue.find(EntityId(1))->name, u"Ann"_s);
        catalogue.apply(change.inverse());
        QCOMPARE(catalogue, before);
    }

    void onlyWhatIsMissingComesIn()
    {
        Catalogue catalogue;
        const Entity iraq{EntityId(1), EntityKind::Country, u"Iraq"_s, {{u"Iraqi"_s}}, u"IQ"_s};
        catalogue.apply({{}, {iraq}});
        QVERIFY(catalogue.missing({iraq}).isEmpty());
        Entity more = iraq;
        more.aliases = {{u"Iraqi"_s}, {u"Baghdad"_s, u"capital"_s}};
        catalogue.apply(catalogue.missing({more}));
        QCOMPARE(catalogue.find(EntityId(1))->aliases.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
