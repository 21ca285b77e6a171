// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationset.h"
#include "core/article/article.h"
#include "core/catalogue/catalogue.h"
#include "core/support/error.h"

#include <memory>
#include <optional>

namespace lectern {

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

/// An article as the library holds it.
struct StoredArticle
{
    ArticleId id;
    Article article;
    AnnotationSet annotations;
    bool recognized = false;        ///< recognition has run to its end at least once
    QList<Annotation> orphans = {}; ///< of the version before: quotes not found again in this text
};

/// Articles, annotations and the catalogue in one SQLite file (WAL). One
/// connection, used from one thread only; LibraryQueue owns that thread.
class Library
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens or makes the library, brings its schema up to date, and makes the
    /// day's backup copy. A second process gets Mode::ReadOnly.
    static Result<std::unique_ptr<Library>> open(const QString &path);
    ~Library();

    Mode mode() const;

    Result<QList<ArticleHeader>> headers(); ///< latest opened first
    Result<std::optional<ArticleId>> findBySource(const QByteArray &sourceHash);
    Result<std::optional<ArticleId>> findByPath(const QString &path); ///< the latest version
    Result<StoredArticle> article(ArticleId id);
    /// Keeps the source's bytes too. With a previous version, its annotations are
    /// re-anchored by quote and context; those not found again are orphans.
    Result<StoredArticle> add(const Article &article, const QByteArray &sourceBytes,
                              std::optional<ArticleId> previousVersion = {});
    Result<QByteArray> sourceBytes(ArticleId id);
    Result<void> remove(ArticleId id);

    Result<void> save(ArticleId id, const AnnotationChange &change); ///< one transaction
    Result<void> save(const CatalogueChange &change);
    Result<void> setRecognized(ArticleId id);
    Result<Catalogue> catalogue();

    /// Small values of the program's own: the session, the analyst's name.
    Result<QString> setting(const QString &key);
    Result<void> setSetting(const QString &key, const QString &value);

private:
    Library();
};

} // namespace lectern
