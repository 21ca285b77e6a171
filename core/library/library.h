// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationset.h"
#include "core/article/article.h"
#include "core/catalogue/catalogue.h"
#include "core/library/writerlock.h"
#include "core/support/error.h"

#include <functional>
#include <memory>
#include <optional>

namespace lectern {

class Database;

/// A row of the library list.
struct ArticleHeader
{
    ArticleId id;
    QString title = {};
    QString outlet = {};
    QString published = {};
    QDateTime added = {};  ///< UTC
    QDateTime opened = {}; ///< UTC
    int decisionsLeft = 0; ///< proposals
    int decisions = 0;     ///< all annotations
    QString path = {};
    std::optional<ArticleId> previousVersion = {};

    bool operator==(const ArticleHeader &) const = default;
};

/// An annotation of the version before whose words the new text has no more.
struct Orphan
{
    Annotation annotation; ///< its ranges are in the old text
    QString quote = {};    ///< the words it had

    bool operator==(const Orphan &) const = default;
};

/// An article that has the words that were looked for.
struct SearchHit
{
    ArticleId article;
    QString snippet = {};  ///< some words around the first of them
    TextRanges found = {}; ///< which of the snippet's are among those looked for
};

/// An article as the library holds it.
struct StoredArticle
{
    ArticleId id;
    Article article;
    AnnotationSet annotations;
    bool recognized = false;    ///< recognition has run to its end at least once
    QList<Orphan> orphans = {}; ///< until somebody drops them
    std::optional<ArticleId> previousVersion = {};
};

/// Articles, annotations and the catalogue in one SQLite file (WAL). One
/// connection, used from one thread only; LibraryQueue owns that thread.
class Library
{
public:
    enum class Mode { ReadWrite, ReadOnly };
    using Write = std::function<Result<void>(Library &)>;

    /// In the user's data folder.
    static QString defaultPath();

    /// Opens or makes the library and brings its schema up to date. While one
    /// process has it, others get Mode::ReadOnly; a killed one has it no more.
    static Result<std::unique_ptr<Library>> open(const QString &path);
    /// Opens one that is there, and leaves the place of the one that writes free.
    static Result<std::unique_ptr<Library>> openForReading(const QString &path);
    ~Library();

    Mode mode() const { return m_readOnlyReason.isEmpty() ? Mode::ReadWrite : Mode::ReadOnly; }
    QString readOnlyReason() const { return m_readOnlyReason; } ///< for people; empty: it is not

    Result<QList<ArticleHeader>> headers();                                      ///< latest opened first
    Result<std::optional<ArticleId>> findBySource(const QByteArray &sourceHash); ///< the latest added
    Result<std::optional<ArticleId>> findByPath(const QString &path);            ///< the latest version
    Result<StoredArticle> article(ArticleId id);
    /// Whether to look closer: no article of another size has the same source.
    Result<bool> hasSourceOfSize(qsizetype size);

    /// As it would be stored, under a new id, but nothing written. With a previous
    /// version, what the analyst decided and made there is re-anchored by quote
    /// and context; what is not found again are orphans. Proposals stay behind:
    /// recognition makes new ones.
    Result<StoredArticle> prepare(const Article &article, std::optional<ArticleId> previousVersion = {});
    Result<void> add(const StoredArticle &article, const QByteArray &sourceBytes); ///< keeps the bytes too
    Result<StoredArticle> add(const Article &article, const QByteArray &sourceBytes,
                              std::optional<ArticleId> previousVersion = {}); ///< both
    Result<QByteArray> sourceBytes(ArticleId id);
    Result<void> remove(ArticleId id);

    /// A change to an article that was removed meanwhile is no failure.
    Result<void> save(ArticleId id, const AnnotationChange &change);
    Result<void> save(const CatalogueChange &change);
    Result<void> setRecognized(ArticleId id);
    Result<void> setOpened(ArticleId id, const QString &path); ///< now, from there
    Result<void> dropOrphan(ArticleId id, AnnotationId orphan);
    Result<Catalogue> catalogue(); ///< without what was learned
    Result<QList<LearnedFact>> facts();

    /// Articles that have all the words, best first; the last word may be the
    /// beginning of one, and words in double quotes stand together.
    Result<QList<SearchHit>> search(const QString &query);
    /// Indexes a piece of the texts that search() would have to index first; false
    /// where there is none. For when nothing else is to do.
    Result<bool> indexNext();

    /// All of it or nothing; each write above is one by itself.
    Result<void> transact(const Write &write);

    /// Small values of the program's own: the session, the analyst's name.
    Result<QString> setting(const QString &key); ///< empty where it was never set
    Result<void> setSetting(const QString &key, const QString &value);

private:
    explicit Library(const QString &path);
    Result<void> openDatabase(const QString &path);
    bool mayWrite(const QString &path);
    Result<bool> has(ArticleId id);

    WriterLock m_lock;
    QString m_readOnlyReason = {};
    std::unique_ptr<Database> m_database;
    bool m_inTransaction = false;
};

} // namespace lectern
