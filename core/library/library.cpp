// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/library.h"

#include "core/annotation/anchor.h"
#include "core/library/annotationrecords.h"
#include "core/library/articlerecords.h"
#include "core/library/cataloguerecords.h"
#include "core/library/schema.h"
#include "core/library/statement.h"
#include "core/library/wordindex.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

/// The article with this value in the column; of several the latest. A version that
/// another replaced is older than that one whatever the clock said.
Result<std::optional<ArticleId>> latestWith(Database &database, const QString &column, const QString &value)
{
    const QString sql = u"SELECT id FROM article AS one WHERE %1 = ? ORDER BY EXISTS "
                        "(SELECT 1 FROM article WHERE previous_version = one.id), added DESC LIMIT 1"_s;
    Statement row(database, sql.arg(column));
    if (const Result<void> done = row.run(value); !done)
        return std::unexpected(done.error());
    return row.next() ? row.id<ArticleId>(0) : std::nullopt;
}

/// What the next recognition would not bring by itself.
QList<Annotation> decidedOnes(const AnnotationSet &annotations)
{
    QList<Annotation> decided;
    for (const Annotation &annotation : annotations) {
        if (annotation.status != AnnotationStatus::Proposed || annotation.origin.isAnalyst() ||
            !annotation.tags.isEmpty() || !annotation.note.isEmpty())
            decided.append(annotation);
    }
    return decided;
}

/// Its words, the ranges apart by an ellipsis.
QString quoteOf(const Annotation &annotation, QStringView text)
{
    QStringList parts;
    for (const TextRange &range : annotation.ranges)
        parts.append(range.of(text).toString());
    return parts.join(u" … ");
}

void carryOver(const StoredArticle &old, StoredArticle &fresh)
{
    Reanchored reanchored = reanchor(old.article.text(), fresh.article.text(), decidedOnes(old.annotations));
    fresh.annotations = AnnotationSet(std::move(reanchored.found));
    fresh.orphans = old.orphans; // still without a place
    for (Annotation &lost : reanchored.orphans) {
        const QString quote = quoteOf(lost, old.article.text());
        lost.id = AnnotationId::random(); // a find of the new text may derive the one it had
        fresh.orphans.append({std::move(lost), quote});
    }
}

} // namespace

QString Library::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/lectern/library.sqlite"_L1;
}

Library::Library(const QString &path) : m_lock(path) {}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString &path)
{
    const QFileInfo file(path);
    const QString absolute = file.absoluteFilePath();
    QDir().mkpath(file.absolutePath()); // where it fails, opening says so
    std::unique_ptr<Library> library(new Library(absolute));
    if (const Result<void> opened = library->openDatabase(absolute); !opened)
        return std::unexpected(opened.error());
    return library;
}

Result<std::unique_ptr<Library>> Library::openForReading(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!QFileInfo(absolute).isFile())
        return failure(QCoreApplication::translate("lectern", "There is no library “%1”.")
                           .arg(QDir::toNativeSeparators(absolute)));
    std::unique_ptr<Library> library(new Library(absolute));
    library->m_readOnlyReason = QCoreApplication::translate("lectern", "The library “%1” was opened for reading.")
                                    .arg(QDir::toNativeSeparators(absolute));
    auto database = Database::open(absolute, Database::Access::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    library->m_database = *std::move(database);
    return checkSchema(*library->m_database).transform([&] { return std::move(library); });
}

