// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace lectern::cli {

/// How the program ends.
enum ExitCode {
    Success = 0,
    SomeFailed = 1, ///< a file could not be read, recognized or written; the others were
    UsageError = 2, ///< the command line makes no sense; nothing was done
};

// The subcommands. Arguments: the program, the subcommand, the rest.
int recognizeCommand(const QStringList &arguments);
int textCommand(const QStringList &arguments);
int exportCommand(const QStringList &arguments);
int infoCommand(const QStringList &arguments);
int trainCommand(const QStringList &arguments);

} // namespace lectern::cli
