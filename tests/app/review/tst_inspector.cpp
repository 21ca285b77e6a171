// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/articletab.h"
#include "app/reader/page/pageview.h"
#include "app/review/inspector.h"
#include "app/review/inspectorpanel.h"
#include "app/review/reviewactions.h"
#include "app/rows/rowview.h"
#include "core/editing/catalogueedits.h"
#include "core/style/themes.h"
#include "tests/support/harbourtalks.h"

#include <QAbstractItemModelTester>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QMouseEvent>
#include <QTabBar>
#include <QTest>
#include <QUndoGroup>

#include <ctime>

using namespace lectern;
using namespace lectern::tests;
using Page = Inspector::Page;

namespace {

struct Desk
{
    explicit Desk(const std::optional<StoredArticle> &stored = {})
        : catalogue(talks.catalogue()), actions(catalogue, &window)
    {
        auto *both = new QWidget;
        auto *layout = new QHBoxLayout(both);
        tab = new ArticleTab(stored.value_or(talks.stored()), catalogue, lightPalette(), both);
        inspector = new Inspector(catalogue, actions, both);
        layout->addWidget(tab, 1);
        layout->addWidget(inspector);
        window.setCentralWidget(both);
        window.resize(1200, 700);
        actions.setTab(tab);
        inspector->setTab(tab);
        window.show();
    }
    ~Desk()
    {
        inspector->setTab(nullptr);
        actions.setTab(nullptr);
        delete window.takeCentralWidget();
    }

    RowView &view() const { return *inspector->panel(inspector->page()).findChild<RowView *>(); }
    QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            texts << view().model()->index(row, 0).data().toString();
        return texts;
    }
    QModelIndex rowOf(const QString &start) const
    {
        for (int row = view().model()->rowCount() - 1; row >= 0; --row) {
            if (texts()[row].startsWith(start))
                return view().model()->index(row, 0);
        }
        return {};
    }
    void click(const QString &start) const
    {
        view().scrollTo(rowOf(start));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                          view().visualRect(rowOf(start)).topLeft() + QPoint(60, 12));
    }
    QString current() const
    {
        const auto id = tab->currentAnnotation();
        const Annotation *annotation = id ? tab->annotated().annotations().find(*id) : nullptr;
        return annotation ? annotation->ranges.first().of(talks.text()).toString() : QString();
    }

    HarbourTalks talks;
    QMainWindow window;
    EditableCatalogue catalogue;
    ReviewActions actions;
    ArticleTab *tab;
    Inspector *inspector;
};

/// As many mentions and quotations as an article may have, in distinct words.
StoredArticle manyAnnotations(int count)
{
    QString text;
    QList<Annotation> annotations;
    for (int i = 0; i < count; ++i) {
        Annotation annotation{AnnotationId(i + 1)};
        annotation.kind = AnnotationKind(i % 5);
        const qsizetype start = text.size();
        text += u"Name%1 of something rather long that goes on for more than a line or two in any list"_s.arg(i);
        annotation.ranges = {{start, text.size()}};
        if (annotation.kind == AnnotationKind::Quotation)
            annotation.quotation = Quotation{{}, {{start, start + 6}}};
        annotations.append(annotation);
        text += u'\n';
    }
    return {ArticleId(9), Article(text, {{{0, text.size()}}}, {}, {}), AnnotationSet(annotations), true, {}};
}

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT

