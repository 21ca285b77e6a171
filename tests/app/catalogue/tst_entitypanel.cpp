// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/draggedmarks.h"
#include "app/catalogue/entityactions.h"
#include "app/catalogue/entitypanel.h"
#include "app/catalogue/profilerows.h"
#include "app/chooser/chooser.h"
#include "app/reader/articletab.h"
#include "app/reader/page/pageview.h"
#include "app/review/inspector.h"
#include "app/review/reviewactions.h"
#include "app/rows/rowview.h"
#include "app/tags/tagpanel.h"
#include "core/editing/catalogueedits.h"
#include "core/style/themes.h"
#include "tests/support/harbourtalks.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>
#include <QTest>

using namespace lectern;
using namespace lectern::tests;
using Page = Inspector::Page;

namespace {

struct Desk
{
    explicit Desk(const QList<Entity> &more = {}, const std::optional<StoredArticle> &stored = {})
        : catalogue(catalogueWith(more)), actions(catalogue, &window)
    {
        auto *both = new QWidget;
        auto *layout = new QHBoxLayout(both);
        tab = new ArticleTab(stored.value_or(talks.stored()), catalogue, lightPalette(), both);
        inspector = new Inspector(catalogue, actions, both);
        layout->addWidget(tab, 1);
        layout->addWidget(inspector);
        window.setCentralWidget(both);
        window.resize(1200, 900);
        actions.setTab(tab);
        inspector->setTab(tab);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    ~Desk()
    {
        inspector->setTab(nullptr);
        actions.setTab(nullptr);
        delete window.takeCentralWidget();
    }
    Q_DISABLE_COPY_MOVE(Desk)

    Catalogue catalogueWith(const QList<Entity> &more) const
    {
        Catalogue made = talks.catalogue();
        made.apply(made.missing(more));
        return made;
    }

    QList<RowView *> views() const { return inspector->panel(Page::Entities).findChildren<RowView *>(); }
    RowView &list() const { return *views().first(); }
    RowView &card() const { return *views().last(); }
    static QModelIndex rowOf(const RowView &view, const QString &start)
    {
        for (int row = view.model()->rowCount() - 1; row >= 0; --row) {
            if (view.model()->index(row, 0).data().toString().startsWith(start))
                return view.model()->index(row, 0);
        }
        return {};
    }
    QStringList cardTexts() const
    {
        QStringList texts;
        for (int row = 0; row < card().model()->rowCount(); ++row)
            texts << card().model()->index(row, 0).data().toString();
        return texts;
    }
    QPoint spot(const RowView &view, const QString &start) const
    {
        return view.visualRect(rowOf(view, start)).topLeft() + QPoint(60, 12);
    }
    void click(RowView &view, const QString &start) const
    {
        view.scrollTo(rowOf(view, start));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, spot(view, start));
    }
    /// What dragging a row there does, past the platform's part of it.
    void drag(const RowView &from, const QString &start, const QString &onto) const
    {
        const std::unique_ptr<QMimeData> data(from.model()->mimeData({rowOf(from, start)}));
        list().scrollTo(rowOf(list(), onto));
        const QPoint there = spot(list(), onto);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(list().viewport(), &enter);
        QDragMoveEvent move(there, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(list().viewport(), &move);
        if (!move.isAccepted())
            return;
        QDropEvent drop(there, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(list().viewport(), &drop);
    }
    void choose(const QString &words) const
    {
        for (Chooser *chooser : window.findChildren<Chooser *>()) {
            if (!chooser->isVisible())
                continue;
            auto *field = chooser->findChild<QLineEdit *>();
            field->setText(words);
            QTest::keyClick(field, Qt::Key_Return);
            return;
        }
        QFAIL("no chooser is open");
    }
    const Annotation &mark(const QString &words) const
    {
        return *tab->annotated().annotations().find(talks.marked(words).id);
    }
    QString currentWords() const
    {
        const auto id = tab->currentAnnotation();
        return id ? tab->annotated().annotations().find(*id)->extent().of(talks.text()).toString() : QString();
    }
    QString undoText() const { return tab->annotated().undoStack()->undoText(); }

    HarbourTalks talks;
    QMainWindow window;
    EditableCatalogue catalogue;
    ReviewActions actions;
    ArticleTab *tab;
    Inspector *inspector;
};

QAction *actionNamed(const QList<QAction *> &actions, const QString &name)
{
    for (QAction *action : actions) {
        if (action->text().remove(u'&').startsWith(name))
            return action;
    }
    return nullptr;
}

StoredArticle manyEntities(int count, QList<Entity> &entities)
{
    QString text;
    QList<Annotation> annotations;
    for (int i = 0; i < count; ++i) {
        Annotation annotation{AnnotationId(i + 1), AnnotationKind(i % 4)};
        const qsizetype start = text.size();
        text += u"Name%1 of somebody"_s.arg(i);
        annotation.ranges = {{start, text.size()}};
        annotation.origin = {u"names"_s, u"name.tagger"_s, u"a name"_s};
        annotation.entity = EntityId(1000 + i);
        annotations.append(annotation);
        entities.append({EntityId(1000 + i), EntityKind(i % 4), u"Name%1 of somebody"_s.arg(i)});
        text += u'\n';
    }
    return {ArticleId(9), Article(text, {{{0, text.size()}}}, {}, {}), AnnotationSet(annotations), true, {}};
}

} // namespace

class TestEntityPanel : public QObject
{
    Q_OBJECT

private slots:
    void anEntityDraggedOntoAnotherMergesIntoIt()
    {
        Desk desk;
        desk.drag(desk.list(), u"Westmark, 1"_s, u"Norland, 2"_s);
        QCOMPARE(desk.catalogue.catalogue().resolve(HarbourTalks::westmark)->id, HarbourTalks::norland);
        QTRY_VERIFY(Desk::rowOf(desk.list(), u"Norland, 3"_s).isValid());
        QUndoStack &undo = *desk.catalogue.undoStack();
        QCOMPARE(undo.undoText(), u"Merge “Westmark” into “Norland”"_s);
        undo.undo();
        QTRY_VERIFY(Desk::rowOf(desk.list(), u"Westmark, 1"_s).isValid());
    }