Result<void> Library::openDatabase(const QString &path)
{
    const bool writable = mayWrite(path);
    auto database = Database::open(path, writable ? Database::Access::ReadWrite : Database::Access::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    m_database = *std::move(database);
    return writable ? upgradeSchema(*m_database) : checkSchema(*m_database);
}

bool Library::mayWrite(const QString &path)
{
    const WriterLock::State state = m_lock.take();
    const QFileInfo file(path);
    if (state == WriterLock::State::TakenByAnother) {
        m_readOnlyReason = QCoreApplication::translate("lectern", "This library is open in another Lectern. You can "
                                                                  "read here; to make changes, use the other window "
                                                                  "or close it and start again.");
        return false;
    }
    if (!file.exists() || (state == WriterLock::State::Held && file.isWritable()))
        return true; // where it cannot be made, opening says so
    m_readOnlyReason = QCoreApplication::translate("lectern", "The library “%1” may not be written to. You can read "
                                                              "here, but not make changes.")
                           .arg(QDir::toNativeSeparators(path));
    return false;
}

Result<QList<ArticleHeader>> Library::headers() { return readHeaders(*m_database); }

Result<std::optional<ArticleId>> Library::findBySource(const QByteArray &sourceHash)
{
    return latestWith(*m_database, u"source_hash"_s, QString::fromLatin1(sourceHash));
}

Result<std::optional<ArticleId>> Library::findByPath(const QString &path)
{
    return latestWith(*m_database, u"path"_s, path);
}

Result<StoredArticle> Library::article(ArticleId id)
{
    Result<std::optional<StoredArticle>> stored = readArticle(*m_database, id);
    if (!stored)
        return std::unexpected(stored.error());
    if (!*stored)
        return failure(QCoreApplication::translate("lectern", "This article is not in the library any more."));
    return readAnnotations(*m_database, **stored).transform([&] { return **std::move(stored); });
}

Result<bool> Library::hasSourceOfSize(qsizetype size)
{
    Statement row(*m_database, u"SELECT 1 FROM article WHERE source_size = ? LIMIT 1"_s);
    return row.run(size).transform([&] { return row.next(); });
}

Result<StoredArticle> Library::prepare(const Article &article, std::optional<ArticleId> previousVersion)
{
    StoredArticle stored{.id = ArticleId::random(), .article = article, .annotations = {}};
    stored.previousVersion = previousVersion;
    if (previousVersion) {
        const Result<StoredArticle> old = this->article(*previousVersion);
        if (!old)
            return std::unexpected(old.error());
        carryOver(*old, stored);
    }
    return stored;
}

Result<void> Library::add(const StoredArticle &article, const QByteArray &sourceBytes)
{
    return transact([&](Library &) -> Result<void> {
        return writeArticle(*m_database, article, sourceBytes)
            .and_then([&] { return writeAnnotations(*m_database, article.id, {{}, article.annotations.all()}); })
            .and_then([&] { return writeOrphans(*m_database, article.id, article.orphans); });
    });
}

Result<StoredArticle> Library::add(const Article &article, const QByteArray &sourceBytes,
                                   std::optional<ArticleId> previousVersion)
{
    Result<StoredArticle> stored = prepare(article, previousVersion);
    if (!stored)
        return stored;
    return add(*stored, sourceBytes).transform([&] { return *std::move(stored); });
}

Result<QByteArray> Library::sourceBytes(ArticleId id) { return readSourceBytes(*m_database, id); }

Result<void> Library::remove(ArticleId id)
{
    return transact([&](Library &) { return Statement(*m_database, u"DELETE FROM article WHERE id = ?"_s).run(id); });
}

Result<bool> Library::has(ArticleId id)
{
    Statement row(*m_database, u"SELECT 1 FROM article WHERE id = ?"_s);
    return row.run(id).transform([&] { return row.next(); });
}

Result<void> Library::save(ArticleId id, const AnnotationChange &change)
{
    return transact([&](Library &) -> Result<void> {
        const Result<bool> known = has(id);
        if (!known)
            return std::unexpected(known.error());
        return *known ? writeAnnotations(*m_database, id, change) : Result<void>();
    });
}

Result<void> Library::save(const CatalogueChange &change)
{
    return transact([&](Library &) { return writeCatalogue(*m_database, change); });
}

Result<void> Library::setRecognized(ArticleId id)
{
    return transact(
        [&](Library &) { return Statement(*m_database, u"UPDATE article SET recognized = 1 WHERE id = ?"_s).run(id); });
}

Result<void> Library::setOpened(ArticleId id, const QString &path)
{
    return transact([&](Library &) {
        return Statement(*m_database, u"UPDATE article SET opened = ?, path = ? WHERE id = ?"_s)
            .run(QDateTime::currentDateTimeUtc(), path, id);
    });
}

Result<void> Library::dropOrphan(ArticleId id, AnnotationId orphan)
{
    return transact([&](Library &) {
        return Statement(*m_database,
                         u"DELETE FROM annotation WHERE article = ? AND id = ? AND lost_quote IS NOT NULL"_s)
            .run(id, orphan);
    });
}

Result<Catalogue> Library::catalogue() { return readCatalogue(*m_database); }

Result<QList<LearnedFact>> Library::facts() { return readFacts(*m_database); }

Result<QList<SearchHit>> Library::search(const QString &query)
{
    // Who may only read sees what has been indexed.
    Result<bool> more = mode() == Mode::ReadWrite;
    while (more && *more)
        more = indexNext();
    return more ? searchTexts(*m_database, query) : std::unexpected(more.error());
}

Result<bool> Library::indexNext()
{
    bool indexed = false;
    const Result<void> done = transact(
        [&](Library &) { return indexNextPiece(*m_database).transform([&](bool found) { indexed = found; }); });
    return done.transform([&] { return indexed; });
}

Result<void> Library::transact(const Write &write)
{
    if (m_inTransaction)
        return write(*this);
    if (mode() == Mode::ReadOnly)
        return failure(m_readOnlyReason);
    if (Result<void> begun = m_database->run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    m_inTransaction = true;
    Result<void> done = write(*this);
    m_inTransaction = false;
    if (done)
        done = m_database->run(u"COMMIT"_s);
    if (!done)
        (void)m_database->run(u"ROLLBACK"_s); // fails only where SQLite has rolled back already
    return done;
}

Result<QString> Library::setting(const QString &key)
{
    Statement row(*m_database, u"SELECT value FROM setting WHERE key = ?"_s);
    return row.run(key).transform([&] { return row.next() ? row.text(0) : QString(); });
}

Result<void> Library::setSetting(const QString &key, const QString &value)
{
    return transact([&](Library &) {
        return Statement(*m_database, u"INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"_s).run(key, value);
    });
}

} // namespace lectern