private slots:
    void modelsKeepTheRulesWhileTheArticleChanges()
    {
        Desk desk;
        for (const Page page : {Page::Entities, Page::Quotes, Page::Notes, Page::Tags}) {
            desk.inspector->showPage(page);
            const QAbstractItemModelTester tester(desk.view().model(),
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
            for (const Annotation &annotation : desk.talks.annotations()) {
                desk.tab->annotated().push(u"Note"_s, edits::setNote(annotation, u"n"_s));
                desk.tab->annotated().push(u"Reject"_s, edits::reject({annotation}));
                QTest::qWait(0);
            }
            while (desk.tab->annotated().undoStack()->canUndo())
                desk.tab->annotated().undoStack()->undo();
            QTest::qWait(0);
        }
    }

    void clicksGoThroughThePlacesOfAnEntity()
    {
        Desk desk;
        desk.click(u"Norland, 2"_s);
        QCOMPARE(desk.current(), u"Norland"_s);
        desk.click(u"Norland, 2"_s);
        QCOMPARE(desk.current(), u"Norlandic"_s);
        desk.click(u"Norland, 2"_s);
        QCOMPARE(desk.current(), u"Norland"_s);
        QTest::keyClick(&desk.view(), Qt::Key_Left);
        QCOMPARE(desk.current(), u"Norlandic"_s);
        QTest::keyClick(&desk.view(), Qt::Key_Return);
        QCOMPARE(desk.current(), u"Norland"_s);
    }

    void whatIsCurrentOnThePageIsCurrentInTheList()
    {
        Desk desk;
        desk.tab->setCurrentAnnotation(desk.talks.marked(u"Port Amber"_s).id);
        QCOMPARE(desk.view().currentIndex(), desk.rowOf(u"Port Amber"_s));
        const int high = desk.view().visualRect(desk.rowOf(u"Port Amber"_s)).height();
        desk.tab->setCurrentAnnotation({});
        QVERIFY(!desk.view().currentIndex().isValid());
        QTRY_VERIFY(desk.view().visualRect(desk.rowOf(u"Port Amber"_s)).height() < high);
    }

    void lettersDecideFromTheListToo()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.click(u"Westmark"_s);
        desk.view().setFocus();
        QTest::keyClick(&desk.view(), Qt::Key_Y);
        QCOMPARE(desk.tab->annotated().annotations().find(desk.talks.marked(u"Westmark"_s).id)->status,
                 AnnotationStatus::Accepted);
    }

    void hoveringLightsAllMentions()
    {
        Desk desk;
        const QPointF place = desk.view().visualRect(desk.rowOf(u"Norland, 2"_s)).center();
        QMouseEvent move(QEvent::MouseMove, place, desk.view().viewport()->mapToGlobal(place), Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(desk.view().viewport(), &move);
        QCOMPARE(desk.tab->highlightedEntity(), HarbourTalks::norland);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(desk.view().viewport(), &leave);
        QCOMPARE(desk.tab->highlightedEntity(), std::nullopt);
    }

    void renamingIsUndoneOnTheCataloguesStack()
    {
        Desk desk;
        desk.view().setCurrentIndex(desk.rowOf(u"Westmark"_s));
        QTest::keyClick(&desk.view(), Qt::Key_F2);
        auto *editor = desk.view().viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(u"West Mark"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(desk.catalogue.catalogue().find(HarbourTalks::westmark)->name, u"West Mark"_s);
        QTRY_VERIFY(desk.rowOf(u"West Mark"_s).isValid());
        desk.catalogue.undoStack()->undo();
        QTRY_VERIFY(desk.rowOf(u"Westmark"_s).isValid());
    }

    void undoIsWhereTheLastChangeWas()
    {
        Desk desk;
        QUndoGroup group;
        group.addStack(desk.tab->annotated().undoStack());
        group.addStack(desk.catalogue.undoStack());
        desk.inspector->showPage(Page::Tags);
        auto *field = desk.inspector->panel(Page::Tags).findChild<QLineEdit *>();
        QTest::keyClicks(field, u"framing"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(group.undoText(), u"Add Tag “framing”"_s);
        desk.tab->annotated().push(u"Accept"_s, edits::accept({desk.talks.marked(u"Norland"_s)}));
        QCOMPARE(group.undoText(), u"Accept"_s);
    }

    void tabsTellHowManyThereAre()
    {
        Desk desk;
        const auto *bar = desk.inspector->findChild<QTabBar *>();
        QCOMPARE(bar->tabText(1), u"Quotes 2"_s);
        QCOMPARE(bar->tabText(2), u"Notes"_s);
        desk.tab->annotated().push(u"Note"_s, edits::setNote(desk.talks.marked(u"Norland"_s), u"n"_s));
        QTRY_COMPARE(bar->tabText(2), u"Notes 1"_s);
    }

    void tagsAreMadeAndDeletedInTheirList()
    {
        Desk desk;
        desk.inspector->showPage(Page::Tags);
        auto *field = desk.inspector->panel(Page::Tags).findChild<QLineEdit *>();
        QTest::keyClicks(field, u"framing"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(desk.texts(), QStringList{u"framing, 0"_s});
        desk.view().setCurrentIndex(desk.rowOf(u"framing"_s));
        QTest::keyClick(&desk.view(), Qt::Key_Delete);
        QTRY_VERIFY(desk.texts().isEmpty());
        desk.catalogue.undoStack()->undo();
        QTRY_COMPARE(desk.texts(), QStringList{u"framing, 0"_s});
    }

    void rejectedMarksOpenOnDemand()
    {
        Desk desk;
        desk.tab->annotated().push(u"Reject"_s, edits::reject({desk.talks.marked(u"Westmark"_s)}));
        desk.inspector->showPage(Page::Tags);
        QCOMPARE(desk.texts(), QStringList{u"Rejected marks, 1"_s});
        desk.click(u"Rejected"_s);
        QCOMPARE(desk.texts().size(), 2);
        desk.click(u"Westmark"_s);
        QCOMPARE(desk.current(), u"Westmark"_s);
    }

    void withoutAnArticleTheListsAreEmpty()
    {
        Desk desk;
        desk.inspector->setTab(nullptr);
        for (const Page page : {Page::Entities, Page::Quotes, Page::Notes, Page::Tags}) {
            desk.inspector->showPage(page);
            QVERIFY(desk.texts().isEmpty());
            QVERIFY(!desk.inspector->grab().isNull());
        }
    }

    void tenThousandAnnotationsDoNotStall()
    {
        Desk desk(manyAnnotations(10'000));
        const auto milliseconds = [] { return 1000 * double(std::clock()) / CLOCKS_PER_SEC; };
        double slowest = 0;
        for (const Page page : {Page::Entities, Page::Quotes, Page::Notes, Page::Tags}) {
            const double shown = milliseconds();
            desk.inspector->showPage(page);
            QTest::qWait(50);
            const Annotation some = desk.tab->annotated().annotations().all().at(5004 + int(page));
            const double started = milliseconds();
            desk.tab->annotated().push(u"Accept"_s, edits::accept({some}));
            const double pushed = milliseconds();
            QTest::qWait(0);
            const double refreshed = milliseconds();
            desk.view().viewport()->repaint();
            qInfo("page %d: shown %.1f, edit %.1f, refresh %.1f, paint %.1f ms of processor", int(page),
                  started - shown, pushed - started, refreshed - pushed, milliseconds() - refreshed);
            slowest = std::max(slowest, milliseconds() - started);
        }
        QVERIFY(slowest < 1000); // a guard against the quadratic, not a measurement
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
