// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/style/contrast.h"
#include "core/style/themes.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestThemes : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // a known pair
    }

    void everyThemeKeepsTextAndLanesLegible_data()
    {
        QTest::addColumn<QString>("theme");
        for (const QString &name : themeNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyThemeKeepsTextAndLanesLegible()
    {
        QFETCH(QString, theme);
        const MarkPalette palette = themePalette(theme, false);
        QCOMPARE(palette.theme, theme);
        const double ownText = contrast(palette.ink, palette.paper); // some themes are below 7 by themselves
        for (const MarkKind kind : markKindList) {
            const MarkColors colors = palette.marks.value(kind);
            QVERIFY2(contrast(palette.ink, colors.tint) >= std::min(7.0, ownText * 0.95),
                     qPrintable(colors.tint.name()));
            QVERIFY2(contrast(colors.lane, palette.paper) >= 3, qPrintable(colors.lane.name()));
        }
    }

    void ownThemesAreTheFallback()
    {
        QCOMPARE(themePalette(u"no such theme"_s, false).theme, u"Lectern Light"_s);
        QCOMPARE(themePalette({}, true).theme, u"Lectern Dark"_s);
        QVERIFY(darkPalette().dark);
        QVERIFY(!lightPalette().dark);
    }

    void ownThemesGiveEachKindItsOwnColours()
    {
        const MarkPalette palette = lightPalette();
        QCOMPARE(palette.marks.value(MarkKind::Country), (MarkColors{QColor(0x0f6434), QColor(0xcff2e0)}));
        QCOMPARE(palette.paper, QColor(0xfbfaf6));
        for (const MarkPalette &own : {lightPalette(), darkPalette()}) {
            for (const MarkColors &colors : own.marks)
                QVERIFY(contrast(own.ink, colors.tint) >= 7);
        }
    }
};

QTEST_GUILESS_MAIN(TestThemes)
#include "tst_themes.moc"
