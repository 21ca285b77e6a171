// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/recognition/recognition.h"

#include "app/cli/terminal.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace lectern::cli {

void addLexiconsOption(CommandLine &commandLine)
{
    commandLine.add({u"lexicons"_s,
                     Cli::tr("Look up names in the lexicons of this folder as well. Without this option: in those of "
                             "%1.")
                         .arg(QDir::toNativeSeparators(Lexicons::ownFolder())),
                     Cli::tr("folder")});
}

Result<std::shared_ptr<const Lexicons>> loadLexicons(const CommandLine &commandLine)
{
    const bool isNamed = commandLine.isSet(u"lexicons"_s);
    const QString own = isNamed ? commandLine.value(u"lexicons"_s) : Lexicons::ownFolder();
    if (isNamed && !QDir(own).exists())
        return failure(Cli::tr("There is no folder “%1”.").arg(own));
    return Lexicons::load(u":/lexicons"_s, own).transform([](const std::shared_ptr<const Lexicons> &lexicons) {
        for (const Error &mistake : lexicons->mistakes())
            complain(mistake.message);
        return lexicons;
    });
}

ExportContent contentOf(const Article &article, const Recognition &found)
{
    Catalogue catalogue;
    catalogue.apply(catalogue.missing(found.entities));
    return {article, AnnotationSet(found.annotations), catalogue};
}

} // namespace lectern::cli
