// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &text)
{
    QStringList list;
    for (const Token &token : tokenize(text))
        list.append(token.of(text).toString());
    return list;
}

QStringList cut(const QString &text, const TextRanges &blocks = {})
{
    const Tokens tokens = tokenize(text);
    QStringList list;
    for (const Sentence sentence : findSentences(text, tokens, blocks))
        list.append(rangeOf(sentence, tokens).of(text).toString());
    return list;
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private slots:
    void partsWordsAndSigns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("hyphen") << u"Iran-backed al-Qaeda"_s
                                << QStringList{u"Iran"_s, u"-"_s, u"backed"_s, u"al"_s, u"-"_s, u"Qaeda"_s};
        QTest::newRow("possessive") << u"Iraq’s and O'Neil's don't"_s
                                    << QStringList{u"Iraq"_s, u"’s"_s,  u"and"_s, u"O'Neil"_s,
                                                   u"'s"_s,   u"don"_s, u"'t"_s};
        QTest::newRow("acronyms") << u"U.S. or U.N. and AT&T."_s
                                  << QStringList{u"U.S."_s, u"or"_s, u"U.N."_s, u"and"_s, u"AT&T"_s, u"."_s};
        QTest::newRow("titles") << u"Gen. J. P. Smith met Mr. Jones."_s
                                << QStringList{u"Gen."_s, u"J."_s,  u"P."_s,    u"Smith"_s,
                                               u"met"_s,  u"Mr."_s, u"Jones"_s, u"."_s};
        QTest::newRow("numbers") << u"1,200.5 in 2020."_s << QStringList{u"1,200.5"_s, u"in"_s, u"2020"_s, u"."_s};
        QTest::newRow("emoji and NBSP") << u"Hi\u00a0\U0001F600you"_s
                                        << QStringList{u"Hi"_s, u"\U0001F600"_s, u"you"_s};
        QTest::newRow("soft hyphen and mark")
            << u"Rab\u00adat Jose\u0301"_s << QStringList{u"Rab\u00adat"_s, u"Jose\u0301"_s};
        QTest::newRow("arabic") << u"قال الوزير."_s << QStringList{u"قال"_s, u"الوزير"_s, u"."_s};
        QTest::newRow("quotes") << u"'No,' he said"_s
                                << QStringList{u"'"_s, u"No"_s, u","_s, u"'"_s, u"he"_s, u"said"_s};
        QTest::newRow("address") << u"see news.example.com now"_s
                                 << QStringList{u"see"_s, u"news"_s, u"."_s, u"example"_s, u"."_s, u"com"_s, u"now"_s};
        QTest::newRow("empty") << u" \n"_s << QStringList();
    }
    void partsWordsAndSigns()
    {
        QFETCH(QString, text);
        QTEST(words(text), "expected");
    }

    void foldsCaseAccentsAndDots()
    {
        QCOMPARE(foldedHash(u"U.S."), foldedHash(u"us"));
        QCOMPARE(foldedHash(u"Bogotá"), foldedHash(u"BOGOTA"));
        QCOMPARE(foldedHash(u"N’Djamena"), foldedHash(u"n'djamena"));
        QCOMPARE(foldedHash(u"Jose\u0301"), foldedHash(u"José"));
        QVERIFY(foldedHash(u"Iran") != foldedHash(u"Iraq"));
    }

    void tellsTheCaseOfWords()
    {
        const QString text = u"iron Iraq NATO U.S. J. McCain 12 eBay"_s;
        QList<WordCase> cases;
        for (const Token &token : tokenize(text))
            cases.append(token.wordCase);
        QCOMPARE(cases, (QList<WordCase>{WordCase::Lower, WordCase::Title, WordCase::Upper, WordCase::Upper,
                                         WordCase::Initial, WordCase::Title, WordCase::None, WordCase::Mixed}));
    }

    void cutsSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("plain") << u"It rains. We stay! Why? Ask."_s
                               << QStringList{u"It rains."_s, u"We stay!"_s, u"Why?"_s, u"Ask."_s};
        QTest::newRow("titles") << u"Gen. Lee met Sen. Ray. They spoke."_s
                                << QStringList{u"Gen. Lee met Sen. Ray."_s, u"They spoke."_s};
        QTest::newRow("acronym inside") << u"The U.S. Army left the U.S. The rest stayed."_s
                                        << QStringList{u"The U.S. Army left the U.S."_s, u"The rest stayed."_s};
        QTest::newRow("quotation goes on") << u"“Never!” he said. “Go.” Ann left."_s
                                           << QStringList{u"“Never!” he said."_s, u"“Go.”"_s, u"Ann left."_s};
        QTest::newRow("initial") << u"J. Doe came. I came."_s << QStringList{u"J. Doe came."_s, u"I came."_s};
        QTest::newRow("lines") << u"A head\nThe text"_s << QStringList{u"A head"_s, u"The text"_s};
        QTest::newRow("ellipsis") << u"Well... he left. See news.example.com."_s
                                  << QStringList{u"Well... he left."_s, u"See news.example.com."_s};
    }
    void cutsSentences()
    {
        QFETCH(QString, text);
        QTEST(cut(text), "expected");
    }

    void endsSentencesWithBlocks()
    {
        QCOMPARE(cut(u"One Two Three"_s, {{0, 3}, {4, 13}}), (QStringList{u"One"_s, u"Two Three"_s}));
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
