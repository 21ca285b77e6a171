// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/markrows.h"
#include "core/editing/quotationedits.h"
#include "tests/support/quotedscene.h"

#include <QTest>

using namespace lectern;
using namespace lectern::tests;
using namespace Qt::StringLiterals;

class TestMarkRows : public QObject
{
    Q_OBJECT

private slots:
    void aMarkWithoutPartnerHasARowUntilItIsDecided()
    {
        const QuotedScene scene(u"Before.\nThe harbour minister said that “ships leave at dawn and he left.\nAfter."_s);
        const Article article = scene.article();
        const std::vector<UnbalancedMark> marks = findUnbalancedMarks(article);
        QCOMPARE(marks.size(), 1U);
        const QList<QuoteRow> rows = markRows(article, {}, marks);
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[0].isSection);
        QCOMPARE(rows[0].count, 1);
        QCOMPARE(rows[1].quote, u"The harbour minister said that “ships leave at dawn and he left."_s);
        QCOMPARE(rows[1].mark, marks.front().mark);
        QVERIFY(!rows[1].detail.isEmpty());
        AnnotationSet set;
        const AnnotationChange ignored = edits::ignoreMark(set, marks.front().mark);
        set.apply(ignored);
        QVERIFY(markRows(article, set, marks).isEmpty());
        set.apply(ignored.inverse());
        set.apply(edits::quoteFromMark(set, marks.front().mark, marks.front().mendings.front().quoted));
        QVERIFY(markRows(article, set, marks).isEmpty());
    }

    void longLinesAreCutAtWords()
    {
        const QString words = u"several words that go on "_s.repeated(6);
        const QuotedScene scene(words + u"“never closed "_s + words);
        const Article article = scene.article();
        const QList<QuoteRow> rows = markRows(article, {}, findUnbalancedMarks(article));
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[1].quote.startsWith(u"… "));
        QVERIFY(rows[1].quote.endsWith(u" …"));
        QVERIFY(rows[1].quote.contains(u" “never closed "));
    }
};

QTEST_GUILESS_MAIN(TestMarkRows)
#include "tst_markrows.moc"
