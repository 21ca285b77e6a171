// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/librarydelegate.h"
#include "app/library/librarymodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 20);

ArticleHeader header(qint64 id, const QString &title, int daysAgo, int left = 0, int all = 0)
{
    ArticleHeader header{ArticleId(id)};
    header.title = title;
    header.outlet = id % 2 ? u"Harbour Post"_s : u"Delta Weekly"_s;
    header.opened = QDateTime(today.addDays(-daysAgo), QTime(12, 0));
    header.published = today.addDays(-2 * daysAgo).toString(Qt::ISODate);
    header.decisionsLeft = left;
    header.decisions = all;
    return header;
}

// "# Today" for a section, the title for an article.
QStringList rows(const LibraryModel &model)
{
    QStringList rows;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex index = model.index(i);
        rows << (model.headerAt(index) ? QString() : u"# "_s) + index.data().toString();
    }
    return rows;
}

} // namespace

class TestLibraryModel : public QObject
{
    Q_OBJECT

private slots:
    void articlesStandUnderTheDayTheyWereOpened()
    {
        LibraryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setToday(today);
        model.setHeaders({header(1, u"Old"_s, 40), header(2, u"New"_s, 0), header(3, u"Before"_s, 1),
                          header(4, u"Week"_s, 6), header(5, u"Now"_s, 0)});
        QCOMPARE(rows(model), QStringList({u"# Today"_s, u"New"_s, u"Now"_s, u"# Yesterday"_s, u"Before"_s,
                                           u"# Last week"_s, u"Week"_s, u"# Earlier"_s, u"Old"_s}));
        QVERIFY(!(model.index(0).flags() & Qt::ItemIsSelectable));
        QVERIFY(model.index(1).flags() & Qt::ItemIsSelectable);
    }

