// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/library.h"
#include "core/library/statement.h"
#include "tests/support/sampledata.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace lectern::tests;
using namespace Qt::StringLiterals;

class TestWordIndex : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;

    ArticleId added(const QStringList &paragraphs) { return m_library->add(articleOf(paragraphs), {}).value().id; }
    QList<ArticleId> found(const QString &query)
    {
        QList<ArticleId> ids;
        const QList<SearchHit> hits = m_library->search(query).value();
        for (const SearchHit &hit : hits)
            ids.append(hit.article);
        return ids;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = Library::open(m_folder->filePath(u"library.sqlite"_s)).value();
    }
    void cleanup() { m_library.reset(); }

    void findsWords_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("first");
        QTest::addColumn<bool>("second");
        QTest::newRow("a word") << u"canal"_s << true << false;
        QTest::newRow("in both") << u"cairo"_s << true << true;
        QTest::newRow("all words, in any order") << u"monday canal"_s << true << false;
        QTest::newRow("words of two articles") << u"canal harbour"_s << false << false;
        QTest::newRow("a beginning") << u"harb"_s << false << true;
        QTest::newRow("a beginning in front") << u"harb cairo"_s << false << false;
        QTest::newRow("without accents") << u"malaga"_s << false << true;
        QTest::newRow("a phrase") << u"\"the canal\""_s << true << false;
        QTest::newRow("no phrase") << u"\"canal the\""_s << false << false;
        QTest::newRow("an operator is a word") << u"canal OR harbour"_s << false << false;
        QTest::newRow("signs are passed over") << u"canal* ( - : ^ '"_s << true << false;
        QTest::newRow("an open quotation mark") << u"\"canal"_s << true << false;
        QTest::newRow("nothing") << u"  "_s << false << false;
        QTest::newRow("signs alone") << u"- : ^ * () \"\""_s << false << false;
        QTest::newRow("a lone quotation mark") << u"\""_s << false << false;
        QTest::newRow("half a character") << QString(QChar(0xd83d)) << false << false;
        QTest::newRow("a null character") << u"canal"_s + QChar(u'\0') << true << false;
        QTest::newRow("far too long") << u"canal "_s.repeated(5000) << true << false;
    }

    void findsWords()
    {
        QFETCH(const QString, query);
        const ArticleId first = added({u"Talks"_s, u"They spoke of the canal in Cairo on Monday."_s});
        const ArticleId second = added({u"Ports"_s, u"From Málaga’s harbour to Cairo."_s});
        const QList<ArticleId> ids = found(query);
        QTEST(ids.contains(first), "first");
        QTEST(ids.contains(second), "second");
    }

    void theSnippetTellsWhichWordsWereFound()
    {
        added({u"Talks"_s, u"They spoke of the canal in Cairo."_s});
        const SearchHit hit = m_library->search(u"canal cairo"_s).value().constFirst();
        QStringList words;
        for (const TextRange &range : hit.found)
            words.append(range.of(hit.snippet).toString());
        QCOMPARE(words, (QStringList{u"canal"_s, u"Cairo"_s}));
        QVERIFY2(!hit.snippet.contains(u'\n'), qPrintable(hit.snippet));
    }

    void anArticleOfManyPiecesIsOneHit()
    {
        QStringList paragraphs;
        for (int i = 0; i < 8000; ++i)
            paragraphs.append(u"Paragraph %1 tells of the canal and of nothing else."_s.arg(i));
        const ArticleId id = added(paragraphs);
        int pieces = 0;
        while (m_library->indexNext().value())
            ++pieces;
        QVERIFY(pieces > 1);
        QCOMPARE(found(u"canal"_s), QList{id});
        for (int i = 0; i < 8000; i += 97) // no word is cut in two
            QCOMPARE(found(u"\"paragraph %1 tells\""_s.arg(i)), QList{id});
    }

    void removedArticlesAreNotFound()
    {
        const ArticleId indexed = added({u"Canal"_s});
        QCOMPARE(found(u"canal"_s), QList{indexed});
        const ArticleId never = added({u"Canal again"_s});
        QVERIFY(m_library->remove(never));
        QVERIFY(m_library->remove(indexed));
        QVERIFY(found(u"canal"_s).isEmpty());
        const ArticleId next = added({u"Canal, the third"_s});
        QCOMPARE(found(u"canal"_s), QList{next});
        const auto database = Database::open(m_folder->filePath(u"library.sqlite"_s), Database::Access::ReadWrite);
        const auto checked = (*database)->run(u"INSERT INTO text_search (text_search) VALUES ('integrity-check')"_s);
        QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().details));
    }

    void whoMayOnlyReadSearchesToo()
    {
        const ArticleId id = added({u"Canal"_s});
        const auto second = Library::open(m_folder->filePath(u"library.sqlite"_s)).value();
        QVERIFY(second->search(u"canal"_s).value().isEmpty());
        while (m_library->indexNext().value()) {
        }
        QCOMPARE(second->search(u"canal"_s).value().constFirst().article, id);
    }
};

QTEST_GUILESS_MAIN(TestWordIndex)
#include "tst_wordindex.moc"
