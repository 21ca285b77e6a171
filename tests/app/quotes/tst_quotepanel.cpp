// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quotefilterbar.h"
#include "app/quotes/quotepanel.h"
#include "app/quotes/sourcing/sourcingview.h"
#include "app/review/reviewactions.h"
#include "app/rows/rowview.h"
#include "core/style/themes.h"
#include "tests/support/harbourtalks.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace lectern;
using namespace lectern::tests;

namespace {

class Desk
{
public:
    Desk() : catalogue(talks.catalogue()), actions(catalogue, &window)
    {
        tab = new ArticleTab(talks.stored(), catalogue, lightPalette(), &window);
        panel = new QuotePanel(catalogue, actions, &window);
        actions.setTab(tab);
        panel->setTab(tab);
        panel->setAppearance(appearanceFor(lightPalette()));
        panel->refresh();
        window.setCentralWidget(panel);
        window.resize(328, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        new QAbstractItemModelTester(list().model(), &window);
    }
    ~Desk()
    {
        panel->setTab(nullptr);
        actions.setTab(nullptr);
    }

    RowView &list() { return viewOf(u"Quotations"_s); }
    RowView &figures() { return viewOf(u"Sourcing"_s); }
    RowView &viewOf(const QString &name)
    {
        const QList<RowView *> views = panel->findChildren<RowView *>();
        return **std::ranges::find(views, name, &QWidget::accessibleName);
    }
    QuoteFilterBar &filter() { return *panel->findChild<QuoteFilterBar *>(); }
    QLineEdit &field() { return *filter().findChild<QLineEdit *>(); }
    QToolButton *button(const QString &text)
    {
        for (QToolButton *one : panel->findChildren<QToolButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    QStringList rows(RowView &view)
    {
        QStringList texts;
        for (int i = 0; i < view.model()->rowCount(); ++i)
            texts << view.model()->index(i, 0).data().toString();
        return texts;
    }

    HarbourTalks talks;
    QMainWindow window;
    EditableCatalogue catalogue;
    ReviewActions actions;
    ArticleTab *tab;
    QuotePanel *panel;
};

} // namespace

class TestQuotePanel : public QObject
{
    Q_OBJECT

private slots:
    void aFilterSaysHowMuchItShowsAndCanBeCleared()
    {
        Desk desk;
        QVERIFY(!desk.button(u"Show all"_s)->isVisible());
        QTest::keyClicks(&desk.field(), u"sign"_s);
        QCOMPARE(desk.rows(desk.list()).size(), 2);
        QVERIFY(desk.button(u"Show all"_s)->isVisible());
        QCOMPARE(desk.filter().findChild<QLabel *>()->text(), u"1 of 2"_s);
        QTest::keyClick(&desk.field(), Qt::Key_Escape);
        QCOMPARE(desk.rows(desk.list()).size(), 4);
        QVERIFY(desk.field().text().isEmpty());
        desk.filter().setFilter({.kind = SourceKind::Unnamed});
        QCOMPARE(desk.filter().findChild<QLabel *>()->text(), u"1 of 2 · unnamed sources"_s);
        desk.button(u"Show all"_s)->click();
        QCOMPARE(desk.rows(desk.list()).size(), 4);
    }

    void theMenuOffersEverythingThereIsToAskFor()
    {
        Desk desk;
        auto *button = desk.filter().findChild<QToolButton *>(Qt::FindDirectChildrenOnly);
        const auto open = [&] {
            QTest::mouseClick(button, Qt::LeftButton);
            return qobject_cast<QMenu *>(QApplication::activePopupWidget());
        };
        QMenu *menu = open();
        QVERIFY(menu);
        QStringList titles;
        for (const QAction *action : menu->actions())
            titles << QString(action->text()).remove(u'&');
        QCOMPARE(titles.first(6),
                 (QStringList{u"Speaker"_s, u"Source"_s, u"Type"_s, u"Stance"_s, u"Sourcing"_s, u"Status"_s}));
        QMenu *speakers = menu->actions().first()->menu();
        QCOMPARE(speakers->actions().last()->text(), u"a union official"_s);
        speakers->actions().last()->trigger();
        QCOMPARE(desk.rows(desk.list()).size(), 2);
        menu->close();
        QVERIFY(open()->actions().first()->menu()->actions().last()->isChecked());
        menu->close();
    }

    void downLeavesTheFieldForTheListAndEnterGoesToTheText()
    {
        Desk desk;
        desk.field().setFocus();
        QTest::keyClick(&desk.field(), Qt::Key_Down);
        QVERIFY(desk.list().hasFocus());
        QTest::keyClick(&desk.list(), Qt::Key_Return);
        QCOMPARE(desk.tab->currentAnnotation(), desk.talks.marked(u"“We will sign in May,”"_s).id);
    }

    void everyFigureLeadsToWhatIsBehindIt()
    {
        Desk desk;
        desk.panel->showView(QuotePanel::View::Sourcing);
        const QStringList rows = desk.rows(desk.figures());
        const qsizetype unnamed = rows.indexOf(u"unnamed sources: 1 quotations, 2 words, 29 %"_s);
        QVERIFY(unnamed > 0);
        desk.figures().setCurrentIndex(desk.figures().model()->index(int(unnamed), 0));
        QTest::keyClick(&desk.figures(), Qt::Key_Return);
        QCOMPARE(desk.panel->view(), QuotePanel::View::Text);
        QCOMPARE(desk.rows(desk.list()).size(), 1);
        QVERIFY(desk.rows(desk.list()).first().startsWith(u"a union official: “No deal,”"));
        QCOMPARE(desk.filter().filter(), QuoteFilter{.kind = SourceKind::Unnamed});
    }

    void theSourcingIsCopiedAsATableAndAskedToBeSaved()
    {
        Desk desk;
        QSignalSpy requests(desk.panel, &QuotePanel::tableRequested);
        desk.panel->showView(QuotePanel::View::Sourcing);
        desk.button(u"Copy Table"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\tAnn Lee\t1\t5\t0.7143\r\n"));
        desk.button(u"Save as CSV…"_s)->click();
        QCOMPARE(requests.size(), 1);
        QVERIFY(requests.first().first().toString().contains(u",Ann Lee,1,5,0.7143\r\n"));
    }

    void hoveringAFigureOfASpeakerLightsThem()
    {
        Desk desk;
        desk.panel->showView(QuotePanel::View::Sourcing);
        const int last = desk.figures().model()->rowCount() - 2;
        emit desk.figures().hoveredRowChanged(desk.figures().model()->index(last, 0));
        QCOMPARE(desk.tab->highlightedEntity(), HarbourTalks::lee);
        emit desk.figures().hoveredRowChanged({});
        QCOMPARE(desk.tab->highlightedEntity(), std::nullopt);
    }
};

QTEST_MAIN(TestQuotePanel)
#include "tst_quotepanel.moc"
