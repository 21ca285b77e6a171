// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/librarysearch.h"
#include "tests/support/sampledata.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace lectern::tests;
using namespace Qt::StringLiterals;

class TestLibrarySearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto filled = m_queue.run([](Library &library) {
            return library.add(articleOf({u"Talks"_s, u"They spoke of the canal."_s}), {}).and_then([&](auto &&) {
                return library.add(articleOf({u"Ports"_s, u"A canal, a harbour."_s}), {});
            });
        });
        QVERIFY(filled.result());
    }

    void onlyTheLastQueryIsAnswered()
    {
        LibrarySearch search(m_queue);
        QSignalSpy found(&search, &LibrarySearch::found);
        search.setQuery(u"can"_s);
        search.setQuery(u"canal harb"_s);
        QVERIFY(found.wait());
        QCOMPARE(found.constFirst().constFirst().value<QList<SearchHit>>().size(), 1);
        search.setQuery(u"canal"_s);
        QVERIFY(found.wait());
        QCOMPARE(found.constLast().constFirst().value<QList<SearchHit>>().size(), 2);
        search.setQuery(u"canal"_s);
        search.setQuery({});
        QVERIFY(!found.wait(300));
        QCOMPARE(found.size(), 2);
    }

    void aQueryWithoutWordsIsNone()
    {
        QVERIFY(!hasWords(u" - \" *"));
        QVERIFY(hasWords(u"- 7"));
        LibrarySearch search(m_queue);
        QSignalSpy found(&search, &LibrarySearch::found);
        search.setQuery(u"\"-*"_s);
        QVERIFY(!found.wait(300));
    }

    void whoHasNoLibraryIsTold()
    {
        LibraryQueue none(u"/proc/none/library.sqlite"_s);
        LibrarySearch search(none);
        QSignalSpy failed(&search, &LibrarySearch::failed);
        search.setQuery(u"canal"_s);
        QVERIFY(failed.wait());
    }

private:
    QTemporaryDir m_folder = {};
    LibraryQueue m_queue{m_folder.filePath(u"library.sqlite"_s)};
};

QTEST_GUILESS_MAIN(TestLibrarySearch)
#include "tst_librarysearch.moc"
