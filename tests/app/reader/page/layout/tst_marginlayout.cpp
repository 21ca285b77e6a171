// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/layout/marginlayout.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;

class TestMarginLayout : public QObject
{
    Q_OBJECT

private slots:
    void loneBoxesStandBesideTheirLines()
    {
        QCOMPARE(placeBoxes({{10, 20}, {100, 20}}, 8), (std::vector<qreal>{10, 100}));
    }

    void aCrowdedBoxMovesDown() { QCOMPARE(placeBoxes({{10, 20}, {15, 20}}, 8), (std::vector<qreal>{10, 38})); }

    void aPinnedBoxStaysAndThoseAboveMoveUp()
    {
        QCOMPARE(placeBoxes({{10, 20}, {15, 20}, {16, 5}}, 8, 1), (std::vector<qreal>{-13, 15, 43}));
    }

    void boxesNeverOverlapAndKeepTheirOrder()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 500; ++round) {
            std::vector<MarginBox> boxes(size_t(random.bounded(1, 30)));
            qreal anchor = 0;
            for (MarginBox &box : boxes) {
                anchor += random.bounded(60);
                box = {anchor, qreal(random.bounded(1, 90))};
            }
            std::optional<size_t> pinned;
            if (random.bounded(2) == 0)
                pinned = size_t(random.bounded(int(boxes.size())));
            const std::vector<qreal> tops = placeBoxes(boxes, 8, pinned);
            QCOMPARE(tops.size(), boxes.size());
            for (size_t i = 1; i < tops.size(); ++i)
                QVERIFY(tops[i] >= tops[i - 1] + boxes[i - 1].height + 8);
            if (pinned)
                QCOMPARE(tops[*pinned], boxes[*pinned].anchor);
            else
                for (size_t i = 0; i < tops.size(); ++i)
                    QVERIFY(tops[i] >= boxes[i].anchor);
        }
    }
};

QTEST_GUILESS_MAIN(TestMarginLayout)
#include "tst_marginlayout.moc"