    void oneOfAnotherKindIsMovedInThisArticleOnly()
    {
        Desk desk;
        desk.drag(desk.list(), u"Ferry Union, 1"_s, u"Norland, 2"_s);
        QVERIFY(!desk.catalogue.catalogue().find(HarbourTalks::ferryUnion)->mergedInto);
        QCOMPARE(desk.mark(u"Ferry Union"_s).entity, HarbourTalks::norland);
        QCOMPARE(desk.mark(u"Ferry Union"_s).kind, AnnotationKind::Country);
        QCOMPARE(desk.mark(u"Ferry Union"_s).status, AnnotationStatus::Proposed);
        QCOMPARE(desk.undoText(), u"Move All of “Ferry Union” to “Norland”"_s);
        desk.tab->annotated().undoStack()->undo();
        QCOMPARE(desk.mark(u"Ferry Union"_s).entity, HarbourTalks::ferryUnion);
    }

    void aMentionDraggedFromTheCardMoves()
    {
        Desk desk;
        desk.click(desk.list(), u"Norland, 2"_s);
        desk.drag(desk.card(), u"“Norlandic”"_s, u"Westmark, 1"_s);
        QCOMPARE(desk.mark(u"Norlandic"_s).entity, HarbourTalks::westmark);
        QCOMPARE(desk.mark(u"Norland"_s).entity, HarbourTalks::norland);
        QCOMPARE(desk.mark(u"Norlandic"_s).status, AnnotationStatus::Accepted);
        QCOMPARE(desk.undoText(), u"Move “Norlandic” to “Westmark”"_s);
    }

