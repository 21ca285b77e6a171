// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/recognition/recognition.h"
#include "app/cli/recognition/recognitionjson.h"
#include "app/cli/recognition/recognitiontable.h"
#include "app/cli/terminal.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lectern::cli {

namespace {

QByteArray line(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; }

Result<QByteArray> recognizeLine(const QByteArray &input, const Lexicons &lexicons)
{
    QJsonParseError error;
    const QJsonObject given = QJsonDocument::fromJson(input, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(Cli::tr("This is no JSON object: %1").arg(error.errorString()));
    if (!given.value("text"_L1).isString())
        return failure(Cli::tr("The object has no “text”."));
    const Article article = articleFromText(given.value("text"_L1).toString());
    QJsonObject found = toJson(recognize(article, lexicons), article.text());
    found.insert(u"id"_s, given.value("id"_L1));
    return line(found);
}

int recognizeLines(const Lexicons &lexicons)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        complain(Cli::tr("Standard input cannot be read: %1").arg(input.errorString()));
        return SomeFailed;
    }
    int exitCode = Success;
    for (int number = 1; !input.atEnd(); ++number) {
        const QByteArray given = input.readLine().trimmed();
        if (given.isEmpty())
            continue;
        if (const Result<QByteArray> found = recognizeLine(given, lexicons)) {
            writeOut(*found);
        } else {
            complain(Cli::tr("standard input, line %1: %2").arg(number).arg(found.error().message));
            exitCode = SomeFailed;
        }
        if (flushOut() != Success)
            return SomeFailed;
    }
    return exitCode;
}

Result<QByteArray> recognizeFile(const QString &file, const CommandLine &commandLine, const Lexicons &lexicons)
{
    const Result<ImportedArticle> imported = commandLine.read(file);
    if (!imported)
        return std::unexpected(imported.error());
    const Article &article = imported->article;
    const Recognition found = recognize(article, lexicons);
    if (!commandLine.isSet(u"json"_s))
        return toTable(contentOf(article, found)).toUtf8();
    QJsonObject object = toJson(found, article.text());
    object.insert(u"id"_s, file);
    object.insert(u"text"_s, article.text());
    return line(object);
}

} // namespace

int recognizeCommand(const QStringList &arguments)
{
    CommandLine commandLine(u"recognize"_s,
                            Cli::tr("Finds speakers, countries, organizations, people, places and quotations.\n"
                                    "Offsets in JSON count Unicode code points of “text”."),
                            u"[FILE…]"_s);
    commandLine.add({u"json"_s, Cli::tr("Print one JSON object a file, each on a line of its own.")});
    commandLine.add({u"jsonl"_s, Cli::tr("Read JSON objects with “id” and “text” from standard input, one a line, and "
                                         "print one for each. The text is taken exactly as it is.")});
    addLexiconsOption(commandLine);
    if (const std::optional<int> exitCode = commandLine.parse(arguments))
        return *exitCode;
    const bool lines = commandLine.isSet(u"jsonl"_s);
    if (lines && !commandLine.files().isEmpty())
        return commandLine.refuse(Cli::tr("--jsonl reads standard input and takes no files."));
    const auto lexicons = loadLexicons(commandLine);
    if (!lexicons) {
        complain(lexicons.error().message);
        return SomeFailed;
    }
    if (lines)
        return recognizeLines(**lexicons);
    return commandLine.forEachFile([&](const QString &file) { return recognizeFile(file, commandLine, **lexicons); });
}

} // namespace lectern::cli
