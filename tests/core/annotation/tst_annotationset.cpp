// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/annotationset.h"
#include "tests/support/randomannotations.h"

#include <QTest>

using namespace lectern;
using namespace lectern::tests;

class TestAnnotationSet : public QObject
{
    Q_OBJECT

private slots:
    void queriesAgreeWithTheOracle()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 300; ++round) {
            const QList<Annotation> list = randomAnnotations(random, 100, random.bounded(40));
            const AnnotationSet set(list);
            const qsizetype start = random.bounded(100);
            const TextRange range{start, start + random.bounded(20)};
            QSet<qint64> expected;
            for (const Annotation &annotation : list) {
                const TextRange extent = annotation.extent();
                if (range.isEmpty() ? extent.contains(range.start) : extent.overlaps(range))
                    expected.insert(annotation.id.value());
            }
            QSet<qint64> found;
            for (const Annotation *annotation : set.overlapping(range))
                found.insert(annotation->id.value());
            QCOMPARE(found, expected);
        }
    }

    void isSortedByStartThenLongestFirst()
    {
        QRandomGenerator random(2);
        const AnnotationSet set(randomAnnotations(random, 30, 200));
        QVERIFY(std::is_sorted(set.begin(), set.end(), comesBefore));
        QCOMPARE(set.size(), 200);
    }

    void aChangeAndItsInverseGiveAnEqualSet()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 200; ++round) {
            const AnnotationSet before(randomAnnotations(random, 100, 30));
            AnnotationChange change;
            for (const Annotation &annotation : before) {
                const int dice = random.bounded(4);
                if (dice > 1)
                    continue;
                change.removed.append(annotation);
                if (dice == 1)
                    change.added.append(randomAnnotation(random, 100, annotation.id.value()));
            }
            change.added.append(randomAnnotation(random, 100, 1000));
            AnnotationSet after = before;
            after.apply(change);
            QVERIFY(after != before);
            QVERIFY(after.find(AnnotationId(1000)));
            after.apply(change.inverse());
            QCOMPARE(after, before);
        }
    }

    void anAbsentIdIsNotFound() { QCOMPARE(AnnotationSet().find(AnnotationId(7)), nullptr); }
};

QTEST_GUILESS_MAIN(TestAnnotationSet)
#include "tst_annotationset.moc"
