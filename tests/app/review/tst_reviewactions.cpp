// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chooser/chooser.h"
#include "app/learning/learningactions.h"
#include "app/reader/articletab.h"
#include "app/reader/page/pageview.h"
#include "app/review/noteeditor.h"
#include "app/review/popover.h"
#include "app/review/reviewactions.h"
#include "core/editing/catalogueedits.h"
#include "core/style/themes.h"
#include "tests/support/harbourtalks.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QTest>

using namespace lectern;
using namespace lectern::tests;

namespace {

/// A window with the article open and everything that marks it.
class Desk
{
public:
    Desk() : catalogue(talks.catalogue()), actions(catalogue, &window)
    {
        tab = new ArticleTab(talks.stored(), catalogue, lightPalette());
        window.setCentralWidget(tab);
        window.resize(900, 700);
        actions.setTab(tab);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        tab->page().setFocus();
    }
    ~Desk() { actions.setTab(nullptr); }

    const AnnotationSet &annotations() const { return tab->annotated().annotations(); }
    const Annotation *marked(const QString &words) const
    {
        for (const Annotation &one : annotations()) {
            if (one.ranges.first().of(talks.text()) == words)
                return &one;
        }
        return nullptr;
    }
    void choose(const QString &words) { tab->setCurrentAnnotation(marked(words)->id); }
    void select(const QString &words) { tab->page().setSelection(talks.rangeOf(words)); }
    QString current() const
    {
        const auto id = tab->currentAnnotation();
        return id ? annotations().find(*id)->ranges.first().of(talks.text()).toString() : QString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&tab->page(), key, modifiers); }
    void press(char key) { QTest::keyClick(&tab->page(), key); }
    QUndoStack &undo() { return *tab->annotated().undoStack(); }
    QLineEdit &chooserField() { return *window.findChild<Chooser *>()->findChild<QLineEdit *>(); }

    HarbourTalks talks;
    QMainWindow window;
    EditableCatalogue catalogue;
    ReviewActions actions;
    ArticleTab *tab;
};

} // namespace

