// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/exportdialog.h"
#include "app/export/outputcommands.h"
#include "app/tasks/tasklist.h"
#include "tests/support/sampledata.h"

#include <QCheckBox>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestOutputCommands : public QObject
{
    Q_OBJECT

private slots:
    void aPageIsWrittenWhole()
    {
        const QTemporaryDir folder;
        QWidget window;
        TaskList tasks;
        OutputCommands commands(tasks, &window);
        QSignalSpy exported(&commands, &OutputCommands::exported);
        const QString path = folder.filePath(u"page.html"_s);
        commands.writeHtml({tests::articleOf({u"Talks"_s, u"They agreed."_s}), {}, {}}, {}, path);
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported.first().first().toString(), path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        QVERIFY(page.startsWith("<!DOCTYPE html>") || page.startsWith("<!doctype html>"));
        QVERIFY(page.contains("They agreed."));
    }

    void whereNothingCanBeWrittenItSaysSo()
    {
        QWidget window;
        TaskList tasks;
        OutputCommands commands(tasks, &window);
        QSignalSpy failed(&commands, &OutputCommands::failed);
        commands.writeHtml({}, {}, u"/nowhere/at/all/page.html"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().value<Error>().message.contains(u"/nowhere/at/all/page.html"));
    }

    void theDialogAsksWhatToExport()
    {
        const ExportDialog dialog(u"Talks"_s, u"A. Reader"_s);
        QVERIFY(dialog.options().notes && dialog.options().proposals);
        QCOMPARE(dialog.analyst(), u"A. Reader"_s);
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            box->setChecked(false);
        QVERIFY(!dialog.options().notes && !dialog.options().proposals);
    }
};

QTEST_MAIN(TestOutputCommands)
#include "tst_outputcommands.moc"
