// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/library.h"
#include "core/library/schema.h"
#include "core/library/statement.h"
#include "tests/support/sampledata.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace lectern::tests;
using namespace Qt::StringLiterals;

class TestSchema : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::unique_ptr<Database> database(const QString &name)
    {
        auto opened = Database::open(m_folder.filePath(name), Database::Access::ReadWrite);
        if (!opened)
            qFatal() << opened.error().message << opened.error().details;
        return *std::move(opened);
    }

    static void run(Database &database, const QString &sql)
    {
        const Result<void> done = database.run(sql);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().details + sql));
    }

    static void makeVersion(Database &database, qsizetype version)
    {
        for (const QStringList &step : schemaSteps().first(version)) {
            for (const QString &statement : step)
                run(database, statement);
        }
        run(database, u"PRAGMA user_version=%1"_s.arg(version));
    }

    static QStringList definitions(Database &database)
    {
        Statement row(database, u"SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"_s);
        QStringList found;
        if (row.run()) {
            while (row.next())
                found.append(row.text(0) + u' ' + row.text(1) + u' ' + row.text(2));
        }
        return found;
    }

private slots:
    void everyOlderLibraryBecomesLikeANewOne_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 0; version < schemaSteps().size(); ++version)
            QTest::addRow("version %d", version) << version;
    }

    void everyOlderLibraryBecomesLikeANewOne()
    {
        QFETCH(const int, version);
        const auto fresh = database(u"fresh%1.sqlite"_s.arg(version));
        QVERIFY(upgradeSchema(*fresh));
        const auto old = database(u"old%1.sqlite"_s.arg(version));
        makeVersion(*old, version);
        QVERIFY(upgradeSchema(*old));
        QCOMPARE(definitions(*old), definitions(*fresh));
        QCOMPARE(old->number(u"PRAGMA user_version"_s).value(), schemaSteps().size());
        QVERIFY(upgradeSchema(*old)); // nothing is left to do
    }

    void whatTheFirstVersionHeldIsStillThere()
    {
        const QString path = m_folder.filePath(u"first.sqlite"_s);
        {
            const auto old = database(u"first.sqlite"_s);
            makeVersion(*old, 1);
            run(*old, u"INSERT INTO article (id, heading, path, added, opened, outlet, published, source_size, "
                      "source_hash, text_hash, file_name, format, encoding, title, author, address, language, place, "
                      "agency, left_out) VALUES (7, 'Canal', '/a.txt', 1, 1, '', '', 0, 'aa', 'bb', 'a.txt', 'text', "
                      "'UTF-8', '', '', '', 'en', '', '', '')"_s);
            run(*old, u"INSERT INTO article_content (article, structure, source) VALUES (7, x'828080', x'')"_s);
            run(*old, u"INSERT INTO article_text (article, piece, utf8) VALUES (7, 1, 'and on'), (7, 0, 'On ')"_s);
            run(*old, u"INSERT INTO annotation (article, id, kind, status, ranges, recognizer, rule, reason, role, "
                      "doubtful, tags, note) VALUES (7, 1, 'passage', 'accepted', '[[0,2]]', '', '', '', 'none', 0, "
                      "'[]', 'n')"_s);
        }
        const auto library = Library::open(path).value();
        const StoredArticle article = library->article(ArticleId(7)).value();
        QCOMPARE(article.article.text(), u"On and on"_s);
        QCOMPARE(article.annotations, AnnotationSet({passage(1, {0, 2}, u"n"_s)}));
        QCOMPARE(library->search(u"on"_s).value().size(), 1);
    }

    void aLibraryOfTheFutureIsNotTouched()
    {
        {
            const auto newer = database(u"newer.sqlite"_s);
            makeVersion(*newer, schemaSteps().size());
            run(*newer, u"PRAGMA user_version=1000"_s);
        }
        const auto opened = Library::open(m_folder.filePath(u"newer.sqlite"_s));
        QVERIFY2(opened.error().message.contains("newer version"_L1), qPrintable(opened.error().message));
        QCOMPARE(database(u"newer.sqlite"_s)->number(u"PRAGMA user_version"_s).value(), 1000);
    }

    void aFailedStepLeavesTheLibraryAsItWas()
    {
        const auto old = database(u"failing.sqlite"_s);
        makeVersion(*old, 1);
        run(*old, u"CREATE TABLE text_unindexed (mine)"_s); // in the second step's way
        const QStringList before = definitions(*old);
        QVERIFY(!upgradeSchema(*old));
        QCOMPARE(definitions(*old), before);
        QCOMPARE(old->number(u"PRAGMA user_version"_s).value(), 1);
    }

    void aFullDiskIsCalledThat()
    {
        const auto small = database(u"small.sqlite"_s);
        QVERIFY(upgradeSchema(*small));
        run(*small, u"PRAGMA max_page_count=1"_s); // rounded up to what there is
        const Result<void> done =
            Statement(*small, u"INSERT INTO setting (key, value) VALUES ('a', ?)"_s).run(QString(200'000, u'x'));
        QVERIFY2(done.error().message.contains("full"_L1), qPrintable(done.error().message));
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
