// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/sourcing.h"
#include "tests/support/quotedscene.h"
#include "tests/support/randomannotations.h"

#include <QTest>

#include <map>

using namespace lectern;
using namespace lectern::tests;
using namespace Qt::StringLiterals;

namespace {

Sourcing sourcingOf(const QuotedScene &scene)
{
    return sourcingOf(scene.article(), speakersOf(scene.article(), scene.set(), scene.catalogue));
}

/// Words by hand: runs of letters.
int letterRuns(QStringView text)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : text) {
        words += c.isLetter() && !inside;
        inside = c.isLetter();
    }
    return words;
}

using Counts = std::map<int, std::pair<qsizetype, int>>; ///< value → quotations, words

Counts countsOf(const QList<SourcingFigure> &figures)
{
    Counts counts;
    for (const SourcingFigure &figure : figures) {
        if (!figure.quotations.isEmpty())
            counts[figure.value] = {figure.quotations.size(), figure.words};
    }
    return counts;
}

} // namespace

class TestSourcing : public QObject
{
    Q_OBJECT

private slots:
    void everyGroupCountsEveryQuotationOnce()
    {
        QuotedScene scene(u"“One two,” Ben Ash said. Three, officials said. “Four five six,” the Port Board said."_s);
        scene.quotation({u"“One two,”"_s}, u"Ben Ash"_s, scene.person(u"Ben Ash"_s)).quotation->grade =
            SourcingGrade::Named;
        Annotation &officials = scene.quotation({u"Three"_s}, u"officials"_s, {});
        officials.quotation->type = QuotationType::Indirect;
        officials.quotation->sourceKind = SourceKind::Unnamed;
        Annotation &board = scene.quotation({u"“Four five six,”"_s}, u"the Port Board"_s,
                                            scene.person(u"Port Board"_s, EntityKind::Organization));
        board.quotation->grade = SourcingGrade::Named;
        board.quotation->sourceKind = SourceKind::Organization;
        const Sourcing sourcing = ::sourcingOf(scene);
        QCOMPARE(sourcing.quotations, 3);
        QCOMPARE(sourcing.words, 6);
        QCOMPARE(countsOf(sourcing.grades),
                 (Counts{{int(SourcingGrade::Named), {2, 5}}, {int(SourcingGrade::Anonymous), {1, 1}}}));
        QCOMPARE(countsOf(sourcing.kinds), (Counts{{int(SourceKind::Person), {1, 2}},
                                                   {int(SourceKind::Organization), {1, 3}},
                                                   {int(SourceKind::Unnamed), {1, 1}}}));
        QCOMPARE(sourcing.types.size(), 2);
        QCOMPARE(sourcing.speakers.first().name, u"Port Board"_s);
        QCOMPARE(sourcing.speakers.first().share, 0.5);
        QCOMPARE(sourcing.speakers.last().name, u"officials"_s);
        QVERIFY(!sourcing.speakers.last().entity);
    }

    void noughtIsToldWhereItTellsSomething()
    {
        const Sourcing sourcing = ::sourcingOf(QuotedScene(u"Nobody spoke."_s));
        QCOMPARE(sourcing.grades.size(), 3);
        QCOMPARE(sourcing.kinds.size(), 3);
        QVERIFY(sourcing.types.isEmpty());
        QVERIFY(sourcing.speakers.isEmpty());
        QCOMPARE(sourcing.grades.first().share, 0.0);
    }

    void figuresAreThoseOfANaiveCount()
    {
        QRandomGenerator random(5);
        QString text;
        for (int i = 0; i < 600; ++i)
            text += u"ab c d"_s[random.bounded(6)];
        const Article article(text, {{.range = {0, text.size()}}}, {}, {});
        for (int round = 0; round < 50; ++round) {
            QList<Annotation> all = randomAnnotations(random, text.size(), 60);
            Counts grades;
            Counts kinds;
            int words = 0;
            for (Annotation &one : all) {
                if (!one.quotation)
                    continue;
                one.quotation->grade = SourcingGrade(random.bounded(5));
                one.quotation->sourceKind = SourceKind(random.bounded(5));
                if (one.status == AnnotationStatus::Rejected)
                    continue;
                int own = 0;
                for (const TextRange &range : one.ranges)
                    own += letterRuns(range.of(text));
                const auto add = [&](std::pair<qsizetype, int> &count) {
                    count = {count.first + 1, count.second + own};
                };
                add(grades[int(one.quotation->grade)]);
                add(kinds[int(one.quotation->sourceKind)]);
                words += own;
            }
            const AnnotationSet set(all);
            const Sourcing sourcing = lectern::sourcingOf(article, speakersOf(article, set, Catalogue()));
            QCOMPARE(countsOf(sourcing.grades), grades);
            QCOMPARE(countsOf(sourcing.kinds), kinds);
            QCOMPARE(sourcing.words, words);
            double share = 0;
            for (const SourcingFigure &speaker : sourcing.speakers)
                share += speaker.share;
            QVERIFY(words == 0 || qAbs(share - 1) < 1e-9);
        }
    }

    void theTableHasOneLineAFigureAndQuotesWhatItMust()
    {
        QuotedScene scene(u"“One,” a “wise, old” man said."_s);
        scene.quotation({u"“One,”"_s}, u"a “wise, old” man"_s, {});
        const Sourcing sourcing = ::sourcingOf(scene);
        const QString csv = sourcingTable(sourcing, u',');
        QCOMPARE(csv.count(u"\r\n"), 1 + 3 + 3 + 1 + 1);
        QVERIFY(csv.startsWith(u"Group,Name,Quotations,Words,Share of words\r\n"));
        QVERIFY(csv.endsWith(u"Speakers,\"a “wise, old” man\",1,1,1.0000\r\n"));
        QVERIFY(sourcingTable(sourcing, u'\t').endsWith(u"Speakers\ta “wise, old” man\t1\t1\t1.0000\r\n"));
    }

    void aQuotedQuoteIsDoubled()
    {
        QuotedScene scene(u"One, a \"wise\" man said."_s);
        scene.quotation({u"One"_s}, u"a \"wise\" man"_s, {});
        QVERIFY(sourcingTable(::sourcingOf(scene), u',').contains(u"\"a \"\"wise\"\" man\",1"));
    }
};

QTEST_GUILESS_MAIN(TestSourcing)
#include "tst_sourcing.moc"
