// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tasks/taskindicator.h"
#include "app/tasks/tasklist.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QToolButton>

#include <atomic>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestTaskList : public QObject
{
    Q_OBJECT

private slots:
    void aTaskReportsAndDelivers()
    {
        TaskList tasks;
        std::atomic<bool> mayEnd = false;
        int answer = 0;
        tasks
            .run(u"Counting"_s,
                 [&mayEnd](const Job &job) {
                     job.report(3, 10);
                     while (!mayEnd)
                         QThread::msleep(1);
                     return 42;
                 })
            .then(this, [&answer](int value) { answer = value; });
        QCOMPARE(tasks.size(), 1);
        QTRY_COMPARE(tasks.tasks().front().done, 3);
        QCOMPARE(tasks.tasks().front().total, 10);
        QCOMPARE(tasks.tasks().front().title, u"Counting"_s);
        mayEnd = true;
        QTRY_COMPARE(answer, 42);
        QTRY_COMPARE(tasks.size(), 0);
    }

    void aCanceledTaskDeliversNothing()
    {
        TaskList tasks;
        TaskIndicator indicator(tasks);
        bool delivered = false;
        tasks
            .run(u"Endless"_s,
                 [](const Job &job) {
                     while (!job.canceled())
                         QThread::msleep(1);
                     return 1;
                 })
            .then(this, [&delivered](int) { delivered = true; });
        QTRY_VERIFY(!indicator.isHidden());
        indicator.findChild<QToolButton *>()->click();
        QTRY_COMPARE(tasks.size(), 0);
        QTest::qWait(20);
        QVERIFY(!delivered);
        QVERIFY(indicator.isHidden());
    }

    void endingWaitsForWorkers()
    {
        std::atomic<bool> begun = false;
        std::atomic<bool> ended = false;
        {
            TaskList tasks;
            tasks.run(u"Endless"_s, [&](const Job &job) {
                begun = true;
                while (!job.canceled())
                    QThread::msleep(1);
                QThread::msleep(20);
                ended = true;
                return 1;
            });
            QTRY_VERIFY(begun); // one that has not begun need not
        }
        QVERIFY(ended);
    }
};

QTEST_MAIN(TestTaskList)
#include "tst_tasklist.moc"
