// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/layout/heightindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace lectern;

class TestHeightIndex : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst()
    {
        HeightIndex index;
        QCOMPARE(index.size(), 0);
        QCOMPARE(index.total(), 0.0);
        QCOMPARE(index.at(10), 0);
    }

    void agreesWithAddingUp()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            std::vector<float> heights(size_t(1 + random.bounded(70)));
            for (float &height : heights)
                height = float(random.bounded(50));
            HeightIndex index;
            index.assign(heights);
            for (int step = 0; step < 20; ++step) {
                const size_t changed = size_t(random.bounded(int(heights.size())));
                heights[changed] = float(random.bounded(50));
                index.setHeight(qsizetype(changed), qreal(heights[changed]));
                const size_t asked = size_t(random.bounded(int(heights.size()) + 1));
                const auto end = heights.begin() + qsizetype(asked);
                QCOMPARE(index.top(qsizetype(asked)), double(std::accumulate(heights.begin(), end, 0.0F)));
                const qreal y = random.bounded(2000) - 100;
                QCOMPARE(index.at(y), naiveAt(heights, y));
            }
        }
    }

private:
    static qsizetype naiveAt(const std::vector<float> &heights, qreal y)
    {
        qreal bottom = 0;
        for (size_t i = 0; i < heights.size(); ++i) {
            bottom += qreal(heights[i]);
            if (y < bottom)
                return qsizetype(i);
        }
        return qsizetype(heights.size()) - 1;
    }
};

QTEST_GUILESS_MAIN(TestHeightIndex)
#include "tst_heightindex.moc"
