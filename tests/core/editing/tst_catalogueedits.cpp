// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/catalogueedits.h"

#include <QSet>
#include <QTest>

using namespace lectern;
using namespace lectern::edits;
using namespace Qt::StringLiterals;

namespace {

Catalogue twoPeople()
{
    Catalogue catalogue;
    Entity full{EntityId(1), EntityKind::Person, u"Ann Lee"_s, {{u"Lee"_s, u"surname"_s}}};
    full.description = u"Harbour Minister"_s;
    const Entity other{EntityId(2), EntityKind::Person, u"A. Lee"_s, {{u"Lee"_s, {}}, {u"Annie"_s, {}}}, u"NL"_s};
    catalogue.apply(catalogue.missing({full, other}));
    return catalogue;
}

} // namespace

class TestCatalogueEdits : public QObject
{
    Q_OBJECT

private slots:
    void theOldNameIsStillFound()
    {
        Catalogue catalogue = twoPeople();
        const Catalogue before = catalogue;
        const CatalogueChange change = renamed(*catalogue.find(EntityId(2)), u"Annie"_s);
        catalogue.apply(change);
        const Entity *entity = catalogue.find(EntityId(2));
        QCOMPARE(entity->name, u"Annie"_s);
        QCOMPARE(entity->aliases.size(), 2);
        QCOMPARE(entity->aliases.last().name, u"A. Lee"_s);
        catalogue.apply(change.inverse());
        QCOMPARE(catalogue, before);
    }

    void aMergedEntityPointsToItsSuccessorWhichKnowsItsNames()
    {
        Catalogue catalogue = twoPeople();
        const Catalogue before = catalogue;
        const CatalogueChange change = merged(*catalogue.find(EntityId(2)), *catalogue.find(EntityId(1)));
        catalogue.apply(change);
        QCOMPARE(catalogue.resolve(EntityId(2))->id, EntityId(1));
        const Entity *grown = catalogue.find(EntityId(1));
        QCOMPARE(grown->isoCode, u"NL"_s);
        QCOMPARE(grown->description, u"Harbour Minister"_s);
        QStringList names;
        for (const Alias &alias : grown->aliases)
            names << alias.name;
        QCOMPARE(names, (QStringList{u"Lee"_s, u"A. Lee"_s, u"Annie"_s}));
        catalogue.apply(change.inverse());
        QCOMPARE(catalogue, before);
    }

    void nothingMergesInACircle()
    {
        Catalogue catalogue = twoPeople();
        QVERIFY(merged(*catalogue.find(EntityId(1)), *catalogue.find(EntityId(1))).isEmpty());
        catalogue.apply(merged(*catalogue.find(EntityId(2)), *catalogue.find(EntityId(1))));
        QVERIFY(merged(*catalogue.find(EntityId(1)), *catalogue.find(EntityId(2))).isEmpty());
    }

    void newTagsDifferInColourAndKey()
    {
        Catalogue catalogue;
        QSet<QRgb> colors;
        QStringList keys;
        for (int i = 0; i < 10; ++i) {
            const Tag tag = newTag(catalogue, QString::number(i));
            catalogue.apply(added(tag));
            colors.insert(tag.color);
            keys << tag.shortcut;
        }
        QCOMPARE(colors.size(), tagColors().size());
        QCOMPARE(keys.join(u' '), u"1 2 3 4 5 6 7 8 9 "_s);
        QCOMPARE(catalogue.tags().last().name, u"9"_s);
        catalogue.apply(removed(catalogue.tags().at(3)));
        QCOMPARE(newTag(catalogue, u"x"_s).shortcut, u"4"_s);
    }

    void aTagIsReplacedUnderItsId()
    {
        Catalogue catalogue;
        const Tag tag = newTag(catalogue, u"framing"_s);
        catalogue.apply(added(tag));
        Tag next = tag;
        next.name = u"frames"_s;
        catalogue.apply(replaced(tag, next));
        QCOMPARE(catalogue.find(tag.id)->name, u"frames"_s);
        QVERIFY(replaced(next, next).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCatalogueEdits)
#include "tst_catalogueedits.moc"
