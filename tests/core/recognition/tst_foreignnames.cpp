// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/lexicons.h"
#include "tests/support/markednames.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

/// Articles in other languages show countries, under the names these languages
/// give them. Sentences of our own, marked as in tests/support/markednames.h.
class TestForeignNames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto lexicons = Lexicons::load(u":/lexicons"_s);
        QVERIFY2(lexicons, lexicons ? "" : qPrintable(lexicons.error().message));
        m_lexicons = *lexicons;
    }

    void findsCountries_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &language, const QString &text) {
            QTest::newRow(name) << language << text;
        };
        row("German", u"de"_s,
            u"Die Regierung des [Iraks]C hat mit Vertretern [Frankreichs]C und der [Vereinigten Staaten]C gesprochen."_s);
        row("German nouns", u"de"_s,
            u"Der Sprecher der [Schweiz]C nannte die Reise nach [Österreich]C einen Erfolg."_s);
        row("French", u"fr"_s,
            u"Le président de l’[Irak]C a rencontré les ministres de la [Grande-Bretagne]C et des [États-Unis]C."_s);
        row("French article at the start", u"fr"_s, u"L’[Allemagne]C et l'[Espagne]C ne viendront pas."_s);
        row("Spanish", u"es"_s,
            u"El presidente de [Irak]C viajó a los [Estados Unidos]C y a [Arabia Saudí]C con la ministra."_s);
        row("Arabic", u"ar"_s, u"قال الوزير إن [العراق]C و[إيران]C وافقا على خطة [الولايات المتحدة]C مع [فرنسا]C."_s);
    }
    void findsCountries()
    {
        QFETCH(QString, language);
        QFETCH(QString, expected);
        const QString text = withoutMarks(expected);
        const Recognition found = recognize(articleIn(language, text), *m_lexicons);
        QCOMPARE(withMarks(text, found.annotations), expected);
    }

    void givesThemTheirCodes()
    {
        const Recognition found = recognize(articleIn(u"de"_s, u"In Ägypten und der Türkei regnet es."_s), *m_lexicons);
        QCOMPARE(found.entities.size(), 2);
        QCOMPARE(found.entities[0].id, EntityId::derived("country:EG"));
        QCOMPARE(found.entities[1].isoCode, u"TR"_s);
    }

    void keepsThemOutOfEnglish()
    {
        const QString text = u"The word Schweiz is printed on the label."_s;
        QVERIFY(!withMarks(text, recognize(articleIn(u"en"_s, text), *m_lexicons).annotations).contains(u"]C"_s));
    }

    void refusesUnknownCodesAndLanguages_data()
    {
        QTest::addColumn<QByteArray>("lexicon");
        QTest::newRow("code") << QByteArray("!countries\nIQ\tIraq\n!country-names de\nIR\tIran\n");
        QTest::newRow("language") << QByteArray("!countries\nIQ\tIraq\n\n!country-names xx\n");
    }
    void refusesUnknownCodesAndLanguages()
    {
        QFETCH(QByteArray, lexicon);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"own.tsv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lexicon);
        file.close();
        const auto loaded = Lexicons::load(folder.path());
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().message.contains(u"line 4"_s), qPrintable(loaded.error().message));
    }

private:
    static Article articleIn(const QString &language, const QString &text)
    {
        SourceDetails source;
        source.language = language;
        Block whole;
        whole.range = {0, text.size()};
        return {text, {whole}, {}, source};
    }

    std::shared_ptr<const Lexicons> m_lexicons;
};

QTEST_GUILESS_MAIN(TestForeignNames)
#include "tst_foreignnames.moc"
