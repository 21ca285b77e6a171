// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/layout/pagegeometry.h"

#include <QTest>

using namespace lectern;

class TestPageGeometry : public QObject
{
    Q_OBJECT

private slots:
    void nothingOverlapsInAnyWidth()
    {
        for (const qreal zoom : {0.7, 1.0, 1.6, 3.0}) {
            for (int width = 200; width < 2200; width += 7) {
                const PageGeometry page = pageGeometry(width, PageStyle(zoom), false);
                QVERIFY(page.columnLeft >= 0);
                QVERIFY(page.columnRight() <= width);
                QVERIFY(page.barLeft >= 0 && page.barLeft + 3 <= page.columnLeft);
                if (page.noteWidth > 0) {
                    QVERIFY(page.noteLeft > page.columnRight());
                    QVERIFY(page.noteLeft + page.noteWidth <= width);
                }
                if (page.nameWidth > 0)
                    QVERIFY(page.nameLeft >= 0 && page.nameLeft + page.nameWidth < page.barLeft);
            }
        }
    }

    void aRightToLeftPageIsTheMirrorImage()
    {
        for (int width = 300; width < 1600; width += 37) {
            const PageGeometry page = pageGeometry(width, PageStyle(), false);
            const PageGeometry mirrored = pageGeometry(width, PageStyle(), true);
            QCOMPARE(mirrored.columnWidth, page.columnWidth);
            QCOMPARE(width - mirrored.columnRight(), page.columnLeft);
            QCOMPARE(width - mirrored.noteLeft - mirrored.noteWidth, page.noteLeft);
            QCOMPARE(width - mirrored.barLeft - 3, page.barLeft);
        }
    }

    void marginsShrinkBeforeTheColumn()
    {
        const PageGeometry wide = pageGeometry(1000, PageStyle(), false);
        QVERIFY(wide.noteWidth > 0 && wide.nameWidth > 0);
        QCOMPARE(wide.columnWidth, PageStyle().columnWidth());
        const PageGeometry narrow = pageGeometry(620, PageStyle(), false);
        QCOMPARE(narrow.noteWidth, 0.0);
        QCOMPARE(narrow.columnWidth, PageStyle().columnWidth());
        QVERIFY(pageGeometry(500, PageStyle(), false).columnWidth > 400);
    }
};

QTEST_MAIN(TestPageGeometry)
#include "tst_pagegeometry.moc"
