// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/anchor.h"
#include "tests/support/randomtext.h"

#include <QTest>

using namespace lectern;
using namespace lectern::tests;
using namespace Qt::StringLiterals;

namespace {

const QString before = u"Talks on the canal\n"
                       "By Ann Lee\n"
                       "Egypt and Sudan met in Cairo on Monday, officials said. The envoy of Norway was there, too.\n"
                       "“We agree on much,” said the minister, “but not on water.” Egypt had asked for the talks.\n"
                       "Nobody from Ethiopia came to the meeting, which ended after an hour without a statement.\n"_s;

TextRange rangeOf(QStringView text, QStringView words)
{
    const qsizetype start = text.indexOf(words);
    return {start, start + words.size()};
}

Annotation annotationOf(AnnotationKind kind, const QStringList &quotes)
{
    Annotation annotation{AnnotationId(1)};
    annotation.kind = kind;
    annotation.status = AnnotationStatus::Accepted;
    for (const QString &quote : quotes)
        annotation.ranges.append(rangeOf(before, quote));
    return annotation;
}

QStringList wordsOf(const TextRanges &ranges, QStringView text)
{
    QStringList words;
    for (const TextRange &range : ranges)
        words.append(range.of(text).toString());
    return words;
}

} // namespace

class TestAnchor : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreFoundAgain_data()
    {
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("found"); // empty: an orphan
        QTest::addColumn<qsizetype>("place");

        const auto changed = [](QStringView words, const QString &others) {
            QString after = before;
            return after.replace(words.data(), int(words.size()), others.data(), int(others.size()));
        };
        QTest::newRow("unchanged") << before << u"Cairo"_s << u"Cairo"_s << before.indexOf(u"Cairo");
        QString after = u"UPDATED\n"_s + before;
        QTest::newRow("moved down") << after << u"Cairo"_s << u"Cairo"_s << after.indexOf(u"Cairo");
        after = changed(u"officials said", u"diplomats told us"_s);
        QTest::newRow("changed behind it") << after << u"Monday"_s << u"Monday"_s << after.indexOf(u"Monday");
        after = changed(u"Monday", u"Tuesday"_s);
        QTest::newRow("changed itself") << after << u"Monday"_s << QString() << qsizetype(-1);
        after = changed(u"The envoy of Norway was", u"An envoy of Norway came"_s);
        QTest::newRow("changed on both sides")
            << after << u"envoy of Norway"_s << u"envoy of Norway"_s << after.indexOf(u"envoy of");
        after = changed(u"Egypt and Sudan met in Cairo on Monday, officials said. ", {});
        QTest::newRow("gone, its name elsewhere") << after << u"Egypt"_s << QString() << qsizetype(-1);
        after = changed(u"Sudan", u"Sudanese"_s);
        QTest::newRow("part of another word now") << after << u"Sudan"_s << QString() << qsizetype(-1);
        const qsizetype line = before.indexOf(u"Egypt and");
        const qsizetype next = before.indexOf(u"“We agree");
        const QString paragraph = before.sliced(line, next - line);
        after = changed(paragraph, {}) + paragraph;
        QTest::newRow("in a moved paragraph") << after << u"Cairo"_s << u"Cairo"_s << after.indexOf(u"Cairo");
        QTest::newRow("the second of two names moves not")
            << after << u"Norway"_s << u"Norway"_s << after.indexOf(u"Norway");
        QTest::newRow("everything gone") << QString() << u"Cairo"_s << QString() << qsizetype(-1);
        QTest::newRow("another text") << u"Cairo woke up late. It was raining in Egypt."_s << u"Cairo"_s << QString()
                                      << qsizetype(-1);
    }

    void wordsAreFoundAgain()
    {
        QFETCH(const QString, after);
        QFETCH(const QString, quote);
        QFETCH(const QString, found);
        QFETCH(const qsizetype, place);
        const Annotation annotation = annotationOf(AnnotationKind::Country, {quote});
        const Reanchored result = reanchor(before, after, {annotation});
        if (found.isEmpty()) {
            QVERIFY(result.found.isEmpty());
            QCOMPARE(result.orphans, QList{annotation});
            return;
        }
        QVERIFY(result.orphans.isEmpty());
        QCOMPARE(wordsOf(result.found[0].ranges, after), QStringList{found});
        QCOMPARE(result.found[0].extent().start, place);
    }

    void allPartsOfAQuotationComeAlong()
    {
        Annotation quotation =
            annotationOf(AnnotationKind::Quotation, {u"“We agree on much,”"_s, u"“but not on water.”"_s});
        quotation.quotation = Quotation{{rangeOf(before, u"said the")}, {rangeOf(before, u"the minister")}};
        quotation.note = u"why?"_s;
        QString after = u"Intro\n"_s + before;
        after.replace(u"said the minister"_s, u"said the old minister"_s);
        const Reanchored result = reanchor(before, after, {quotation});
        QCOMPARE(result.found.size(), 1);
        const Annotation &moved = result.found[0];
        QCOMPARE(wordsOf(moved.ranges, after), (QStringList{u"“We agree on much,”"_s, u"“but not on water.”"_s}));
        QCOMPARE(wordsOf(moved.quotation->cue, after), QStringList{u"said the"_s});
        QVERIFY(moved.quotation->source.isEmpty()); // those words are not there any more
        QCOMPARE(moved.note, quotation.note);
        QCOMPARE(moved.status, quotation.status);
        QCOMPARE(moved.id, quotation.id);
    }

    void aPartThatIsGoneMakesAnOrphan()
    {
        const Annotation quotation =
            annotationOf(AnnotationKind::Quotation, {u"“We agree on much,”"_s, u"“but not on water.”"_s});
        QString after = before;
        after.replace(u"“but not on water.”"_s, u"and left."_s);
        QCOMPARE(reanchor(before, after, {quotation}).orphans, QList{quotation});
    }

    void aPassageSurvivesSmallChanges()
    {
        const QString quote = u"Nobody from Ethiopia came to the meeting, which ended after an hour"_s;
        QString after = before;
        after.replace(u"Nobody from Ethiopia came to the meeting"_s, u"Nobody of Ethiopia came to this meeting"_s);
        const Annotation passage = annotationOf(AnnotationKind::Passage, {quote});
        const Reanchored result = reanchor(before, after, {passage});
        QCOMPARE(result.found.size(), 1);
        QCOMPARE(wordsOf(result.found[0].ranges, after),
                 QStringList{u"Nobody of Ethiopia came to this meeting, which ended after an hour"_s});
        after.replace(u"Ethiopia came to this meeting, which ended"_s, u"Kenya did, and soon all was over"_s);
        QCOMPARE(reanchor(before, after, {passage}).orphans.size(), 1);
    }

    void anIdThatNamesItsRangesNamesTheNewOnes()
    {
        Annotation find = annotationOf(AnnotationKind::Place, {u"Cairo"_s});
        find.id = derivedAnnotationId(AnnotationKind::Place, find.ranges);
        Annotation changedKind = annotationOf(AnnotationKind::Country, {u"Sudan"_s});
        changedKind.id = derivedAnnotationId(AnnotationKind::Organization, changedKind.ranges);
        const QString after = u"Intro\n"_s + before;
        const QList<Annotation> found = reanchor(before, after, {find, changedKind}).found;
        QCOMPARE(found[0].id, derivedAnnotationId(AnnotationKind::Place, {rangeOf(after, u"Cairo")}));
        QCOMPARE(found[1].id, derivedAnnotationId(AnnotationKind::Organization, {rangeOf(after, u"Sudan")}));
    }

    /// What can be found again by the rule is, and at its own place; what cannot is not.
    void randomEditsOfAText()
    {
        QRandomGenerator random(21);
        for (int round = 0; round < 60; ++round) {
            const QString old = randomText(random, 3 + random.bounded(30), 5000);
            EditedText edited(old);
            for (int edits = random.bounded(40); edits > 0; --edits)
                edited.editAtRandom(random);
            checkAgainstOrigins(random, old, edited);
        }
    }

    /// Among few words every quote stands everywhere: context decides.
    void randomEditsAmongFewWords()
    {
        QRandomGenerator random(22);
        for (int round = 0; round < 60; ++round) {
            const QString old = randomText(random, 1 + random.bounded(5), 12);
            EditedText edited(old);
            for (int edits = random.bounded(10); edits > 0; --edits)
                edited.editAtRandom(random);
            checkAgainstEveryPlace(random, old, edited.text);
        }
    }

    void tenThousandInALongTextWhoseHalvesSwap()
    {
        QRandomGenerator random(23);
        const QString old = randomText(random, 3000, 30'000);
        QStringList lines = old.split(u'\n');
        for (int edits = 0; edits < 200; ++edits) {
            QString &line = lines[random.bounded(int(lines.size()))];
            line.replace(random.bounded(int(line.size() + 1)), 5, wordNumber(random.bounded(30'000)));
        }
        std::ranges::rotate(lines, lines.begin() + lines.size() / 2); // the worst move there is
        QList<Annotation> annotations;
        for (int i = 0; i < 10'000; ++i)
            annotations.append(wordAt(random, old, i));
        const Reanchored result = reanchor(old, lines.join(u'\n'), annotations);
        QCOMPARE(result.found.size() + result.orphans.size(), 10'000);
        QVERIFY2(result.found.size() > 9800, qPrintable(QString::number(result.found.size())));
    }

private:
    static Annotation wordAt(QRandomGenerator &random, const QString &text, qint64 id)
    {
        const qsizetype start = text.indexOf(u' ', random.bounded(int(text.size() - 20))) + 1;
        const qsizetype end = text.indexOf(u' ', start + random.bounded(12));
        Annotation annotation{AnnotationId(id)};
        annotation.kind = AnnotationKind::Person;
        annotation.ranges = {{start, end < 0 ? text.size() - 1 : end}};
        return annotation;
    }

    static qsizetype evidence(QStringView old, TextRange range, QStringView text, qsizetype place)
    {
        qsizetype same = range.length();
        for (qsizetype i = 1;
             i <= 32 && range.start - i >= 0 && place - i >= 0 && old[range.start - i] == text[place - i]; ++i)
            ++same;
        const qsizetype end = place + range.length();
        for (qsizetype i = 0;
             i < 32 && range.end + i < old.size() && end + i < text.size() && old[range.end + i] == text[end + i]; ++i)
            ++same;
        return same;
    }

    /// Forty words of the old text, and where in the new one each was found, or -1.
    static QList<std::pair<TextRange, qsizetype>> someFound(QRandomGenerator &random, const QString &old,
                                                            const QString &text)
    {
        QList<Annotation> annotations;
        for (int i = 0; i < 40; ++i)
            annotations.append(wordAt(random, old, i));
        QHash<AnnotationId, qsizetype> places;
        for (const Annotation &annotation : reanchor(old, text, annotations).found)
            places.insert(annotation.id, annotation.extent().start);
        QList<std::pair<TextRange, qsizetype>> found;
        for (const Annotation &annotation : std::as_const(annotations))
            found.append({annotation.extent(), places.value(annotation.id, -1)});
        return found;
    }

    static bool isTorn(const QString &text, TextRange range)
    {
        return (range.start > 0 && text[range.start - 1].isLetter()) ||
               (range.end < text.size() && text[range.end].isLetter());
    }

    static void checkAgainstOrigins(QRandomGenerator &random, const QString &old, const EditedText &edited)
    {
        QHash<qsizetype, qsizetype> places;
        for (qsizetype i = 0; i < edited.origins.size(); ++i)
            places.insert(edited.origins[i], i);
        for (const auto &[range, found] : someFound(random, old, edited.text)) {
            const qsizetype place = places.value(range.start, -1);
            bool whole = place >= 0;
            for (qsizetype at = 0; whole && at < range.length(); ++at)
                whole = places.value(range.start + at, -1) == place + at;
            if (!whole) // an edit may have made the same words again
                QVERIFY2(found < 0 || evidence(old, range, edited.text, found) >= 24,
                         qPrintable(range.of(old).toString()));
            else if (!isTorn(edited.text, {place, place + range.length()}) &&
                     evidence(old, range, edited.text, place) >= 24)
                QCOMPARE(found, place);
        }
    }

    static void checkAgainstEveryPlace(QRandomGenerator &random, const QString &old, const QString &text)
    {
        for (const auto &[range, found] : someFound(random, old, text)) {
            const QStringView quote = range.of(old);
            qsizetype best = 0;
            for (qsizetype at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
                if (!isTorn(text, {at, at + range.length()}))
                    best = std::max(best, evidence(old, range, text, at));
            if (best >= 24)
                QVERIFY2(found >= 0, qPrintable(quote.toString()));
            if (found >= 0)
                QCOMPARE(QStringView(text).sliced(found, range.length()), quote);
        }
    }
};

QTEST_GUILESS_MAIN(TestAnchor)
#include "tst_anchor.moc"