    void nothingIsDroppedOnItselfOrOnWhatIsNobody()
    {
        Desk desk;
        desk.drag(desk.list(), u"Norland, 2"_s, u"Norland, 2"_s);
        desk.drag(desk.list(), u"Norland, 2"_s, u"Port Amber"_s);
        QVERIFY(!desk.catalogue.undoStack()->canUndo());
        QVERIFY(!desk.tab->annotated().undoStack()->canUndo());
        QVERIFY(!(desk.list().model()->flags(Desk::rowOf(desk.list(), u"Countries"_s)) & Qt::ItemIsDragEnabled));
    }

    void draggedMarksSurviveTheirWay()
    {
        const DraggedMarks marks{{AnnotationId(3), AnnotationId(4)}, EntityId(7)};
        const std::unique_ptr<QMimeData> data(marks.toMimeData());
        QCOMPARE(DraggedMarks::from(*data), marks);
        QMimeData broken;
        broken.setData(DraggedMarks::mimeType(), "x");
        QCOMPARE(DraggedMarks::from(broken), std::nullopt);
        QCOMPARE(DraggedMarks::from(QMimeData()), std::nullopt);
    }

    void mergingByKeyAndByTheMenu()
    {
        Desk desk;
        desk.click(desk.list(), u"Westmark, 1"_s);
        QTest::keyClick(&desk.list(), Qt::Key_J, Qt::ControlModifier);
        desk.choose(u"Norland"_s);
        QCOMPARE(desk.catalogue.catalogue().resolve(HarbourTalks::westmark)->id, HarbourTalks::norland);
        desk.catalogue.undoStack()->undo();
        QTRY_VERIFY(Desk::rowOf(desk.list(), u"Westmark, 1"_s).isValid());

        const QModelIndex row = Desk::rowOf(desk.list(), u"Westmark, 1"_s);
        emit desk.list().menuRequested(row, desk.list().viewport()->mapToGlobal(QPoint(0, 0)));
        auto *menu = desk.inspector->panel(Page::Entities).findChild<QMenu *>();
        QVERIFY(menu);
        QAction *merge = actionNamed(menu->actions(), u"Merge into"_s);
        QVERIFY(merge && merge->isEnabled());
        menu->close();
        merge->trigger();
        desk.choose(u"Norland"_s);
        QCOMPARE(desk.catalogue.catalogue().resolve(HarbourTalks::westmark)->id, HarbourTalks::norland);
    }

    void whatWasMergedIsSeparatedFromTheCard()
    {
        Desk desk;
        desk.drag(desk.list(), u"Westmark, 1"_s, u"Norland, 2"_s);
        QTRY_VERIFY(Desk::rowOf(desk.list(), u"Norland, 3"_s).isValid());
        desk.click(desk.list(), u"Norland, 3"_s);
        desk.card().setCurrentIndex(Desk::rowOf(desk.card(), u"Merged: “Westmark”"_s));
        QTest::keyClick(&desk.card(), Qt::Key_Delete);
        QTRY_VERIFY(Desk::rowOf(desk.list(), u"Westmark, 1"_s).isValid());
        QCOMPARE(desk.catalogue.undoStack()->undoText(), u"Separate “Westmark” from “Norland”"_s);
    }

