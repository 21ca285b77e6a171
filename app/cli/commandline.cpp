// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/commands.h"
#include "app/cli/terminal.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace lectern::cli {

CommandLine::CommandLine(const QString &command, const QString &description, const QString &files) : m_command(command)
{
    m_parser.setApplicationDescription(description);
    m_parser.addPositionalArgument(command, {}, command);
    m_parser.addPositionalArgument(u"files"_s,
                                   Cli::tr("Articles: plain text, Markdown or saved web pages. "
                                           "A single dash is standard input."),
                                   files);
    m_parser.addOption({{u"h"_s, u"help"_s}, Cli::tr("Show this help.")});
    m_parser.addOption(
        {u"encoding"_s, Cli::tr("Read the files in this encoding, instead of finding it out."), Cli::tr("name")});
    m_parser.addOption({u"progress"_s, Cli::tr("Show progress on standard error, even where that is no terminal.")});
}

std::optional<int> CommandLine::parse(const QStringList &arguments)
{
    if (!m_parser.parse(arguments))
        return refuse(m_parser.errorText());
    if (!m_parser.isSet(u"help"_s))
        return {};
    writeOut(m_parser.helpText().toUtf8());
    return flushOut();
}

int CommandLine::refuse(const QString &message) const
{
    complain(message);
    complain(Cli::tr("Try “lectern-cli %1 --help”.").arg(m_command));
    return UsageError;
}

QStringList CommandLine::files() const { return m_parser.positionalArguments().mid(1); }

int CommandLine::forEachFile(const std::function<Result<QByteArray>(const QString &)> &work) const
{
    const QStringList list = files();
    if (list.isEmpty())
        return refuse(Cli::tr("No file was named."));
    Progress progress(int(list.size()), m_parser.isSet(u"progress"_s));
    int exitCode = Success;
    for (const QString &file : list) {
        progress.begin(file);
        const Result<QByteArray> done = work(file);
        progress.clear();
        if (done) {
            writeOut(*done);
        } else {
            complain(file, done.error());
            exitCode = SomeFailed;
        }
        if (flushOut() != Success)
            return SomeFailed;
    }
    return exitCode;
}

Result<ImportedArticle> CommandLine::read(const QString &file) const
{
    const ImportOptions options{.encoding = m_parser.value(u"encoding"_s)};
    if (file != "-"_L1)
        return importFile(file, options);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(Cli::tr("Standard input cannot be read: %1").arg(input.errorString()));
    return importBytes(input.readAll(), Cli::tr("Standard input"), options);
}

} // namespace lectern::cli
