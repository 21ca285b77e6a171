// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readingtime.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestReadingTime : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("none") << u" – … \n"_s << 0;
        QTest::newRow("joined") << u"Iran-backed groups don’t stop"_s << 4;
        QTest::newRow("numbers") << u"In 2,031 or 2031"_s << 5;
        QTest::newRow("combining") << u"cafe\u0301 noir"_s << 2;
        QTest::newRow("arabic") << u"قال الوزير"_s << 2;
        QTest::newRow("han") << u"日本政府 said"_s << 5;
    }

    void wordsAreCounted()
    {
        QFETCH(QString, text);
        QTEST(int(readingTime(text).words), "words");
    }

    void minutesAreRounded()
    {
        QCOMPARE(readingTime(u"one").minutes, 1);
        QCOMPARE(readingTime({}).minutes, 0);
        QCOMPARE(readingTime(u"word "_s.repeated(612)).minutes, 3);
    }
};

QTEST_GUILESS_MAIN(TestReadingTime)
#include "tst_readingtime.moc"
