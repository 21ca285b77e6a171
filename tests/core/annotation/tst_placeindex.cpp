// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/placeindex.h"
#include "tests/support/randomtext.h"

#include <QTest>

using namespace lectern;
using namespace lectern::tests;
using namespace Qt::StringLiterals;

class TestPlaceIndex : public QObject
{
    Q_OBJECT

private slots:
    void findsEveryPlaceOfEveryPiece()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 20; ++round) {
            const QString source = randomText(random, 3, 3);
            const QString text = randomText(random, 5, 3) + source.sliced(random.bounded(40));
            QList<qsizetype> pieces;
            PlaceIndex index(source);
            for (int i = 0; i < 40; ++i) {
                pieces.append(random.bounded(int(source.size() - PlaceIndex::pieceLength)));
                index.want(pieces.last());
            }
            index.search(text);
            for (const qsizetype piece : std::as_const(pieces)) {
                const QString words = source.sliced(piece, PlaceIndex::pieceLength);
                std::vector<qsizetype> expected;
                for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
                    expected.push_back(at);
                QCOMPARE(index.placesOf(piece), expected);
            }
        }
    }

    void aTextShorterThanAPieceHasNone()
    {
        const QString source = u"twelve letters"_s;
        PlaceIndex index(source);
        index.want(0);
        index.search(u"twelve lett");
        QVERIFY(index.placesOf(0).empty());
        index.search(u"twelve lette");
        QCOMPARE(index.placesOf(0), std::vector<qsizetype>{0});
    }
};

QTEST_GUILESS_MAIN(TestPlaceIndex)
#include "tst_placeindex.moc"