    void aNameIsSplitOff()
    {
        Desk desk;
        desk.click(desk.list(), u"Norland, 2"_s);
        QTest::keyClick(&desk.list(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        desk.choose(u"Norlandic"_s);
        QTRY_VERIFY(Desk::rowOf(desk.list(), u"Norlandic, 1"_s).isValid());
        QCOMPARE(desk.mark(u"Norlandic"_s).status, AnnotationStatus::Proposed);
        QCOMPARE(desk.undoText(), u"Split “Norlandic” Off “Norland”"_s);
        desk.tab->annotated().undoStack()->undo();
        QTRY_VERIFY(Desk::rowOf(desk.list(), u"Norland, 2"_s).isValid());
    }

    void anEntityBecomesOfAnotherKindHere()
    {
        Desk desk;
        desk.click(desk.list(), u"Westmark, 1"_s);
        actionNamed(desk.actions.entities->kind->menu()->actions(), u"Organization"_s)->trigger();
        QCOMPARE(desk.mark(u"Westmark"_s).kind, AnnotationKind::Organization);
        QCOMPARE(desk.catalogue.catalogue().find(HarbourTalks::westmark)->kind, EntityKind::Country);
        QCOMPARE(desk.undoText(), u"Change “Westmark” to: Organization"_s);
        desk.tab->annotated().undoStack()->undo();
        QCOMPARE(desk.mark(u"Westmark"_s).kind, AnnotationKind::Country);
        QCOMPARE(desk.mark(u"Westmark"_s).entity, HarbourTalks::westmark);
    }

    void renamingByKeyFromThePage()
    {
        Desk desk;
        desk.tab->setCurrentAnnotation(desk.mark(u"Westmark"_s).id);
        QTest::keyClick(&desk.tab->page(), Qt::Key_F2, Qt::ShiftModifier);
        desk.choose(u"West Mark"_s);
        QCOMPARE(desk.catalogue.catalogue().find(HarbourTalks::westmark)->name, u"West Mark"_s);
    }

    void theCardTellsOfTheEntity()
    {
        Desk desk;
        desk.tab->annotated().push(u"Note"_s, edits::setNote(desk.mark(u"Ann Lee"_s), u"Ask her office"_s));
        desk.click(desk.list(), u"Ann Lee, 2"_s);
        const QStringList texts = desk.cardTexts();
        QVERIFY2(texts.first().startsWith(u"Ann Lee, Person · Harbour Minister"_s), qPrintable(texts.first()));
        QVERIFY(texts.contains(u"“Ann Lee” ×1"_s));
        QVERIFY(texts.contains(u"“Lee” ×1"_s));
        QVERIFY(texts.contains(u"“We will sign in May,”"_s));
        QVERIFY(texts.contains(u"Ask her office"_s));
        desk.click(desk.card(), u"Last"_s);
        QCOMPARE(desk.currentWords(), u"Lee"_s);
        desk.click(desk.card(), u"First"_s);
        QCOMPARE(desk.currentWords(), u"Ann Lee"_s);
    }

    void anArrowKeyInTheListLightsAllMentions()
    {
        Desk desk;
        desk.list().setFocus();
        desk.list().setCurrentIndex(Desk::rowOf(desk.list(), u"Norland, 2"_s));
        QCOMPARE(desk.tab->highlightedEntity(), HarbourTalks::norland);
        QCOMPARE(desk.actions.entities->target(), HarbourTalks::norland);
        QTest::keyClick(&desk.list(), Qt::Key_Down);
        QCOMPARE(desk.tab->highlightedEntity(), HarbourTalks::westmark);
    }

    void aKnownEntityIsOfferedAndJoinsWhenAccepted()
    {
        const Entity known{EntityId(50), EntityKind::Person, u"Ann Lee"_s, {{u"Annie"_s}}, {}, u"Mayor"_s};
        Desk desk({known});
        QVERIFY(!desk.catalogue.catalogue().find(HarbourTalks::lee)->mergedInto);
        desk.click(desk.list(), u"Ann Lee, 2"_s);
        QVERIFY(desk.cardTexts().at(1).contains(u"Ann Lee · Mayor"_s));
        QTest::keyClick(&desk.list(), Qt::Key_Equal);
        QCOMPARE(desk.catalogue.catalogue().resolve(HarbourTalks::lee)->id, known.id);
        QVERIFY(!desk.actions.entities->same->isEnabled());
    }

    void aDeclinedOfferIsRememberedUntilItIsUndone()
    {
        const Entity known{EntityId(50), EntityKind::Person, u"Ann Lee"_s};
        Desk desk({known});
        desk.click(desk.list(), u"Ann Lee, 2"_s);
        QTest::keyClick(&desk.list(), Qt::Key_Minus);
        QVERIFY(!desk.actions.entities->different->isEnabled());
        const LearnedFact *fact = desk.catalogue.catalogue().find(factIdOfDifference(known.id, HarbourTalks::lee));
        QVERIFY(fact);
        QCOMPARE(fact->verdict, Verdict::Different);
        QTRY_VERIFY(!desk.cardTexts().at(1).contains(u"Known"_s));
        desk.catalogue.undoStack()->undo();
        QVERIFY(desk.actions.entities->knownAs(HarbourTalks::lee));
    }

    void undoOfTheCatalogueShowsWhatItTouched()
    {
        Desk desk;
        EditableCatalogue &catalogue = desk.catalogue;
        const Tag tag = edits::newTag(catalogue.catalogue(), u"framing"_s);
        catalogue.push(u"Add"_s, edits::added(tag));
        catalogue.push(u"Rename"_s,
                       edits::renamed(*catalogue.catalogue().find(HarbourTalks::ferryUnion), u"Ferries"_s));
        catalogue.undoStack()->undo();
        QCOMPARE(desk.inspector->page(), Page::Entities);
        QCOMPARE(desk.list().currentIndex(), Desk::rowOf(desk.list(), u"Ferry Union, 1"_s));
        QVERIFY(desk.list().viewport()->rect().intersects(desk.list().visualRect(desk.list().currentIndex())));
        catalogue.undoStack()->undo();
        QCOMPARE(desk.inspector->page(), Page::Tags);
        catalogue.undoStack()->redo();
        const auto *tags = desk.inspector->panel(Page::Tags).findChild<RowView *>();
        QCOMPARE(tags->currentIndex(), Desk::rowOf(*tags, u"framing"_s));
    }

    void aTagsColourIsChangedInItsMenu()
    {
        Desk desk;
        EditableCatalogue &catalogue = desk.catalogue;
        const Tag tag = edits::newTag(catalogue.catalogue(), u"framing"_s);
        catalogue.push(u"Add"_s, edits::added(tag));
        desk.inspector->showPage(Page::Tags);
        auto *tags = desk.inspector->panel(Page::Tags).findChild<RowView *>();
        QTRY_VERIFY(Desk::rowOf(*tags, u"framing"_s).isValid());
        emit tags->menuRequested(Desk::rowOf(*tags, u"framing"_s), tags->viewport()->mapToGlobal(QPoint(0, 0)));
        auto *menu = desk.inspector->panel(Page::Tags).findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(menu);
        QMenu *colors = actionNamed(menu->actions(), u"Colour"_s)->menu();
        QVERIFY(colors->actions().first()->isChecked());
        colors->actions().at(3)->trigger();
        menu->close();
        QCOMPARE(catalogue.catalogue().find(tag.id)->color, edits::tagColors().at(3));
        QCOMPARE(catalogue.undoStack()->undoText(), u"Change the Colour of Tag “framing”"_s);
    }

    void modelsKeepTheRules()
    {
        Desk desk;
        const QAbstractItemModelTester list(desk.list().model(),
                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester card(desk.card().model(),
                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const QString &name : {u"Norland, 2"_s, u"Ann Lee, 2"_s, u"Ferry Union"_s, u"Port Amber"_s})
            desk.click(desk.list(), name);
        desk.drag(desk.list(), u"Ferry Union, 1"_s, u"Norland, 2"_s);
        QTest::qWait(0);
        desk.tab->annotated().undoStack()->undo();
        QTest::qWait(0);
    }

    void twoThousandEntitiesDoNotStall()
    {
        QList<Entity> entities;
        const StoredArticle stored = manyEntities(2000, entities);
        Desk desk(entities, stored);
        QElapsedTimer timer;
        timer.start();
        desk.tab->setCurrentAnnotation(AnnotationId(1001));
        const qint64 shown = timer.restart();
        desk.actions.accept->trigger();
        const qint64 decided = timer.restart();
        QTest::qWait(0);
        const qint64 refreshed = timer.restart();
        desk.actions.entities->mergeInto(EntityId(1000), EntityId(1004));
        QTest::qWait(0);
        qInfo("shown %lld, decided %lld, refreshed %lld, merged %lld ms", shown, decided, refreshed, timer.elapsed());
        QVERIFY(shown + decided + refreshed + timer.elapsed() < 2000); // a guard against the quadratic
    }
};

QTEST_MAIN(TestEntityPanel)
#include "tst_entitypanel.moc"
