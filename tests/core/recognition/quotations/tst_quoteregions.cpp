// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/quoteregions.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestQuoteRegions : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatStandsBetweenMarks_data();
    void findsWhatStandsBetweenMarks();
    void anUnclosedRegionContinuesInTheNextParagraph();
    void neverLosesAnUnclosedRegion();
};

namespace {

TextRanges linesOf(const QString &text)
{
    TextRanges lines;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at == text.size() || text[at] == u'\n') {
            if (at > start)
                lines.append({start, at});
            start = at + 1;
        }
    }
    return lines;
}

QStringList regionsOf(const QString &text)
{
    QStringList found;
    for (const QuoteRegion &region : findQuoteRegions(text, linesOf(text)))
        found.append(region.range.of(text).toString() + (region.closed ? QString() : u"…"_s));
    return found;
}

} // namespace

void TestQuoteRegions::findsWhatStandsBetweenMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("regions");
    QTest::newRow("curly") << u"“We agree,” she said. “Always.”"_s << QStringList{u"“We agree,”"_s, u"“Always.”"_s};
    QTest::newRow("straight") << u"\"We agree,\" she said. \"Always.\""_s
                              << QStringList{u"\"We agree,\""_s, u"\"Always.\""_s};
    QTest::newRow("backticks") << u"``We agree,'' she said."_s << QStringList{u"``We agree,''"_s};
    QTest::newRow("two apostrophes") << u"''We agree,'' she said, ''it's fine.''"_s
                                     << QStringList{u"''We agree,''"_s, u"''it's fine.''"_s};
    QTest::newRow("guillemets") << u"«We agree», she said."_s << QStringList{u"«We agree»"_s};
    QTest::newRow("low and high") << u"„We agree“, she said."_s << QStringList{u"„We agree“"_s};
    QTest::newRow("British") << u"‘It’s the workers’ right,’ she said. ‘We agree.’"_s
                             << QStringList{u"‘It’s the workers’ right,’"_s, u"‘We agree.’"_s};
    QTest::newRow("straight single") << u"'It's over,' she said."_s << QStringList{u"'It's over,'"_s};
    QTest::newRow("apostrophes only") << u"The workers’ union and Kim’s father said it’s fine."_s << QStringList{};
    QTest::newRow("inches") << u"A 12\" pipe broke, he said."_s << QStringList{};
    QTest::newRow("nested single") << u"“He told me ‘no’ and left,” she said."_s
                                   << QStringList{u"“He told me ‘no’ and left,”"_s};
    QTest::newRow("opened twice") << u"“We agree, she said. “Always.”"_s
                                  << QStringList{u"“We agree, she said. …"_s, u"“Always.”"_s};
    QTest::newRow("closed only") << u"We agree,” she said."_s << QStringList{u"We agree,”"_s};
    QTest::newRow("closed only, straight") << u"It rained. We agree,\" she said."_s << QStringList{u"We agree,\""_s};
    QTest::newRow("nested alike") << u"“He told me “no” and left,” she said."_s
                                  << QStringList{u"“He told me “no” and left,”"_s};
}

void TestQuoteRegions::findsWhatStandsBetweenMarks()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, regions);
    QCOMPARE(regionsOf(text), regions);
}

void TestQuoteRegions::anUnclosedRegionContinuesInTheNextParagraph()
{
    const QString text = u"“First we plant.\n“Then we wait.”\n“Elsewhere.”"_s;
    const std::vector<QuoteRegion> regions = findQuoteRegions(text, linesOf(text));
    QCOMPARE(regions.size(), 3);
    QVERIFY(!regions[0].closed && regions[0].continues);
    QVERIFY(regions[1].closed && !regions[1].continues);
}

void TestQuoteRegions::neverLosesAnUnclosedRegion()
{
    QCOMPARE(regionsOf(u"“We never closed this.\nNothing here."_s), QStringList{u"“We never closed this.…"_s});
}

QTEST_GUILESS_MAIN(TestQuoteRegions)
#include "tst_quoteregions.moc"
