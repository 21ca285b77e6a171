// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A process that edits, killed at a random moment, again and again. The test
// program is also that process: with --edit LIBRARY SEED.

#include "core/library/autosave.h"
#include "core/library/statement.h"
#include "tests/core/library/randomeditor.h"
#include "tests/support/sampledata.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <unistd.h>

using namespace lectern;
using namespace lectern::tests;
using namespace Qt::StringLiterals;

namespace {

qint64 monotonicMilliseconds()
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

template<typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal() << result.error().message << result.error().details;
    return *std::move(result);
}

/// What the library holds of its one article.
struct State
{
    StoredArticle article;
    Catalogue catalogue;
};

State stateOf(Library &library)
{
    const ArticleId id = valueOf(library.headers()).constFirst().id;
    return {valueOf(library.article(id)), valueOf(library.catalogue())};
}

/// Edits until it is killed, and says after each edit when it was.
int editForEver(const QString &path, quint32 seed)
{
    LibraryQueue queue(path);
    const State state = valueOf(queue.run([](Library &library) -> Result<State> { return stateOf(library); }).result());
    AnnotatedArticle article(state.article.id, state.article.article, state.article.annotations);
    EditableCatalogue catalogue(state.catalogue);
    Autosave autosave(queue);
    QObject::connect(&article, &AnnotatedArticle::changed, &autosave,
                     [&](const AnnotationChange &change) { autosave.record(article.id(), change); });
    QObject::connect(&catalogue, &EditableCatalogue::changed, &autosave,
                     [&](const CatalogueChange &change) { autosave.record(change); });
    RandomEditor editor(article, catalogue, seed);
    QTimer timer;
    QRandomGenerator pauses(seed);
    QObject::connect(&timer, &QTimer::timeout, &article, [&] {
        editor.edit();
        const QByteArray line = QByteArray::number(monotonicMilliseconds()) + '\n';
        (void)!write(STDOUT_FILENO, line.constData(), size_t(line.size()));
        timer.setInterval(pauses.bounded(4) == 0 ? pauses.bounded(40) : pauses.bounded(3));
    });
    timer.start(0);
    return QCoreApplication::exec();
}

} // namespace

class TestKilledProcess : public QObject
{
    Q_OBJECT

private:
    static constexpr int lanes = 5; // libraries, each with a process at a time
    static constexpr int rounds = 10;

    QTemporaryDir m_folder;
    qint64 m_oldestLost = 0;
    qint64 m_edits = 0;
    qint64 m_saved = 0;

    QString path(int lane) const { return m_folder.filePath(u"%1.sqlite"_s.arg(lane)); }

    std::unique_ptr<QProcess> started(int lane, quint32 seed)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QCoreApplication::applicationFilePath(), {u"--edit"_s, path(lane), QString::number(seed)});
        return process;
    }

    /// The state must be that after one of the edits, none of the older ones missing.
    void check(const State &before, quint32 seed, const QList<qint64> &times, qint64 killed, const State &after)
    {
        AnnotatedArticle article(before.article.id, before.article.article, before.article.annotations);
        EditableCatalogue catalogue(before.catalogue);
        RandomEditor editor(article, catalogue, seed);
        // The last edit after which all was as it is now; the very last may not have
        // been told any more.
        qsizetype same = -1;
        for (qsizetype edit = 0; edit <= times.size() + 1; ++edit) {
            if (article.annotations() == after.article.annotations && catalogue.catalogue() == after.catalogue)
                same = edit;
            editor.edit();
        }
        QVERIFY2(same >= 0, "the library is in a state that the article never was in");
        m_edits += times.size();
        m_saved += same;
        if (same < times.size())
            m_oldestLost = std::max(m_oldestLost, killed - times[same]);
    }

    void checkLane(int lane, const State &before, quint32 seed, QProcess &process, qint64 killed)
    {
        QVERIFY(process.waitForFinished());
        QList<qint64> times;
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                times.append(line.toLongLong());
        }
        const auto library = valueOf(Library::open(path(lane)));
        QCOMPARE(library->mode(), Library::Mode::ReadWrite);
        check(before, seed, times, killed, stateOf(*library));
        const auto database = valueOf(Database::open(path(lane), Database::Access::ReadOnly));
        Statement integrity(*database, u"PRAGMA integrity_check"_s);
        QVERIFY(integrity.run() && integrity.next());
        QCOMPARE(integrity.text(0), u"ok"_s);
    }

private slots:
    void losesNoChangeOlderThanASecondAndNeverTheLibrary()
    {
        for (int lane = 0; lane < lanes; ++lane) {
            const auto library = valueOf(Library::open(path(lane)));
            (void)valueOf(library->add(articleOf({u"Headline"_s, QString(2000, u'x')}), "bytes"));
        }
        QRandomGenerator random(5);
        for (int round = 0; round < rounds; ++round) {
            std::vector<State> before;
            std::vector<std::unique_ptr<QProcess>> processes;
            std::vector<qint64> killed;
            for (int lane = 0; lane < lanes; ++lane) {
                before.push_back(stateOf(*valueOf(Library::open(path(lane)))));
                processes.push_back(started(lane, quint32(round * lanes + lane)));
            }
            for (const auto &process : processes)
                QVERIFY(process->waitForReadyRead(30'000));
            for (const auto &process : processes) {
                QTest::qSleep(random.bounded(500));
                process->kill();
                killed.push_back(monotonicMilliseconds());
            }
            for (int lane = 0; lane < lanes; ++lane)
                checkLane(lane, before[lane], quint32(round * lanes + lane), *processes[lane], killed[lane]);
        }
        qInfo() << m_edits << "edits before" << lanes * rounds << "kills," << m_saved << "saved; the oldest lost was"
                << m_oldestLost << "ms old";
        QVERIFY(m_oldestLost < 1000);
        QVERIFY(m_saved > 0);
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == "--edit"_L1)
        return editForEver(arguments[2], arguments[3].toUInt());
    TestKilledProcess test;
    return QTest::qExec(&test, arguments);
}

#include "tst_killedprocess.moc"
