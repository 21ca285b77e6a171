// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/alignment.h"
#include "tests/support/randomtext.h"

#include <QTest>

using namespace lectern;
using namespace lectern::tests;
using namespace Qt::StringLiterals;

class TestAlignment : public QObject
{
    Q_OBJECT

private slots:
    void equalTextsAreOneRun()
    {
        QCOMPARE(alignment(u"One\ntwo", u"One\ntwo"), (std::vector<EqualRun>{{0, 0, 7}}));
        QVERIFY(alignment(u"", u"").empty());
        QVERIFY(alignment(u"One", u"").empty());
        QVERIFY(alignment(u"", u"One").empty());
        QVERIFY(alignment(u"abc", u"xyz").empty());
    }

    void anInsertionParts()
    {
        QCOMPARE(alignment(u"One three", u"One two three"), (std::vector<EqualRun>{{0, 0, 5}, {5, 9, 4}}));
    }

    void wordsThatStandOnceHoldAChangedLineTogether()
    {
        const QString before = u"a\nThe envoy of Norway met a minister in Cairo today\nb\n"_s;
        const QString after = u"c\nAn envoy of Norway talked to a minister in Cairo yesterday\nd\n"_s;
        qsizetype common = 0;
        for (const EqualRun &run : alignment(before, after))
            common += run.length;
        QVERIFY2(common > 38, qPrintable(QString::number(common)));
    }

    void runsAreEqualApartAndInOrder()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 200; ++round) {
            const QString before = randomText(random, 1 + random.bounded(20), round % 2 == 0 ? 20 : 5000);
            EditedText edited(before);
            for (int edits = random.bounded(30); edits > 0; --edits)
                edited.editAtRandom(random);
            EqualRun last{0, 0, 0};
            for (const EqualRun &run : alignment(before, edited.text)) {
                QVERIFY(run.length > 0 && run.oldStart >= last.oldEnd() && run.newStart >= last.newEnd());
                QVERIFY(run.oldEnd() <= before.size() && run.newEnd() <= edited.text.size());
                QCOMPARE(before.sliced(run.oldStart, run.length), edited.text.sliced(run.newStart, run.length));
                last = run;
            }
        }
    }

    void nearlyEverythingThatStayedInItsPlaceIsFound()
    {
        QRandomGenerator random(12);
        qsizetype stayed = 0;
        qsizetype found = 0;
        for (int round = 0; round < 50; ++round) {
            const QString before = randomText(random, 30, 2000);
            EditedText edited(before);
            for (int edits = 0; edits < 20; ++edits) {
                const qsizetype at = random.bounded(int(edited.text.size()));
                edited.remove(at, std::min<qsizetype>(random.bounded(9), edited.text.size() - at));
                edited.insert(at, wordNumber(random.bounded(2000)));
            }
            stayed += std::ranges::count_if(edited.origins, [](qsizetype origin) { return origin >= 0; });
            for (const EqualRun &run : alignment(before, edited.text)) {
                for (qsizetype i = 0; i < run.length; ++i)
                    found += edited.origins[run.newStart + i] == run.oldStart + i;
            }
        }
        QVERIFY2(found * 100 > stayed * 98, qPrintable(u"%1 of %2"_s.arg(found).arg(stayed)));
    }
};

QTEST_GUILESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
