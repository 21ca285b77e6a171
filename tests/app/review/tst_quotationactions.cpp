// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chooser/chooser.h"
#include "app/reader/articletab.h"
#include "app/reader/page/pageview.h"
#include "app/review/quotationactions.h"
#include "app/review/reviewactions.h"
#include "core/editing/catalogueedits.h"
#include "core/style/themes.h"
#include "tests/support/quotedscene.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QTest>

using namespace lectern;
using namespace lectern::tests;
using namespace Qt::StringLiterals;

namespace {

/// Two named speakers and a pronoun that was taken for the first of them.
class Quay : public QuotedScene
{
public:
    Quay()
        : QuotedScene(u"Ben Ash met Carl Cole.\n“One,” Ash said. “Two.”\n“Three,” Cole said.\n"
                      "“Four,” he said. “Five.”"_s)
    {
        mention(u"Ben Ash"_s, ash);
        mention(u"Carl Cole"_s, cole);
        quotation({u"“One,”"_s}, u"Ash"_s, ash);
        quotation({u"“Two.”"_s}, {}, {});
        quotation({u"“Three,”"_s}, u"Cole"_s, cole);
        quotation({u"“Four,”"_s}, u"he"_s, ash);
        quotation({u"“Five.”"_s}, {}, ash);
    }

    EntityId ash = person(u"Ben Ash"_s);
    EntityId cole = person(u"Carl Cole"_s);
};

class Desk
{
public:
    Desk() : catalogue(quay.catalogue), actions(catalogue, &window)
    {
        tab = new ArticleTab({ArticleId(1), quay.article(), quay.set(), true, {}}, catalogue, lightPalette());
        window.setCentralWidget(tab);
        window.resize(900, 700);
        actions.setTab(tab);
        actions.moveOn->setChecked(false);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        tab->page().setFocus();
    }
    ~Desk() { actions.setTab(nullptr); }

    const Annotation *quoted(const QString &words) const
    {
        for (const Annotation &one : tab->annotated().annotations()) {
            if (one.quotation && one.extent().of(quay.text).startsWith(words))
                return &one;
        }
        return nullptr;
    }
    void choose(const QString &words) { tab->setCurrentAnnotation(quoted(words)->id); }
    void press(char key) { QTest::keyClick(&tab->page(), key); }
    QUndoStack &undo() { return *tab->annotated().undoStack(); }
    QLineEdit &chooserField() { return *window.findChild<Chooser *>()->findChild<QLineEdit *>(); }

    Quay quay;
    QMainWindow window;
    EditableCatalogue catalogue;
    ReviewActions actions;
    ArticleTab *tab;
};

} // namespace

class TestQuotationActions : public QObject
{
    Q_OBJECT

private slots:
    void aDigitChoosesTheSpeakerAndCorrectsWhatFollowed()
    {
        Desk desk;
        QCOMPARE(desk.actions.quotations->numberedSpeakers(), (QList{desk.quay.ash, desk.quay.cole}));
        desk.choose(u"“Four,”"_s);
        desk.press('2');
        QCOMPARE(desk.quoted(u"“Four,”"_s)->entity, desk.quay.cole);
        QCOMPARE(desk.quoted(u"“Four,”"_s)->status, AnnotationStatus::Accepted);
        QCOMPARE(desk.quoted(u"“Five.”"_s)->entity, desk.quay.cole);
        QCOMPARE(desk.quoted(u"“Five.”"_s)->status, AnnotationStatus::Proposed);
        QVERIFY(desk.undo().undoText().startsWith(u"Set the Speaker to Carl Cole"));
        desk.undo().undo();
        QCOMPARE(desk.tab->annotated().annotations(), desk.quay.set());
    }

    void digitsMeanTagsAgainBesideQuotations()
    {
        Desk desk;
        const Tag tag = edits::newTag(desk.catalogue.catalogue(), u"framing"_s);
        desk.catalogue.push(u"tag"_s, edits::added(tag));
        QCOMPARE(tag.shortcut, u"1"_s);
        QAction *tagAction = desk.actions.tags->menu()->actions().first();
        desk.choose(u"“Three,”"_s);
        QVERIFY(tagAction->shortcut().isEmpty());
        desk.press('1');
        QCOMPARE(desk.quoted(u"“Three,”"_s)->entity, desk.quay.ash);
        QVERIFY(desk.quoted(u"“Three,”"_s)->tags.isEmpty());
        const Annotation mention = desk.tab->annotated().annotations().all().first();
        desk.tab->setCurrentAnnotation(mention.id);
        QCOMPARE(tagAction->shortcut(), QKeySequence(Qt::Key_1));
        desk.press('1');
        QCOMPARE(desk.tab->annotated().annotations().find(mention.id)->tags, QList{tag.id});
    }

    void numbersStayWhileTheArticleIsOpen()
    {
        Desk desk;
        desk.choose(u"“One,”"_s);
        desk.press('2');
        QCOMPARE(desk.actions.quotations->numberedSpeakers(), (QList{desk.quay.ash, desk.quay.cole}));
        desk.actions.setTab(nullptr);
        QVERIFY(desk.actions.quotations->numberedSpeakers().isEmpty());
        desk.actions.setTab(desk.tab);
        QCOMPARE(desk.actions.quotations->numberedSpeakers(), (QList{desk.quay.ash, desk.quay.cole}));
    }

