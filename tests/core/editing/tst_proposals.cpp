// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/edits.h"
#include "core/editing/proposals.h"
#include "tests/support/randomannotations.h"

#include <QSet>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

Annotation find(AnnotationKind kind, TextRanges ranges, const QString &reason = u"a name"_s)
{
    Annotation annotation{derivedAnnotationId(kind, ranges)};
    annotation.kind = kind;
    annotation.ranges = std::move(ranges);
    annotation.origin = {u"names"_s, u"name.list"_s, reason};
    if (kind == AnnotationKind::Quotation)
        annotation.quotation = Quotation{};
    return annotation;
}

const Annotation person = find(AnnotationKind::Person, {{10, 16}});

/// The set after the analyst did something to the person, and the finds came again.
AnnotationChange afterEdit(const AnnotationChange &edit, const QList<Annotation> &found)
{
    AnnotationSet set({person});
    set.apply(edit);
    return proposals(set, found);
}

QList<Annotation> randomFinds(QRandomGenerator &random)
{
    QList<Annotation> finds;
    QSet<AnnotationId> ids;
    for (int i = 0; i < 30; ++i) {
        const Annotation made = tests::randomAnnotation(random, 120, 1);
        const Annotation one = find(made.kind, made.ranges);
        if (!ids.contains(one.id))
            finds.append(one);
        ids.insert(one.id);
    }
    return finds;
}

AnnotationChange randomEdit(QRandomGenerator &random, const AnnotationSet &set, const QString &text)
{
    const Annotation &one = set.all()[random.bounded(int(set.size()))];
    switch (random.bounded(6)) {
    case 0: return edits::accept({one});
    case 1: return edits::reject({one});
    case 2: return edits::setNote(one, u"look"_s);
    case 3: return edits::addTag({one}, TagId(3));
    case 4: return edits::setKind(one, AnnotationKind::Organization, text);
    default: return edits::addMark(set, text, AnnotationKind::Place, tests::randomRange(random, 120));
    }
}

} // namespace

class TestProposals : public QObject
{
    Q_OBJECT

private slots:
    void theFirstRunProposesEverything()
    {
        const QList<Annotation> found{person, find(AnnotationKind::Country, {{20, 24}})};
        QCOMPARE(proposals({}, found), (AnnotationChange{{}, found}));
    }

    void theSameFindsAgainChangeNothing() { QVERIFY(proposals(AnnotationSet({person}), {person}).isEmpty()); }

    void aFindTwiceIsProposedOnce() { QCOMPARE(proposals({}, {person, person}).added, QList<Annotation>{person}); }

    void whatIsNotFoundAnyMoreGoes()
    {
        QCOMPARE(proposals(AnnotationSet({person}), {}), (AnnotationChange{{person}, {}}));
    }

    void aNewReasonReplacesTheOldOne()
    {
        const Annotation again = find(AnnotationKind::Person, {{10, 16}}, u"a title before a name"_s);
        QCOMPARE(proposals(AnnotationSet({person}), {again}), (AnnotationChange{{person}, {again}}));
    }

    void rejectedProposalIsNotProposedAgain() { QVERIFY(afterEdit(edits::reject({person}), {person}).isEmpty()); }

    void rejectedRangeIsNotProposedAgainUnderAnotherId()
    {
        AnnotationSet set({person});
        set.apply(
            edits::moveEdge(person, QString(40, u'x').replace(16, 1, u' '), edits::Edge::End, edits::Step::Outwards));
        const Annotation longer = set.all().first();
        QVERIFY(longer.ranges != person.ranges);
        set.apply(edits::reject({longer}));
        QVERIFY(proposals(set, {find(AnnotationKind::Person, longer.ranges)}).isEmpty());
        QVERIFY(proposals(set, {person}).isEmpty());
    }

