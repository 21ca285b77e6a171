// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/wordindex.h"

#include "core/library/statement.h"

#include <QSet>

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar foundStart(0x02);
constexpr QChar foundEnd(0x03);

/// As FTS5 wants it: every term in quotes, so that nothing in it is an operator.
/// What no text holds (control characters, half a surrogate pair) parts words.
QString matchFor(QString query)
{
    constexpr qsizetype mostTerms = 64;
    const auto isNoText = [](QChar c) { return c.isNull() || c.category() == QChar::Other_Control; };
    std::ranges::replace_if(query, isNoText, u' ');
    query = QString::fromUtf8(query.toUtf8());
    QStringList terms;
    const QStringList parts = query.split(u'"');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isPhrase = i % 2 == 1;
        if (isPhrase)
            terms.append(parts[i].simplified());
        else
            terms += parts[i].simplified().split(u' ');
    }
    terms.removeAll(QString());
    if (terms.isEmpty())
        return {};
    terms.resize(std::min(terms.size(), mostTerms));
    return u'"' + terms.join("\" \""_L1) + "\"*"_L1;
}

SearchHit hitFrom(ArticleId article, const QString &marked)
{
    SearchHit hit{article};
    for (const QChar c : marked) {
        if (c == foundStart)
            hit.found.append({hit.snippet.size(), hit.snippet.size()});
        else if (c == foundEnd && !hit.found.isEmpty())
            hit.found.last().end = hit.snippet.size();
        else
            hit.snippet += c.isSpace() ? u' ' : c;
    }
    return hit;
}

} // namespace

Result<bool> indexNextPiece(Database &database)
{
    const Result<qint64> piece = database.number(u"SELECT max(piece) FROM text_unindexed"_s); // the newest
    if (!piece)
        return std::unexpected(piece.error());
    if (*piece == 0)
        return false;
    Statement index(database, u"INSERT INTO text_search (rowid, utf8) "
                              "SELECT id, CAST(utf8 AS TEXT) FROM text_piece WHERE id = ?"_s);
    return index.run(*piece)
        .and_then([&] { return Statement(database, u"DELETE FROM text_unindexed WHERE piece = ?"_s).run(*piece); })
        .transform([] { return true; });
}

Result<QList<SearchHit>> searchTexts(Database &database, const QString &query)
{
    const QString match = matchFor(query);
    if (match.isEmpty())
        return QList<SearchHit>();
    Statement row(database, u"SELECT article, snippet(text_search, 0, x'02', x'03', '…', 16) FROM text_search "
                            "JOIN text_piece ON text_piece.id = text_search.rowid WHERE text_search MATCH ? "
                            "ORDER BY rank LIMIT 500"_s);
    if (const Result<void> done = row.run(match); !done)
        return std::unexpected(done.error());
    QList<SearchHit> hits;
    QSet<ArticleId> seen;
    while (row.next()) {
        const ArticleId article(row.integer(0));
        if (seen.contains(article))
            continue;
        seen.insert(article);
        hits.append(hitFrom(article, row.text(1)));
    }
    return row.ended().transform([&] { return std::move(hits); });
}

} // namespace lectern
