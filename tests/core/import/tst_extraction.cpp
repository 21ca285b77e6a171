// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/bodytext.h"
#include "core/import/importer.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

/// Measures the reader of web pages on a corpus that is not part of the project.
class TestExtraction : public QObject
{
    Q_OBJECT

    static QByteArray unpacked(const QString &path)
    {
        QProcess gzip;
        gzip.start(u"gzip"_s, {u"-dc"_s, path});
        return gzip.waitForFinished() ? gzip.readAllStandardOutput() : QByteArray();
    }

private slots:
    void findsTheBodiesOfSavedPages()
    {
        const QDir folder(qEnvironmentVariable("LECTERN_SHARED") + u"/extraction"_s);
        if (!qEnvironmentVariableIsSet("LECTERN_SHARED") || !folder.exists())
            QSKIP("the corpus of saved pages is not here");
        QJsonObject bodies;
        const QStringList pages = QDir(folder.filePath(u"pages"_s)).entryList({u"*.html.gz"_s}, QDir::Files);
        for (const QString &name : pages) {
            const auto imported = importBytes(unpacked(folder.filePath(u"pages/"_s + name)), name.chopped(3));
            QVERIFY2(imported, qPrintable(name));
            bodies[name.chopped(8)] = bodyText(imported->article);
        }
        const QTemporaryDir scratch;
        QFile file(scratch.filePath(u"found.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(bodies).toJson());
        file.close();
        QProcess scorer;
        scorer.start(u"python3"_s, {folder.filePath(u"score.py"_s), folder.filePath(u"gold.json"_s), file.fileName()});
        QVERIFY(scorer.waitForFinished());
        const QString line = QString::fromUtf8(scorer.readAllStandardOutput()).trimmed();
        qInfo().noquote() << line;
        const double f1 = line.section(u"F1 "_s, 1).section(u' ', 0, 0).toDouble();
        QVERIFY2(f1 >= 0.97, qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestExtraction)
#include "tst_extraction.moc"
