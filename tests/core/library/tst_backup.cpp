// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/backup.h"
#include "core/library/libraryqueue.h"
#include "tests/support/sampledata.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace lectern::tests;
using namespace Qt::StringLiterals;

class TestBackup : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"my library.sqlite"_s); }
    ArticleId addArticle(const QString &text)
    {
        return Library::open(path()).value()->add(articleOf({text}), "bytes").value().id;
    }
    void damage(qint64 from)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(from);
        file.write(QByteArray(int(file.size() - from), '\x55'));
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void oneCopyADayAndTenOfThem()
    {
        addArticle(u"One"_s);
        const QDate first(2026, 1, 25);
        for (int day = 0; day < 14; ++day) {
            QVERIFY(backUp(path(), first.addDays(day)));
            QVERIFY(backUp(path(), first.addDays(day)));
        }
        const QList<Backup> backups = backupsOf(path());
        QCOMPARE(backups.size(), 10);
        QCOMPARE(backups.first().day, first.addDays(13));
        QCOMPARE(backups.last().day, first.addDays(4));
        QCOMPARE(QDir(m_folder->filePath(u"backups"_s)).entryList(QDir::Files).size(), 10);
    }

    void theCopyHasWhatTheOpenLibraryHas()
    {
        const auto library = Library::open(path()).value();
        const ArticleId id = library->add(articleOf({u"One"_s}), "bytes").value().id;
        QVERIFY(backUp(path()));
        const auto copy = Library::open(backupsOf(path()).first().path).value();
        QCOMPARE(copy->article(id).value().article.text(), u"One\n"_s);
    }

    void anUnfinishedCopyIsNone()
    {
        addArticle(u"One"_s);
        QVERIFY(QDir(m_folder->path()).mkpath(u"backups"_s));
        QFile part(
            m_folder->filePath(u"backups/my library-%1.sqlite.part"_s.arg(QDate::currentDate().toString(Qt::ISODate))));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write("half");
        part.close();
        QVERIFY(backupsOf(path()).isEmpty());
        QVERIFY(backUp(path()));
        QCOMPARE(backupsOf(path()).size(), 1);
        QVERIFY(!part.exists());
    }

    void aSoundLibraryIsNotDamaged()
    {
        QVERIFY(!isDamaged(path()));
        addArticle(u"One"_s);
        QVERIFY(!isDamaged(path()));
    }

    void aDamagedLibraryIsReplacedByItsBackupAndKept_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::newRow("all of it") << qint64(0);
        QTest::newRow("all but the first page") << qint64(4096);
    }

    void aDamagedLibraryIsReplacedByItsBackupAndKept()
    {
        QFETCH(const qint64, from);
        const ArticleId id = addArticle(QString(20'000, u'x'));
        QVERIFY(backUp(path()));
        damage(from);
        QVERIFY(isDamaged(path()));
        LibraryQueue queue(path());
        const auto article = [&] { return queue.run([=](Library &library) { return library.article(id); }).result(); };
        QVERIFY2(article().error().message.contains("damaged"_L1), qPrintable(article().error().message));
        QVERIFY(queue.restore(backupsOf(path()).first()).result());
        QCOMPARE(article().value().article.text().size(), 20'001);
        QVERIFY(!isDamaged(path()));
        QCOMPARE(QDir(m_folder->path()).entryList({u"my library-aside-*.sqlite"_s}).size(), 1);
    }

    void aDamagedBackupIsPassedOver()
    {
        addArticle(u"One"_s);
        QVERIFY(!newestSoundBackup(path()));
        const QDate day(2026, 3, 1);
        for (int i = 0; i < 3; ++i)
            QVERIFY(backUp(path(), day.addDays(i)));
        QFile newest(backupsOf(path()).first().path);
        QVERIFY(newest.open(QIODevice::ReadWrite) && newest.resize(5000));
        newest.close();
        QCOMPARE(newestSoundBackup(path())->day, day.addDays(1));
    }

    void anotherProcesssLibraryIsNotReplaced()
    {
        const ArticleId id = addArticle(u"One"_s);
        QVERIFY(backUp(path()));
        const auto other = Library::open(path()).value();
        QVERIFY(!setAside(path()));
        QVERIFY(!restore(backupsOf(path()).first(), path()));
        QVERIFY(other->article(id));
    }

    void withoutABackupAnEmptyOneCanBegin()
    {
        addArticle(u"One"_s);
        damage(0);
        QVERIFY(backupsOf(path()).isEmpty());
        LibraryQueue queue(path());
        QVERIFY(!queue.opened().result());
        QVERIFY(queue.beginAnew().result());
        QCOMPARE(QDir(m_folder->path()).entryList({u"my library-aside-*.sqlite"_s}).size(), 1);
        QVERIFY(queue.run([](Library &library) { return library.headers(); }).result().value().isEmpty());
    }

    void aFolderThatCannotBeFailsTheBackup()
    {
        const ArticleId id = addArticle(u"One"_s);
        QFile blocking(m_folder->filePath(u"backups"_s));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        QVERIFY(!backUp(path()));
        QVERIFY(Library::open(path()).value()->article(id));
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
