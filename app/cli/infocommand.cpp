// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/export/overview.h"

using namespace Qt::StringLiterals;

namespace lectern::cli {

namespace {

QString formatName(SourceFormat format)
{
    switch (format) {
    case SourceFormat::PlainText: return Cli::tr("plain text");
    case SourceFormat::Markdown: return Cli::tr("Markdown");
    case SourceFormat::Html: return Cli::tr("web page");
    }
    Q_UNREACHABLE_RETURN({});
}

QString dateline(const SourceDetails &source)
{
    return source.agency.isEmpty() ? source.place : u"%1 (%2)"_s.arg(source.place, source.agency).simplified();
}

QByteArray table(const Article &article)
{
    const SourceDetails &source = article.source();
    const QList<std::pair<QString, QString>> rows{
        {Cli::tr("File"), source.path.isEmpty() ? source.fileName : source.path},
        {Cli::tr("Title"), article.title()},
        {Cli::tr("Author"), source.author},
        {Cli::tr("Outlet"), source.outlet},
        {Cli::tr("Published"), source.published},
        {Cli::tr("Address"), source.address},
        {Cli::tr("Dateline"), dateline(source)},
        {Cli::tr("Language"), source.language},
        {Cli::tr("Format"), formatName(source.format)},
        {Cli::tr("Encoding"), source.encoding},
        {Cli::tr("Words"), QString::number(wordCount(article.text()))},
        {Cli::tr("Blocks"), QString::number(article.blocks().size())},
        {Cli::tr("SHA-256 of the source"), QString::fromLatin1(source.sourceHash)},
        {Cli::tr("SHA-256 of the text"), QString::fromLatin1(source.textHash)},
    };
    qsizetype width = 0;
    for (const auto &[label, value] : rows)
        width = std::max(width, label.size());
    QString text;
    for (const auto &[label, value] : rows) {
        if (!value.isEmpty())
            text += label.leftJustified(width + 2) + value.simplified() + u'\n';
    }
    return printable(text + u'\n').toUtf8();
}

} // namespace

int infoCommand(const QStringList &arguments)
{
    CommandLine commandLine(u"info"_s, Cli::tr("Prints what is known of each file without recognizing anything."),
                            u"FILE…"_s);
    if (const std::optional<int> exitCode = commandLine.parse(arguments))
        return *exitCode;
    return commandLine.forEachFile([&](const QString &file) {
        return commandLine.read(file).transform(
            [](const ImportedArticle &imported) { return table(imported.article); });
    });
}

} // namespace lectern::cli
