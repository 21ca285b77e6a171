// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/learning/learnedrows.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

LearnedFact fact(const QString &words, Verdict verdict, int day)
{
    LearnedFact made{factIdOf(ArticleId(1), words), verdict, words, EntityKind::Organization};
    made.article = ArticleId(1);
    made.headline = u"Harbour talks"_s;
    made.when = QDateTime(QDate(2026, 11, day), QTime(12, 0), QTimeZone::UTC);
    return made;
}

Catalogue catalogue()
{
    Catalogue made;
    LearnedFact named = fact(u"the Ferries"_s, Verdict::Is, 2);
    named.entity = EntityId(4);
    named.isStated = true;
    LearnedFact never = fact(u"Spring"_s, Verdict::Never, 4);
    never.isAnywhere = true;
    LearnedFact revoked = fact(u"Gone"_s, Verdict::Is, 5);
    revoked.isRevoked = true;
    made.apply({{},
                {Entity{EntityId(4), EntityKind::Organization, u"Ferry Union"_s}},
                {},
                {},
                {},
                {fact(u"Port Watch"_s, Verdict::Is, 1), named, fact(u"Amber"_s, Verdict::IsNot, 3), never, revoked}});
    return made;
}

QStringList texts(const QList<LearnedRow> &rows)
{
    QStringList texts;
    for (const LearnedRow &row : rows)
        texts << row.text();
    return texts;
}

} // namespace

class TestLearnedRows : public QObject
{
    Q_OBJECT

private slots:
    void factsAreToldTheLatestFirst()
    {
        QCOMPARE(
            texts(learnedRows(catalogue())),
            (QStringList{u"“Spring” is never marked, anywhere, You said so in “Harbour talks”, 4 Nov 2026"_s,
                         u"“Amber” is doubtful as an organization, You rejected this in “Harbour talks”, 3 Nov 2026"_s,
                         u"“the Ferries” is Ferry Union, You marked this in “Harbour talks”, 2 Nov 2026"_s,
                         u"“Port Watch” is an organization, You accepted this in “Harbour talks”, 1 Nov 2026"_s}));
    }

    void theFilterLooksAtWordsAndHeadline()
    {
        QCOMPARE(learnedRows(catalogue(), u"spring"_s).size(), 1);
        QCOMPARE(learnedRows(catalogue(), u"harbour"_s).size(), 4);
        QVERIFY(learnedRows(catalogue(), u"gone"_s).isEmpty());
    }
};

QTEST_MAIN(TestLearnedRows)
#include "tst_learnedrows.moc"
