// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/session.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBack()
    {
        Session session;
        session.tabs = {{ArticleId(0x7fff'ffff'ffff'fff1), 12345}, {ArticleId(2), 0}};
        session.current = 1;
        session.zoom = 1.5;
        session.measure = 72;
        session.libraryShown = false;
        session.inspectorShown = false;
        session.lettersShown = true;
        session.movesOn = false;
        session.geometry = QByteArray("\0\1\2\xff", 4);
        session.widths = {200, 800, 300};
        session.sorting = LibrarySorting::Title;
        session.colorMode = ColorMode::Dark;
        session.theme = u"Breeze “Dark”"_s;
        QCOMPARE(sessionFrom(toText(session)), session);
        QCOMPARE(sessionFrom(toText({})), Session());
    }

    void whatMakesNoSenseKeepsItsDefault_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("no JSON") << u"{{"_s;
        QTest::newRow("types") << uR"({"tabs":3,"current":"x","zoom":[],"mode":99,"sorting":-1,"widths":{}})"_s;
        QTest::newRow("tabs") << uR"({"tabs":[null,{"article":"x"},7],"current":5})"_s;
    }

    void whatMakesNoSenseKeepsItsDefault()
    {
        QFETCH(QString, text);
        QCOMPARE(sessionFrom(text), Session());
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
