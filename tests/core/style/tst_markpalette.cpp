// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/style/contrast.h"
#include "core/style/markpalette.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestMarkPalette : public QObject
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
        for (const QString &name : m_repository.themeNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyThemeKeepsTextAndLanesLegible()
    {
        QFETCH(QString, theme);
        const MarkPalette palette = m_repository.palette(theme, false);
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
        QCOMPARE(m_repository.palette(u"no such theme"_s, false).theme, u"Lectern Light"_s);
        QCOMPARE(m_repository.palette({}, true).theme, u"Lectern Dark"_s);
        QVERIFY(m_repository.dark().dark);
        QVERIFY(!m_repository.light().dark);
    }

    void ownThemesGiveEachKindItsOwnColours()
    {
        const MarkPalette palette = m_repository.light();
        QCOMPARE(palette.marks.value(MarkKind::Country), (MarkColors{QColor(0x0f6434), QColor(0xcff2e0)}));
        QCOMPARE(palette.paper, QColor(0xfbfaf6));
        for (const MarkPalette &own : {m_repository.light(), m_repository.dark()}) {
            for (const MarkColors &colors : own.marks)
                QVERIFY(contrast(own.ink, colors.tint) >= 7);
        }
    }

private:
    PaletteRepository m_repository;
};

QTEST_GUILESS_MAIN(TestMarkPalette)
#include "tst_markpalette.moc"