class TestReviewActions : public QObject
{
    Q_OBJECT

private slots:
    void tabGoesFromProposalToProposal()
    {
        Desk desk;
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.current(), u"Norland"_s);
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.current(), u"Westmark"_s);
        desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(desk.current(), u"Norland"_s);
        QVERIFY(desk.tab->page().hasFocus());
    }

    void decidingMovesOnAndCanBeUndone()
    {
        Desk desk;
        const AnnotationSet before = desk.annotations();
        desk.press(Qt::Key_Tab);
        desk.press('y');
        QCOMPARE(desk.marked(u"Norland"_s)->status, AnnotationStatus::Accepted);
        QCOMPARE(desk.current(), u"Westmark"_s);
        desk.press('n');
        QCOMPARE(desk.marked(u"Westmark"_s)->status, AnnotationStatus::Rejected);
        QCOMPARE(desk.current(), u"Port Amber"_s);
        QCOMPARE(desk.undo().undoText(), u"Reject “Westmark”"_s);
        desk.undo().undo();
        desk.undo().undo();
        QCOMPARE(desk.annotations(), before);
    }

    void theReasonIsOneKeyAway()
    {
        Desk desk;
        desk.choose(u"Westmark"_s);
        desk.press('w');
        auto *popover = desk.tab->findChild<Popover *>();
        QVERIFY(popover->isVisible());
        QStringList texts;
        for (const QLabel *label : popover->findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.contains(u"a known name"_s));
        QStringList keys;
        for (const QAbstractButton *button : popover->findChildren<QAbstractButton *>())
            keys << button->toolTip();
        QVERIFY(keys.contains(u"Never Again Here (V)"_s));
        QVERIFY(keys.contains(u"Never Again Anywhere (Shift+V)"_s));
        desk.press('w');
        QVERIFY(!popover->isVisible());
    }

    void neverAgainIsOneStepAndSaysSo()
    {
        Desk desk;
        desk.actions.moveOn->setChecked(false);
        desk.choose(u"Westmark"_s);
        desk.press('v');
        const Annotation *mark = desk.marked(u"Westmark"_s);
        QCOMPARE(mark->status, AnnotationStatus::Rejected);
        QCOMPARE(mark->origin.rule, neverHereRule);
        QCOMPARE(desk.undo().undoText(), u"Never Mark “Westmark” Here"_s);
        QVERIFY(!desk.actions.learning->neverHere->isEnabled());
        desk.press(Qt::Key_V, Qt::ShiftModifier);
        QCOMPARE(desk.marked(u"Westmark"_s)->origin.rule, neverAnywhereRule);
        desk.undo().undo();
        desk.undo().undo();
        QCOMPARE(desk.marked(u"Westmark"_s)->status, AnnotationStatus::Proposed);
    }

    void decidingStaysWhereMovingOnIsOff()
    {
        Desk desk;
        desk.actions.moveOn->setChecked(false);
        desk.choose(u"Westmark"_s);
        desk.press('y');
        QCOMPARE(desk.current(), u"Westmark"_s);
        QVERIFY(!desk.actions.accept->isEnabled());
        desk.press(Qt::Key_U, Qt::ShiftModifier);
        QCOMPARE(desk.marked(u"Westmark"_s)->status, AnnotationStatus::Proposed);
    }

    void tabLeavesThePageWhenNothingWaits()
    {
        Desk desk;
        desk.actions.acceptShown->trigger();
        QVERIFY(!desk.actions.next->isEnabled());
        QCOMPARE(decisionsLeft(desk.annotations()), 0);
    }

    void acceptingWhatIsShownLeavesHiddenKinds()
    {
        Desk desk;
        desk.tab->setShownMarks(MarkKind::Country | MarkKind::Person);
        desk.press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.marked(u"Norland"_s)->status, AnnotationStatus::Accepted);
        QCOMPARE(desk.marked(u"Ferry Union"_s)->status, AnnotationStatus::Proposed);
        QCOMPARE(desk.undo().count(), 1);
    }

    void actionsAreEnabledWhereTheyDoSomething()
    {
        Desk desk;
        for (QAction *action : {desk.actions.accept, desk.actions.kind, desk.actions.note, desk.actions.remove})
            QVERIFY(!action->isEnabled());
        desk.select(u"left early"_s);
        QVERIFY(desk.actions.kind->isEnabled());
        QVERIFY(desk.actions.note->isEnabled());
        QVERIFY(!desk.actions.accept->isEnabled());
        desk.tab->page().setSelection({});
        desk.choose(u"“No deal,”"_s);
        QVERIFY(desk.actions.speaker->isEnabled());
        QVERIFY(!desk.actions.sameEverywhere->isEnabled());
        desk.actions.setTab(nullptr);
        QVERIFY(!desk.actions.speaker->isEnabled());
        QVERIFY(!desk.actions.next->isEnabled());
    }

    void bracketsMoveTheEnds()
    {
        Desk desk;
        desk.choose(u"Ferry Union"_s);
        desk.press(Qt::Key_BracketLeft);
        QCOMPARE(desk.current(), u"The Ferry Union"_s);
        desk.press(Qt::Key_BraceLeft);
        QCOMPARE(desk.current(), u"Ferry Union"_s);
        desk.press(Qt::Key_BracketRight);
        QCOMPARE(desk.current(), u"Ferry Union objected"_s);
        desk.press(Qt::Key_BraceRight);
        QCOMPARE(desk.current(), u"Ferry Union"_s);
    }

    void deletingRejectsAFindAndForgetsAMarkOfOnesOwn()
    {
        Desk desk;
        desk.choose(u"Westmark"_s);
        desk.press(Qt::Key_Delete);
        QCOMPARE(desk.marked(u"Westmark"_s)->status, AnnotationStatus::Rejected);
        desk.select(u"Monday"_s);
        desk.press('m');
        desk.choose(u"Monday"_s);
        desk.actions.remove->trigger();
        QVERIFY(!desk.marked(u"Monday"_s));
    }

    void aSelectionBecomesAMarkOfTheChosenKind()
    {
        Desk desk;
        desk.select(u"Monday"_s);
        desk.press('k');
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_O);
        const Annotation *made = desk.marked(u"Monday"_s);
        QVERIFY(made);
        QCOMPARE(made->kind, AnnotationKind::Organization);
        QVERIFY(made->origin.isAnalyst());
        QCOMPARE(desk.current(), u"Monday"_s);
        QCOMPARE(desk.undo().undoText(), u"Mark “Monday” as Organization"_s);
    }

    void theEntityIsChosenByTyping()
    {
        Desk desk;
        desk.choose(u"Westmark"_s);
        desk.press('e');
        QTest::keyClicks(&desk.chooserField(), u"norl"_s);
        QTest::keyClick(&desk.chooserField(), Qt::Key_Return);
        QCOMPARE(desk.marked(u"Westmark"_s)->entity, HarbourTalks::norland);
        QCOMPARE(desk.marked(u"Westmark"_s)->status, AnnotationStatus::Accepted);
        QVERIFY(!desk.window.findChild<Chooser *>()->isVisible());
    }

    void escapeInTheChooserChangesNothing()
    {
        Desk desk;
        desk.choose(u"Westmark"_s);
        desk.press('e');
        QTest::keyClick(&desk.chooserField(), Qt::Key_Escape);
        QCOMPARE(desk.undo().count(), 0);
    }

    void anUnknownNameBecomesANewEntity()
    {
        Desk desk;
        desk.choose(u"Port Amber"_s);
        desk.press('e');
        QTest::keyClicks(&desk.chooserField(), u"Port of Amber"_s);
        QTest::keyClick(&desk.chooserField(), Qt::Key_Return);
        const Annotation *mark = desk.marked(u"Port Amber"_s);
        QVERIFY(mark->entity);
        const Entity *made = desk.catalogue.catalogue().find(*mark->entity);
        QVERIFY(made);
        QCOMPARE(made->name, u"Port of Amber"_s);
        QCOMPARE(made->kind, EntityKind::Place);
    }

    void theSpeakerIsChosenAndUnchosen()
    {
        Desk desk;
        desk.actions.moveOn->setChecked(false);
        desk.choose(u"“No deal,”"_s);
        desk.press('s');
        QTest::keyClicks(&desk.chooserField(), u"ferry"_s);
        QTest::keyClick(&desk.chooserField(), Qt::Key_Return);
        QCOMPARE(desk.marked(u"“No deal,”"_s)->entity, HarbourTalks::ferryUnion);
        QCOMPARE(desk.marked(u"“No deal,”"_s)->quotation->sourceKind, SourceKind::Organization);
        desk.press('s');
        QTest::keyClicks(&desk.chooserField(), u"unnamed"_s);
        QTest::keyClick(&desk.chooserField(), Qt::Key_Return);
        QCOMPARE(desk.marked(u"“No deal,”"_s)->entity, std::nullopt);
    }

    void aTagIsMadeByItsNameAndThenHasAKey()
    {
        Desk desk;
        desk.select(u"left early"_s);
        desk.press('t');
        QTest::keyClicks(&desk.chooserField(), u"framing"_s);
        QTest::keyClick(&desk.chooserField(), Qt::Key_Return);
        QCOMPARE(desk.catalogue.catalogue().tags().size(), 1);
        const TagId tag = desk.catalogue.catalogue().tags().first().id;
        QCOMPARE(desk.marked(u"left early"_s)->tags, QList<TagId>{tag});
        desk.tab->page().setSelection({});
        desk.choose(u"Westmark"_s);
        desk.press('1');
        QCOMPARE(desk.marked(u"Westmark"_s)->tags, QList<TagId>{tag});
        desk.press('1');
        QVERIFY(desk.marked(u"Westmark"_s)->tags.isEmpty());
        QVERIFY(desk.actions.tags->menu()->actions().first()->isEnabled());
    }

    void aNoteIsSavedAsItIsTypedAndIsOneStep()
    {
        Desk desk;
        desk.select(u"left early"_s);
        desk.press('m');
        auto *editor = desk.tab->findChild<NoteEditor *>();
        QVERIFY(editor);
        auto *field = editor->findChild<QPlainTextEdit *>();
        QTest::keyClicks(field, u"why? yes"_s);
        QCOMPARE(desk.marked(u"left early"_s)->note, u"why? yes"_s);
        QCOMPARE(desk.marked(u"left early"_s)->status, AnnotationStatus::Accepted);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.undo().count(), 1);
        QCOMPARE(desk.undo().undoText(), u"Note on “left early”"_s);
        QVERIFY(desk.tab->page().hasFocus());
        desk.undo().undo();
        QVERIFY(!desk.marked(u"left early"_s));
    }

    void aNoteLeftEmptyLeavesNothing()
    {
        Desk desk;
        const AnnotationSet before = desk.annotations();
        desk.select(u"left early"_s);
        desk.press('m');
        QTest::keyClick(desk.tab->findChild<NoteEditor *>()->findChild<QPlainTextEdit *>(), Qt::Key_Escape);
        QCOMPARE(desk.annotations(), before);
        QCOMPARE(desk.undo().count(), 0);
    }

    void escapeLeavesTheMark()
    {
        Desk desk;
        desk.choose(u"Westmark"_s);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.tab->currentAnnotation(), std::nullopt);
    }

    void enterMakesAMarkCurrentAndOnceMoreAsksWhatItMeans()
    {
        Desk desk;
        desk.tab->page().setCaret(desk.talks.rangeOf(u"Westmark"_s).start + 1, false);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.current(), u"Westmark"_s);
        QVERIFY(!desk.chooserField().isVisible());
        desk.press(Qt::Key_Return);
        QVERIFY(desk.chooserField().isVisible());
    }

    void aRightClickOnAMarkIsAboutThatMark()
    {
        Desk desk;
        PageView &page = desk.tab->page();
        const QPoint place = page.rectOf(desk.talks.rangeOf(u"Westmark"_s)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, page.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(page.viewport(), &event);
        QCOMPARE(desk.current(), u"Westmark"_s);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(desk.actions.accept));
        QVERIFY(!menu->actions().contains(desk.actions.speaker));
        menu->close();
    }

    void whatIsHoveredLightsAllItsMentions()
    {
        Desk desk;
        emit desk.tab->page().annotationHovered(desk.marked(u"Norlandic"_s)->id, {});
        QCOMPARE(desk.tab->highlightedEntity(), HarbourTalks::norland);
        emit desk.tab->page().annotationHovered({}, {});
        QCOMPARE(desk.tab->highlightedEntity(), std::nullopt);
    }

    void everyOccurrenceFollows()
    {
        Desk desk;
        desk.choose(u"Lee"_s);
        desk.press('a');
        QCOMPARE(desk.marked(u"Lee"_s)->status, AnnotationStatus::Accepted);
        QCOMPARE(desk.marked(u"Ann Lee"_s)->status, AnnotationStatus::Proposed);
    }

    void thePopoverComesAfterAMomentAndTakesNoFocus()
    {
        Desk desk;
        auto *popover = desk.tab->findChild<Popover *>();
        popover->hover(desk.marked(u"Westmark"_s)->id);
        QVERIFY(!popover->isVisible());
        QTRY_VERIFY(popover->isVisible());
        QVERIFY(desk.tab->page().hasFocus());
        QVERIFY(popover->findChild<QLabel *>()->text().startsWith(u"Westmark"_s));
        auto *button = popover->findChild<QAbstractButton *>();
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(desk.marked(u"Westmark"_s)->status, AnnotationStatus::Accepted);
        popover->hover({});
        QTRY_VERIFY(!popover->isVisible());
    }

    void everyActionHasATextAndAToolTipWithItsKey()
    {
        Desk desk;
        for (const QAction *action : desk.actions.actions()) {
            if (action->isSeparator())
                continue;
            QVERIFY(!action->text().isEmpty());
            if (!action->shortcut().isEmpty())
                QVERIFY(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)));
        }
    }
};

QTEST_MAIN(TestReviewActions)
#include "tst_reviewactions.moc"
