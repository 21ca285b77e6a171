// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importer.h"

#include <QCommandLineParser>

#include <functional>
#include <optional>

namespace lectern::cli {

/// The command line of one subcommand: its options, its files, and the way
/// through the files with progress and with messages on standard error.
class CommandLine
{
public:
    CommandLine(const QString &command, const QString &description, const QString &files);

    void add(const QCommandLineOption &option) { m_parser.addOption(option); }

    /// The exit code where there is nothing more to do: help shown, or an error said.
    std::optional<int> parse(const QStringList &arguments);
    /// Says what is wrong with the command line; the exit code to return.
    int refuse(const QString &message) const;

    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList files() const; ///< "-" is standard input

    /// Writes to standard output what `work` makes of each file. Failures are
    /// said and do not stop the rest.
    int forEachFile(const std::function<Result<QByteArray>(const QString &file)> &work) const;

    /// Reads a file in the encoding that --encoding names, if it was given.
    Result<ImportedArticle> read(const QString &file) const;

private:
    QString m_command;
    QCommandLineParser m_parser;
};

} // namespace lectern::cli
