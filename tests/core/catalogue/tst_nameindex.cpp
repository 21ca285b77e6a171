// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/nameindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    void apply(const CatalogueChange &change)
    {
        catalogue.apply(change);
        index.apply(change);
    }
    void add(const Entity &entity) { apply({{}, {entity}}); }
    std::optional<EntityId> known(EntityId id, const QSet<EntityId> &leftOut = {}) const
    {
        const Entity *found = index.knownAs(*catalogue.find(id), catalogue, leftOut);
        return found ? std::optional(found->id) : std::nullopt;
    }

    Catalogue catalogue;
    NameIndex index;
};

Entity entity(int id, const QString &name, EntityKind kind = EntityKind::Person, const QList<Alias> &aliases = {})
{
    return {EntityId(id), kind, name, aliases};
}

} // namespace

class TestNameIndex : public QObject
{
    Q_OBJECT

private slots:
    void oneNameWhateverItsAccents()
    {
        Desk desk;
        desk.add(entity(1, u"Tomás Reis"_s));
        desk.add(entity(2, u"TOMAS REIS"_s));
        desk.add(entity(3, u"Tomás Reis"_s, EntityKind::Organization));
        QCOMPARE(desk.known(EntityId(2)), EntityId(1));
        QCOMPARE(desk.known(EntityId(3)), std::nullopt);
        QCOMPARE(desk.known(EntityId(2), {EntityId(1)}), std::nullopt);
    }

    void aliasesCountAndSurnamesDoNot()
    {
        Desk desk;
        desk.add(entity(1, u"Ann Lee"_s, EntityKind::Person, {{u"Lee"_s}, {u"Annie Lee"_s}}));
        desk.add(entity(2, u"Bo Lee"_s, EntityKind::Person, {{u"Lee"_s}}));
        desk.add(entity(3, u"Annie Lee"_s));
        desk.add(entity(4, u"Ferry Union"_s, EntityKind::Organization, {{u"FU"_s}}));
        desk.add(entity(5, u"FU"_s, EntityKind::Organization));
        QCOMPARE(desk.known(EntityId(2)), std::nullopt);
        QCOMPARE(desk.known(EntityId(3)), EntityId(1));
        QCOMPARE(desk.known(EntityId(5)), EntityId(4));
    }

    void countriesAreKnownByTheirCode()
    {
        Desk desk;
        Entity one = entity(1, u"Norland"_s, EntityKind::Country);
        one.isoCode = u"NL"_s;
        Entity other = entity(2, u"The Northern Lands"_s, EntityKind::Country);
        other.isoCode = u"NL"_s;
        desk.add(one);
        desk.add(other);
        QCOMPARE(desk.known(EntityId(2)), EntityId(1));
    }

    void whatWasMergedOrSaidToDifferIsNotOffered()
    {
        Desk desk;
        desk.add(entity(1, u"Ann Lee"_s));
        desk.add(entity(2, u"Ann Lee"_s));
        LearnedFact different{factIdOfDifference(EntityId(2), EntityId(1)), Verdict::Different, u"Ann Lee"_s};
        desk.apply({{}, {}, {}, {}, {}, {different}});
        QCOMPARE(desk.known(EntityId(2)), std::nullopt);
        LearnedFact revoked = different;
        revoked.isRevoked = true;
        desk.apply({{}, {}, {}, {}, {different}, {revoked}});
        QCOMPARE(desk.known(EntityId(2)), EntityId(1));
        Entity merged = *desk.catalogue.find(EntityId(1));
        merged.mergedInto = EntityId(2);
        desk.apply({{*desk.catalogue.find(EntityId(1))}, {merged}});
        QCOMPARE(desk.known(EntityId(2)), std::nullopt);
    }

    void anySequenceOfChangesGivesWhatAFreshIndexGives()
    {
        QRandomGenerator random(4);
        const QStringList names{u"Ann Lee"_s, u"ann léé"_s, u"Lee"_s, u"Bo"_s};
        Desk desk;
        for (int step = 0; step < 400; ++step) {
            const EntityId id(random.bounded(8) + 1);
            Entity next = entity(int(id.value()), names[random.bounded(4)], EntityKind(random.bounded(2)),
                                 {{names[random.bounded(4)]}});
            if (random.bounded(4) == 0)
                next.mergedInto = EntityId(99);
            const Entity *old = desk.catalogue.find(id);
            desk.apply({old ? QList{*old} : QList<Entity>(), random.bounded(5) ? QList{next} : QList<Entity>()});
            NameIndex fresh;
            fresh.apply({{}, desk.catalogue.entities().values()});
            for (const Entity &one : desk.catalogue.entities())
                QCOMPARE(desk.index.knownAs(one, desk.catalogue), fresh.knownAs(one, desk.catalogue));
        }
    }
};

QTEST_GUILESS_MAIN(TestNameIndex)
#include "tst_nameindex.moc"
