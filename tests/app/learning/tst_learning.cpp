// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/learning/learningactions.h"
#include "app/mainwindow/frame/tabarea.h"
#include "app/mainwindow/mainwindow.h"
#include "app/reader/articletab.h"
#include "app/reader/page/pageview.h"
#include "app/review/reviewactions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

constexpr auto first = "Harvest talks\n\nThe growers of Blue Harvest met in Portugal on Monday.\n";
constexpr auto second = "More talks\n\nOn Tuesday Blue Harvest left Portugal for Morocco.\n";

/// A window over the library of a folder, as main() builds it.
struct Desk
{
    explicit Desk(const QTemporaryDir &folder)
        : library(folder.filePath(u"library.sqlite"_s)),
          window(library, QtConcurrent::run([] { return Lexicons::load(u":/lexicons"_s); }), {})
    {
        window.start();
    }

    void open(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no space for tests");
        file.close();
        const int count = window.tabs().count();
        window.openFiles({file.fileName()});
        QTRY_COMPARE_WITH_TIMEOUT(window.tabs().count(), count + 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(tab().isRecognized(), 20'000);
    }
    ArticleTab &tab() { return *window.tabs().current(); }
    ReviewActions &review() { return *window.findChild<ReviewActions *>(); }
    std::optional<Annotation> marked(const QString &words)
    {
        for (const Annotation &one : tab().annotated().annotations()) {
            if (one.isMention() && one.extent().of(tab().annotated().article().text()) == words)
                return one;
        }
        return {};
    }

    LibraryQueue library;
    MainWindow window;
};

} // namespace

class TestLearning : public QObject
{
    Q_OBJECT

private slots:
    void whatIsMarkedInOneArticleIsProposedInTheNext()
    {
        const QTemporaryDir folder;
        {
            Desk desk(folder);
            desk.open(folder, u"a.txt"_s, first);
            const QString &text = desk.tab().annotated().article().text();
            const qsizetype at = text.indexOf(u"Blue Harvest"_s);
            desk.tab().annotated().push(u"Mark"_s, edits::addMark(desk.tab().annotated().annotations(), text,
                                                                  AnnotationKind::Organization, {at, at + 12}));
            QTRY_COMPARE(desk.window.autosave().pending(), 0);
        }
        Desk desk(folder); // started again
        desk.open(folder, u"b.txt"_s, second);
        const auto mark = desk.marked(u"Blue Harvest"_s);
        QVERIFY(mark);
        QCOMPARE(mark->kind, AnnotationKind::Organization);
        QCOMPARE(mark->status, AnnotationStatus::Proposed);
        QVERIFY2(mark->origin.reason.startsWith(u"You marked this in “Harvest talks”"_s),
                 qPrintable(mark->origin.reason));
    }

    void neverAgainAnywhereHoldsUntilItIsUndone()
    {
        const QTemporaryDir folder;
        Desk desk(folder);
        desk.open(folder, u"a.txt"_s, first);
        desk.tab().setCurrentAnnotation(desk.marked(u"Portugal"_s)->id);
        QVERIFY(desk.review().learning->neverAnywhere->isEnabled());
        desk.review().learning->neverAnywhere->trigger();
        ArticleTab *taught = &desk.tab();
        desk.open(folder, u"b.txt"_s, second);
        QVERIFY(!desk.marked(u"Portugal"_s));
        QVERIFY(desk.marked(u"Morocco"_s));
        taught->annotated().undoStack()->undo();
        desk.open(folder, u"c.txt"_s, QByteArray(second) + "\nThe end.\n");
        QVERIFY(desk.marked(u"Portugal"_s));
    }

    void aRejectionElsewhereIsNoMoreThanADoubt()
    {
        const QTemporaryDir folder;
        Desk desk(folder);
        desk.open(folder, u"a.txt"_s, first);
        desk.tab().setCurrentAnnotation(desk.marked(u"Portugal"_s)->id);
        desk.review().reject->trigger();
        desk.open(folder, u"b.txt"_s, second);
        const auto mark = desk.marked(u"Portugal"_s);
        QVERIFY(mark && mark->doubtful);
        QVERIFY(mark->origin.reason.contains(u"but you rejected it in “Harvest talks”"_s));
    }
};

QTEST_MAIN(TestLearning)
#include "tst_learning.moc"
