// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/recognition/recognition.h"
#include "app/cli/storedarticle.h"
#include "app/cli/terminal.h"
#include "core/export/htmlexport.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lectern::cli {

namespace {

/// Where each page goes: into one file, or into a folder under a name of its own.
class Destination
{
public:
    explicit Destination(const CommandLine &commandLine) : m_output(commandLine.value(u"output"_s))
    {
        m_isFolder = m_output != "-"_L1 &&
                     (m_output.endsWith(u'/') || QFileInfo(m_output).isDir() || commandLine.files().size() > 1);
    }

    /// The bytes where they are for standard output; nothing where they are in a file.
    Result<QByteArray> write(const QByteArray &page, const QString &source)
    {
        if (!m_isFolder && m_output == "-"_L1)
            return page;
        if (m_isFolder && !QDir().mkpath(m_output))
            return failure(Cli::tr("The folder “%1” cannot be made.").arg(m_output));
        const QString path = m_isFolder ? QDir(m_output).filePath(nameFor(source)) : m_output;
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size() || !file.commit())
            return failure(Cli::tr("“%1” cannot be written: %2").arg(path, file.errorString()));
        return QByteArray();
    }

private:
    // Two sources of one name get pages of two names.
    QString nameFor(const QString &source)
    {
        const QString base = source == "-"_L1 ? u"article"_s : QFileInfo(source).completeBaseName();
        QString name = base + ".html"_L1;
        for (int number = 2; m_used.contains(name); ++number)
            name = u"%1-%2.html"_s.arg(base).arg(number);
        m_used.insert(name);
        return name;
    }

    QString m_output;
    bool m_isFolder = false;
    QSet<QString> m_used = {};
};

ExportOptions optionsOf(const CommandLine &commandLine)
{
    return {.notes = !commandLine.isSet(u"no-notes"_s), .proposals = !commandLine.isSet(u"only-accepted"_s)};
}

Result<QByteArray> recognizedPage(const QString &file, const CommandLine &commandLine, const Lexicons &lexicons)
{
    const Result<ImportedArticle> imported = commandLine.read(file);
    if (!imported)
        return std::unexpected(imported.error());
    ExportContent content = contentOf(imported->article, recognize(imported->article, lexicons));
    content.analyst = commandLine.value(u"analyst"_s);
    return toHtml(content, optionsOf(commandLine));
}

Result<QByteArray> storedPage(const QString &file, const CommandLine &commandLine, Library &library)
{
    const Result<StoredArticle> stored = storedArticle(file, library);
    if (!stored)
        return std::unexpected(stored.error());
    const Result<Catalogue> catalogue = library.catalogue();
    if (!catalogue)
        return std::unexpected(catalogue.error());
    const QString analyst = commandLine.isSet(u"analyst"_s) ? commandLine.value(u"analyst"_s)
                                                            : library.setting(u"analyst"_s).value_or(QString());
    return toHtml({stored->article, stored->annotations, *catalogue, analyst}, optionsOf(commandLine));
}

void addOptions(CommandLine &commandLine)
{
    commandLine.add({u"format"_s, Cli::tr("The form of the page: html."), Cli::tr("name"), u"html"_s});
    commandLine.add({{u"o"_s, u"output"_s},
                     Cli::tr("Where to write: a file, a folder, or - for standard output. Several articles need a "
                             "folder, which is made."),
                     Cli::tr("path")});
    commandLine.add({u"library"_s,
                     Cli::tr("Recognize nothing, but take the articles from this library, with all that the analyst "
                             "decided, tagged and noted. They are found by their content, else by their path. "
                             "Lectern’s own library is %1.")
                         .arg(QDir::toNativeSeparators(Library::defaultPath())),
                     Cli::tr("file")});
    commandLine.add({{u"only-accepted"_s, u"no-proposals"_s},
                     Cli::tr("Leave out marks that nobody has decided on. Needs --library.")});
    commandLine.add({u"no-notes"_s, Cli::tr("Leave out the analyst’s notes.")});
    commandLine.add({u"analyst"_s,
                     Cli::tr("Who annotated, for the head of the page. Without this option: whom the library names."),
                     Cli::tr("name")});
    addLexiconsOption(commandLine);
}

/// What is wrong with the options; empty: nothing.
QString mistakeIn(const CommandLine &commandLine)
{
    if (commandLine.value(u"format"_s) != "html"_L1)
        return Cli::tr("There is no format “%1”.").arg(commandLine.value(u"format"_s));
    if (commandLine.value(u"output"_s).isEmpty())
        return Cli::tr("Where should it go? Say so with -o.");
    if (commandLine.value(u"output"_s) == "-"_L1 && commandLine.files().size() > 1)
        return Cli::tr("Standard output takes one article; name a folder with -o.");
    if (commandLine.isSet(u"only-accepted"_s) && !commandLine.isSet(u"library"_s))
        return Cli::tr("--only-accepted needs --library: what is recognized anew is accepted by nobody.");
    return {};
}

int say(const Error &error)
{
    complain(error.message);
    return SomeFailed;
}

} // namespace

int exportCommand(const QStringList &arguments)
{
    CommandLine commandLine(u"export"_s,
                            Cli::tr("Recognizes each article and writes it as an annotated page, one file that needs "
                                    "nothing else."),
                            u"FILE…"_s);
    addOptions(commandLine);
    if (const std::optional<int> exitCode = commandLine.parse(arguments))
        return *exitCode;
    if (const QString mistake = mistakeIn(commandLine); !mistake.isEmpty())
        return commandLine.refuse(mistake);
    Destination destination(commandLine);
    if (commandLine.isSet(u"library"_s)) {
        const auto library = Library::openForReading(commandLine.value(u"library"_s));
        if (!library)
            return say(library.error());
        return commandLine.forEachFile([&](const QString &file) {
            return storedPage(file, commandLine, **library).and_then([&](const QByteArray &page) {
                return destination.write(page, file);
            });
        });
    }
    const auto lexicons = loadLexicons(commandLine);
    if (!lexicons)
        return say(lexicons.error());
    return commandLine.forEachFile([&](const QString &file) {
        return recognizedPage(file, commandLine, **lexicons).and_then([&](const QByteArray &page) {
            return destination.write(page, file);
        });
    });
}

} // namespace lectern::cli
