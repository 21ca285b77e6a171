// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/offsets.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

// The slow and obvious way: count from the start.
qsizetype countedCodePoints(const QString &text, qsizetype utf16)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < utf16; ++count)
        at += text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
    return count;
}

QString randomText(QRandomGenerator &random)
{
    const QString pieces[] = {u"a"_s, u"é"_s, u"😀"_s, u"𝔏"_s, u"\n"_s, QString(QChar(0xd83d)), QString(QChar(0xde00))};
    QString text;
    for (int i = random.bounded(40); i > 0; --i)
        text += pieces[random.bounded(int(std::size(pieces)))];
    return text;
}

} // namespace

class TestOffsets : public QObject
{
    Q_OBJECT

private slots:
    void textWithoutPairsCountsTheSame()
    {
        const CodePointOffsets offsets(u"مرحبا, naïve"_s);
        for (qsizetype at = 0; at <= 12; ++at) {
            QCOMPARE(offsets.toCodePoints(at), at);
            QCOMPARE(offsets.toUtf16(at), at);
        }
    }

    void pairsCountOnce()
    {
        const CodePointOffsets offsets(u"😀b😀"_s);
        QCOMPARE(offsets.toCodePoints({0, 2}), (TextRange{0, 1}));
        QCOMPARE(offsets.toCodePoints({2, 5}), (TextRange{1, 3}));
        QCOMPARE(offsets.toUtf16(TextRange{1, 3}), (TextRange{2, 5}));
    }

    void insideOfAPairIsItsStart()
    {
        const CodePointOffsets offsets(u"a😀"_s);
        QCOMPARE(offsets.toCodePoints(2), 1);
    }

    void randomTextsAgreeWithCounting()
    {
        QRandomGenerator random(20);
        for (int round = 0; round < 400; ++round) {
            const QString text = randomText(random);
            const CodePointOffsets offsets(text);
            for (qsizetype at = 0; at <= text.size(); ++at) {
                const bool inside =
                    at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
                QCOMPARE(offsets.toCodePoints(at), countedCodePoints(text, inside ? at - 1 : at));
                if (!inside)
                    QCOMPARE(offsets.toUtf16(offsets.toCodePoints(at)), at);
            }
            QCOMPARE(offsets.toCodePoints(text.size()), text.toUcs4().size());
        }
    }
};

QTEST_GUILESS_MAIN(TestOffsets)
#include "tst_offsets.moc"
