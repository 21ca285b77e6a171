// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/textsearch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestTextSearch : public QObject
{
    Q_OBJECT

private slots:
    void hitsDoNotOverlap()
    {
        QCOMPARE(findAll(u"aaaaa", {u"aa"_s}), TextRanges({{0, 2}, {2, 4}}));
        QCOMPARE(findAll(u"aaaaa", {}), TextRanges());
        QCOMPARE(findAll({}, {u"a"_s}), TextRanges());
    }

    void caseAndWholeWords()
    {
        const QString text = u"Iran, Iranian, iran; l’Iran"_s;
        QCOMPARE(findAll(text, {u"iran"_s}).size(), 4);
        QCOMPARE(findAll(text, {u"Iran"_s, true}).size(), 3);
        QCOMPARE(findAll(text, {u"Iran"_s, false, true}), TextRanges({{0, 4}, {15, 19}, {23, 27}}));
        QCOMPARE(findAll(text, {u"Iran"_s, true, true}), TextRanges({{0, 4}, {23, 27}}));
    }

    // Slices are searched one by one: nothing may be lost or doubled at their borders.
    void longTextsGiveWhatANaiveSearchGives()
    {
        QRandomGenerator random(7);
        QString text;
        text.reserve(700'000);
        for (int i = 0; i < 700'000; ++i)
            text.append(u"ab c"[random.bounded(4)]);
        for (const QString &words : {u"abab"_s, u"c"_s, u"cabbage cab"_s, text.sliced(262'100, 80)}) {
            TextRanges naive;
            for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.size()))
                naive.append({at, at + words.size()});
            QCOMPARE(findAll(text, {words, true}), naive);
        }
    }

    void canceledItStopsEarly()
    {
        const QString text(1'000'000, u'a');
        int asked = 0;
        const Job job{[&asked] { return ++asked > 5; }, {}};
        QCOMPARE_LE(findAll(text, {u"a"_s}, job).size(), 5);
    }

    void theHitToShowIsTheNextOne()
    {
        const TextRanges hits = {{2, 4}, {10, 12}};
        QCOMPARE(hitFrom(hits, 0), 0);
        QCOMPARE(hitFrom(hits, 2), 0);
        QCOMPARE(hitFrom(hits, 3), 1);
        QCOMPARE(hitFrom(hits, 11), 0);
        QCOMPARE(hitFrom({}, 0), -1);
    }
};

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
