// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/librarypanel.h"
#include "app/mainwindow/commands/actions.h"
#include "app/mainwindow/frame/banner.h"
#include "app/mainwindow/frame/tabarea.h"
#include "app/mainwindow/mainwindow.h"
#include "app/reader/articlesearch.h"
#include "app/reader/articletab.h"
#include "app/reader/findbar.h"
#include "app/reader/page/pageview.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

constexpr auto story = "Ministers meet in Lisbon\n\nPortugal and Morocco signed the treaty on Monday.\n\n"
                       "“We waited long enough,” said Foreign Minister Inês Duarte of Portugal.\n\n"
                       "The European Union welcomed the step. Morocco will publish the text.\n";
constexpr auto otherStory = "Grain moves again\n\nUkraine and Turkey opened the corridor, officials in Kenya said.\n";

/// A window over the library of a folder, as main() builds it.
struct Desk
{
    explicit Desk(const QTemporaryDir &folder, const QStringList &paths = {})
        : library(folder.filePath(u"library.sqlite"_s)),
          window(library, QtConcurrent::run([] { return Lexicons::load(u":/lexicons"_s); }), paths)
    {
        window.start();
    }

    bool hasTabs(int count)
    {
        return QTest::qWaitFor([&] { return window.tabs().count() == count; }, 20'000);
    }
    AnnotatedArticle &annotated() { return window.tabs().current()->annotated(); }

    LibraryQueue library;
    MainWindow window;
};

QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no space for tests");
    return file.fileName();
}

AnnotationChange accepting(const Annotation &annotation)
{
    Annotation accepted = annotation;
    accepted.status = AnnotationStatus::Accepted;
    return {{annotation}, {accepted}};
}

QStringList buttons(const Banner &banner)
{
    QStringList names;
    for (const QPushButton *button : banner.findChildren<QPushButton *>()) {
        if (!button->isHidden())
            names << button->text();
    }
    return names;
}