    void rejectingOneKindLeavesRoomForAnother()
    {
        const Annotation country = find(AnnotationKind::Country, person.ranges);
        QCOMPARE(afterEdit(edits::reject({person}), {country}).added, QList<Annotation>{country});
    }

    void acceptedMarkStandsAgainstOverlappingFindsOfItsKind()
    {
        const AnnotationChange accept = edits::accept({person});
        QVERIFY(afterEdit(accept, {}).isEmpty());
        QVERIFY(afterEdit(accept, {person}).isEmpty());
        QVERIFY(afterEdit(accept, {find(AnnotationKind::Person, {{4, 16}})}).isEmpty());
        const Annotation nested = find(AnnotationKind::Country, {{10, 13}});
        QCOMPARE(afterEdit(accept, {nested}).added, QList<Annotation>{nested});
        const Annotation beside = find(AnnotationKind::Person, {{16, 20}});
        QCOMPARE(afterEdit(accept, {beside}).added, QList<Annotation>{beside});
    }

    void correctedKindIsNotAskedAgain()
    {
        const AnnotationChange edit = edits::setKind(person, AnnotationKind::Organization, {});
        QVERIFY(afterEdit(edit, {person}).isEmpty());
        QVERIFY(afterEdit(edit, {find(AnnotationKind::Country, person.ranges)}).isEmpty());
    }

    void aProposalWithANoteOrTagStays()
    {
        QVERIFY(afterEdit(edits::setNote(person, u"who?"_s), {}).isEmpty());
        QVERIFY(afterEdit(edits::addTag({person}, TagId(1)), {}).isEmpty());
    }

    void aReopenedProposalIsTheRecognizersAgain()
    {
        AnnotationSet set({person});
        set.apply(edits::reject({person}));
        set.apply(edits::reopen(set.all()));
        QCOMPARE(set.all(), QList<Annotation>{person});
        QCOMPARE(proposals(set, {}).removed, QList<Annotation>{person});
    }

    void marksMadeByHandAreNeverTaken()
    {
        const AnnotationChange made = edits::addMark({}, u"One two three"_s, AnnotationKind::Person, {4, 7});
        AnnotationSet set;
        set.apply(made);
        QVERIFY(proposals(set, {}).isEmpty());
        QVERIFY(proposals(set, {find(AnnotationKind::Person, {{4, 7}})}).isEmpty());
    }

    void interruptedQuotationsMeetByTheirRangesOnly()
    {
        const Annotation quotation = find(AnnotationKind::Quotation, {{0, 5}, {20, 25}});
        AnnotationSet set({quotation});
        set.apply(edits::accept({quotation}));
        const Annotation between = find(AnnotationKind::Quotation, {{8, 12}});
        QCOMPARE(proposals(set, {between}).added, QList<Annotation>{between});
        QVERIFY(proposals(set, {find(AnnotationKind::Quotation, {{22, 30}})}).isEmpty());
    }

    void aSecondRunAfterTheChangeIsEmptyAndDecisionsSurvive()
    {
        QRandomGenerator random(11);
        const QString text = QString(u"word and "_s).repeated(20);
        for (int round = 0; round < 200; ++round) {
            AnnotationSet set(randomFinds(random));
            for (int i = 0; i < 12; ++i)
                set.apply(randomEdit(random, set, text));
            const AnnotationSet before = set;
            const QList<Annotation> found = randomFinds(random);
            const AnnotationChange change = proposals(set, found);
            set.apply(change);
            QVERIFY(proposals(set, found).isEmpty());
            for (const Annotation &annotation : before) {
                if (annotation.modified.isValid())
                    QCOMPARE(*set.find(annotation.id), annotation);
                else
                    QVERIFY(!set.find(annotation.id) || found.contains(*set.find(annotation.id)));
            }
            set.apply(change.inverse());
            QCOMPARE(set, before);
        }
    }
};

QTEST_GUILESS_MAIN(TestProposals)
#include "tst_proposals.moc"
