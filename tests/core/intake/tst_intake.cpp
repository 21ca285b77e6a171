// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/intake.h"
#include "tests/support/sampledata.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace lectern::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = "Talks on the canal\n\nEgypt and Sudan met in Cairo on Monday, officials said.\n\n"
                        "Nobody from Ethiopia came to the meeting, which ended after an hour.\n";

} // namespace

class TestIntake : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal() << file.errorString();
        return file.fileName();
    }
    StoredArticle taken(const QString &path, const ImportOptions &options = {})
    {
        auto stored = takeIn(path, *m_library, options);
        if (!stored)
            qFatal() << stored.error().message << stored.error().details;
        return *std::move(stored);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = Library::open(m_folder->filePath(u"library.sqlite"_s)).value();
    }
    void cleanup() { m_library.reset(); }

    void aFileComesIntoTheLibrary()
    {
        const QString path = write(u"canal.txt"_s, text);
        const StoredArticle stored = taken(path);
        QVERIFY(stored.article.text().contains("Ethiopia"_L1));
        QVERIFY(!stored.recognized);
        QCOMPARE(m_library->sourceBytes(stored.id).value(), text);
        QCOMPARE(m_library->article(stored.id).value().article, stored.article);
        QCOMPARE(m_library->headers().value().constFirst().path, path);
    }

    void theSameBytesAreTheSameArticle()
    {
        const StoredArticle first = taken(write(u"canal.txt"_s, text));
        QVERIFY(m_library->save(first.id, {{}, {passage(1, {0, 5})}}));
        const QString copy = write(u"copy.txt"_s, text);
        const StoredArticle second = taken(copy);
        QCOMPARE(second.id, first.id);
        QCOMPARE(second.annotations.size(), 1);
        QCOMPARE(m_library->headers().value().size(), 1);
        QCOMPARE(m_library->headers().value().constFirst().path, copy);
    }

    void otherBytesOfTheSameSizeAreAnother()
    {
        const StoredArticle first = taken(write(u"canal.txt"_s, text));
        const StoredArticle second = taken(write(u"other.txt"_s, QByteArray(text).replace("Sudan", "Kenya")));
        QVERIFY(first.id != second.id);
        QCOMPARE(second.previousVersion, std::nullopt);
    }

    void aChangedFileIsANewVersionWithItsAnnotations()
    {
        const QString path = write(u"canal.txt"_s, text);
        const StoredArticle first = taken(path);
        const qsizetype cairo = first.article.text().indexOf("Cairo"_L1);
        const qsizetype hour = first.article.text().indexOf("an hour"_L1);
        QVERIFY(m_library->save(first.id,
                                {{}, {passage(1, {cairo, cairo + 5}, u"a"_s), passage(2, {hour, hour + 7}, u"b"_s)}}));
        write(u"canal.txt"_s, QByteArray(text).replace("an hour", "a day").replace("Talks", "New talks"));
        const StoredArticle second = taken(path);
        QVERIFY(second.id != first.id);
        QCOMPARE(second.previousVersion, first.id);
        QCOMPARE(second.annotations.size(), 1);
        QCOMPARE(second.annotations.all()[0].extent().of(second.article.text()).toString(), u"Cairo"_s);
        QCOMPARE(second.orphans.size(), 1);
        QCOMPARE(second.orphans[0].quote, u"an hour"_s);
        QCOMPARE(taken(path).id, second.id);
        write(u"canal.txt"_s, text); // and back
        QCOMPARE(taken(path).id, first.id);
    }

    void anotherEncodingIsANewVersion()
    {
        const QString path = write(u"cafe.txt"_s, "Caf\xe9 and more\n\nNothing else is in this text about caf\xe9s.\n");
        const StoredArticle first = taken(path, {.encoding = u"windows-1252"_s});
        QVERIFY(first.article.text().startsWith(u"Café"));
        const StoredArticle second = taken(path, {.encoding = u"windows-1251"_s});
        QCOMPARE(second.previousVersion, first.id);
        QVERIFY(second.article.text() != first.article.text());
        QCOMPARE(taken(path).id, second.id); // the choice is remembered
    }

    void whatCannotBeReadLeavesTheLibraryAlone()
    {
        QVERIFY(!takeIn(m_folder->filePath(u"missing.txt"_s), *m_library));
        QVERIFY(!takeIn(m_folder->path(), *m_library));
        QVERIFY(m_library->headers().value().isEmpty());
    }

    void anArrivalCanBeShownBeforeItIsKept()
    {
        m_library.reset();
        LibraryQueue queue(m_folder->filePath(u"library.sqlite"_s));
        const QString path = write(u"canal.txt"_s, text);
        const Arrival arrival = receive(path, queue).value();
        QVERIFY(arrival.isNew);
        const auto headers = [&] {
            return queue.run([](Library &library) { return library.headers(); }).result().value();
        };
        QVERIFY(headers().isEmpty());
        QVERIFY(queue.run(keep(arrival, path)).result());
        QCOMPARE(headers().constFirst().id, arrival.stored.id);
        const Arrival again = receive(path, queue).value();
        QVERIFY(!again.isNew);
        QCOMPARE(again.stored.id, arrival.stored.id);
        QVERIFY(queue.run(keep(again, path)).result());
        QCOMPARE(headers().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
