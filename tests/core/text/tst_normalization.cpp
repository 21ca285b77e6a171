// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/normalization.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestNormalization : public QObject
{
    Q_OBJECT

private slots:
    void leavesOnlyLineFeeds()
    {
        QString text = u"a\r\nb\rc\u2028d\u2029e\n\r\nf"_s;
        QVERIFY(normalize(text));
        QCOMPARE(text, u"a\nb\nc\nd\ne\n\nf"_s);
    }

    void dropsTheMarkAndShowsNul()
    {
        QString text = u"\uFEFFone"_s + QChar(0) + u"two\u00a0\U0001F600"_s;
        QVERIFY(normalize(text));
        QCOMPARE(text, u"one\uFFFDtwo\u00a0\U0001F600"_s);
    }

    void doesNotCopyTextThatNeedsNothing()
    {
        QString text = u"one\ntwo"_s;
        const QString shared = text;
        QVERIFY(!normalize(text));
        QCOMPARE(text.constData(), shared.constData());
    }

    void agreesWithReplacingOneByOne()
    {
        QRandomGenerator random(7);
        static constexpr QStringView units = u"\r\n\u2028\u2029a b";
        for (int round = 0; round < 300; ++round) {
            QString text(random.bounded(9000), u'x');
            for (int i = 0; i < 20 && !text.isEmpty(); ++i)
                text[random.bounded(int(text.size()))] = units[random.bounded(int(units.size()))];
            QString expected = text;
            expected.replace(u"\r\n"_s, u"\n"_s)
                .replace(u'\r', u'\n')
                .replace(u'\u2028', u'\n')
                .replace(u'\u2029', u'\n');
            normalize(text);
            QCOMPARE(text, expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestNormalization)
#include "tst_normalization.moc"
