// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/storedarticle.h"

#include "app/cli/terminal.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace lectern::cli {

namespace {

/// Empty where there is nothing to read.
QByteArray hashOf(const QString &file)
{
    QFile input(file);
    const bool isOpen =
        file == QLatin1StringView("-") ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return isOpen && hash.addData(&input) ? hash.result().toHex() : QByteArray();
}

} // namespace

Result<StoredArticle> storedArticle(const QString &file, Library &library)
{
    const QByteArray hash = hashOf(file);
    auto found = hash.isEmpty() ? Result<std::optional<ArticleId>>() : library.findBySource(hash);
    const bool isSame = found && *found;
    if (found && !*found)
        found = library.findByPath(QFileInfo(file).absoluteFilePath());
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(Cli::tr("It is not in the library; open it in Lectern first."));
    if (!isSame && !hash.isEmpty())
        complain(Cli::tr("“%1” has changed since it was opened; what the library keeps is taken.").arg(file));
    return library.article(**found);
}

} // namespace lectern::cli
