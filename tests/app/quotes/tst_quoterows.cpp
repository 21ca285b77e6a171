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
    return quoteList(talks.article(), AnnotationSet(talks.annotations()), talks.catalogue(), {.words = filter},
                     QuoteOrder::Speakers, {})
        .rows;
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
        QCOMPARE(rows[0].facts, u"Person · Harbour Minister · first in paragraph 1"_s);
        QCOMPARE(rows[0].shareText(), u"71 %"_s);
        QCOMPARE(rows[2].speaker, u"a union official"_s);
        QVERIFY(rows[2].isUnnamed);
        QCOMPARE(rows[3].detail, u"said · direct · paragraph 2"_s);
    }

    void oneSpeakersQuotationsStandTogether()
    {
        HarbourTalks talks;
        AnnotationSet set(talks.annotations());
        const Entity lee = *talks.catalogue().find(HarbourTalks::lee);
        set.apply(edits::setSpeaker({talks.marked(u"“No deal,”"_s)}, &lee));
        const QList<QuoteRow> rows =
            quoteList(talks.article(), set, talks.catalogue(), {}, QuoteOrder::Speakers, {}).rows;
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].count, 2);
        QVERIFY(rows[1].isUndecided);
        QVERIFY(!rows[2].isUndecided);
    }

    void inTextOrderEachRowNamesItsSpeaker()
    {
        const HarbourTalks talks;
        const QuoteList list =
            quoteList(talks.article(), AnnotationSet(talks.annotations()), talks.catalogue(), {}, QuoteOrder::Text, {});
        QCOMPARE(list.rows.size(), 2);
        QVERIFY(std::ranges::none_of(list.rows, &QuoteRow::isSection));
        QVERIFY(list.rows[0].namesSpeaker);
        QVERIFY(list.rows[1].text().startsWith(u"a union official: “No deal,”"));
    }

    void speakersWearTheirNumbers()
    {
        const HarbourTalks talks;
        const QuoteList list = quoteList(talks.article(), AnnotationSet(talks.annotations()), talks.catalogue(), {},
                                         QuoteOrder::Speakers, {HarbourTalks::norland, HarbourTalks::lee});
        QCOMPARE(list.rows[0].number, 2);
        QCOMPARE(list.rows[2].number, 0);
    }

    void whatIsHiddenIsCounted_data()
    {
        QTest::addColumn<QuoteFilter>("filter");
        QTest::addColumn<qsizetype>("shown");
        QTest::newRow("all") << QuoteFilter{} << qsizetype(2);
        QTest::newRow("speaker") << QuoteFilter{.speaker = speakerKey(HarbourTalks::lee, {})} << qsizetype(1);
        QTest::newRow("unknown speaker") << QuoteFilter{.speaker = speakerKey({}, u"A union official"_s)}
                                         << qsizetype(1);
        QTest::newRow("kind") << QuoteFilter{.kind = SourceKind::Unnamed} << qsizetype(1);
        QTest::newRow("type") << QuoteFilter{.type = QuotationType::Indirect} << qsizetype(0);
        QTest::newRow("stance") << QuoteFilter{.stance = QuotationStance::Neutral} << qsizetype(2);
        QTest::newRow("grade") << QuoteFilter{.grade = SourcingGrade::Anonymous} << qsizetype(2);
        QTest::newRow("undecided") << QuoteFilter{.status = QuoteStatus::Undecided} << qsizetype(2);
        QTest::newRow("accepted") << QuoteFilter{.status = QuoteStatus::Accepted} << qsizetype(0);
        QTest::newRow("two at once") << QuoteFilter{.words = u"deal"_s, .kind = SourceKind::Person} << qsizetype(0);
    }

    void whatIsHiddenIsCounted()
    {
        QFETCH(QuoteFilter, filter);
        const HarbourTalks talks;
        const QuoteList list = quoteList(talks.article(), AnnotationSet(talks.annotations()), talks.catalogue(), filter,
                                         QuoteOrder::Text, {});
        QTEST(list.shown, "shown");
        QCOMPARE(list.rows.size(), list.shown);
        QCOMPARE(list.all, 2);
        QCOMPARE(list.speakers.size(), 2);
    }

    void rejectedQuotationsAreShownWhenAskedFor()
    {
        const HarbourTalks talks;
        AnnotationSet set(talks.annotations());
        set.apply(edits::reject({talks.marked(u"“No deal,”"_s)}));
        const auto listed = [&](const QuoteFilter &filter) {
            return quoteList(talks.article(), set, talks.catalogue(), filter, QuoteOrder::Text, {}).rows.size();
        };
        QCOMPARE(listed({}), 1);
        QCOMPARE(listed({.status = QuoteStatus::Rejected}), 1);
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
