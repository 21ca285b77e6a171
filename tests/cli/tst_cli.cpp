// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/intake.h"
#include "tests/support/paths.h"
#include "tests/support/programs.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern::tests;
using namespace Qt::StringLiterals;

/// Runs the real program and compares what it prints.
class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void helpNamesEveryCommand()
    {
        const Outcome outcome = run({u"--help"_s});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.err, "");
        for (const QString &name : {u"recognize"_s, u"text"_s, u"export"_s, u"info"_s}) {
            QVERIFY2(outcome.out.contains("\n  " + name.toUtf8()), qPrintable(name));
            const Outcome own = run({name, u"--help"_s});
            QCOMPARE(own.exitCode, 0);
            QVERIFY(own.out.contains("[options] " + name.toUtf8()));
        }
    }

    void versionIsThatOfTheBuild() { QCOMPARE(run({u"--version"_s}).out, "lectern-cli " LECTERN_VERSION "\n"); }

    void wrongCommandLinesAreSaidSo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("cause");
        QTest::newRow("nothing") << QStringList{} << QByteArray("No command");
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << QByteArray("frobnicate");
        QTest::newRow("unknown option") << QStringList{u"text"_s, u"--loud"_s, u"a"_s} << QByteArray("loud");
        QTest::newRow("no file") << QStringList{u"text"_s} << QByteArray("No file");
        QTest::newRow("no place to go") << QStringList{u"export"_s, u"a"_s} << QByteArray("-o");
        QTest::newRow("no such format") << QStringList{u"export"_s, u"a"_s, u"--format"_s, u"docx"_s, u"-o"_s, u"b"_s}
                                        << QByteArray("docx");
        QTest::newRow("two for one") << QStringList{u"export"_s, u"a"_s, u"b"_s, u"-o"_s, u"-"_s}
                                     << QByteArray("folder");
        QTest::newRow("accepted by nobody")
            << QStringList{u"export"_s, u"a"_s, u"--only-accepted"_s, u"-o"_s, u"b"_s} << QByteArray("--library");
        QTest::newRow("lines and files") << QStringList{u"recognize"_s, u"--jsonl"_s, u"a"_s} << QByteArray("--jsonl");
    }

    void wrongCommandLinesAreSaidSo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, cause);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.out, "");
        QVERIFY2(outcome.err.contains(cause), outcome.err.constData());
        QVERIFY(outcome.err.contains("--help"));
    }

    void textComesOutAsItWasRead()
    {
        const QString file =
            written(u"plain.txt"_s, "A headline here\r\n\r\nOne line of text, na\xc3\xafve \xf0\x9f\x98\x80.");
        const Outcome outcome = run({u"text"_s, file});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out, "A headline here\n\nOne line of text, na\xc3\xafve \xf0\x9f\x98\x80.");
    }

    void bodyLeavesOutHeadlineAndByline()
    {
        const QString file = written(u"plain.md"_s, "# A headline\n\nBy Ann Lee\n\nThe body of the text is here.\n");
        QCOMPARE(run({u"text"_s, u"--body"_s, file}).out.trimmed(), "The body of the text is here.");
    }

    void aDashIsStandardInput() { QCOMPARE(run({u"text"_s, u"-"_s}, "Some words.\n").out, "Some words.\n"); }

    void oneBadFileDoesNotStopTheOthers()
    {
        const QString first = written(u"first.txt"_s, "First words.");
        const QString last = written(u"last.txt"_s, "Last words.");
        const QString missing = m_folder->filePath(u"missing.txt"_s);
        const Outcome outcome = run({u"text"_s, first, missing, last});
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.out, "First words.\nLast words.\n");
        QVERIFY2(outcome.err.contains(missing.toUtf8()), outcome.err.constData());
        QCOMPARE(outcome.err.count('\n'), 1);
    }

    void progressIsShownWhereItIsAskedFor()
    {
        const QString first = written(u"first.txt"_s, "First words.");
        const QString second = written(u"second.txt"_s, "Second words.");
        QCOMPARE(run({u"text"_s, first, second}).err, "");
        const Outcome outcome = run({u"text"_s, u"--progress"_s, first, second});
        QCOMPARE(outcome.err, "[1/2] " + first.toUtf8() + "\n[2/2] " + second.toUtf8() + '\n');
    }

    void fileNamesCannotDriveATerminal()
    {
        const Outcome outcome = run({u"text"_s, u"/no/\x1b[31mred"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(!outcome.err.contains('\x1b'));
    }

    void aFullDiskIsSaid()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("there is no /dev/full");
        const Outcome outcome = shell(m_program + " --help > /dev/full"_L1);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains("Standard output"), outcome.err.constData());
    }

    void aReaderThatIsGoneIsNoError()
    {
        const QString file = written(u"long.txt"_s, QByteArray("Some words of text.\n\n").repeated(50'000));
        for (const QString &prefix : {u""_s, u"trap '' PIPE; "_s}) {
            const Outcome outcome = shell(u"(%1%2 text %3) | head -c 5"_s.arg(prefix, m_program, file));
            QCOMPARE(outcome.out, "Some ");
            QCOMPARE(outcome.err, "");
        }
    }

    void infoSaysWhatIsKnown()
    {
        const QString file = written(u"plain.txt"_s, "Three small words.\n");
        const Outcome outcome = run({u"info"_s, file});
        QCOMPARE(outcome.exitCode, 0);
        const QByteArray hash = QCryptographicHash::hash("Three small words.\n", QCryptographicHash::Sha256).toHex();
        QVERIFY2(outcome.out.contains(hash), outcome.out.constData());
        QVERIFY(outcome.out.contains(file.toUtf8()));
        QVERIFY(outcome.out.contains(" 3\n"));
    }

    void linesAreAnsweredInOrderAndByName()
    {
        const Outcome outcome =
            run({u"recognize"_s, u"--jsonl"_s}, "{\"id\":\"one\",\"text\":\"\"}\n\n{\"id\":2,\"text\":\"Words.\"}\n");
        QCOMPARE(outcome.exitCode, 0);
        const QList<QByteArray> lines = outcome.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines.at(0)).object().value("id"_L1).toString(), u"one"_s);
        const QJsonObject second = QJsonDocument::fromJson(lines.at(1)).object();
        QCOMPARE(second.value("id"_L1).toInt(), 2);
        for (const QLatin1StringView part : {"mentions"_L1, "entities"_L1, "quotations"_L1})
            QVERIFY(second.value(part).isArray());
    }

    void badLinesAreNamedAndSkipped()
    {
        const Outcome outcome = run({u"recognize"_s, u"--jsonl"_s},
                                    "{\"id\":1,\"text\":\"\"}\nnonsense\n{\"id\":3}\n{\"id\":4,\"text\":\"\"}\n");
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.out.count('\n'), 2);
        QVERIFY2(outcome.err.contains("line 2") && outcome.err.contains("line 3"), outcome.err.constData());
    }

    void pagesGoWhereTheyShould()
    {
        const QString first = written(u"one.txt"_s, "Some words.");
        QDir(m_folder->path()).mkdir(u"other"_s);
        const QString namesake = written(u"other/one.txt"_s, "Other words.");
        const QString folder = m_folder->filePath(u"pages/new"_s);
        const Outcome outcome = run({u"export"_s, first, namesake, u"-o"_s, folder});
        QCOMPARE(outcome.err, "");
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files), (QStringList{u"one-2.html"_s, u"one.html"_s}));
        const QString page = m_folder->filePath(u"page.html"_s);
        QCOMPARE(run({u"export"_s, first, u"-o"_s, page}).exitCode, 0);
        QFile file(page);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("<!DOCTYPE html>"));
        QCOMPARE(run({u"export"_s, first, u"-o"_s, u"-"_s}).out, bytes);
        const Outcome nowhere = run({u"export"_s, first, u"-o"_s, u"/no/such/page.html"_s});
        QCOMPARE(nowhere.exitCode, 1);
        QVERIFY2(nowhere.err.contains("/no/such/page.html"), nowhere.err.constData());
    }

    void theAnalystsWorkIsExported()
    {
        const QString libraryPath = m_folder->filePath(u"library.sqlite"_s);
        const QString file = written(u"plain.txt"_s, "France and Spain met in the old harbour.\n");
        fillLibrary(libraryPath, file);
        const auto page = [&](const QStringList &options) {
            return run(QStringList{u"export"_s, u"--library"_s, libraryPath, u"-o"_s, u"-"_s} + options);
        };
        const Outcome all = page({file});
        QCOMPARE(all.err, "");
        QCOMPARE(all.exitCode, 0);
        for (const char *part : {"Ask about the harbour", "Ann Lee", "1 mark accepted", "1 mark proposed"})
            QVERIFY2(all.out.contains(part), part);
        const Outcome fewer = page({u"--only-accepted"_s, u"--no-notes"_s, u"--analyst"_s, u"Bo Key"_s, file});
        QCOMPARE(fewer.exitCode, 0);
        for (const char *part : {"Ask about the harbour", "Ann Lee", "1 mark proposed"})
            QVERIFY2(!fewer.out.contains(part), part);
        QVERIFY(fewer.out.contains("Bo Key"));
        QCOMPARE(page({u"--no-proposals"_s, file}).out, page({u"--only-accepted"_s, file}).out);

        written(u"copy.txt"_s, "France and Spain met in the old harbour.\n");
        QCOMPARE(page({m_folder->filePath(u"copy.txt"_s)}).out, all.out); // the same content elsewhere
        written(u"plain.txt"_s, "Something else.\n");
        const Outcome changed = page({file});
        QCOMPARE(changed.out, all.out);
        QVERIFY2(changed.err.contains("has changed"), changed.err.constData());
        QVERIFY(QFile::remove(file));
        QCOMPARE(page({file}).out, all.out);
    }

    void whatIsNotInTheLibraryIsNamed()
    {
        const QString libraryPath = m_folder->filePath(u"library.sqlite"_s);
        const QString file = written(u"plain.txt"_s, "France and Spain met in the old harbour.\n");
        const QStringList command{u"export"_s, u"-o"_s, u"-"_s, u"--library"_s, libraryPath, file};
        const Outcome none = run(command);
        QCOMPARE(none.exitCode, 1);
        QVERIFY2(none.err.contains("There is no library"), none.err.constData());
        QVERIFY(!QFile::exists(libraryPath)); // exporting makes none
        fillLibrary(libraryPath, file);
        const QString other = written(u"other.txt"_s, "Nobody opened this.\n");
        QStringList both = command + QStringList{other};
        both[2] = m_folder->filePath(u"pages"_s);
        const Outcome partly = run(both);
        QVERIFY(QFile::exists(m_folder->filePath(u"pages/plain.html"_s)));
        QCOMPARE(partly.exitCode, 1);
        QVERIFY2(partly.err.contains("other.txt") && partly.err.contains("not in the library"), partly.err.constData());
    }

    void aLibraryInUseCanBeExportedFrom()
    {
        const QString libraryPath = m_folder->filePath(u"library.sqlite"_s);
        const QString file = written(u"plain.txt"_s, "France and Spain met in the old harbour.\n");
        fillLibrary(libraryPath, file);
        const auto open = lectern::Library::open(libraryPath).value();
        const Outcome outcome = run({u"export"_s, u"-o"_s, u"-"_s, u"--library"_s, libraryPath, file});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(open->setSetting(u"still"_s, u"writes"_s));
    }

    void mentionsCountCodePoints()
    {
        const Outcome outcome = run({u"recognize"_s, u"--jsonl"_s},
                                    "{\"id\":1,\"text\":\"\xf0\x9f\x98\x80 She flew to France on Monday.\"}\n");
        const QJsonArray mentions = QJsonDocument::fromJson(outcome.out).object().value("mentions"_L1).toArray();
        QCOMPARE(mentions.size(), 1);
        const QJsonObject france = mentions.first().toObject();
        QCOMPARE(france.value("start"_L1).toInt(), 14);
        QCOMPARE(france.value("end"_L1).toInt(), 20);
        QCOMPARE(france.value("type"_L1).toString(), u"country"_s);
        QCOMPARE(france.value("iso"_L1).toString(), u"FR"_s);
        QVERIFY(!france.value("reason"_L1).toString().isEmpty());
    }

    void tableShowsNamesAndCounts()
    {
        const QString file =
            written(u"plain.txt"_s, "France and Spain met.\n\nThe French side asked France to wait.\n");
        const Outcome outcome = run({u"recognize"_s, file});
        QVERIFY2(outcome.out.contains("\n  France  FR  3  French 1\n"), outcome.out.constData());
        QVERIFY2(outcome.out.contains("\n  Spain   ES  1\n"), outcome.out.constData());
    }

    void ownLexiconsAreLookedUp()
    {
        const QString file = written(u"plain.txt"_s, "Delegates of the quorl met.\n");
        written(u"own.tsv"_s, "!organizations\nquorl\tagency\nOnly a name\n");
        QVERIFY(!run({u"recognize"_s, file}).out.contains("quorl"));
        const Outcome outcome = run({u"recognize"_s, u"--lexicons"_s, m_folder->path(), file});
        QCOMPARE(outcome.exitCode, 0); // a mistake stops nothing
        QVERIFY2(outcome.out.contains("quorl"), outcome.out.constData());
        QVERIFY2(outcome.err.contains("own.tsv” has a mistake in line 3"), outcome.err.constData());
        const Outcome nowhere = run({u"recognize"_s, u"--lexicons"_s, u"/no/such/folder"_s, file});
        QCOMPARE(nowhere.exitCode, 1);
        QVERIFY2(nowhere.err.contains("/no/such/folder"), nowhere.err.constData());
    }

    void loadsNoWindowAndNoNetwork()
    {
        const Outcome loaded = runProgram(u"ldd"_s, {m_program});
        if (loaded.exitCode != 0)
            QSKIP("ldd is not there");
        QVERIFY(loaded.out.contains("libQt6Core"));
        for (const char *library : {"Widgets", "PrintSupport", "OpenGL", "Svg", "Network"})
            QVERIFY2(!loaded.out.contains(QByteArray("libQt6") + library), library);
    }

private:
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runProgram(m_program, arguments, input);
    }

    /// A library with the file in it: one mark accepted, with a note, one proposed.
    static void fillLibrary(const QString &libraryPath, const QString &file)
    {
        const auto library = lectern::Library::open(libraryPath).value();
        const lectern::StoredArticle stored = lectern::takeIn(file, *library).value();
        lectern::Annotation noted{lectern::AnnotationId(1)};
        noted.ranges = {{28, 39}};
        noted.status = lectern::AnnotationStatus::Accepted;
        noted.note = u"Ask about the harbour."_s;
        lectern::Annotation proposed{lectern::AnnotationId(2)};
        proposed.ranges = {{0, 6}};
        proposed.origin = {u"names"_s, u"country.name"_s, u"It is one."_s};
        QVERIFY(library->save(stored.id, {{}, {noted, proposed}}));
        QVERIFY(library->setSetting(u"analyst"_s, u"Ann Lee"_s));
    }

    static Outcome shell(const QString &command) { return runProgram(u"sh"_s, {u"-c"_s, command}); }

    QString written(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    const QString m_program = binariesFolder() + "/lectern-cli"_L1;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
