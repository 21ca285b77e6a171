// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestImporter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }

    static QByteArray hash(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }

private slots:
    void readsAPlainTextFile()
    {
        const QByteArray bytes = "Storm closes a port\nBy Ann Lee\nOSLO (NTB) - The port was closed on Monday after a "
                                 "storm that had lasted for three days and nights.\n";
        const QString path = written(u"storm.txt"_s, bytes);
        const auto imported = importFile(path);
        QVERIFY(imported);
        QCOMPARE(imported->sourceBytes, bytes);
        const Article &article = imported->article;
        QCOMPARE(article.text(), QString::fromUtf8(bytes));
        QCOMPARE(article.blocks().size(), 3);
        QCOMPARE(article.title(), u"Storm closes a port"_s);
        const SourceDetails &source = article.source();
        QCOMPARE(source.fileName, u"storm.txt"_s);
        QCOMPARE(source.path, path);
        QCOMPARE(source.format, SourceFormat::PlainText);
        QCOMPARE(source.encoding, u"UTF-8"_s);
        QCOMPARE(source.author, u"Ann Lee"_s);
        QCOMPARE(source.place, u"OSLO"_s);
        QCOMPARE(source.agency, u"NTB"_s);
        QCOMPARE(source.language, u"en"_s);
        QCOMPARE(source.sourceHash, hash(bytes));
        QCOMPARE(source.textHash, hash(bytes));
        QVERIFY(source.retrieved.isValid());
    }

    void believesTheTextMoreThanTheTemplate()
    {
        const QByteArray german =
            "<html lang=en><p>" +
            QByteArray("Die Minister beider Länder sagten, dass sie den Bericht nicht gesehen haben und im "
                       "Mai antworten, weil die Zeit für eine Prüfung zu kurz war. ")
                .repeated(5);
        QCOMPARE(importBytes(german, u"a.html"_s)->article.source().language, u"de"_s);
        const auto english =
            importBytes("<html lang=en-GB><p>The ministers said that they had not seen the report.", u"a.html"_s);
        QCOMPARE(english->article.source().language, u"en-GB"_s);
    }

    void hashesTextApartFromItsSource()
    {
        for (const QByteArray &bytes :
             {QByteArray("one\r\ntwo \xe2\x80\xa8three"), QByteArray("\xef\xbb\xbfone\n  two"),
              QByteArray("a line\nwith \xe9 and \x93quotes\x94"), QByteArray("x\0y\nmore of it", 14)}) {
            const auto imported = importBytes(bytes, u"a.txt"_s);
            QVERIFY(imported);
            const Article &article = imported->article;
            QVERIFY(!article.text().contains(u'\r'));
            QVERIFY(!article.text().contains(QChar(0)));
            QCOMPARE(article.source().sourceHash, hash(bytes));
            QCOMPARE(article.source().textHash, hash(article.text().toUtf8()));
            QVERIFY(article.source().textHash != article.source().sourceHash);
        }
    }

    void saysPlainlyWhyNot_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        QTest::newRow("empty") << QByteArray() << u"is empty"_s;
        QTest::newRow("blank") << QByteArray(" \n\t\r\n ") << u"nothing but blanks"_s;
        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0\xff\xdb\0C", 25)
                              << u"not text"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.4\n1 0 obj\n") << u"not text"_s;
        QByteArray noise(5000, u'\0');
        for (qsizetype i = 0; i < noise.size(); ++i)
            noise[i] = char((i * 7919 + i / 7) % 256);
        QTest::newRow("noise") << noise << u"not hold text"_s;
    }

    void saysPlainlyWhyNot()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        const auto imported = importFile(written(u"photo.txt"_s, bytes));
        QVERIFY(!imported);
        const QString message = imported.error().message;
        QVERIFY2(message.contains(part) && message.contains(u"photo.txt"_s), qPrintable(message));
    }

    void refusesWhatIsNoFile()
    {
        QVERIFY(importFile(m_folder.path()).error().message.contains(u"is a folder"_s));
        QVERIFY(importFile(m_folder.filePath(u"gone.txt"_s)).error().message.contains(u"does not exist"_s));
    }

    void refusesAFileThatIsTooLarge()
    {
        QFile file(m_folder.filePath(u"huge.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64(600) << 20)); // sparse: takes no room
        file.close();
        QVERIFY(importFile(file.fileName()).error().message.contains(u"512 MB"_s));
    }

    void canBeCanceled()
    {
        const QString path = written(u"a.txt"_s, "Some words.");
        QVERIFY(importFile(path, {}, {.isCanceled = [] { return true; }}).error().message.contains(u"canceled"_s));
    }

    void takesTheChosenEncoding()
    {
        const auto imported = importBytes("\xbf\xf3\xb3w", u"a.txt"_s, {.encoding = u"ISO-8859-2"_s});
        QVERIFY(imported);
        QCOMPARE(imported->article.text(), u"żółw"_s);
        QCOMPARE(imported->article.source().encoding, u"ISO-8859-2"_s);
        QVERIFY(importBytes("\xbf\xf3", u"a.txt"_s, {.encoding = u"UTF-8"_s}).error().message.contains(u"a.txt"_s));
    }

    void givenTextStaysAsItIs()
    {
        const QString text = u"  - one\n\n> two\u00a0e\u0301 \U0001F600 \nthree"_s;
        const Article article = articleFromText(text);
        QCOMPARE(article.text(), text);
        QCOMPARE(article.blocks().size(), 3);
        QCOMPARE(article.source().textHash, hash(text.toUtf8()));
        QVERIFY(articleFromText({}).blocks().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
