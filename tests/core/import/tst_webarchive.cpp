// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importer.h"
#include "core/import/webarchive.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

const QByteArray pageText = "<html><body><article><h1>Sturm schlie\xc3\x9ft Hafen</h1><p>Der Hafen der kleinen Stadt "
                            "war am Montag nach drei Tagen Sturm geschlossen, sagte die B\xc3\xbcrgermeisterin dem "
                            "Blatt.</p></article></body></html>";

/// As Chromium writes one: the page, and a picture that it shows.
QByteArray archive(const QByteArray &partHeaders, const QByteArray &body, const QByteArray &lineBreak = "\r\n")
{
    QByteArray bytes = "From: <Saved by a browser>\n"
                       "Snapshot-Content-Location: https://example.org/storm\n"
                       "Subject: Storm\n"
                       "MIME-Version: 1.0\n"
                       "Content-Type: multipart/related;\n"
                       "\ttype=\"text/html\";\n"
                       "\tboundary=\"----Bound--aB1\"\n"
                       "\n"
                       "------Bound--aB1\n"
                       "Content-Type: image/png\n"
                       "Content-Transfer-Encoding: base64\n"
                       "Content-Location: https://example.org/a.png\n"
                       "\n"
                       "iVBORw0KGgo=\n"
                       "------Bound--aB1\n" +
                       partHeaders +
                       "Content-ID: <frame-1@example.org>\n"
                       "Content-Location: https://example.org/storm\n"
                       "\n" +
                       body +
                       "\n"
                       "------Bound--aB1--\n";
    return bytes.replace("\n", lineBreak);
}

QByteArray quotedPrintable(const QByteArray &bytes)
{
    QByteArray encoded;
    int column = 0;
    for (const char c : bytes) {
        const bool isPlain = c >= ' ' && c < 0x7f && c != '=';
        encoded += isPlain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
        if ((column += isPlain ? 1 : 3) > 70) {
            encoded += "=\n";
            column = 0;
        }
    }
    return encoded;
}

} // namespace

class TestWebArchive : public QObject
{
    Q_OBJECT

private slots:
    void thePageComesOutAsItWas_data()
    {
        QTest::addColumn<QByteArray>("archived");
        const QByteArray html = "Content-Type: text/html\n";
        const QByteArray inLatin1 = QString::fromUtf8(pageText).toLatin1();
        QTest::newRow("quoted-printable")
            << archive(html + "Content-Transfer-Encoding: quoted-printable\n", quotedPrintable(pageText));
        QTest::newRow("base64") << archive(html + "Content-Transfer-Encoding: base64\n", pageText.toBase64());
        QTest::newRow("binary") << archive(html + "Content-Transfer-Encoding: binary\n", pageText);
        QTest::newRow("no word about it") << archive(html, pageText, "\n");
        QTest::newRow("another encoding") << archive("Content-Type: TEXT/HTML; charset=\"iso-8859-1\"\n"
                                                     "Content-Transfer-Encoding: Quoted-Printable\n",
                                                     quotedPrintable(inLatin1));
        QTest::newRow("cut short") << archive(html, pageText).chopped(30);
    }

    void thePageComesOutAsItWas()
    {
        QFETCH(QByteArray, archived);
        QVERIFY(isWebArchive(archived));
        const auto imported = importBytes(archived, u"storm.mhtml"_s);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
        QCOMPARE(imported->article.title(), u"Sturm schließt Hafen"_s);
        QVERIFY2(imported->article.text().contains(u"sagte die Bürgermeisterin dem Blatt."),
                 qPrintable(imported->article.text()));
        QCOMPARE(imported->article.source().format, SourceFormat::Html);
        QCOMPARE(imported->article.source().address, u"https://example.org/storm"_s);
        QCOMPARE(imported->sourceBytes, archived);
    }

    void theNamedPartIsThePage()
    {
        QByteArray archived = archive("Content-Type: text/html\n", pageText);
        archived.replace("\ttype=", "\tstart=\"<frame-1@example.org>\";\r\n\ttype=");
        archived.replace("Content-Type: image/png\r\nContent-Transfer-Encoding: base64", "Content-Type: text/html");
        QCOMPARE(pageOfArchive(archived)->bytes.trimmed(), pageText);
    }

    void aPartInAPartIsFound()
    {
        const QByteArray inner = "Content-Type: multipart/alternative; boundary=inner\n";
        const QByteArray body = "--inner\nContent-Type: text/plain\n\nNo page.\n--inner\nContent-Type: text/html\n\n" +
                                pageText + "\n--inner--";
        QCOMPARE(pageOfArchive(archive(inner, body))->bytes.trimmed(), pageText);
    }

    void escapesThatAreNoneStay()
    {
        const QByteArray headers = "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n";
        QCOMPARE(pageOfArchive(archive(headers, "a=3Db =C3=9F =zz 100= \nx =4"))->bytes.trimmed(),
                 "a=b \xc3\x9f =zz 100x =4");
    }

    void otherFilesAreNoArchives()
    {
        QVERIFY(!isWebArchive(""));
        QVERIFY(!isWebArchive("<html><body>MIME-Version: 1.0</body></html>"));
        QVERIFY(!isWebArchive("Storm closes a port\n\nMIME-Version: 1.0\nContent-Type: multipart/related\n"));
        QVERIFY(!isWebArchive("MIME-Version: 1.0\nContent-Type: text/plain\n\nA mail.\n"));
    }

    void anArchiveWithoutAPageSaysSo_data()
    {
        QTest::addColumn<QByteArray>("archived");
        QTest::newRow("pictures only") << archive("Content-Type: image/png\n", "x");
        QTest::newRow("no boundary") << QByteArray("MIME-Version: 1.0\nContent-Type: multipart/related\n\n--x\n");
        QTest::newRow("head only") << QByteArray("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x");
        QByteArray nested;
        for (int i = 0; i < 50; ++i)
            nested += "Content-Type: multipart/related; boundary=x\n\n--x\n";
        QTest::newRow("nested without end") << "MIME-Version: 1.0\n" + nested;
    }

    void anArchiveWithoutAPageSaysSo()
    {
        QFETCH(QByteArray, archived);
        QVERIFY(isWebArchive(archived));
        const auto imported = importBytes(archived, u"storm.mht"_s);
        QVERIFY(!imported);
        QVERIFY2(imported.error().message.contains(u"“storm.mht” cannot be opened. It is a web archive without a page"),
                 qPrintable(imported.error().message));
    }
};

QTEST_GUILESS_MAIN(TestWebArchive)
#include "tst_webarchive.moc"