void drop(MainWindow &window, const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(500, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(500, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void whatWasMarkedIsThereAgain()
    {
        const QTemporaryDir folder;
        AnnotationSet left;
        {
            Desk desk(folder, {writeFile(folder, u"story.txt"_s, story)});
            QVERIFY(desk.hasTabs(1));
            QVERIFY(!desk.annotated().annotations().isEmpty());
            QVERIFY(!desk.annotated().undoStack()->canUndo()); // recognition belongs to opening
            desk.annotated().push(u"Accept"_s, accepting(desk.annotated().annotations().all().constFirst()));
            Annotation note{AnnotationId(77)};
            note.ranges = {{0, 9}};
            note.status = AnnotationStatus::Accepted;
            note.note = u"Ask who was *not* there."_s;
            desk.annotated().push(u"Add note"_s, {{}, {note}});
            left = desk.annotated().annotations();
            QVERIFY(desk.window.close());
        }
        Desk again(folder);
        QVERIFY(again.hasTabs(1));
        QCOMPARE(again.annotated().annotations(), left);
        QVERIFY(again.window.isVisible());
        QVERIFY(again.window.tabs().current()->catalogue().catalogue().entities().size() > 0);
    }

    void tabsComeBackInTheirOrder()
    {
        const QTemporaryDir folder;
        {
            Desk desk(folder);
            desk.window.openFiles({writeFile(folder, u"a.txt"_s, story)});
            QVERIFY(desk.hasTabs(1));
            desk.window.openFiles({writeFile(folder, u"b.txt"_s, otherStory)});
            QVERIFY(desk.hasTabs(2));
            desk.window.openFiles({writeFile(folder, u"c.txt"_s, "Third\n\nChile and Peru talk.\n")});
            QVERIFY(desk.hasTabs(3));
            desk.window.tabs().tabBar()->moveTab(2, 0);
            desk.window.tabs().setCurrentIndex(1);
            desk.window.actions().showLibrary->setChecked(false);
            desk.window.close();
        }
        Desk again(folder);
        QVERIFY(again.hasTabs(3));
        QStringList titles;
        for (ArticleTab *tab : again.window.tabs().tabs())
            titles << tab->annotated().article().title();
        QCOMPARE(titles, QStringList({u"Third"_s, u"Ministers meet in Lisbon"_s, u"Grain moves again"_s}));
        QCOMPARE(again.window.tabs().currentIndex(), 1);
        QVERIFY(again.window.libraryPanel().isHidden());
    }

    void theSameBytesAreTheSameArticle()
    {
        const QTemporaryDir folder;
        Desk desk(folder, {writeFile(folder, u"a.txt"_s, story)});
        QVERIFY(desk.hasTabs(1));
        desk.window.openFiles({writeFile(folder, u"copy.txt"_s, story), writeFile(folder, u"b.txt"_s, otherStory)});
        QVERIFY(desk.hasTabs(2));
        QTRY_COMPARE(desk.window.tasks().size(), 0);
        QCOMPARE(desk.window.tabs().count(), 2);
        QTRY_COMPARE(desk.window.libraryPanel().model().articleCount(), 2);
    }

    void aChangedFileIsANewVersion()
    {
        const QTemporaryDir folder;
        const QString path = writeFile(folder, u"a.txt"_s, story);
        Desk desk(folder, {path});
        QVERIFY(desk.hasTabs(1));
        const qsizetype at = desk.annotated().article().text().indexOf(u"will publish the text");
        Annotation passage{AnnotationId(5)};
        passage.ranges = {{at, at + 21}};
        passage.status = AnnotationStatus::Accepted;
        desk.annotated().push(u"Mark"_s, {{}, {passage}});
        writeFile(folder, u"a.txt"_s, QByteArray(story).replace("Morocco will publish the text.", "More is to come."));
        QTRY_COMPARE(desk.window.autosave().pending(), 0);
        desk.window.openFiles({path});
        QVERIFY(desk.hasTabs(2));
        QCOMPARE(desk.window.tabs().current()->orphans().size(), 1);
        QCOMPARE(desk.window.banner().notices().last().key, u"orphans"_s);
    }

    void undoFollowsTheTab()
    {
        const QTemporaryDir folder;
        Desk desk(folder, {writeFile(folder, u"a.txt"_s, story)});
        QVERIFY(desk.hasTabs(1));
        AnnotatedArticle &first = desk.annotated();
        first.push(u"Accept"_s, accepting(first.annotations().all().constFirst()));
        desk.window.openFiles({writeFile(folder, u"b.txt"_s, otherStory)});
        QVERIFY(desk.hasTabs(2));
        const QList<QAction *> actions = desk.window.findChildren<QAction *>();
        const auto found =
            std::ranges::find_if(actions, [](const QAction *action) { return action->text().startsWith(u"&Undo"); });
        QVERIFY(found != actions.cend());
        QAction *undo = *found;
        QVERIFY(!undo->isEnabled());
        desk.window.tabs().setCurrentIndex(0);
        QVERIFY(undo->isEnabled());
        QCOMPARE(undo->text(), u"&Undo Accept"_s);
        undo->trigger();
        QVERIFY(std::ranges::all_of(first.annotations(), [](const Annotation &annotation) {
            return annotation.status == AnnotationStatus::Proposed;
        }));
    }

    void filesAndTextCanBeDropped()
    {
        const QTemporaryDir folder;
        Desk desk(folder);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(writeFile(folder, u"a.txt"_s, story)),
                       QUrl::fromLocalFile(writeFile(folder, u"b.txt"_s, otherStory))});
        drop(desk.window, files);
        QVERIFY(desk.hasTabs(2));
        QMimeData text;
        text.setText(u"A third\n\nCanada and Mexico agree.\n"_s);
        drop(desk.window, text);
        QVERIFY(desk.hasTabs(3));
        QMimeData address;
        address.setUrls({QUrl(u"https://example.org/a"_s)});
        drop(desk.window, address);
        QCOMPARE(desk.window.banner().notices().last().key, u"drop"_s);
    }

    void copiedTextBecomesAnArticle()
    {
        const QTemporaryDir folder;
        Desk desk(folder);
        QTRY_VERIFY(desk.window.isVisible());
        QGuiApplication::clipboard()->setText(QString::fromUtf8(story));
        desk.window.actions().paste->trigger();
        QVERIFY(desk.hasTabs(1));
        QCOMPARE(desk.annotated().article().title(), u"Ministers meet in Lisbon"_s);
        QGuiApplication::clipboard()->clear();
        desk.window.actions().paste->trigger();
        QCOMPARE(desk.window.banner().notices().size(), 1);
    }

    void whatCannotBeReadIsSaidInTheBanner_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("picture") << QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffdb004300") +
                                        QByteArray(2000, '\x9c')
                                 << u"picture.txt"_s;
        QTest::newRow("missing") << QByteArray() << u"missing.txt"_s;
        QTest::newRow("folder") << QByteArray() << u"."_s;
    }

    void whatCannotBeReadIsSaidInTheBanner()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const QTemporaryDir folder;
        if (!bytes.isEmpty())
            writeFile(folder, name, bytes);
        Desk desk(folder, {folder.filePath(name)});
        QTRY_COMPARE(desk.window.banner().notices().size(), 1);
        QVERIFY(!desk.window.banner().notices().last().text.isEmpty());
        QVERIFY(desk.window.isVisible());
        QCOMPARE(desk.window.tabs().count(), 0);
    }

    void aSecondProgramReadsOnly()
    {
        const QTemporaryDir folder;
        Desk desk(folder, {writeFile(folder, u"a.txt"_s, story)});
        QVERIFY(desk.hasTabs(1));
        QTRY_COMPARE(desk.window.autosave().pending(), 0);
        Desk second(folder, {writeFile(folder, u"b.txt"_s, otherStory)});
        QVERIFY(second.hasTabs(1));
        QVERIFY(!second.annotated().annotations().isEmpty());
        QCOMPARE(second.window.banner().notices().last().key, u"library"_s);
        QCOMPARE(second.window.autosave().pending(), 0);
        QTRY_COMPARE(second.window.libraryPanel().model().articleCount(), 1);
        QVERIFY(second.window.close());
    }

    void whereNothingCanBeKeptNothingIsMade()
    {
        const QTemporaryDir folder;
        Desk desk(folder, {writeFile(folder, u"a.txt"_s, story)});
        QVERIFY(desk.hasTabs(1));
        QTRY_COMPARE(desk.window.autosave().pending(), 0);
        Desk second(folder, {folder.filePath(u"a.txt"_s)});
        QVERIFY(second.hasTabs(1));
        QCOMPARE(second.annotated().id(), desk.annotated().id());
        const AnnotationSet before = second.annotated().annotations();
        ArticleTab *tab = second.window.tabs().current();
        tab->setCurrentAnnotation(before.all().constFirst().id);
        tab->page().setSelection({0, 9});
        const QString reason = second.window.banner().notices().last().text;
        QVERIFY(!reason.isEmpty());
        const QStringList harmless{u"Ne&xt Proposal"_s,          u"Pre&vious Proposal"_s,  u"&Leave the Mark"_s,
                                   u"&Move On after Deciding"_s, u"Copy with &Citation"_s, u"&Why It Is Marked"_s,
                                   u"What Lectern &Learned…"_s};
        for (const QAction *action : second.window.actions().mark->actions()) {
            if (action->isSeparator() || harmless.contains(action->text()))
                continue;
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
            QCOMPARE(action->toolTip(), reason);
        }
        for (const int key : {Qt::Key_Y, Qt::Key_N, Qt::Key_M, Qt::Key_T, Qt::Key_K, Qt::Key_Delete, Qt::Key_1})
            QTest::keyClick(&tab->page(), Qt::Key(key));
        second.annotated().push(u"Accept"_s, accepting(before.all().constFirst())); // as a forgotten action would
        QCOMPARE(second.annotated().annotations(), before);
        QVERIFY(!second.annotated().undoStack()->canUndo());
        const QList<QLabel *> labels = second.window.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->text() == u"Read only" && label->toolTip() == reason; }));
        second.window.banner().withdraw(u"library"_s);
        second.annotated().push(u"Accept"_s, accepting(before.all().constFirst()));
        QCOMPARE(second.window.banner().notices().last().text, reason); // again, as it was dismissed
        QCOMPARE(second.window.autosave().pending(), 0);
    }

    void aDamagedLibraryCanBeRestored()
    {
        const QTemporaryDir folder;
        {
            Desk desk(folder, {writeFile(folder, u"a.txt"_s, story)});
            QVERIFY(desk.hasTabs(1));
            QTRY_COMPARE(desk.window.autosave().pending(), 0);
            QVERIFY(desk.library.backUp().result());
            desk.window.close();
        }
        writeFile(folder, u"library.sqlite"_s, QByteArray(20'000, '\x55'));
        QFile::remove(folder.filePath(u"library.sqlite-wal"_s));
        QString message;
        {
            Desk desk(folder, {writeFile(folder, u"b.txt"_s, otherStory)});
            QVERIFY(desk.hasTabs(1)); // it can be read all the same
            QTRY_COMPARE(buttons(desk.window.banner()),
                         QStringList({u"Restore That Copy"_s, u"Begin an Empty Library"_s}));
            QVERIFY(!desk.annotated().annotations().isEmpty());
            QVERIFY(desk.annotated().isReadOnly());
            connect(&desk.window, &MainWindow::libraryReplaced, this, [&](const QString &what) { message = what; });
            desk.window.banner().findChild<QPushButton *>()->click();
            QTRY_VERIFY(!message.isEmpty());
            QCOMPARE(desk.window.openPaths(), QStringList(folder.filePath(u"b.txt"_s)));
        }
        QCOMPARE(QDir(folder.path()).entryList({u"library-aside-*.sqlite"_s}).size(), 1);
        Desk again(folder);
        QTRY_COMPARE(again.window.libraryPanel().model().articleCount(), 1);
        QVERIFY(again.window.banner().notices().isEmpty());
    }

    void withoutACopyAnEmptyLibraryCanBegin()
    {
        const QTemporaryDir folder;
        writeFile(folder, u"library.sqlite"_s, QByteArray(20'000, '\x55'));
        Desk desk(folder);
        QTRY_COMPARE(buttons(desk.window.banner()), QStringList(u"Begin an Empty Library"_s));
        QString message;
        connect(&desk.window, &MainWindow::libraryReplaced, this, [&](const QString &what) { message = what; });
        desk.window.banner().findChild<QPushButton *>()->click();
        QTRY_VERIFY(!message.isEmpty());
        QCOMPARE(QDir(folder.path()).entryList({u"library-aside-*.sqlite"_s}).size(), 1);
        MainWindow next(desk.library, QtConcurrent::run([] { return Lexicons::load(u":/lexicons"_s); }), {});
        next.start(message);
        QTRY_VERIFY(next.isVisible());
        QCOMPARE(next.banner().notices().constLast().text, message);
        QVERIFY(QFile::exists(desk.library.path()));
    }

    void aBackupThatFailsIsTold()
    {
        const QTemporaryDir folder;
        Desk desk(folder);
        emit desk.window.autosave().backupFailed({u"No copy today."_s, u"disk full"_s});
        QCOMPARE(desk.window.banner().notices().constLast().key, u"backup"_s);
        QVERIFY(desk.window.banner().notices().constLast().text.startsWith(u"No copy today."_s));
    }

    void mistakesInOwnLexiconsAreTold()
    {
        const QTemporaryDir folder;
        writeFile(folder, u"own.tsv"_s, "!organizations\nquorl\tagency\nOnly a name\n");
        LibraryQueue library(folder.filePath(u"library.sqlite"_s));
        MainWindow window(library,
                          QtConcurrent::run([own = folder.path()] { return Lexicons::load(u":/lexicons"_s, own); }),
                          {writeFile(folder, u"a.txt"_s, story)});
        window.start();
        QTRY_COMPARE(window.banner().notices().size(), 1);
        QVERIFY(window.banner().notices().constLast().text.contains(u"own.tsv” has a mistake in line 3"));
        QTRY_COMPARE(window.tabs().count(), 1); // and nothing stops
        QVERIFY(!window.tabs().current()->annotated().annotations().isEmpty());
    }

    void aCanceledArticleDoesNotOpen()
    {
        const QTemporaryDir folder;
        Desk desk(folder);
        QTRY_VERIFY(desk.window.isVisible());
        desk.window.openFiles({writeFile(folder, u"long.txt"_s, QByteArray(story).repeated(100'000))});
        desk.window.tasks().cancelAll();
        QTRY_COMPARE_WITH_TIMEOUT(desk.window.tasks().size(), 0, 20'000);
        QTest::qWait(50);
        QCOMPARE(desk.window.tabs().count(), 0);
    }

    void findingCountsAndWraps()
    {
        const QTemporaryDir folder;
        Desk desk(folder, {writeFile(folder, u"a.txt"_s, story)});
        QVERIFY(desk.hasTabs(1));
        desk.window.actions().find->trigger();
        auto *bar = desk.window.tabs().current()->findChild<FindBar *>();
        QVERIFY(!bar->isHidden());
        bar->findChild<QLineEdit *>()->setText(u"morocco"_s);
        const ArticleSearch &search = desk.window.tabs().current()->search();
        QCOMPARE(search.hits().size(), 2);
        QCOMPARE(search.current(), 0);
        desk.window.actions().findNext->trigger();
        QCOMPARE(search.current(), 1);
        desk.window.actions().findNext->trigger();
        QCOMPARE(search.current(), 0);
        desk.window.actions().findPrevious->trigger();
        QCOMPARE(search.current(), 1);
        QTest::keyClick(bar, Qt::Key_Escape);
        QVERIFY(bar->isHidden());
        const TextRange found = desk.window.tabs().current()->page().selection();
        QCOMPARE(found.of(desk.annotated().article().text()).toString(), u"Morocco"_s);
    }

    void theLibrarysTextsCanBeSearched()
    {
        const QTemporaryDir folder;
        Desk desk(folder, {writeFile(folder, u"a.txt"_s, story)});
        QVERIFY(desk.hasTabs(1));
        desk.window.openFiles({writeFile(folder, u"b.txt"_s, otherStory)});
        QVERIFY(desk.hasTabs(2));
        desk.window.tabs().closeTab(0); // of the two articles one is open
        auto *field = desk.window.libraryPanel().findChild<QLineEdit *>();
        field->setText(u"publish treaty"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(desk.hasTabs(2));
        const auto found = [&] {
            ArticleTab *tab = desk.window.tabs().current();
            const TextRange hit = tab->search().hits().value(tab->search().current());
            return hit.of(tab->annotated().article().text()).toString();
        };
        QTRY_COMPARE(found(), u"treaty"_s); // both words together stand nowhere
        field->setText(u"the CORRIDOR"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(found(), u"the corridor"_s);
        const auto *bar = desk.window.tabs().current()->findChild<FindBar *>();
        QVERIFY(!bar->isHidden());
        QCOMPARE(bar->query().words, u"the CORRIDOR"_s);
    }

    void aThemeReachesThePage()
    {
        const QTemporaryDir folder;
        Desk desk(folder, {writeFile(folder, u"a.txt"_s, story)});
        QVERIFY(desk.hasTabs(1));
        desk.window.theming().setMode(ColorMode::Dark);
        QVERIFY(desk.window.tabs().current()->markPalette().dark);
        desk.window.theming().setMode(ColorMode::Light);
        QVERIFY(!desk.window.tabs().current()->markPalette().dark);
        desk.window.theming().setMode(ColorMode::System);
    }

    void removingAsksInTheBanner()
    {
        const QTemporaryDir folder;
        Desk desk(folder, {writeFile(folder, u"a.txt"_s, story)});
        QVERIFY(desk.hasTabs(1));
        QTRY_COMPARE(desk.window.libraryPanel().model().articleCount(), 1);
        emit desk.window.libraryPanel().removalRequested(desk.annotated().id());
        QCOMPARE(desk.window.tabs().count(), 1);
        desk.window.banner().findChild<QPushButton *>()->click();
        QCOMPARE(desk.window.tabs().count(), 0);
        QCOMPARE(desk.window.libraryPanel().model().articleCount(), 0);
        QTRY_COMPARE(desk.window.autosave().pending(), 0);
        const auto headers = desk.library.run([](Library &library) { return library.headers(); }).result();
        QVERIFY(headers && headers->isEmpty());
    }

    void everyControlHasAName()
    {
        const QTemporaryDir folder;
        Desk desk(folder, {writeFile(folder, u"a.txt"_s, story)});
        QVERIFY(desk.hasTabs(1));
        for (const QLineEdit *edit : desk.window.findChildren<QLineEdit *>())
            QVERIFY2(!edit->accessibleName().isEmpty(), edit->parentWidget()->metaObject()->className());
        for (const QAbstractButton *button : desk.window.findChildren<QAbstractButton *>()) {
            const bool isOfQt = button->objectName().startsWith(u"qt_") || button->metaObject()->className()[0] != 'Q';
            QVERIFY2(isOfQt || !button->accessibleName().isEmpty() || !button->text().isEmpty() ||
                         qobject_cast<QTabBar *>(button->parentWidget()) ||
                         qobject_cast<QLineEdit *>(button->parentWidget()),
                     button->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
