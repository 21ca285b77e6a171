// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/grammar/cuelexicon.h"
#include "core/text/tokens.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestCueLexicon : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheFormsOfVerbs_data();
    void knowsTheFormsOfVerbs();
    void knowsSourcePhrases();
    void namesTheLineThatIsWrong();
};

void TestCueLexicon::knowsTheFormsOfVerbs_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("lemma");
    QTest::addColumn<VerbForm>("form");
    QTest::newRow("said") << u"said"_s << u"say"_s << VerbForm::Past;
    QTest::newRow("Says") << u"Says"_s << u"say"_s << VerbForm::Third;
    QTest::newRow("denies") << u"denies"_s << u"deny"_s << VerbForm::Third;
    QTest::newRow("admitted") << u"admitted"_s << u"admit"_s << VerbForm::Past;
    QTest::newRow("stresses") << u"stresses"_s << u"stress"_s << VerbForm::Third;
    QTest::newRow("acknowledging") << u"acknowledging"_s << u"acknowledge"_s << VerbForm::Gerund;
    QTest::newRow("tell") << u"tell"_s << u"tell"_s << VerbForm::Base;
    QTest::newRow("written") << u"written"_s << u"write"_s << VerbForm::Participle;
}

void TestCueLexicon::knowsTheFormsOfVerbs()
{
    QFETCH(const QString, word);
    QFETCH(const QString, lemma);
    QFETCH(const VerbForm, form);
    const auto lexicon = CueLexicon::load(u":/lexicons/quotations/en"_s);
    QVERIFY2(lexicon, qPrintable(lexicon ? QString() : lexicon.error().details));
    const WordFacts *facts = (*lexicon)->find(foldedHash(word));
    QVERIFY(facts && facts->verb >= 0);
    QCOMPARE((*lexicon)->verb(facts->verb).lemma, lemma);
    QCOMPARE(facts->form, form);
}

void TestCueLexicon::knowsSourcePhrases()
{
    const auto lexicon = CueLexicon::load(u":/lexicons/quotations/en"_s);
    QVERIFY(lexicon);
    const std::vector<quint64> accordingTo = {foldedHash(u"according"), foldedHash(u"to")};
    QVERIFY(std::ranges::contains((*lexicon)->sourcePhrases(), accordingTo));
    QVERIFY((*lexicon)->find(accordingTo.front())->opensPhrase);
}

void TestCueLexicon::namesTheLineThatIsWrong()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"verbs.tsv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# a comment\nsay\tquote sometimes\tneutral\n");
    file.close();
    const auto lexicon = CueLexicon::load(folder.path());
    QVERIFY(!lexicon);
    QVERIFY(lexicon.error().message.contains(u"2"_s));
    QVERIFY(lexicon.error().details.contains(u"sometimes"_s));
}

QTEST_GUILESS_MAIN(TestCueLexicon)
#include "tst_cuelexicon.moc"
