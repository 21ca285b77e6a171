// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/catalogueedits.h"
#include "core/editing/entityedits.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace lectern::edits;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0), QTimeZone::UTC);
const Entity ann{EntityId(1), EntityKind::Person, u"Ann Lee"_s, {{u"Lee"_s, u"surname"_s}}};
const Entity other{EntityId(2), EntityKind::Person, u"Bo Lee"_s, {{u"Lee"_s, u"surname"_s}, {u"Bo"_s, {}}}};
const Entity ferries{EntityId(3), EntityKind::Organization, u"Ferry Union"_s};

Catalogue three()
{
    Catalogue catalogue;
    catalogue.apply(catalogue.missing({ann, other, ferries}));
    return catalogue;
}

Annotation mention(qint64 id, EntityId entity, AnnotationStatus status = AnnotationStatus::Proposed,
                   AnnotationKind kind = AnnotationKind::Person)
{
    Annotation made{AnnotationId(id), kind, status, {{id, id + 1}}};
    made.origin = {u"names"_s, u"person.title"_s, u"a title"_s};
    made.entity = entity;
    return made;
}

QList<qint64> ids(const QList<Annotation> &annotations)
{
    QList<qint64> ids;
    for (const Annotation &one : annotations)
        ids << one.id.value();
    return ids;
}

} // namespace

class TestEntityEdits : public QObject
{
    Q_OBJECT

private slots:
    void mentionsOfAnEntityAreThoseOfWhatItSwallowedToo()
    {
        Catalogue catalogue = three();
        const AnnotationSet set({mention(1, ann.id), mention(2, other.id), mention(3, ferries.id),
                                 mention(4, ann.id, AnnotationStatus::Rejected)});
        QCOMPARE(ids(annotationsOf(ann.id, set, catalogue)), QList<qint64>{1});
        catalogue.apply(merged(other, ann));
        QCOMPARE(ids(annotationsOf(ann.id, set, catalogue)), (QList<qint64>{1, 2}));
        QCOMPARE(ids(annotationsOf(other.id, set, catalogue)), (QList<qint64>{1, 2}));
    }

    void regroupedMentionsKeepTheirStatus()
    {
        Annotation doubtful = mention(1, ann.id);
        doubtful.doubtful = true;
        AnnotationSet set({doubtful, mention(2, ann.id, AnnotationStatus::Accepted)});
        const AnnotationSet before = set;
        const AnnotationChange change = regrouped(set.all(), other, noon);
        set.apply(change);
        QCOMPARE(set.all()[0].entity, other.id);
        QCOMPARE(set.all()[0].status, AnnotationStatus::Proposed);
        QVERIFY(set.all()[0].doubtful);
        QCOMPARE(set.all()[0].modified, noon);
        QCOMPARE(set.all()[1].status, AnnotationStatus::Accepted);
        set.apply(change.inverse());
        QCOMPARE(set, before);
    }

    void regroupingTakesTheKindAndASpeakersSourceKind()
    {
        Annotation quotation = mention(2, ann.id, AnnotationStatus::Proposed, AnnotationKind::Quotation);
        quotation.quotation = Quotation{};
        quotation.quotation->sourceKind = SourceKind::Person;
        const AnnotationChange change = regrouped({mention(1, ann.id), quotation}, ferries, noon);
        QCOMPARE(change.added[0].kind, AnnotationKind::Organization);
        QCOMPARE(change.added[1].kind, AnnotationKind::Quotation);
        QCOMPARE(change.added[1].quotation->sourceKind, SourceKind::Organization);
    }

    void regroupingWhatIsThereAlreadyIsNothing()
    {
        QVERIFY(regrouped({mention(1, ann.id), mention(2, ann.id, AnnotationStatus::Accepted)}, ann, noon).isEmpty());
    }

    void aSplitOffEntityIsANewOne()
    {
        const Entity made = splitOff(ann, u"Lee"_s);
        QVERIFY(made.id != ann.id);
        QCOMPARE(made.kind, EntityKind::Person);
        QCOMPARE(made.name, u"Lee"_s);
        QVERIFY(made.aliases.isEmpty());
    }

    void anEntityOfAnotherKindIsTheSameEachTime()
    {
        const Entity made = ofKind(ann, EntityKind::Organization);
        QVERIFY(made.id != ann.id);
        QCOMPARE(made.kind, EntityKind::Organization);
        QCOMPARE(made.aliases, ann.aliases);
        QCOMPARE(ofKind(ann, EntityKind::Organization), made);
        QCOMPARE(ofKind(ann, EntityKind::Person), ann);
    }

    void separatingGivesNamesBackButNotThoseItHadItself()
    {
        Catalogue catalogue = three();
        catalogue.apply(merged(other, ann));
        const Catalogue before = catalogue;
        const CatalogueChange change = separated(catalogue, *catalogue.find(other.id));
        catalogue.apply(change);
        QCOMPARE(*catalogue.find(other.id), other);
        QCOMPARE(catalogue.find(ann.id)->name, ann.name);
        QVERIFY(!catalogue.find(ann.id)->aliases.contains(Alias{u"Bo"_s, {}}));
        QVERIFY(separated(catalogue, ann).isEmpty());
        catalogue.apply(change.inverse());
        QCOMPARE(catalogue, before);
    }

    void anySequenceIsUndone()
    {
        QRandomGenerator random(9);
        for (int round = 0; round < 100; ++round) {
            Catalogue catalogue = three();
            QList<Annotation> all;
            for (int i = 0; i < 10; ++i)
                all << mention(i + 1, EntityId(1 + random.bounded(3)), AnnotationStatus(random.bounded(2)));
            AnnotationSet set(all);
            const AnnotationSet firstSet = set;
            const Catalogue firstCatalogue = catalogue;
            QList<AnnotationChange> changes;
            QList<CatalogueChange> catalogueChanges;
            for (int step = 0; step < 8; ++step) {
                const Entity from = *catalogue.find(EntityId(1 + random.bounded(3)));
                const Entity into = *catalogue.find(EntityId(1 + random.bounded(3)));
                const int what = random.bounded(3);
                if (what == 0) {
                    changes << regrouped(annotationsOf(from.id, set, catalogue), into, noon);
                    set.apply(changes.last());
                    continue;
                }
                const bool merges = what == 1 && catalogue.resolve(into.id)->id != from.id;
                catalogueChanges << (merges ? merged(from, into) : separated(catalogue, from));
                catalogue.apply(catalogueChanges.last());
            }
            while (!changes.isEmpty())
                set.apply(changes.takeLast().inverse());
            while (!catalogueChanges.isEmpty())
                catalogue.apply(catalogueChanges.takeLast().inverse());
            QCOMPARE(set, firstSet);
            QCOMPARE(catalogue, firstCatalogue);
        }
    }
};

QTEST_GUILESS_MAIN(TestEntityEdits)
#include "tst_entityedits.moc"
