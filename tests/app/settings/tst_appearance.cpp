// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/theming.h"
#include "core/style/contrast.h"
#include "core/style/themes.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestAppearance : public QObject
{
    Q_OBJECT

private slots:
    void textIsLegibleInEveryTheme()
    {
        QStringList themes = themeNames();
        themes.prepend(QString());
        for (const QString &theme : std::as_const(themes)) {
            for (const bool dark : {false, true}) {
                const Appearance appearance = appearanceFor(themePalette(theme, dark));
                const QByteArray name = theme.toUtf8();
                for (const QColor &ground : {appearance.window, appearance.field, appearance.selected})
                    QVERIFY2(contrast(appearance.ink, ground) >= 4.5, name.constData());
                QVERIFY2(contrast(appearance.muted, appearance.window) >= 3, name.constData());
                QVERIFY2(contrast(appearance.accent, appearance.window) >= 3, name.constData());
                QVERIFY2(contrast(appearance.warning, appearance.field) >= 3, name.constData());
            }
        }
    }

    void switchingDressesTheApplication()
    {
        Theming theming;
        QSignalSpy changed(&theming, &Theming::appearanceChanged);
        theming.setMode(ColorMode::Dark);
        QVERIFY(theming.appearance().page.dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), theming.appearance().window);
        theming.setMode(ColorMode::Light);
        QVERIFY(!theming.appearance().page.dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), theming.appearance().window);
        QCOMPARE(changed.size(), 2);
        theming.setMode(ColorMode::System);
    }

    void anotherThemeDressesThePageToo()
    {
        Theming theming;
        const Appearance own = theming.appearance();
        const QStringList names = themeNames();
        const auto other = std::ranges::find_if(names, [&](const QString &name) { return name != own.page.theme; });
        QVERIFY(other != names.cend());
        theming.setTheme(*other);
        QVERIFY(theming.appearance() != own);
        theming.setTheme({});
        QCOMPARE(theming.appearance(), own);
    }
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