    void everyWordOfTheFilterMustOccur()
    {
        LibraryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setToday(today);
        model.setHeaders({header(1, u"Cable under the strait"_s, 0), header(2, u"Strait of grain"_s, 0)});
        model.setFilter(u"STRAIT cable"_s);
        QCOMPARE(rows(model), QStringList({u"# Today"_s, u"Cable under the strait"_s}));
        model.setFilter(u"strait delta"_s);
        QCOMPARE(rows(model), QStringList({u"# Today"_s, u"Strait of grain"_s}));
        QVERIFY(!model.indexOf(ArticleId(1)).isValid());
        QCOMPARE(model.articleCount(), 2);
        model.setFilter(u"nothing"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void hitsInTheTextComeLastAndOnce()
    {
        LibraryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setToday(today);
        model.setHeaders(
            {header(1, u"Cable under the strait"_s, 0), header(2, u"Grain"_s, 0), header(3, u"Rain"_s, 9)});
        model.setFilter(u"strait"_s);
        const auto hit = [](qint64 id) { return SearchHit{ArticleId(id), u"through the strait at"_s, {{12, 18}}}; };
        model.setHits({hit(3), hit(1), hit(77), hit(2)});
        QCOMPARE(rows(model),
                 QStringList({u"# Today"_s, u"Cable under the strait"_s, u"# In the text"_s, u"Rain"_s, u"Grain"_s}));
        QCOMPARE(model.hitAt(model.index(1))->article, ArticleId(1));
        QCOMPARE(model.hitAt(model.index(3))->article, ArticleId(3));
        QVERIFY(!model.hitAt(model.index(2)));
        QVERIFY(model.index(3).data(Qt::AccessibleDescriptionRole).toString().endsWith(u"through the strait at"));
        model.remove(ArticleId(3));
        QCOMPARE(model.headerAt(model.index(3))->id, ArticleId(2));
        model.setFilter({});
        QCOMPARE(rows(model), QStringList({u"# Today"_s, u"Cable under the strait"_s, u"Grain"_s}));
        QVERIFY(!model.hitAt(model.index(1)));
    }

    void aSnippetBeginsShortBeforeItsHit()
    {
        const SearchHit close{ArticleId(1), u"over the canal and on"_s, {{9, 14}}};
        QCOMPARE(shortened(close).snippet, close.snippet);
        const SearchHit far{
            ArticleId(1), u"nobody of all who sat at that table spoke of the canal or a canal"_s, {{49, 54}, {60, 65}}};
        const SearchHit near = shortened(far);
        QCOMPARE(near.snippet, u"…table spoke of the canal or a canal"_s);
        QCOMPARE(near.found.size(), 2);
        for (const TextRange &range : near.found)
            QCOMPARE(range.of(near.snippet), u"canal");
        const QString word(60, u'x');
        const SearchHit glued{ArticleId(1), word, {{50, 60}}};
        QCOMPARE(shortened(glued).snippet, u"…xxxxxxxxxx"_s);
    }

    void sortingsWithoutDaysHaveNoSections()
    {
        LibraryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setToday(today);
        model.setHeaders({header(1, u"b"_s, 0, 2, 9), header(2, u"A"_s, 3, 7, 9), header(3, u"c"_s, 40, 0, 9)});
        model.setSorting(LibrarySorting::Title);
        QCOMPARE(rows(model), QStringList({u"A"_s, u"b"_s, u"c"_s}));
        model.setSorting(LibrarySorting::DecisionsLeft);
        QCOMPARE(rows(model), QStringList({u"A"_s, u"b"_s, u"c"_s}));
        model.setSorting(LibrarySorting::Published);
        QCOMPARE(rows(model), QStringList({u"# Today"_s, u"b"_s, u"# Last week"_s, u"A"_s, u"# Earlier"_s, u"c"_s}));
    }

    void articlesComeChangeAndGo()
    {
        LibraryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setToday(today);
        model.update(header(1, u"One"_s, 0, 4, 9));
        model.update(header(2, u"Two"_s, 0, 4, 9));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setDecisions(ArticleId(1), 3, 9);
        model.setDecisions(ArticleId(1), 3, 9);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.find(ArticleId(1))->decisionsLeft, 3);
        model.remove(ArticleId(2));
        QCOMPARE(rows(model), QStringList({u"# Today"_s, u"One"_s}));
        model.remove(ArticleId(1));
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsSayWhereWhenAndHowFar()
    {
        ArticleHeader one = header(1, u"One"_s, 0);
        one.published = u"1999-11-24"_s;
        QCOMPARE(whenPublished(one, QLocale::c()), u"24 Nov 1999"_s);
        one.published = u"1999"_s;
        QCOMPARE(whenPublished(one, QLocale::c()), u"1999"_s);
        one.outlet.clear();
        one.published.clear();
        QCOMPARE(whenPublished(one, QLocale::c()), u"20 Mar"_s);
        QCOMPARE(progressText(header(1, {}, 0, 0, 0)), u"new"_s);
        QCOMPARE(progressText(header(1, {}, 0, 9, 9)), u"new"_s);
        QCOMPARE(progressText(header(1, {}, 0, 4, 9)), u"4 left"_s);
        QCOMPARE(progressText(header(1, {}, 0, 0, 9)), u"done ✓"_s);
    }

    void aHundredThousandArticlesStayFluent()
    {
        QList<ArticleHeader> headers;
        for (int i = 0; i < 100'000; ++i)
            headers << header(i, u"Article number %1 about a long and winding matter of state"_s.arg(i), i / 50, i % 7,
                              7);
        LibraryModel model;
        model.setToday(today);
        QListView view;
        LibraryDelegate delegate;
        view.setItemDelegate(&delegate);
        view.setLayoutMode(QListView::Batched);
        view.setModel(&model);
        view.resize(256, 800);
        view.show();
        QElapsedTimer timer;
        timer.start();
        model.setHeaders(headers);
        const qint64 filled = timer.restart();
        model.setFilter(u"number 9999"_s);
        const qint64 filtered = timer.restart();
        view.grab();
        qInfo("filled in %lld ms, filtered in %lld, painted in %lld", filled, filtered, timer.elapsed());
        QCOMPARE(model.articleCount(), 100'000);
        QCOMPARE_LT(filtered, 1000); // a bound for sanitized builds; some 30 ms otherwise
    }
};

QTEST_MAIN(TestLibraryModel)
#include "tst_librarymodel.moc"
