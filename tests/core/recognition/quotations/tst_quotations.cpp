// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/quotedtext.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

/// Texts in which content stands in {}, cues in <>, and sources in [].
class TestQuotations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsContentCueAndSource_data();
    void findsContentCueAndSource();
    void tellsDirectFromMixedFromIndirect();
    void keepsTheStanceOfTheVerb();
    void aBylineSaysNothing();

private:
    std::shared_ptr<const CueLexicon> m_lexicon;
};

void TestQuotations::initTestCase()
{
    const auto lexicon = CueLexicon::load(u":/lexicons/quotations/en"_s);
    QVERIFY2(lexicon, qPrintable(lexicon ? QString() : lexicon.error().message));
    m_lexicon = *lexicon;
}

void TestQuotations::findsContentCueAndSource_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("verb behind", u"{“The bridge is safe,”} [Ann Lee] <said>."_s);
    row("verb before its subject", u"{“The bridge is safe,”} <said> [Ann Lee, a teacher from Kent]."_s);
    row("straight marks", u"{\"The bridge is safe,\"} [she] <said>."_s);
    row("backticks", u"{``The bridge is safe,''} [she] <said>."_s);
    row("British", u"{‘It’s the workers’ bridge,’} [she] <said>."_s);
    row("verb first", u"[Ann Lee] <said>, {“The bridge is safe.”}"_s);
    row("colon", u"[Ann Lee] <replied>: {“The bridge is safe.”}"_s);
    row("interrupted", u"{“The bridge,”} [she] <said>, {“is safe.”}"_s);
    row("goes on", u"{“The bridge is safe,”} [she] <said>. {“We checked it.”}"_s);
    row("that", u"[The mayor] <said> {that the bridge was safe}."_s);
    row("no that", u"[The mayor] <said> {the bridge was safe}."_s);
    row("subject behind indirect speech", u"{The bridge was safe}, [the mayor] <said>."_s);
    row("listeners", u"[Lee] <told> reporters on Monday {that the bridge was safe}."_s);
    row("according to", u"{The bridge was safe}, <according to> [the city council]."_s);
    row("according to, first", u"<According to> [the city council], {the bridge was safe}."_s);
    row("gerund", u"{“The bridge is safe,”} [she] <said>, <adding> {that it had been checked}."_s);
    row("shared subject", u"[Lee] <said> {the bridge was safe} and <added> {that it had been checked}."_s);
    row("called it", u"[Lee] <called> {the bridge “a disgrace.”}"_s);
    row("noun cue", u"[Lee]’s <claim> {that the bridge was safe}."_s);
    row("noun, not verb", u"The reports on the bridge reached the council."_s);
    row("passive", u"The bridge was described by many."_s);
    row("transcript", u"[KING]<:> {Is the bridge safe today?}"_s);
    row("question", u"{“Is the bridge safe?”} [Ann Lee] <asked>."_s);
    row("scare quotes", u"The “safe” bridge fell."_s);
    row("nickname", u"{“The bridge is safe,”} [Robert “Bob” Lee] <said>."_s);
    row("parenthesis in a relative clause", u"The bridge is in a town [it] <says> {stands in the shade}."_s);
    row("transcript between marks", u"“[KING]<:> {Is the bridge safe today?}\n“[MARSH]<:> {It is, I think.}"_s);
    row("questions and answers", u"[Q]<:> {Is the bridge safe?}\n[A]<:> {It is, I think.}"_s);
    row("signature", u"{“The bridge is safe today.”} <—> [Ann Lee]"_s);
    row("headline", u"[Lee] <Says> {Bridge Is Safe for Everybody}"_s);
    row("name after a bracket", u"[Sen. Ann Lee (D-Kent)], <said> on Monday {that the bridge was safe}."_s);
    row("name after a relative clause", u"[Ann Lee], who was born in Kent, Ohio, <said> {the bridge was safe}."_s);
    row("restrictive clause", u"[Officials] [who] <have praised> {the plan} <warned> {that the bridge was unsafe}."_s);
    row("plural with examples", u"[Builders], like Ann Lee, <say> {the bridge is safe}."_s);
    row("short", u"{“It is safe,”} [she] <said>. {“It is not,”} [he] <said>."_s);
    row("named show", u"On “Morning Talk,” [Lee] <said> {the bridge was safe}."_s);
    row("percent", u"[47%] <say> {the bridge is safe}."_s);
    row("listener without an article", u"[Lee] <told> radio host Karim Nader on Monday {that the bridge was safe}."_s);
    row("listener of somebody", u"[Lee] <told> her audience {they would rebuild the bridge}."_s);
    row("told, behind a description", u"[Ann Lee, a teacher from Kent], <told> Morning Radio {that it was safe}."_s);
    row("asked in passing", u"{“It is safe today,”} [Lee] <said> when <asked> {whether the bridge would fall}."_s);
    row("lead with a gerund", u"After <denying> {that the bridge was unsafe}, [Lee] opened it."_s);
    row("passing dashes", u"[Lee] <said> {that the bridge – at least today – was safe}."_s);
    row("another speaker", u"[Lee] <said> {the bridge was safe}, but [Ann Marsh] <said> {it was old}."_s);
    row("both", u"[Lee and Marsh] <have both argued> {that the bridge was safe}."_s);
    row("time before the subject", u"Last year, [she] closed the bridge, <saying> {that it was unsafe}."_s);
    row("according to a name and an article", u"<According to> [Lee] {the bridge was safe}."_s);
    row("name of an office holder", u"<According to> [the town's mayor, Ann Lee], {the bridge was safe}."_s);
    row("announced paragraph", u"[Lee] <continued>:\n{“The bridge is safe.”}"_s);
    row("paragraphs", u"{“The bridge is safe,”} [Lee] <said>. {“We checked it.}\n{“We will check it again.”}"_s);
}

void TestQuotations::findsContentCueAndSource()
{
    QFETCH(const QString, expected);
    QString text = expected;
    for (const QChar sign : u"{}<>[]"_s)
        text.remove(sign);
    QCOMPARE(test::marked(text, findQuotations(test::analyzedText(text), *m_lexicon)), expected);
}

void TestQuotations::tellsDirectFromMixedFromIndirect()
{
    const QString text = u"“The bridge is safe,” Lee said.\nLee said that the bridge was “safe enough.”\n"
                         "Lee said that the bridge was safe."_s;
    const QList<Annotation> found = findQuotations(test::analyzedText(text), *m_lexicon);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].quotation->type, QuotationType::Direct);
    QCOMPARE(found[1].quotation->type, QuotationType::Mixed);
    QCOMPARE(found[2].quotation->type, QuotationType::Indirect);
}

void TestQuotations::keepsTheStanceOfTheVerb()
{
    const QString text = u"Lee denied that the bridge was safe.\nLee said that the bridge was safe."_s;
    const QList<Annotation> found = findQuotations(test::analyzedText(text), *m_lexicon);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].quotation->stance, QuotationStance::Denies);
    QCOMPARE(found[1].quotation->stance, QuotationStance::Neutral);
}

void TestQuotations::aBylineSaysNothing()
{
    const QString text = u"The bridge\nAnn Lee says hello\nThe bridge is old."_s;
    QList<Block> blocks = test::paragraphsOf(text);
    blocks[1].kind = BlockKind::Byline;
    QVERIFY(findQuotations(analyze(Article(text, blocks, {}, {})), *m_lexicon).isEmpty());
}

QTEST_GUILESS_MAIN(TestQuotations)
#include "tst_quotations.moc"
