// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/annotatedarticle.h"
#include "core/editing/editablecatalogue.h"
#include "core/library/autosave.h"
#include "tests/support/sampledata.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace lectern;
using namespace lectern::tests;
using namespace Qt::StringLiterals;

class TestAutosave : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LibraryQueue> m_queue;

    StoredArticle added(const Article &article)
    {
        auto stored = m_queue->run([=](Library &library) { return library.add(article, {}); }).result();
        if (!stored)
            qFatal() << stored.error().message << stored.error().details;
        return *std::move(stored);
    }
    AnnotationSet annotationsOf(ArticleId id)
    {
        return m_queue->run([=](Library &library) { return library.article(id); }).result().value().annotations;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_queue = std::make_unique<LibraryQueue>(m_folder->filePath(u"library.sqlite"_s));
    }
    void cleanup() { m_queue.reset(); }

    void everyChangeUndoAndRedoIsSaved()
    {
        const StoredArticle stored = added(articleOf({u"One two three"_s}));
        Autosave autosave(*m_queue);
        QSignalSpy saved(&autosave, &Autosave::saved);
        AnnotatedArticle article(stored.id, stored.article, {});
        connect(&article, &AnnotatedArticle::changed, &autosave,
                [&](const AnnotationChange &change) { autosave.record(article.id(), change); });
        for (int i = 1; i <= 50; ++i)
            article.push(u"Mark"_s, {{}, {passage(i, {0, 3})}});
        article.undoStack()->undo();
        article.undoStack()->undo();
        article.undoStack()->redo();
        QVERIFY(autosave.pending() > 0);
        QTRY_COMPARE(autosave.pending(), 0);
        QVERIFY(saved.size() > 0);
        QCOMPARE(annotationsOf(stored.id), article.annotations());
        QCOMPARE(article.annotations().size(), 49);
    }

    void theCatalogueIsSavedToo()
    {
        Autosave autosave(*m_queue);
        EditableCatalogue catalogue;
        connect(&catalogue, &EditableCatalogue::changed, &autosave,
                qOverload<const CatalogueChange &>(&Autosave::record));
        catalogue.add({{EntityId(1), EntityKind::Place, u"Cairo"_s}});
        QVERIFY(autosave.finish());
        QCOMPARE(m_queue->run([](Library &library) { return library.catalogue(); }).result().value(),
                 catalogue.catalogue());
    }

    void whatFailsIsKeptInOrderAndTriedAgain()
    {
        const StoredArticle stored = added(articleOf({u"One two three"_s}));
        Autosave autosave(*m_queue);
        QSignalSpy failed(&autosave, &Autosave::failed);
        QSignalSpy saved(&autosave, &Autosave::saved);
        std::atomic<bool> broken = true;
        autosave.record([&](Library &) { return broken ? failure(u"full"_s) : Result<void>(); });
        autosave.record(stored.id, {{}, {passage(1, {0, 3}, u"old"_s)}});
        autosave.record(stored.id, {{passage(1, {0, 3}, u"old"_s)}, {passage(1, {0, 3}, u"new"_s)}});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().message, u"full"_s);
        QCOMPARE(autosave.pending(), 3);
        QVERIFY(!autosave.finish());
        QCOMPARE(autosave.pending(), 3);
        autosave.retry();
        QTRY_COMPARE(failed.size(), 3);
        broken = false;
        QTRY_COMPARE(saved.size(), 1); // without being asked
        QCOMPARE(annotationsOf(stored.id), AnnotationSet({passage(1, {0, 3}, u"new"_s)}));
    }

    void whenTheDiskIsFullNothingIsLost()
    {
        const StoredArticle stored = added(articleOf({u"One two three"_s}));
        Autosave autosave(*m_queue);
        QSignalSpy failed(&autosave, &Autosave::failed);
        QSignalSpy saved(&autosave, &Autosave::saved);
        const auto handler = signal(SIGXFSZ, SIG_IGN);
        rlimit limit = {};
        getrlimit(RLIMIT_FSIZE, &limit);
        const rlimit none{1, limit.rlim_max}; // no file may grow
        setrlimit(RLIMIT_FSIZE, &none);
        const Annotation noted = passage(1, {0, 3}, u"a note"_s);
        autosave.record(stored.id, {{}, {noted}});
        QTRY_VERIFY(!failed.isEmpty());
        setrlimit(RLIMIT_FSIZE, &limit);
        signal(SIGXFSZ, handler);
        const QString message = failed[0][0].value<Error>().message;
        QVERIFY2(message.contains("disk"_L1), qPrintable(message));
        QCOMPARE(autosave.pending(), 1);
        QTRY_COMPARE(saved.size(), 1); // there is space again, and it tries by itself
        QCOMPARE(annotationsOf(stored.id), AnnotationSet({noted}));
    }

    void inAFolderThatMayNotBeWrittenToOneMayRead()
    {
        const StoredArticle stored = added(articleOf({u"One two three"_s}));
        m_queue.reset();
        const QByteArray folder = m_folder->path().toLocal8Bit();
        const uid_t user = geteuid();
        chmod(folder.constData(), 0555);
        chmod((folder + "/library.sqlite").constData(), 0444);
        const auto restore = qScopeGuard([&] {
            (void)!seteuid(user);
            chmod(folder.constData(), 0755);
        });
        if (user == 0 && seteuid(65534) != 0)
            QSKIP("The superuser may write everywhere, and cannot become another user here.");
        m_queue = std::make_unique<LibraryQueue>(m_folder->filePath(u"library.sqlite"_s));
        const auto opened = m_queue->opened().result();
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message + opened.error().details));
        QCOMPARE(opened->mode, Library::Mode::ReadOnly);
        QVERIFY2(opened->readOnlyReason.contains("may not be written"_L1), qPrintable(opened->readOnlyReason));
        QVERIFY(annotationsOf(stored.id).isEmpty());
        Autosave autosave(*m_queue);
        QSignalSpy failed(&autosave, &Autosave::failed);
        autosave.record(stored.id, {{}, {passage(1, {0, 3})}});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().message, opened->readOnlyReason);
        QCOMPARE(autosave.pending(), 1);
    }

    void theEndWaitsForTheLastChange()
    {
        const StoredArticle stored = added(articleOf({u"One two three"_s}));
        {
            Autosave autosave(*m_queue);
            for (int i = 1; i <= 20; ++i)
                autosave.record(stored.id, {{}, {passage(i, {0, 3})}});
        }
        QCOMPARE(annotationsOf(stored.id).size(), 20);
    }

    void withoutALibraryEveryRequestSaysWhy()
    {
        LibraryQueue queue(u"/proc/nowhere/library.sqlite"_s);
        QVERIFY(!queue.opened().result());
        const auto headers = queue.run([](Library &library) { return library.headers(); }).result();
        QCOMPARE(headers.error(), queue.opened().result().error());
    }
};

QTEST_GUILESS_MAIN(TestAutosave)
#include "tst_autosave.moc"
