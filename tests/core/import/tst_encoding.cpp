// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/encoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestEncoding : public QObject
{
    Q_OBJECT

    static QByteArray encoded(const QString &text, const char *encoding)
    {
        QStringEncoder encoder(encoding, QStringConverter::Flag::Default);
        return encoder(text);
    }

private slots:
    void tellsEncodingsApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        const QString english = u"The mayor of Saint-Étienne spoke — “at last”, as he said — of the café’s end.\n"_s;
        const QString polish = u"Rząd ogłosił, że przyszłość gospodarki będzie zależała od żeglugi śródlądowej.\n"
                               u"Ministrowie chcą wiedzieć, ile to będzie kosztować i kiedy się skończy.\n"_s;
        const QString russian = u"Министр сообщил, что переговоры продолжатся на следующей неделе в столице.\n"_s;
        const auto row = [&](const char *name, const QString &text, const char *encoding, const QByteArray &mark = {}) {
            QTest::newRow(name) << mark + encoded(text, encoding) << text << QString::fromLatin1(encoding);
        };
        row("ascii is UTF-8", u"Plain words.\n"_s, "UTF-8");
        row("UTF-8", english + u"e\u0301 \U0001F600 \u00a0"_s, "UTF-8");
        row("UTF-8 with mark", english, "UTF-8", "\xef\xbb\xbf");
        row("UTF-16LE with mark", english, "UTF-16LE", "\xff\xfe");
        row("UTF-16BE with mark", english, "UTF-16BE", "\xfe\xff");
        row("UTF-16LE", english, "UTF-16LE");
        row("UTF-16BE", english, "UTF-16BE");
        row("UTF-16LE Cyrillic", russian, "UTF-16LE");
        row("windows-1252", english.repeated(3), "windows-1252");
        row("ISO-8859-2", polish.repeated(3), "ISO-8859-2");
        row("windows-1251", russian.repeated(3), "windows-1251");
        row("KOI8-R", russian.repeated(3), "KOI8-R");
    }

    void tellsEncodingsApart()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        const auto decoded = decode(bytes);
        QVERIFY(decoded);
        QCOMPARE(decoded->encoding, encoding);
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->isExact, bytes == text.toUtf8());
    }

    void oneBadByteDoesNotTurnUtf8IntoLatin1()
    {
        const auto decoded = decode("Zürich, Genève, Malmö, København, Łódź, Kraków, São Paulo, Bogotá, \xff Tromsø");
        QVERIFY(decoded);
        QCOMPARE(decoded->encoding, u"UTF-8"_s);
        QVERIFY(decoded->text.contains(u"Bogotá, \uFFFD Tromsø"_s));
        QVERIFY(!decoded->isExact);
    }

    void declaredEncodingIsAskedWhereBytesAreNoUtf8()
    {
        const QByteArray bytes = encoded(u"Türkçe için ğış"_s, "windows-1254");
        QCOMPARE(decode(bytes, {}, u"iso-8859-9"_s)->text, u"Türkçe için ğış"_s);
        QCOMPARE(decode(u"Türkçe"_s.toUtf8(), {}, u"iso-8859-9"_s)->encoding, u"UTF-8"_s);
        QCOMPARE(decode("caf\xe9 \x93", {}, u"latin1"_s)->encoding, u"windows-1252"_s);
    }

    void chosenEncodingRules()
    {
        const QByteArray bytes = encoded(u"żółw"_s, "ISO-8859-2");
        QCOMPARE(decode(bytes, u"latin2"_s)->text, u"żółw"_s);
        QCOMPARE(decode(bytes, u"ISO-8859-2"_s)->encoding, u"ISO-8859-2"_s);
        QVERIFY(!decode(bytes, u"UTF-8"_s));
        QVERIFY(decode(bytes, u"UTF-8"_s).error().message.contains(u"UTF-8"_s));
        QVERIFY(!decode(bytes, u"no such thing"_s));
        QCOMPARE(decode("\xef\xbb\xbfx", u"UTF-8"_s)->text, u"x"_s);
    }

    void offersWhatItKnows()
    {
        const QStringList names = offeredEncodings();
        for (const QString &name : names)
            QCOMPARE(ianaName(name), name);
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
