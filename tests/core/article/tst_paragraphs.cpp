// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/paragraphs.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestParagraphs : public QObject
{
    Q_OBJECT

private slots:
    void headsAndCaptionsAreNotCounted()
    {
        const Article article(u"a\nb\nc\nd\ne\nf\ng"_s,
                              {{{0, 1}, BlockKind::Headline},
                               {{2, 3}, BlockKind::Paragraph},
                               {{4, 5}, BlockKind::Heading},
                               {{6, 7}, BlockKind::BlockQuote},
                               {{8, 9}, BlockKind::Caption},
                               {{10, 11}, BlockKind::ListItem},
                               {{12, 13}, BlockKind::Code}},
                              {}, {});
        QCOMPARE(paragraphNumbers(article), (QList<int>{0, 1, 0, 2, 0, 3, 4}));
    }

    void anEmptyArticleHasNone() { QVERIFY(paragraphNumbers(Article()).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestParagraphs)
#include "tst_paragraphs.moc"
