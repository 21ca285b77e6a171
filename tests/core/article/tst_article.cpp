// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/article.h"

#include <QCryptographicHash>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestArticle : public QObject
{
    Q_OBJECT

private slots:
    void findsTheBlockOfAPosition()
    {
        const Article article(u"Head\n\nOne\nTwo"_s, {{{0, 4}, BlockKind::Headline}, {{6, 9}}, {{10, 13}}}, {}, {});
        QCOMPARE(article.blockAt(0), 0);
        QCOMPARE(article.blockAt(4), 0);
        QCOMPARE(article.blockAt(5), 1);
        QCOMPARE(article.blockAt(9), 1);
        QCOMPARE(article.blockAt(10), 2);
        QCOMPARE(article.blockAt(99), 2);
        QCOMPARE(Article().blockAt(0), -1);
        QCOMPARE(article.title(), u"Head"_s);
    }

    void hashesTheTextAcrossPieces()
    {
        QString text(70'000, u'x');
        text.insert((1 << 16) - 1, u"\U0001F600"_s); // a surrogate pair over the seam
        const Article article(text, {}, {}, {});
        QCOMPARE(article.source().textHash,
                 QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    }
};

QTEST_GUILESS_MAIN(TestArticle)
#include "tst_article.moc"
