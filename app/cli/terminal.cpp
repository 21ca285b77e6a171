// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include "app/cli/commands.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lectern::cli {

namespace {

void sayWhyOutFailed(int cause)
{
    if (cause != EPIPE)
        complain(Cli::tr("Standard output cannot be written: %1").arg(QString::fromLocal8Bit(strerror(cause))));
}

void writeError(const QString &text) { std::fputs(text.toUtf8().constData(), stderr); }

} // namespace

void writeOut(QByteArrayView bytes)
{
    if (!bytes.isEmpty() && isOutOpen() &&
        std::fwrite(bytes.data(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()))
        sayWhyOutFailed(errno);
}

bool isOutOpen() { return !std::ferror(stdout); }

int flushOut()
{
    if (isOutOpen() && std::fflush(stdout) != 0)
        sayWhyOutFailed(errno);
    return isOutOpen() ? Success : SomeFailed;
}

QString printable(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    }
    return text;
}

void complain(const QString &message) { writeError("lectern-cli: "_L1 + printable(message) + u'\n'); }

void complain(const QString &file, const Error &error)
{
    complain(error.message.contains(file) ? error.message : file + ": "_L1 + error.message);
}

Progress::Progress(int total, bool asked)
    : m_total(total), m_onTerminal(isatty(STDERR_FILENO)), m_shown(asked || (total > 1 && m_onTerminal))
{
}

void Progress::begin(const QString &name)
{
    ++m_done;
    if (!m_shown)
        return;
    const QString line = u"[%1/%2] %3"_s.arg(m_done).arg(m_total).arg(printable(name));
    writeError(m_onTerminal ? "\r\x1b[K"_L1 + line : line + u'\n');
}

void Progress::clear()
{
    if (m_shown && m_onTerminal)
        writeError(u"\r\x1b[K"_s);
}

} // namespace lectern::cli
