// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/support/translation.h"

#include <QCoreApplication>

#include <clocale>
#include <cstdlib>
#include <langinfo.h>

using namespace lectern::cli;
using namespace Qt::StringLiterals;

namespace {

struct Command
{
    QString name;
    QString summary;
    int (*run)(const QStringList &arguments);
};

QList<Command> commands()
{
    return {
        {u"recognize"_s, Cli::tr("who speaks, and which countries, organizations, people and places are named"),
         recognizeCommand},
        {u"text"_s, Cli::tr("the article as it was read"), textCommand},
        {u"export"_s, Cli::tr("an annotated page of each article"), exportCommand},
        {u"info"_s, Cli::tr("title, author, date, language, length and hashes"), infoCommand},
        {u"train"_s, Cli::tr("a tagger of names, trained from marked texts"), trainCommand},
    };
}

QString help()
{
    QString text = Cli::tr("Usage: lectern-cli COMMAND [options] FILE…\n"
                           "Reads news articles and says who and what is in them.\n\n"
                           "Commands:\n");
    for (const Command &command : commands())
        text += "  "_L1 + command.name.leftJustified(11) + command.summary + u'\n';
    return text + Cli::tr("\nOptions:\n"
                          "  -h, --help     this help; with a command, that of the command\n"
                          "  -v, --version  the version\n\n"
                          "Exit code: 0 all went well, 1 some file failed, 2 the command line is wrong.\n");
}

// In a locale that is not UTF-8 Qt takes C.UTF-8, and says so on standard error.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        setenv("LC_ALL", "C.UTF-8", 1);
}

int print(const QString &text)
{
    writeOut(text.toUtf8());
    return flushOut();
}

} // namespace

int main(int argc, char *argv[])
{
    useUtf8();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"lectern-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LECTERN_VERSION));
    lectern::installTranslations(application);
    const QStringList arguments = QCoreApplication::arguments();
    const QString first = arguments.value(1);
    for (const Command &command : commands()) {
        if (command.name == first)
            return command.run(arguments);
    }
    if (first == "-h"_L1 || first == "--help"_L1 || first == "help"_L1)
        return print(help());
    if (first == "-v"_L1 || first == "--version"_L1)
        return print("lectern-cli "_L1 + QCoreApplication::applicationVersion() + u'\n');
    complain(first.isEmpty() ? Cli::tr("No command was given.") : Cli::tr("There is no command “%1”.").arg(first));
    complain(Cli::tr("Try “lectern-cli --help”."));
    return UsageError;
}
