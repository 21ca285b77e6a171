// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/sourcefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace lectern {

namespace {

constexpr qint64 mostBytes = qint64(512) << 20;

std::unexpected<Error> tooLarge(const QString &shown)
{
    return failure(
        QCoreApplication::translate("lectern", "“%1” is larger than 512 MB; split it, or open only the part you need.")
            .arg(shown));
}

} // namespace

Result<QByteArray> readSourceFile(const QString &path, const Job &job)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (info.isDir())
        return failure(QCoreApplication::translate("lectern", "“%1” is a folder; choose a file inside it.").arg(shown));
    if (!info.exists())
        return failure(
            QCoreApplication::translate("lectern", "“%1” does not exist; check the name, or whether it was moved.")
                .arg(shown));
    if (info.size() > mostBytes)
        return tooLarge(shown);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(QCoreApplication::translate("lectern", "“%1” cannot be read; check who may read it.").arg(shown),
                       file.errorString());
    const qint64 expected = file.size();
    QByteArray bytes;
    constexpr qint64 piece = 8 << 20;
    constexpr qint64 endPiece = 1 << 16; // what the last read, which finds the end, asks for
    bytes.reserve(expected + endPiece);
    for (;;) {
        const qsizetype before = bytes.size();
        if (job.canceled())
            return failure(QCoreApplication::translate("lectern", "Opening “%1” was canceled.").arg(shown));
        bytes.resize(before + qsizetype(std::clamp<qint64>(file.size() - before, endPiece, piece)));
        const qint64 got = file.read(bytes.data() + before, bytes.size() - before);
        bytes.truncate(before + qsizetype(std::max<qint64>(got, 0)));
        if (got < 0)
            return failure(QCoreApplication::translate("lectern", "“%1” could not be read to its end; try again once "
                                                                  "its disk or network share is back.")
                               .arg(shown),
                           file.errorString());
        if (got == 0)
            break;
        if (bytes.size() > mostBytes) // pipes and devices have no size to ask for
            return tooLarge(shown);
        job.report(int(bytes.size() >> 10), int(std::max<qint64>(file.size(), bytes.size()) >> 10));
    }
    if (bytes.size() < expected)
        return failure(
            QCoreApplication::translate("lectern", "“%1” was cut short while it was read; open it again.").arg(shown));
    return bytes;
}

} // namespace lectern
