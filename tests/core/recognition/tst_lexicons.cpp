// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/lexicons.h"
#include "core/text/tokens.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestLexicons : public QObject
{
    Q_OBJECT

private slots:
    void readsEachSection()
    {
        const auto lexicons =
            load("# Made up\n"
                 "!countries\nZZ\tZedland\tRepublic of Zedland\tOld Zed\tZeddish|Zeds\tZ.L.\tZed City\tZed House\n"
                 "!organizations\nZed Water Board\tagency\tZZ\tZWB\n"
                 "!places river\nZed River\tZZ\n"
                 "!words titles\nGrandee\n");
        QVERIFY2(lexicons, lexicons ? "" : qPrintable(lexicons.error().message));
        const LexiconForm *demonym = formOf(**lexicons, u"Zeddish"_s);
        QVERIFY(demonym != nullptr);
        QCOMPARE(demonym->form, NameForm::Demonym);
        QCOMPARE((*lexicons)->thing(*demonym).isoCode(), u"ZZ"_s);
        QCOMPARE((*lexicons)->thing(*demonym).key(), QByteArray("country:ZZ"));
        QCOMPARE(formOf(**lexicons, u"Zed City"_s)->form, NameForm::Capital);
        QCOMPARE(formOf(**lexicons, u"Zed House"_s)->form, NameForm::Seat);
        QCOMPARE(formOf(**lexicons, u"Z.L."_s)->form, NameForm::Abbreviation);
        const LexiconForm *board = formOf(**lexicons, u"ZWB"_s);
        QCOMPARE((*lexicons)->thing(*board).name, QByteArrayView("Zed Water Board"));
        QCOMPARE((*lexicons)->thing(*formOf(**lexicons, u"Zed River"_s)).kind, ThingKind::Place);
        QVERIFY((*lexicons)->classesOf(foldedHash(u"grandee")).testFlag(WordClass::Title));
        QVERIFY(formOf(**lexicons, u"Zed"_s) == nullptr);
    }

    void folds()
    {
        const auto lexicons = load("!places city\nSão Zé\tZZ\nN'Zara\tZZ\n");
        QVERIFY(formOf(**lexicons, u"Sao Ze"_s) != nullptr);
        QVERIFY(formOf(**lexicons, u"SÃO ZÉ"_s) != nullptr);
        QVERIFY(formOf(**lexicons, u"N’Zara"_s) != nullptr);
    }

    void letsThePolicyDecide()
    {
        const auto lexicons = load("!policy\nZedland\tplace\tYY\n!countries\nZZ\tZedland\n");
        const LexiconForm *form = formOf(**lexicons, u"Zedland"_s);
        QCOMPARE((*lexicons)->thing(*form).kind, ThingKind::Place);
        QCOMPARE(form->next, -1);
    }

    void saysWhereAMistakeIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("line");
        QTest::newRow("no section") << QByteArray("# head\nX\tY\n") << u"line 2"_s;
        QTest::newRow("unknown section") << QByteArray("!rivers\n") << u"line 1"_s;
        QTest::newRow("unknown class") << QByteArray("\n!words colours\n") << u"line 2"_s;
        QTest::newRow("bad code") << QByteArray("!countries\nZ1\tZed\n") << u"line 2"_s;
        QTest::newRow("no kind") << QByteArray("!organizations\nZed Board\n") << u"line 2"_s;
        QTest::newRow("bad policy") << QByteArray("!policy\nZed\tsea\tZZ\n") << u"line 2"_s;
    }
    void saysWhereAMistakeIs()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, line);
        const auto lexicons = load(content);
        QVERIFY(!lexicons);
        QVERIFY(lexicons.error().message.contains(u"own.tsv"_s));
        QVERIFY2(lexicons.error().message.contains(line), qPrintable(lexicons.error().message));
    }

    void growsPastItsFirstSize()
    {
        QByteArray content = "!places city\n";
        for (int i = 0; i < 5000; ++i)
            content += "Q" + QByteArray::number(i, 26) + "q\t-\n";
        const auto lexicons = load(content);
        QVERIFY(lexicons);
        for (int i = 0; i < 5000; ++i)
            QVERIFY(formOf(**lexicons, u'Q' + QString::number(i, 26) + u'q') != nullptr);
    }

    void readsOwnFilesAfterOurs()
    {
        QTemporaryDir folder;
        write(folder.path(), "!organizations\nZed Water Board\tagency\tZZ\n");
        const auto lexicons = Lexicons::load(u":/lexicons"_s, folder.path());
        QVERIFY(lexicons);
        QVERIFY(formOf(**lexicons, u"Zed Water Board"_s) != nullptr);
        QCOMPARE((*lexicons)->thing(*formOf(**lexicons, u"Iraqi"_s)).isoCode(), u"IQ"_s);
        QVERIFY(formOf(**lexicons, u"World Food Programme"_s) != nullptr);
        QVERIFY(formOf(**lexicons, u"Mediterranean Sea"_s) != nullptr);
    }

    void passesOverMistakesInOwnFiles()
    {
        QTemporaryDir folder;
        write(folder.path(), "!organizations\nZed Water Board\tagency\tZZ\nNo Kind\n\xff\xfe\tagency\n"
                             "Zed Road Board\tagency\tZZ\n");
        const auto lexicons = Lexicons::load(u":/lexicons"_s, folder.path());
        QVERIFY(lexicons);
        QVERIFY(formOf(**lexicons, u"Zed Road Board"_s) != nullptr);
        QVERIFY(formOf(**lexicons, u"World Food Programme"_s) != nullptr);
        const QList<Error> &mistakes = (*lexicons)->mistakes();
        QCOMPARE(mistakes.size(), 2);
        QVERIFY2(mistakes[0].message.contains(u"own.tsv” has a mistake in line 3"_s), qPrintable(mistakes[0].message));
        QVERIFY2(mistakes[1].message.contains(u"own.tsv” has a mistake in line 4"_s), qPrintable(mistakes[1].message));
    }

    void givesUpOnOwnFilesThatAreNoLexicons()
    {
        QTemporaryDir folder;
        write(folder.path(), QByteArray("\x89PNG\n").repeated(50'000));
        QDir(folder.path()).mkdir(u"folder.tsv"_s);
        const auto lexicons = Lexicons::load(u":/lexicons"_s, folder.path());
        QVERIFY(lexicons);
        QCOMPARE((*lexicons)->mistakes().size(), 20);
        QVERIFY((*lexicons)->thingCount() > 25'000);
        QVERIFY(Lexicons::load(u":/lexicons"_s, u"/no/such/folder"_s).value()->mistakes().isEmpty());
    }

    void countsWhatIsBuiltIn()
    {
        const auto lexicons = Lexicons::load(u":/lexicons"_s);
        QVERIFY(lexicons);
        QVERIFY((*lexicons)->thingCount() > 25'000);
    }

private:
    static void write(const QString &folder, const QByteArray &content)
    {
        QFile file(folder + u"/own.tsv"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static Result<std::shared_ptr<const Lexicons>> load(const QByteArray &content)
    {
        QTemporaryDir folder;
        write(folder.path(), content);
        return Lexicons::load(folder.path());
    }

    static const LexiconForm *formOf(const Lexicons &lexicons, const QString &name)
    {
        quint64 key = 0;
        const Tokens tokens = tokenize(name);
        for (size_t i = 0; i < tokens.size(); ++i)
            key = i == 0 ? tokens[i].folded : Lexicons::joined(key, tokens[i].folded);
        const Lexicons::Slot *slot = lexicons.find(key);
        return slot == nullptr || slot->firstForm < 0 ? nullptr : &lexicons.form(slot->firstForm);
    }
};

QTEST_GUILESS_MAIN(TestLexicons)
#include "tst_lexicons.moc"
