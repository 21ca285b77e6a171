// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/plaintext/plaintext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

const QString longLine =
    u"The port of the small town was closed on Monday after a storm that had lasted three days and nights."_s;

char letterOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Kicker: return 'K';
    case BlockKind::Headline: return 'H';
    case BlockKind::Standfirst: return 'S';
    case BlockKind::Byline: return 'B';
    case BlockKind::Dateline: return 'D';
    case BlockKind::Heading: return 'h';
    case BlockKind::Paragraph: return 'p';
    case BlockKind::BlockQuote: return 'q';
    case BlockKind::ListItem: return 'l';
    case BlockKind::Caption: return 'c';
    case BlockKind::Code: return 'x';
    }
    return '?';
}

QString kinds(const TextStructure &structure)
{
    QString letters;
    for (const Block &block : structure.blocks)
        letters += QLatin1Char(letterOf(block.kind));
    return letters;
}

} // namespace

class TestPlainText : public QObject
{
    Q_OBJECT

private slots:
    void findsBlocks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kinds");
        const auto row = [](const char *name, const QString &kinds, const QStringList &lines) {
            QTest::newRow(name) << lines.join(u'\n') << kinds;
        };
        row("wire report", u"HBpphp"_s,
            {u"Storm closes the port of a small town"_s, u"Ann Lee"_s, longLine, longLine, u"SYRIA"_s, longLine});
        row("kicker, standfirst, byline, date", u"KHSBDp"_s,
            {u"WEATHER"_s, u"Storm closes the port of a small town"_s, u"It is the third time in a year."_s,
             u"By Ann Lee"_s, u"May 7, 2015"_s, longLine});
        row("one sentence", u"p"_s, {u"The harbour was closed."_s});
        row("one line without a stop", u"p"_s, {u"The harbour"_s});
        row("two sentences", u"pp"_s, {longLine, longLine});
        row("head between blanks", u"pphp"_s,
            {longLine, u""_s, longLine, u""_s, u"What comes next"_s, u""_s, longLine});
        row("short answer is no head", u"pppp"_s, {longLine, longLine, u"“No,” he said"_s, longLine});
        row("list", u"plllp"_s, {longLine, u"- one thing"_s, u"- another thing"_s, u"* a third"_s, longLine});
        row("numbers", u"pllp"_s,
            {longLine, u"1. one thing"_s, u"2. another thing"_s,
             u"1984) was no number of a list, but a year that came."_s});
        row("quote", u"pqp"_s, {longLine, u"> so it was"_s, longLine});
        row("Arabic head", u"Hp"_s,
            {u"العاصفة تغلق الميناء"_s,
             u"أغلقت السلطات ميناء المدينة الصغيرة يوم الاثنين بعد عاصفة استمرت ثلاثة أيام وثلاث ليال متواصلة."_s});
    }

    void findsBlocks()
    {
        QFETCH(QString, text);
        QTEST(::kinds(structureOf(text)), "kinds");
    }

    void marksTheDateline()
    {
        const QString text = u"Storm closes a port\nLONDON, Nov 24 (Reuters) - "_s + longLine;
        const TextStructure structure = structureOf(text);
        QCOMPARE(structure.spans.size(), 1);
        QCOMPARE(structure.spans[0].style, InlineStyle::Dateline);
        QCOMPARE(structure.spans[0].range.of(text), u"LONDON, Nov 24 (Reuters) -"_s);
        QCOMPARE(structure.place, u"LONDON"_s);
        QCOMPARE(structure.agency, u"Reuters"_s);
    }

    void directionIsThatOfTheFirstStrongLetter()
    {
        const QString text = u"12 words here\n٣ - ميناء\n“שלום”, he said"_s;
        const auto blocks = structureOf(text).blocks;
        QCOMPARE(blocks.size(), 3);
        QVERIFY(!blocks[0].rightToLeft);
        QVERIFY(blocks[1].rightToLeft);
        QVERIFY(blocks[2].rightToLeft);
    }

    void removesSignsAndKeepsTheRest()
    {
        QString text =
            u"  Storm closes a port\n \nLONDON (Reuters) - "_s + longLine + u"  \n\n- one\n12 > 3\n 2. two\n> so\n"_s;
        TextStructure structure = structureOf(text);
        QVERIFY(removeSigns(text, structure));
        QCOMPARE(text, u"Storm closes a port\n\nLONDON (Reuters) - "_s + longLine + u"\n\none\n12 > 3\n2. two\nso\n"_s);
        QStringList parts;
        for (const Block &block : std::as_const(structure.blocks))
            parts += block.range.of(text).toString();
        QCOMPARE(parts, text.split(u'\n', Qt::SkipEmptyParts));
        QCOMPARE(structure.spans[0].range.of(text), u"LONDON (Reuters) -"_s);
        QVERIFY(!removeSigns(text, structure));
    }

    void joinsLinesWrappedAtAWidth()
    {
        QString text = u"The port of the small town was closed on\nMonday after a storm that had lasted three\n"
                       u"days. Nobody knows when it will open again,\nsaid the mayor.\n\nShips lie at anchor off the "
                       u"coast and wait\n"
                       u"for the wind to turn, as the weather office\nhas promised.\n\n- a list\n- of things\n"_s;
        QVERIFY(joinWrappedLines(text));
        QCOMPARE(text, u"The port of the small town was closed on Monday after a storm that had lasted three "
                       u"days. Nobody knows when it will open again, said the mayor.\n\nShips lie at anchor off the "
                       u"coast and wait "
                       u"for the wind to turn, as the weather office has promised.\n\n- a list\n- of things\n"_s);
    }

    void leavesOtherLinesApart()
    {
        QString poem =
            u"I went to the sea\nand the sea was gone,\nI went to the shore\nand sat alone there until the morning came.\nso\n"_s;
        QVERIFY(!joinWrappedLines(poem));
        QString paragraphs = (longLine + u"\n"_s + longLine + longLine + u"\n"_s).repeated(30);
        QVERIFY(!joinWrappedLines(paragraphs));
    }

    void blocksCoverAllThatIsNotBlank()
    {
        QRandomGenerator random(11);
        static constexpr QStringView units = u"\n\n  ABab1.)->*“\u00a0\u0627\U0001F600\t";
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int i = random.bounded(80); i > 0; --i)
                text += random.bounded(12) == 0 ? longLine : QString(units[random.bounded(int(units.size()))]);
            for (int pass = 0; pass < 2; ++pass) {
                TextStructure structure = structureOf(text);
                if (pass == 1)
                    removeSigns(text, structure);
                qsizetype at = 0;
                for (const Block &block : std::as_const(structure.blocks)) {
                    QVERIFY(block.range.start >= at);
                    QVERIFY(!block.range.isEmpty());
                    QVERIFY(QStringView(text).sliced(at, block.range.start - at).trimmed().isEmpty());
                    QVERIFY(!block.range.of(text).contains(u'\n'));
                    at = block.range.end;
                }
                QVERIFY(QStringView(text).sliced(at).trimmed().isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
