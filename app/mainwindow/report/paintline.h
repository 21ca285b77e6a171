// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QTextStream>

#include <ctime>

namespace lectern {

/// One line for a benchmark that started this process: what happened, when
/// (nanoseconds of the monotonic clock, which all processes share), and how much
/// memory is resident by then (KB).
inline void writePaintLine(const char *what)
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    QByteArray resident;
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                resident = line.mid(6).trimmed().split(' ').first();
        }
    }
    QTextStream(stdout) << what << ' ' << qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec << ' ' << resident
                        << Qt::endl;
}

} // namespace lectern
