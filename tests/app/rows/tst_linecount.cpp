// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/linecount.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTest>
#include <QTextLayout>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

int linesLaidOut(const QString &text, const QFont &font, int width, int most)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    int lines = 0;
    while (lines < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return std::max(1, lines);
}

QString randomWords(QRandomGenerator &random, int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << u"mmilhorwestanek"_s.left(1 + random.bounded(15)).right(1 + random.bounded(9));
    return u"“"_s + words.join(u' ') + u",”"_s;
}

} // namespace

class TestLineCount : public QObject
{
    Q_OBJECT

private slots:
    void itCountsWhatLayingOutGives()
    {
        const QFont font = QGuiApplication::font();
        const LineCount count(font);
        QRandomGenerator random(3);
        int off = 0;
        constexpr int texts = 400;
        for (int i = 0; i < texts; ++i) {
            const QString text = randomWords(random, 1 + random.bounded(40));
            const int laidOut = linesLaidOut(text, font, 284, 3);
            const int counted = count.lines(text, 284, 3);
            QVERIFY(qAbs(counted - laidOut) <= 1);
            off += counted != laidOut;
        }
        QVERIFY2(off <= texts / 100, qPrintable(QString::number(off)));
    }

    void shapedTextIsLaidOut()
    {
        const QFont font = QGuiApplication::font();
        const QString arabic = u"قال الوزير إن المفاوضات سوف تستمر في الشهر القادم ولن تتوقف"_s;
        QCOMPARE(LineCount(font).lines(arabic, 120, 9), linesLaidOut(arabic, font, 120, 9));
    }

    void thereIsAlwaysALineAndNeverMoreThanAskedFor()
    {
        const LineCount count(QGuiApplication::font());
        QCOMPARE(count.lines({}, 100, 3), 1);
        QCOMPARE(count.lines(QString(400, u'm'), 100, 3), 3);
        QCOMPARE(count.lines(u"one two three"_s, 1, 2), 2);
    }
};

QTEST_MAIN(TestLineCount)
#include "tst_linecount.moc"