    void uMakesTheSourceUnnamed()
    {
        Desk desk;
        desk.choose(u"“Three,”"_s);
        desk.press('u');
        QVERIFY(!desk.quoted(u"“Three,”"_s)->entity);
        QCOMPARE(desk.quoted(u"“Three,”"_s)->quotation->sourceKind, SourceKind::Unnamed);
        QCOMPARE(desk.undo().undoText(), u"Set the Speaker to Unnamed"_s);
    }

    void theLikeliestOtherSpeakerIsOneEnterAway()
    {
        Desk desk;
        desk.choose(u"“Four,”"_s);
        desk.press('s');
        QTest::keyClick(&desk.chooserField(), Qt::Key_Return);
        QCOMPARE(desk.quoted(u"“Four,”"_s)->entity, desk.quay.cole);
    }

    void theChooserTakesTheDigitsToo()
    {
        Desk desk;
        desk.choose(u"“Four,”"_s);
        desk.press('s');
        QTest::keyClick(&desk.chooserField(), Qt::Key_2);
        QCOMPARE(desk.quoted(u"“Four,”"_s)->entity, desk.quay.cole);
        desk.press('s');
        QTest::keyClicks(&desk.chooserField(), u"ash 2"_s);
        QVERIFY(desk.chooserField().isVisible());
        QCOMPARE(desk.quoted(u"“Four,”"_s)->entity, desk.quay.cole);
    }

    void aReadOnlyLibraryLeavesCopying()
    {
        Desk desk;
        desk.catalogue.setReadOnly(u"Another Lectern writes."_s);
        desk.choose(u"“Four,”"_s);
        const QuotationActions &quotations = *desk.actions.quotations;
        QVERIFY(quotations.copyCited->isEnabled());
        QVERIFY(quotations.menu->isEnabled());
        for (const QAction *action : {quotations.speakers, quotations.unnamed, quotations.split, quotations.nextType})
            QVERIFY(!action->isEnabled());
        for (const QAction *action : quotations.speakers->menu()->actions())
            QVERIFY(!action->isEnabled());
    }

    void aGivesWhatGoesOnTheSameSpeaker()
    {
        Desk desk;
        desk.choose(u"“One,”"_s);
        desk.press('a');
        QCOMPARE(desk.quoted(u"“Two.”"_s)->entity, desk.quay.ash);
        QCOMPARE(desk.quoted(u"“Two.”"_s)->status, AnnotationStatus::Accepted);
        QCOMPARE(desk.undo().undoText(), u"Set the Speaker to Ben Ash Here and Onwards"_s);
        desk.choose(u"“Three,”"_s);
        QVERIFY(!desk.actions.quotations->sameOnwards->isEnabled());
    }

    void dGoesThroughTheWaysOfQuoting()
    {
        Desk desk;
        desk.choose(u"“Three,”"_s);
        for (const QuotationType type : {QuotationType::Mixed, QuotationType::Indirect, QuotationType::Direct}) {
            desk.press('d');
            QCOMPARE(desk.quoted(u"“Three,”"_s)->quotation->type, type);
            QVERIFY(desk.actions.quotations->types.at(int(type))->isChecked());
        }
        QCOMPARE(desk.undo().undoText(), u"Change How “Three,” Is Quoted"_s);
    }

    void joiningAndSplittingAreOneKeyEach()
    {
        Desk desk;
        desk.choose(u"“One,”"_s);
        desk.press('j');
        QCOMPARE(desk.quoted(u"“One,”"_s)->ranges.size(), 2);
        QVERIFY(!desk.quoted(u"“Two.”"_s));
        desk.press('x');
        QCOMPARE(desk.quoted(u"“One,”"_s)->ranges.size(), 1);
        QVERIFY(desk.quoted(u"“Two.”"_s));
        QCOMPARE(desk.tab->currentAnnotation(), desk.quoted(u"“Two.”"_s)->id);
        desk.undo().undo();
        desk.undo().undo();
        QCOMPARE(desk.tab->annotated().annotations(), desk.quay.set());
    }

    void aQuotationIsCopiedWithWhereItIsFrom()
    {
        Desk desk;
        desk.choose(u"“Three,”"_s);
        desk.actions.quotations->copyCited->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"“Three,”\n— Carl Cole, quoted in"));
        QVERIFY(copied.endsWith(u"paragraph 3."));
    }

    void besideQuotationsNothingOfThisCanBeDone()
    {
        Desk desk;
        const QuotationActions &quotations = *desk.actions.quotations;
        const auto all = {quotations.menu,        quotations.speakers, quotations.unnamed, quotations.nextType,
                          quotations.sameOnwards, quotations.split,    quotations.join,    quotations.copyCited};
        for (const QAction *action : all)
            QVERIFY(!action->isEnabled());
        desk.choose(u"“One,”"_s);
        for (const QAction *action : all)
            QVERIFY2(action->isEnabled(), qPrintable(action->text()));
    }
};

QTEST_MAIN(TestQuotationActions)
#include "tst_quotationactions.moc"
