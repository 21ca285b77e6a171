// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importer.h"

#include "core/import/articleparts.h"
#include "core/import/binarycontent.h"
#include "core/import/encoding.h"
#include "core/import/html/htmlreader.h"
#include "core/import/markdown/markdownreader.h"
#include "core/import/plaintext/plaintext.h"
#include "core/import/sourcefile.h"
#include "core/import/webarchive.h"
#include "core/text/language.h"
#include "core/text/normalization.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <future>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

QByteArray sha256(QByteArrayView bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(); }

SourceFormat formatOf(QByteArrayView bytes, const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (QStringList{u"html"_s, u"htm"_s, u"xhtml"_s, u"xht"_s, u"shtml"_s}.contains(suffix) || isWebArchive(bytes))
        return SourceFormat::Html;
    if (QStringList{u"md"_s, u"markdown"_s, u"mdown"_s, u"mkd"_s}.contains(suffix))
        return SourceFormat::Markdown;
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 512)).toByteArray().trimmed().toLower();
    const bool isPage = head.startsWith("<!doctype html") || head.startsWith("<html") ||
                        (head.startsWith("<?xml") && head.contains("<html"));
    return isPage ? SourceFormat::Html : SourceFormat::PlainText;
}

ArticleParts partsOf(QString text, TextStructure structure)
{
    ArticleParts parts{std::move(text), std::move(structure.blocks), std::move(structure.spans)};
    parts.source.author = structure.author;
    parts.source.published = structure.published;
    parts.source.place = structure.place;
    parts.source.agency = structure.agency;
    return parts;
}

/// `changed` becomes true where the article's text is not the source's any more.
ArticleParts readPlainText(QString text, bool &changed)
{
    changed |= joinWrappedLines(text);
    TextStructure structure = structureOf(text);
    changed |= removeSigns(text, structure);
    return partsOf(std::move(text), std::move(structure));
}

ArticleParts readAs(SourceFormat format, QString text, bool &changed, const Job &job)
{
    if (format == SourceFormat::PlainText)
        return readPlainText(std::move(text), changed);
    changed = true;
    return format == SourceFormat::Html ? readHtml(text, job) : readMarkdown(text);
}

std::unexpected<Error> notText(const QString &fileName, const QString &kind)
{
    if (kind.isEmpty())
        return failure(QCoreApplication::translate(
                           "lectern", "“%1” does not hold text; open a text, Markdown or HTML file instead.")
                           .arg(fileName));
    return failure(QCoreApplication::translate("lectern", "“%1” is not text (%2); save its text as a text, Markdown or "
                                                          "HTML file and open that.")
                       .arg(fileName, kind));
}

/// Large sources are hashed on the second core while the first one decodes.
std::future<QByteArray> hashLater(const QByteArray &bytes)
{
    const auto policy = bytes.size() > (1 << 18) ? std::launch::async : std::launch::deferred;
    return std::async(policy, [bytes] { return sha256(bytes); });
}

Article finished(ArticleParts parts)
{
    // Pages made from templates often name the template's language.
    const LanguageGuess guess = guessLanguage(parts.text);
    QString &language = parts.source.language;
    const bool isContradicted = guess.confidence > 0.8 && language.section(u'-', 0, 0) != guess.language;
    if (language.isEmpty() || isContradicted)
        language = guess.language;
    return Article(std::move(parts.text), std::move(parts.blocks), std::move(parts.spans), std::move(parts.source));
}

std::unexpected<Error> canceled(const QString &fileName)
{
    return failure(QCoreApplication::translate("lectern", "Opening “%1” was canceled.").arg(fileName));
}

std::unexpected<Error> cannotBeOpened(const QString &fileName, const Error &why)
{
    return failure(QCoreApplication::translate("lectern", "“%1” cannot be opened. %2").arg(fileName, why.message),
                   why.details);
}

/// What is to be decoded of a source: of a web archive the page, else all of it.
Result<ArchivedPage> pageIn(const QByteArray &bytes, SourceFormat format)
{
    if (format != SourceFormat::Html)
        return ArchivedPage{bytes};
    Result<ArchivedPage> page = isWebArchive(bytes) ? pageOfArchive(bytes) : ArchivedPage{bytes};
    if (page && page->encoding.isEmpty())
        page->encoding = declaredEncoding(page->bytes);
    return page;
}

Result<Article> read(const QByteArray &bytes, const QString &fileName, const QString &path,
                     const ImportOptions &options, const Job &job)
{
    if (bytes.isEmpty())
        return failure(
            QCoreApplication::translate("lectern", "“%1” is empty; there is nothing to read in it.").arg(fileName));
    const SourceFormat format = options.format.value_or(formatOf(bytes, fileName));
    const auto page = pageIn(bytes, format);
    if (!page)
        return cannotBeOpened(fileName, page.error());
    if (const auto kind = binaryContent(page->bytes, fileName))
        return notText(fileName, *kind);
    auto hash = hashLater(bytes);
    auto decoded = decode(page->bytes, options.encoding, page->encoding);
    if (!decoded)
        return cannotBeOpened(fileName, decoded.error());
    bool changed = !decoded->isExact;
    changed |= normalize(decoded->text);
    if (job.canceled())
        return canceled(fileName);
    ArticleParts parts = readAs(format, std::move(decoded->text), changed, job);
    if (job.canceled())
        return canceled(fileName);
    if (parts.blocks.isEmpty())
        return failure(
            QCoreApplication::translate("lectern", "“%1” holds nothing but blanks; there is nothing to read in it.")
                .arg(fileName));
    SourceDetails &source = parts.source;
    source.fileName = fileName;
    source.path = path;
    source.format = format;
    source.encoding = decoded->encoding;
    source.retrieved = QDateTime::currentDateTimeUtc();
    source.sourceHash = hash.get();
    if (source.address.isEmpty())
        source.address = page->address;
    if (!changed)
        source.textHash = source.sourceHash;
    return finished(std::move(parts));
}

} // namespace

Result<ImportedArticle> importBytes(const QByteArray &bytes, const QString &fileName, const ImportOptions &options,
                                    const Job &job)
{
    auto article = read(bytes, QFileInfo(fileName).fileName(), {}, options, job);
    if (!article)
        return std::unexpected(article.error());
    return ImportedArticle{std::move(*article), bytes};
}

Result<ImportedArticle> importFile(const QString &path, const ImportOptions &options, const Job &job)
{
    auto bytes = readSourceFile(path, job);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QFileInfo info(path);
    auto article = read(*bytes, info.fileName(), info.absoluteFilePath(), options, job);
    if (!article)
        return std::unexpected(article.error());
    return ImportedArticle{std::move(*article), std::move(*bytes)};
}

Article articleFromText(const QString &text) { return finished(partsOf(text, structureOf(text))); }

} // namespace lectern
