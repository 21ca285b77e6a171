// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace lectern;

namespace {

struct Row
{
    int id = 0;
    int value = 0;
    bool isSection = false;

    int key() const { return id; }
    QString text() const { return QString::number(value); }
    bool operator==(const Row &) const = default;
};

QList<Row> randomRows(QRandomGenerator &random)
{
    QList<Row> rows;
    for (int id = 0; id < 12; ++id) {
        if (random.bounded(3) > 0)
            rows.append({id, random.bounded(2), random.bounded(5) == 0});
    }
    return rows;
}

} // namespace

class TestRowModel : public QObject
{
    Q_OBJECT

private slots:
    void newRowsReplaceOldOnes()
    {
        RowModel<Row> model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(4);
        for (int round = 0; round < 300; ++round) {
            const QList<Row> rows = randomRows(random);
            model.setRows(rows);
            QCOMPARE(model.rows(), rows);
            QCOMPARE(model.rowCount(), int(rows.size()));
        }
    }

    void rowsThatStayKeepTheirPlace()
    {
        RowModel<Row> model;
        model.setRows({{1}, {2}, {3}, {4}});
        const QPersistentModelIndex first = model.index(0);
        const QPersistentModelIndex last = model.index(3);
        const QPersistentModelIndex gone = model.index(1);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRows({{1}, {5}, {6}, {3}, {4}});
        QCOMPARE(first.row(), 0);
        QCOMPARE(last.row(), 4);
        QVERIFY(!gone.isValid());
        QCOMPARE(resets.count(), 0);
    }

    void theSameRowsAgainSayNothing()
    {
        RowModel<Row> model;
        model.setRows({{1, 1}, {2, 2}});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setRows({{1, 1}, {2, 2}});
        QCOMPARE(changes.count(), 0);
        model.setRows({{1, 1}, {2, 3}});
        QCOMPARE(changes.count(), 1);
        QCOMPARE(model.data(model.index(1), Qt::DisplayRole).toString(), QString::number(3));
    }

    void headsCannotBeChosen()
    {
        RowModel<Row> model;
        model.setRows({{1, 0, true}, {2}});
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1)) & Qt::ItemIsSelectable);
        QVERIFY(!model.rowAt({}));
        QCOMPARE(model.rowAt(model.index(1))->id, 2);
    }
};

QTEST_GUILESS_MAIN(TestRowModel)
#include "tst_rowmodel.moc"
