// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/error.h"

#include <QByteArrayView>
#include <QCoreApplication>

namespace lectern::cli {

/// The context of the command line's words in translations.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Standard output in UTF-8. A failure (disk full, reader gone) closes it: it is
/// said once, a reader that is gone not at all, and what follows is dropped.
void writeOut(QByteArrayView bytes);
bool isOutOpen();
int flushOut(); ///< Success or SomeFailed

/// The text without the control characters that a terminal would obey; line
/// breaks and tabs stay.
QString printable(QString text);

/// A line on standard error that begins with the program's name.
void complain(const QString &message);
/// The same, naming the file.
void complain(const QString &file, const Error &error);

/// "[3/40] name" on standard error: one line that is written over and over on a
/// terminal, lines where progress was asked for and there is none, else nothing.
class Progress
{
public:
    Progress(int total, bool asked);

    void begin(const QString &name); ///< the next file
    void clear();

private:
    int m_total;
    int m_done = 0;
    bool m_onTerminal;
    bool m_shown;
};

} // namespace lectern::cli
