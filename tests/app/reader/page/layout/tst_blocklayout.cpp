// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/layout/blocklayout.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestBlockLayout : public QObject
{
    Q_OBJECT

private slots:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("latin")
            << u"The council met twice, and said nothing of the price of fish to anyone at all. "_s.repeated(3)
            << false;
        QTest::newRow("pairs and accents")
            << u"A 🐟 in the cafe\u0301, naïve 👩‍👧‍👦 office affairs; fi ffl. "_s.repeated(4) << false;
        QTest::newRow("arabic") << u"قالت الوزيرة إن 41 سفينة عبرت الممر في 2026، لا أحد يعلم. "_s.repeated(4) << true;
        QTest::newRow("hebrew with latin")
            << u"הנציבות (NEAFC) קבעה 612,000 טון לשנת 2026 בלבד. "_s.repeated(4) << true;
        QTest::newRow("arabic in latin") << u"The word ميناء صغير means a small port, 120 km away. "_s.repeated(4)
                                         << false;
        QTest::newRow("one long word") << u"x"_s.repeated(400) << false;
        QTest::newRow("empty") << u""_s << false;
    }

    void linesCoverTheText_data() { texts_data(); }
    void linesCoverTheText()
    {
        const BlockLayout layout = laidOut();
        QCOMPARE(layout.lineRange(0).start, layout.range().start);
        for (int line = 1; line < layout.lineCount(); ++line)
            QCOMPARE(layout.lineRange(line).start, layout.lineRange(line - 1).end);
        QCOMPARE(layout.lineRange(layout.lineCount() - 1).end, layout.range().end);
        QCOMPARE(layout.height(), layout.lineCount() * layout.lineHeight());
        for (qsizetype position = layout.range().start; position < layout.range().end; ++position)
            QVERIFY(layout.lineRange(layout.lineOf(position)).contains(position));
    }

    // Every character is found again in the middle of where it stands.
    void charactersAreFoundWhereTheyStand_data() { texts_data(); }
    void charactersAreFoundWhereTheyStand()
    {
        const BlockLayout layout = laidOut();
        for (const TextRange &character : characters(layout.range())) {
            const int line = layout.lineOf(character.start);
            const auto stretches = layout.stretches(line, character);
            if (stretches.size() != 1 || stretches.front().width() < 1)
                continue; // a space at a wrap, or a sign without a width
            const qreal middle = (stretches.front().left + stretches.front().right) / 2;
            const qsizetype found = layout.characterAt(line, middle);
            const auto again = layout.stretches(line, {found, found + 1});
            // Letters that share a ligature share its place.
            QVERIFY2(character.contains(found) || again == stretches,
                     qPrintable(u"%1: %2"_s.arg(character.start).arg(found)));
        }
    }

    void caretsAreFoundWhereTheyStand_data() { texts_data(); }
    void caretsAreFoundWhereTheyStand()
    {
        const BlockLayout layout = laidOut();
        for (const TextRange &character : characters(layout.range())) {
            const int line = layout.lineOf(character.start);
            const qreal x = layout.caretX(character.start);
            const qsizetype found = layout.positionAt(line, x);
            QCOMPARE(layout.lineOf(found), line);
            // Where directions meet, two positions may share one place.
            QVERIFY2(
                qAbs(layout.caretX(found) - x) < 1.5 || qAbs(trailingX(layout, found) - x) < 1.5,
                qPrintable(u"%1 at %2: %3 at %4"_s.arg(character.start).arg(x).arg(found).arg(layout.caretX(found))));
        }
    }

    void aStretchIsTheUnionOfItsCharacters_data() { texts_data(); }
    void aStretchIsTheUnionOfItsCharacters()
    {
        const BlockLayout layout = laidOut();
        QRandomGenerator random(3);
        for (int round = 0; round < 60 && !layout.range().isEmpty(); ++round) {
            const int line = random.bounded(layout.lineCount());
            const TextRange whole = layout.lineRange(line);
            const qsizetype start = whole.start + random.bounded(int(whole.length()));
            const TextRange range{start, std::min(whole.end, start + 1 + random.bounded(20))};
            qreal left = 1e9;
            qreal right = -1e9;
            for (const TextRange &character : characters(range)) {
                for (const Stretch &stretch : layout.stretches(line, character)) {
                    left = std::min(left, stretch.left);
                    right = std::max(right, stretch.right);
                }
            }
            const auto stretches = layout.stretches(line, range);
            for (size_t i = 1; i < stretches.size(); ++i)
                QVERIFY(stretches[i - 1].right < stretches[i].left);
            if (left > right)
                continue;
            QVERIFY(!stretches.empty());
            QVERIFY(qAbs(stretches.front().left - left) < 1.5);
            QVERIFY(qAbs(stretches.back().right - right) < 1.5);
        }
    }

    void rightToLeftTextStandsAtTheRight()
    {
        const QString text = u"لا أحد"_s;
        const Article article(text, {{{0, text.size()}, BlockKind::Paragraph, 0, false, 0, true}}, {}, {});
        const BlockLayout layout(article, article.blocks().first(), {0, text.size()}, PageStyle(), {}, 400);
        QVERIFY(layout.textOf(0).right > 398);
        QVERIFY(layout.caretX(0) > 398);
        QVERIFY(layout.caretX(text.size()) < layout.caretX(0));
    }

    void numbersInsideRightToLeftTextStayTogether()
    {
        const QString text = u"إن 41 سفينة"_s;
        const Article article(text, {{{0, text.size()}, BlockKind::Paragraph, 0, false, 0, true}}, {}, {});
        const BlockLayout layout(article, article.blocks().first(), {0, text.size()}, PageStyle(), {}, 400);
        const auto number = layout.stretches(0, {3, 5});
        QCOMPARE(number.size(), 1);
        const auto before = layout.stretches(0, {0, 2});
        const auto after = layout.stretches(0, {6, text.size()});
        QVERIFY(number.front().right <= before.front().left + 1);
        QVERIFY(number.front().left >= after.front().right - 1);
        QVERIFY(number.front().width() > 10 && number.front().width() < 30);
    }

    void linesOfCodeAreKept()
    {
        const QString text = u"one\ntwo  2\n\nfour"_s;
        const Article article(text, {{{0, text.size()}, BlockKind::Code}}, {}, {});
        const BlockLayout layout(article, article.blocks().first(), {0, text.size()}, PageStyle(), {}, 400);
        QCOMPARE(layout.lineCount(), 4);
        QCOMPARE(layout.lineRange(1), (TextRange{4, 11}));
        QVERIFY(layout.stretches(2, {0, text.size()}).empty());
    }

    void spaceAtAWrapIsNotShown()
    {
        const BlockLayout layout = laidOutText(u"word "_s.repeated(60), false);
        QVERIFY(layout.lineCount() > 1);
        const TextRange first = layout.lineRange(0);
        const auto all = layout.stretches(0, first);
        const auto words = layout.stretches(0, {first.start, first.end - 1});
        QCOMPARE(all, words);
    }

