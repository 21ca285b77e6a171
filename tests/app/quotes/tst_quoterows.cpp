// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quoterows.h"
#include "core/editing/quotationedits.h"
#include "tests/support/harbourtalks.h"

#include <QTest>

using namespace lectern;
using namespace lectern::tests;

namespace {

QList<QuoteRow> rowsOf(const HarbourTalks &talks, const QString &filter = {})
{
    return quoteRows(talks.article(), AnnotationSet(talks.annotations()), talks.catalogue(), filter);
}

} // namespace

class TestQuoteRows : public QObject
{
    Q_OBJECT

private slots:
    void quotationsStandUnderTheirSpeakers()
    {
        const HarbourTalks talks;
        const QList<QuoteRow> rows = rowsOf(talks);
        QCOMPARE(rows.size(), 4);
        QVERIFY(rows[0].isSection);
        QCOMPARE(rows[0].speaker, u"Ann Lee"_s);
        QCOMPARE(rows[0].count, 1);
        QCOMPARE(rows[1].quote, u"“We will sign in May,”"_s);
        QCOMPARE(rows[1].detail, u"said · direct · paragraph 1"_s);
        QCOMPARE(rows[2].speaker, u"unnamed, a union official"_s);
        QVERIFY(rows[2].isUnnamed);
        QCOMPARE(rows[3].detail, u"said · direct · paragraph 2"_s);
    }

    void oneSpeakersQuotationsStandTogether()
    {
        HarbourTalks talks;
        AnnotationSet set(talks.annotations());
        const Entity lee = *talks.catalogue().find(HarbourTalks::lee);
        set.apply(edits::setSpeaker({talks.marked(u"“No deal,”"_s)}, &lee));
        const QList<QuoteRow> rows = quoteRows(talks.article(), set, talks.catalogue(), {});
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].count, 2);
        QVERIFY(rows[1].isUndecided);
        QVERIFY(!rows[2].isUndecided);
    }

    void theFilterReadsQuotationAndSpeaker_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<qsizetype>("count");
        QTest::newRow("none") << QString() << qsizetype(4);
        QTest::newRow("words of the quotation") << u"SIGN may"_s << qsizetype(2);
        QTest::newRow("the speaker") << u"union"_s << qsizetype(2);
        QTest::newRow("both") << u"lee sign"_s << qsizetype(2);
        QTest::newRow("nothing") << u"lee deal"_s << qsizetype(0);
    }

    void theFilterReadsQuotationAndSpeaker()
    {
        QFETCH(QString, filter);
        QTEST(rowsOf(HarbourTalks(), filter).size(), "count");
    }
};

QTEST_GUILESS_MAIN(TestQuoteRows)
#include "tst_quoterows.moc"
