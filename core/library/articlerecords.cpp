// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/articlerecords.h"

#include "core/library/articlestructure.h"
#include "core/library/statement.h"
#include "core/library/storednames.h"

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr StoredName<SourceFormat> formats[] = {
    {SourceFormat::PlainText, "text"_L1},
    {SourceFormat::Markdown, "markdown"_L1},
    {SourceFormat::Html, "html"_L1},
};

Result<void> writeHeader(Database &database, const StoredArticle &stored, qsizetype sourceSize)
{
    Statement statement(
        database,
        u"INSERT INTO article (id, previous_version, heading, path, added, opened, recognized, outlet, "
        "published, source_size, source_hash, text_hash, file_name, format, encoding, title, author, address, "
        "language, place, agency, retrieved, left_out) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const SourceDetails &source = stored.article.source();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return statement.run(stored.id, stored.previousVersion, stored.article.title(), source.path, now, now,
                         stored.recognized, source.outlet, source.published, sourceSize,
                         QString::fromLatin1(source.sourceHash), QString::fromLatin1(source.textHash), source.fileName,
                         storedName(formats, source.format), source.encoding, source.title, source.author,
                         source.address, source.language, source.place, source.agency, source.retrieved,
                         source.leftOut);
}

Result<void> writeText(Database &database, ArticleId id, QStringView text)
{
    constexpr qsizetype longest = 1 << 18;
    Statement statement(database, u"INSERT INTO text_piece (article, piece, utf8) VALUES (?, ?, ?)"_s);
    qsizetype piece = 0;
    for (qsizetype at = 0; at < text.size(); ++piece) {
        qsizetype end = std::min(at + longest, text.size());
        if (end < text.size()) {
            const qsizetype line = text.sliced(at, end - at).lastIndexOf(u'\n'); // for search: no word in two
            if (line >= 0)
                end = at + line + 1;
            else if (text[end - 1].isHighSurrogate())
                --end;
        }
        if (Result<void> done = statement.run(id, piece, text.sliced(at, end - at).toUtf8()); !done)
            return done;
        at = end;
    }
    return {};
}

Result<QString> readText(Database &database, ArticleId id)
{
    Statement piece(database, u"SELECT utf8 FROM text_piece WHERE article = ? ORDER BY piece"_s);
    if (const Result<void> done = piece.run(id); !done)
        return std::unexpected(done.error());
    QString text;
    while (piece.next())
        text += QUtf8StringView(piece.bytes(0));
    return piece.ended().transform([&] { return std::move(text); });
}

SourceDetails sourceFrom(const Statement &row)
{
    SourceDetails source;
    source.path = row.text(0);
    source.outlet = row.text(1);
    source.published = row.text(2);
    source.sourceHash = row.text(3).toLatin1();
    source.textHash = row.text(4).toLatin1();
    source.fileName = row.text(5);
    source.format = valueOfStoredName(formats, row.text(6));
    source.encoding = row.text(7);
    source.title = row.text(8);
    source.author = row.text(9);
    source.address = row.text(10);
    source.language = row.text(11);
    source.place = row.text(12);
    source.agency = row.text(13);
    source.retrieved = row.time(14);
    source.leftOut = row.text(15);
    return source;
}

} // namespace

Result<void> writeArticle(Database &database, const StoredArticle &article, const QByteArray &sourceBytes)
{
    return writeHeader(database, article, sourceBytes.size())
        .and_then([&] {
            // Level 1 is three times as fast as the default and a tenth larger.
            Statement content(database, u"INSERT INTO article_content (article, structure, source) VALUES (?, ?, ?)"_s);
            return content.run(article.id, storedStructure(article.article), qCompress(sourceBytes, 1));
        })
        .and_then([&] { return writeText(database, article.id, article.article.text()); });
}

Result<std::optional<StoredArticle>> readArticle(Database &database, ArticleId id)
{
    Statement row(database,
                  u"SELECT path, outlet, published, source_hash, text_hash, file_name, format, encoding, "
                  "title, author, address, language, place, agency, retrieved, left_out, recognized, "
                  "previous_version, structure FROM article JOIN article_content ON article = id WHERE id = ?"_s);
    if (const Result<void> done = row.run(id); !done)
        return std::unexpected(done.error());
    if (!row.next())
        return row.ended().transform([] { return std::optional<StoredArticle>(); });
    Result<QString> text = readText(database, id);
    if (!text)
        return std::unexpected(text.error());
    const std::optional<ArticleStructure> structure = structureFrom(row.bytes(18), text->size());
    if (!structure)
        return std::unexpected(database.damage(u"structure of article %1"_s.arg(id.value())));
    return StoredArticle{
        .id = id,
        .article = Article(*std::move(text), structure->blocks, structure->spans, sourceFrom(row)),
        .annotations = {},
        .recognized = row.integer(16) != 0,
        .orphans = {},
        .previousVersion = row.id<ArticleId>(17),
    };
}

Result<QByteArray> readSourceBytes(Database &database, ArticleId id)
{
    Statement row(database, u"SELECT source FROM article_content WHERE article = ?"_s);
    if (const Result<void> done = row.run(id); !done)
        return std::unexpected(done.error());
    return row.next() ? qUncompress(row.bytes(0)) : QByteArray();
}

Result<QList<ArticleHeader>> readHeaders(Database &database)
{
    // Each value costs Qt as much as SQLite needs for a row: the strings come as
    // one, and are sorted here. Half the time among 100 000 articles.
    Statement row(database, u"SELECT id, added, opened, decisions_left, decisions, previous_version, "
                            "heading || x'1f' || outlet || x'1f' || published || x'1f' || path FROM article"_s);
    if (const Result<void> done = row.run(); !done)
        return std::unexpected(done.error());
    QList<ArticleHeader> headers;
    while (row.next()) {
        ArticleHeader header{ArticleId(row.integer(0))};
        header.added = row.time(1);
        header.opened = row.time(2);
        header.decisionsLeft = int(row.integer(3));
        header.decisions = int(row.integer(4));
        header.previousVersion = row.id<ArticleId>(5);
        const QString strings = row.text(6);
        const QList<QStringView> parts = QStringView(strings).split(QChar(0x1f));
        header.title = parts.value(0).toString();
        header.outlet = parts.value(1).toString();
        header.published = parts.value(2).toString();
        header.path = parts.value(3).toString();
        headers.append(std::move(header));
    }
    std::ranges::sort(headers, [](const ArticleHeader &one, const ArticleHeader &other) {
        return one.opened != other.opened ? one.opened > other.opened : one.id < other.id;
    });
    return row.ended().transform([&] { return std::move(headers); });
}

} // namespace lectern
