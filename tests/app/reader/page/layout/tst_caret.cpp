// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/layout/caret.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

Article articleOf(const QStringList &paragraphs)
{
    QList<Block> blocks;
    qsizetype at = 0;
    for (const QString &paragraph : paragraphs) {
        blocks.append(Block{{at, at + paragraph.size()}});
        at += paragraph.size() + 1;
    }
    return Article(paragraphs.join(u'\n'), blocks, {}, {});
}

} // namespace

class TestCaret : public QObject
{
    Q_OBJECT

private slots:
    void stepsOverWholeCharacters()
    {
        // A surrogate pair, a letter with a combining accent, a family of three.
        const Article article = articleOf({u"a🐟e\u0301👩‍👧‍👦b"_s, u"c"_s});
        QList<qsizetype> places{0};
        while (places.last() < article.text().size())
            places.append(unitAfter(article, places.last(), TextUnit::Character));
        QCOMPARE(places, (QList<qsizetype>{0, 1, 3, 5, 13, 14, 15, 16}));
        QList<qsizetype> back{article.text().size()};
        while (back.last() > 0)
            back.append(unitBefore(article, back.last(), TextUnit::Character));
        std::ranges::reverse(back);
        QCOMPARE(back, places);
    }

    void stepsByWords()
    {
        const Article article = articleOf({u"He said, then left."_s, u"Next one"_s});
        QList<qsizetype> places{0};
        while (places.size() < 20 && unitAfter(article, places.last(), TextUnit::Word) != places.last())
            places.append(unitAfter(article, places.last(), TextUnit::Word));
        QCOMPARE(places, (QList<qsizetype>{0, 3, 7, 9, 14, 18, 19, 20, 25, 28}));
        QCOMPARE(unitBefore(article, 9, TextUnit::Word), 7);
        QCOMPARE(unitBefore(article, 7, TextUnit::Word), 3);
        QCOMPARE(unitBefore(article, 20, TextUnit::Word), 19);
    }

    void findsWordSentenceAndParagraph()
    {
        const Article article = articleOf({u"One came. Two went away. Three"_s, u"Last."_s});
        const auto textOf = [&](qsizetype position, TextUnit unit) {
            return unitAt(article, position, unit).of(article.text()).toString();
        };
        QCOMPARE(textOf(11, TextUnit::Word), u"Two"_s);
        QCOMPARE(textOf(11, TextUnit::Sentence), u"Two went away."_s);
        QCOMPARE(textOf(11, TextUnit::Paragraph), u"One came. Two went away. Three"_s);
        QCOMPARE(textOf(33, TextUnit::Sentence), u"Last."_s);
    }

    void paragraphStepsGoToStarts()
    {
        const Article article = articleOf({u"One"_s, u"Two"_s, u"Three"_s});
        QCOMPARE(unitAfter(article, 1, TextUnit::Paragraph), 4);
        QCOMPARE(unitBefore(article, 6, TextUnit::Paragraph), 4);
        QCOMPARE(unitBefore(article, 4, TextUnit::Paragraph), 0);
        QCOMPARE(unitAfter(article, 9, TextUnit::Paragraph), article.text().size());
    }

    void stepsStayInAHugeBlock()
    {
        const Article article = articleOf({u"word "_s.repeated(200'000)});
        QCOMPARE(unitAfter(article, 500'000, TextUnit::Word), 500'005);
        QCOMPARE(unitBefore(article, 500'000, TextUnit::Word), 499'995);
        QCOMPARE(unitAt(article, 500'001, TextUnit::Word), (TextRange{500'000, 500'004}));
    }

    void dragsByWholeUnits()
    {
        const Article article = articleOf({u"One two three four"_s});
        const TextRange two{4, 7};
        QCOMPARE(draggedSelection(article, two, 10, TextUnit::Word), (Selection{4, 13}));
        QCOMPARE(draggedSelection(article, two, 1, TextUnit::Word), (Selection{7, 0}));
        QCOMPARE(draggedSelection(article, two, 5, TextUnit::Word), (Selection{4, 7}));
        QCOMPARE(draggedSelection(article, {4, 4}, 9, TextUnit::Character), (Selection{4, 9}));
    }

    void anEmptyArticleHasNothing()
    {
        QCOMPARE(unitAt(Article(), 0, TextUnit::Word), (TextRange{0, 0}));
        QCOMPARE(unitAfter(Article(), 0, TextUnit::Character), 0);
        QCOMPARE(unitBefore(Article(), 0, TextUnit::Word), 0);
    }
};

QTEST_GUILESS_MAIN(TestCaret)
#include "tst_caret.moc"