private:
    BlockLayout laidOut()
    {
        QFETCH(QString, text);
        QFETCH(bool, rightToLeft);
        return laidOutText(text, rightToLeft);
    }

    // The text begins at position 3, so that positions and indices differ.
    BlockLayout laidOutText(const QString &text, bool rightToLeft)
    {
        Block block{{3, 3 + text.size()}};
        block.rightToLeft = rightToLeft;
        m_article = Article(u"ab\n"_s + text, {{{0, 2}}, block}, {}, {});
        return BlockLayout(m_article, block, block.range, PageStyle(), {}, 430);
    }

    QList<TextRange> characters(TextRange range) const
    {
        QList<TextRange> found;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_article.text());
        finder.setPosition(range.start);
        for (qsizetype start = range.start; start < range.end; start = found.last().end) {
            const qsizetype next = finder.toNextBoundary();
            found.append({start, next < 0 ? range.end : next});
        }
        return found;
    }

    static qreal trailingX(const BlockLayout &layout, qsizetype position)
    {
        const int line = layout.lineOf(position);
        const auto stretches = layout.stretches(line, {std::max(layout.lineRange(line).start, position - 1), position});
        if (stretches.empty())
            return 1e9;
        const qreal left = stretches.front().left;
        const qreal right = stretches.back().right;
        const qreal x = layout.caretX(position);
        return qAbs(left - x) < qAbs(right - x) ? right : left;
    }

    Article m_article;
};

QTEST_MAIN(TestBlockLayout)
#include "tst_blocklayout.moc"
