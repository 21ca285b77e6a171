// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/article/bodytext.h"

using namespace Qt::StringLiterals;

namespace lectern::cli {

int textCommand(const QStringList &arguments)
{
    CommandLine commandLine(u"text"_s, Cli::tr("Prints the article as it was read, in UTF-8."), u"FILE…"_s);
    commandLine.add(
        {u"body"_s, Cli::tr("Leave out what is no body: headline, standfirst, byline, dateline, captions.")});
    if (const std::optional<int> exitCode = commandLine.parse(arguments))
        return *exitCode;
    return commandLine.forEachFile([&](const QString &file) {
        return commandLine.read(file).transform([&](const ImportedArticle &imported) {
            QString text = commandLine.isSet(u"body"_s) ? bodyText(imported.article) : imported.article.text();
            if (commandLine.files().size() > 1 && !text.endsWith(u'\n')) // one alone comes out as it is
                text += u'\n';
            return text.toUtf8();
        });
    });
}

} // namespace lectern::cli
