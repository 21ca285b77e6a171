// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/articletab.h"
#include "app/review/legend.h"
#include "core/editing/edits.h"
#include "core/style/themes.h"
#include "tests/support/harbourtalks.h"

#include <QAbstractButton>
#include <QTest>

using namespace lectern;
using namespace lectern::tests;

namespace {

struct Page
{
    Page() : catalogue(talks.catalogue()), tab(talks.stored(), catalogue, lightPalette())
    {
        legend = new Legend(tab);
        tab.resize(900, 600);
        tab.show();
    }
    QAbstractButton *entry(const QString &name) const
    {
        for (QAbstractButton *button : legend->findChildren<QAbstractButton *>()) {
            if (button->accessibleName().startsWith(name))
                return button;
        }
        return nullptr;
    }

    HarbourTalks talks;
    EditableCatalogue catalogue;
    ArticleTab tab;
    Legend *legend;
};

} // namespace

class TestLegend : public QObject
{
    Q_OBJECT

private slots:
    void kindsAreCounted()
    {
        Page page;
        QCOMPARE(page.legend->countOf(MarkKind::Country), 3);
        QCOMPARE(page.legend->countOf(MarkKind::Speaker), 2);
        QCOMPARE(page.entry(u"Countries"_s)->accessibleName(), u"Countries: 3"_s);
        QVERIFY(!page.entry(u"Passages"_s)->isVisible());
        page.tab.annotated().push(u"Reject"_s, edits::reject({page.talks.marked(u"Norland"_s)}));
        QTRY_COMPARE(page.legend->countOf(MarkKind::Country), 2);
    }

    void aClickHidesAndShowsAKind()
    {
        Page page;
        QTest::mouseClick(page.entry(u"Countries"_s), Qt::LeftButton);
        QVERIFY(!page.tab.shownMarks().testFlag(MarkKind::Country));
        QVERIFY(!page.entry(u"Countries"_s)->isChecked());
        QTest::mouseClick(page.entry(u"Countries"_s), Qt::LeftButton);
        QCOMPARE(page.tab.shownMarks(), allMarkKinds);
    }

    void aDoubleClickShowsAKindAloneAndThenAll()
    {
        Page page;
        const auto doubleClick = [&] {
            QTest::mouseClick(page.entry(u"People"_s), Qt::LeftButton);
            QTest::mouseDClick(page.entry(u"People"_s), Qt::LeftButton);
        };
        doubleClick();
        QCOMPARE(page.tab.shownMarks(), MarkKind::Person);
        doubleClick();
        QCOMPARE(page.tab.shownMarks(), allMarkKinds);
    }

    void keysDoTheSame()
    {
        Page page;
        QTest::keyClick(page.entry(u"Places"_s), Qt::Key_Space);
        QVERIFY(!page.tab.shownMarks().testFlag(MarkKind::Place));
        QTest::keyClick(page.entry(u"Places"_s), Qt::Key_Return);
        QCOMPARE(page.tab.shownMarks(), MarkKind::Place);
    }

    void itStandsAtTheFootAndShrinksWithThePage()
    {
        Page page;
        QVERIFY(page.legend->geometry().bottom() < page.tab.height());
        const int wide = page.legend->width();
        page.tab.resize(420, 600);
        QVERIFY(page.legend->width() < wide);
        QVERIFY(page.tab.rect().contains(page.legend->geometry()));
    }
};

QTEST_MAIN(TestLegend)
#include "tst_legend.moc"
