// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/segments.h"
#include "tests/support/randomannotations.h"

#include <QTest>

using namespace lectern;
using namespace lectern::tests;

class TestSegments : public QObject
{
    Q_OBJECT

private slots:
    void sourcesFarFromTheContentAreMarks()
    {
        Annotation quotation{AnnotationId(1), AnnotationKind::Quotation, {}, {{50, 60}}};
        quotation.quotation = Quotation{.source = {{3, 6}, {90, 95}}};
        const AnnotationSet set({quotation, {AnnotationId(2), AnnotationKind::Person, {}, {{20, 30}}}});
        QCOMPARE(marksIn(set, {0, 10}).size(), 1u);
        QCOMPARE(marksIn(set, {0, 10}).front().kind, MarkKind::Speaker);
        QCOMPARE(marksIn(set, {94, 100}).size(), 1u);
        QVERIFY(marksIn(set, {6, 20}).empty());
    }

    void segmentsAgreeWithTheOracle()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 2000; ++round) {
            const AnnotationSet set(randomAnnotations(random, 60, random.bounded(12)));
            const TextRange range{random.bounded(20), 20 + random.bounded(40)};
            const std::vector<Mark> marks = marksIn(set, range);
            qsizetype at = range.start;
            for (const Segment &segment : segments(marks, range)) {
                QCOMPARE(segment.range.start, at);
                QVERIFY(!segment.range.isEmpty());
                at = segment.range.end;
                for (qsizetype i = segment.range.start; i < segment.range.end; ++i) {
                    std::vector<const Mark *> expected; // character by character
                    for (const Mark &mark : marks) {
                        if (mark.range.contains(i))
                            expected.push_back(&mark);
                    }
                    std::vector<const Mark *> active;
                    for (const auto &one : segment.active)
                        active.push_back(one.mark);
                    QCOMPARE(active, expected);
                }
            }
            QCOMPARE(at, range.end);
        }
    }

    void aMarkKeepsItsLaneAndSharesItWithNone()
    {
        QRandomGenerator random(2);
        for (int round = 0; round < 500; ++round) {
            const AnnotationSet set(randomAnnotations(random, 60, 15));
            const std::vector<Mark> marks = marksIn(set, {0, 60});
            QHash<const Mark *, int> lanes;
            for (const Segment &segment : segments(marks, {0, 60})) {
                QSet<int> taken;
                for (const auto &one : segment.active) {
                    QCOMPARE(one.lane == -1, one.mark->kind == MarkKind::Quotation);
                    QCOMPARE(lanes.value(one.mark, one.lane), one.lane);
                    lanes.insert(one.mark, one.lane);
                    QVERIFY(one.lane == -1 || !taken.contains(one.lane));
                    taken.insert(one.lane);
                }
            }
        }
    }

    void theShortestMarkFills()
    {
        Annotation outer{AnnotationId(1), AnnotationKind::Organization};
        outer.ranges = {{0, 20}};
        Annotation inner{AnnotationId(2), AnnotationKind::Country};
        inner.ranges = {{5, 9}};
        const AnnotationSet set({outer, inner});
        const std::vector<Mark> marks = marksIn(set, {0, 20});
        const std::vector<Segment> pieces = segments(marks, {0, 20});
        QCOMPARE(pieces.size(), size_t(3));
        QCOMPARE(pieces[0].shortest()->kind, MarkKind::Organization);
        QCOMPARE(pieces[1].shortest()->kind, MarkKind::Country);
    }

    void rejectedAndHiddenAreNotDrawn()
    {
        Annotation rejected{AnnotationId(1), AnnotationKind::Country, AnnotationStatus::Rejected};
        rejected.ranges = {{0, 4}};
        Annotation hidden{AnnotationId(2), AnnotationKind::Person};
        hidden.ranges = {{0, 4}};
        QVERIFY(marksIn(AnnotationSet({rejected, hidden}), {0, 4}, MarkKind::Country).empty());
    }
};

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"
