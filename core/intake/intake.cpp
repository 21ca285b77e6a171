// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/intake.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace lectern {

namespace {

using Asked = Result<std::optional<StoredArticle>>;

std::optional<QByteArray> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex();
}

bool fits(const StoredArticle &stored, const ImportOptions &options)
{
    const SourceDetails &source = stored.article.source();
    return (options.encoding.isEmpty() || options.encoding.compare(source.encoding, Qt::CaseInsensitive) == 0) &&
           (!options.format || *options.format == source.format);
}

/// The article with the same source, if there is one that was read as wanted.
Asked known(Library &library, const QByteArray &sourceHash, const ImportOptions &options)
{
    const auto id = library.findBySource(sourceHash);
    if (!id)
        return std::unexpected(id.error());
    if (!*id)
        return std::nullopt;
    return library.article(**id).transform([&](StoredArticle &&stored) {
        return fits(stored, options) ? std::optional(std::move(stored)) : std::nullopt;
    });
}

Result<StoredArticle> newVersion(Library &library, const Article &article)
{
    auto previous = library.findBySource(article.source().sourceHash); // in another encoding
    if (previous && !*previous)
        previous = library.findByPath(article.source().path);
    if (!previous)
        return std::unexpected(previous.error());
    return library.prepare(article, *previous);
}

/// `ask` runs a request to the library and waits for what it gives.
Result<Arrival> arrive(const QString &path, const ImportOptions &options, const Job &job, const auto &ask)
{
    const qint64 size = QFileInfo(path).size();
    const Result<bool> mayBeKnown = ask([=](Library &library) { return library.hasSourceOfSize(size); });
    if (!mayBeKnown)
        return std::unexpected(mayBeKnown.error());
    // Importing computes the hash too; twice would cost 40 ms for 10 MB.
    if (const auto hash = *mayBeKnown ? hashOf(path) : std::nullopt) {
        Asked stored = ask([&](Library &library) { return known(library, *hash, options); });
        if (!stored)
            return std::unexpected(stored.error());
        if (*stored)
            return Arrival{**std::move(stored), {}, false};
    }
    Result<ImportedArticle> imported = importFile(path, options, job);
    if (!imported)
        return std::unexpected(imported.error());
    return ask([&](Library &library) { return newVersion(library, imported->article); })
        .transform(
            [&](StoredArticle &&stored) { return Arrival{std::move(stored), std::move(imported->sourceBytes), true}; });
}

} // namespace

Result<Arrival> receive(const QString &path, LibraryQueue &queue, const ImportOptions &options, const Job &job)
{
    return arrive(path, options, job, [&](auto request) { return queue.run(std::move(request)).result(); });
}

Library::Write keep(const Arrival &arrival, const QString &path)
{
    return [arrival, path = QFileInfo(path).absoluteFilePath()](Library &library) {
        if (arrival.isNew)
            return library.add(arrival.stored, arrival.sourceBytes);
        return library.setOpened(arrival.stored.id, path);
    };
}

Result<StoredArticle> takeIn(const QString &path, Library &library, const ImportOptions &options, const Job &job)
{
    Result<Arrival> arrival = arrive(path, options, job, [&](auto request) { return request(library); });
    if (!arrival)
        return std::unexpected(arrival.error());
    return library.transact(keep(*arrival, path)).transform([&] { return std::move(arrival->stored); });
}

} // namespace lectern
