// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/unbalancedmarks.h"
#include "tests/support/quotedtext.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestUnbalancedMarks : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatCanBeMeant_data();
    void offersWhatCanBeMeant();
    void isQuietWhereMarksArePaired_data();
    void isQuietWhereMarksArePaired();
    void isSettledByADecision();
    void losesNoQuotation_data();
    void losesNoQuotation();
};

namespace {

Article articleOf(const QString &text) { return {text, test::paragraphsOf(text), {}, {}}; }

QString nameOf(Mending way)
{
    constexpr std::array names = {u"sentence end",   u"next mark",       u"paragraph end",
                                  u"sentence start", u"paragraph start", u"ignore"};
    return QString(names[size_t(way)]);
}

} // namespace

void TestUnbalancedMarks::offersWhatCanBeMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<MarkFault>("fault");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<QStringList>("choices");
    QTest::newRow("not closed") << u"She said: “We agree. It rained."_s << MarkFault::NotClosed << qsizetype(10)
                                << QStringList{u"paragraph end: “We agree. It rained."_s, u"sentence end: “We agree."_s,
                                               u"ignore: “"_s};
    QTest::newRow("not closed, backticks") << u"She said: ``We agree."_s << MarkFault::NotClosed << qsizetype(10)
                                           << QStringList{u"paragraph end: ``We agree."_s, u"ignore: ``"_s};
    QTest::newRow("opened again") << u"“We agree. It rained. “Always,” she said."_s << MarkFault::OpenedAgain
                                  << qsizetype(0)
                                  << QStringList{u"next mark: “We agree. It rained."_s, u"sentence end: “We agree."_s,
                                                 u"paragraph end: “We agree. It rained. “Always,” she said."_s,
                                                 u"ignore: “"_s};
    QTest::newRow("not opened") << u"It rained. We agree,” she said."_s << MarkFault::NotOpened << qsizetype(20)
                                << QStringList{u"sentence start: We agree,”"_s,
                                               u"paragraph start: It rained. We agree,”"_s, u"ignore: ”"_s};
}

void TestUnbalancedMarks::offersWhatCanBeMeant()
{
    QFETCH(const QString, text);
    QFETCH(const MarkFault, fault);
    QFETCH(const qsizetype, position);
    QFETCH(const QStringList, choices);
    const std::vector<UnbalancedMark> found = findUnbalancedMarks(articleOf(text));
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().fault, fault);
    QCOMPARE(found.front().mark.start, position);
    QVERIFY(!found.front().message.isEmpty());
    QStringList offered;
    for (const MarkMending &mending : found.front().mendings) {
        QVERIFY(!mending.label.isEmpty());
        offered.append(nameOf(mending.way) + u": "_s + mending.quoted.of(text).toString());
    }
    QCOMPARE(offered, choices);
}

void TestUnbalancedMarks::isQuietWhereMarksArePaired_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("paired") << u"“We agree,” she said. \"Always.\""_s;
    QTest::newRow("paragraphs") << u"“First we plant.\n“Then we wait.”"_s;
    QTest::newRow("nested") << u"“He told me ‘no’ and “not now” and left,” she said."_s;
    QTest::newRow("apostrophes") << u"The workers’ union and Kim’s father said it’s fine."_s;
    QTest::newRow("inches") << u"A 12\" pipe broke, he said."_s;
}

void TestUnbalancedMarks::isQuietWhereMarksArePaired()
{
    QFETCH(const QString, text);
    QVERIFY(findUnbalancedMarks(articleOf(text)).empty());
}

void TestUnbalancedMarks::isSettledByADecision()
{
    const UnbalancedMark mark = findUnbalancedMarks(articleOf(u"She said: “We agree. It rained."_s)).front();
    Annotation quotation{AnnotationId(1), AnnotationKind::Quotation, AnnotationStatus::Proposed, {{10, 31}}};
    QVERIFY(!isSettled(mark, AnnotationSet()));
    QVERIFY(!isSettled(mark, AnnotationSet({quotation})));
    quotation.status = AnnotationStatus::Accepted;
    QVERIFY(isSettled(mark, AnnotationSet({quotation})));
    quotation.ranges = {mark.mark};
    quotation.status = AnnotationStatus::Rejected;
    QVERIFY(isSettled(mark, AnnotationSet({quotation})));
    quotation.ranges = {{0, 3}};
    QVERIFY(!isSettled(mark, AnnotationSet({quotation})));
}

void TestUnbalancedMarks::losesNoQuotation_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("not closed") << u"[Ann Lee] <said>: {“We agree. It rained}."_s;
    QTest::newRow("not opened") << u"{We agree,”} [Ann Lee] <said>."_s;
    QTest::newRow("not opened, straight") << u"It rained. {We agree,\"} [Ann Lee] <said>."_s;
}

void TestUnbalancedMarks::losesNoQuotation()
{
    QFETCH(const QString, expected);
    const auto lexicon = CueLexicon::load(u":/lexicons/quotations/en"_s);
    QVERIFY(lexicon);
    QString text = expected;
    for (const QChar sign : u"{}<>[]"_s)
        text.remove(sign);
    QCOMPARE(test::marked(text, findQuotations(test::analyzedText(text), **lexicon)), expected);
}

QTEST_GUILESS_MAIN(TestUnbalancedMarks)
#include "tst_unbalancedmarks.moc"
