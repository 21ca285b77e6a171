// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/mainwindow.h"
#include "app/mainwindow/report/paintreport.h"
#include "app/mainwindow/report/watchedapplication.h"
#include "core/support/translation.h"

#include <QCommandLineParser>
#include <QDir>
#include <QLibrary>
#include <QTextStream>
#include <QtConcurrentRun>

#include <functional>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QCoreApplication::translate(
        "lectern", "Read news articles with speakers, countries and organizations marked."));
    parser.addOption({u"library"_s, QCoreApplication::translate("lectern", "Use the library in FILE."), u"FILE"_s});
    parser.addOption({u"lexicons"_s,
                      QCoreApplication::translate("lectern", "Look up names in the lexicons of FOLDER as well. Without "
                                                             "this option: in those of %1.")
                          .arg(QDir::toNativeSeparators(Lexicons::ownFolder())),
                      u"FOLDER"_s});
    QCommandLineOption report(
        u"report-painted"_s); // for benchmarks: prints when the first article is painted and what held it up, and ends
    report.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(report);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"ARTICLE"_s, QCoreApplication::translate("lectern", "Articles to open."),
                                 u"[ARTICLE…]"_s);
}

// Reading fontconfig's settings is a tenth of the way to the first frame, and Qt
// would do it when the first text is measured. It is thread-safe and done once.
void prepareFonts()
{
    if (const auto read = QLibrary::resolve(u"fontconfig"_s, 1, "FcInit"))
        read();
}

// Answered without a display.
bool isQuestion(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--")
            return false;
        if (argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v")
            return true;
    }
    return false;
}

// Known before the application is, so that lexicons are read beside its making.
QString ownLexicons(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QCommandLineParser parser;
    describe(parser);
    return parser.parse(arguments) && parser.isSet(u"lexicons"_s) ? parser.value(u"lexicons"_s) : Lexicons::ownFolder();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"lectern"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LECTERN_VERSION));
    QCommandLineParser parser;
    if (isQuestion(argc, argv)) {
        QCoreApplication application(argc, argv);
        installTranslations(application);
        describe(parser);
        parser.process(application);
    }
    // Beside the making of the application, which takes longer; fonts first, since the window needs them first.
    const LexiconsFuture lexicons = QtConcurrent::run([own = ownLexicons(argc, argv)] {
        prepareFonts();
        return Lexicons::load(u":/lexicons"_s, own);
    });
    WatchedApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.lectern.Lectern"_s);
    QGuiApplication::setApplicationDisplayName(u"Lectern"_s);
    installTranslations(application);
    describe(parser);
    parser.process(application);
    if (parser.isSet(u"report-painted"_s))
        application.watch();
    LibraryQueue library(parser.isSet(u"library"_s) ? parser.value(u"library"_s) : Library::defaultPath());
    std::unique_ptr<MainWindow> window;
    const std::function<void(const QStringList &, const QString &)> open = [&](const QStringList &paths,
                                                                               const QString &message) {
        MainWindow *last = window.release();
        window = std::make_unique<MainWindow>(library, lexicons, paths);
        if (parser.isSet(u"report-painted"_s))
            new PaintReport(*window);
        QObject::connect(window.get(), &MainWindow::libraryReplaced, &application,
                         [&](const QString &what) { open(window->openPaths(), what); });
        window->start(message);
        if (last) { // goes when the next is there, or the program would end with it
            window->show();
            last->deleteLater();
        }
    };
    open(parser.positionalArguments(), {});
    return QApplication::exec();
}
