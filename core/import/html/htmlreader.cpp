// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/html/htmlreader.h"

#include "core/import/articlebuilder.h"
#include "core/import/html/htmltree.h"
#include "core/import/html/maincontent.h"
#include "core/import/linkaddress.h"

#include <QRegularExpression>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

Block blockOf(const PageBlock &block, Part part)
{
    switch (part) {
    case Part::Standfirst: return {{}, BlockKind::Standfirst};
    case Part::Byline: return {{}, BlockKind::Byline};
    case Part::Caption: return {{}, BlockKind::Caption};
    default: break;
    }
    const int level = block.kind == BlockKind::Heading ? std::max(2, block.level) : block.level;
    return {{}, block.kind, level, block.ordered, block.number};
}

QList<InlineSpan> cleanSpans(const QList<InlineSpan> &spans, const QUrl &base)
{
    QList<InlineSpan> clean;
    for (InlineSpan span : spans) {
        if (span.style == InlineStyle::Link) {
            span.target = linkAddress(span.target, base);
            if (span.target.isEmpty())
                continue;
        }
        clean.append(span);
    }
    return clean;
}

QString headlineOf(const std::vector<PageBlock> &blocks, const std::vector<Part> &parts, const HtmlMetadata &metadata)
{
    const auto headline = std::ranges::find(parts, Part::Headline);
    if (headline != parts.end())
        return blocks[size_t(headline - parts.begin())].text;
    return metadata.title.isEmpty() ? metadata.pageTitle : metadata.title.simplified();
}

/// Pages that scripts put together show little without them, and may yet carry
/// the whole article for search engines.
bool isOnlyInMetadata(const std::vector<PageBlock> &blocks, const std::vector<Part> &parts,
                      const HtmlMetadata &metadata)
{
    qsizetype shown = 0;
    for (size_t i = 0; i < blocks.size(); ++i)
        shown += parts[i] == Part::Body ? blocks[i].text.size() : 0;
    return metadata.body.size() >= 400 && shown * 3 < metadata.body.size();
}

void takeMetadata(SourceDetails &source, const HtmlMetadata &metadata)
{
    if (!metadata.author.isEmpty())
        source.author = metadata.author;
    if (!metadata.published.isEmpty())
        source.published = metadata.published;
    source.outlet = metadata.outlet;
    source.address = metadata.address;
    source.language = metadata.language;
}

} // namespace

ArticleParts readHtml(const QString &html)
{
    const HtmlTree tree(html.toUtf8());
    const HtmlMetadata metadata = htmlMetadata(tree);
    const std::vector<PageBlock> blocks = pageBlocks(tree);
    const std::vector<Part> parts = partsOfPage(tree, blocks, metadata);
    const QString headline = headlineOf(blocks, parts, metadata);
    ArticleBuilder builder;
    builder.add({{}, BlockKind::Headline, 1}, headline);
    QStringList leftOut;
    const bool onlyInMetadata = isOnlyInMetadata(blocks, parts, metadata);
    for (const QString &line : onlyInMetadata ? metadata.body.split(u'\n') : QStringList())
        builder.add({}, line.simplified());
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (onlyInMetadata && parts[i] == Part::Body) {
            leftOut.append(blocks[i].text);
            continue;
        }
        switch (parts[i]) {
        case Part::Headline: break;
        case Part::Outside: leftOut.append(blocks[i].text); break;
        default:
            builder.add(blockOf(blocks[i], parts[i]), blocks[i].text,
                        cleanSpans(blocks[i].spans, QUrl(metadata.address)));
        }
    }
    ArticleParts article = builder.take();
    takeMetadata(article.source, metadata);
    article.source.title = headline;
    article.source.leftOut = leftOut.join(u'\n');
    return article;
}

QString declaredEncoding(QByteArrayView html)
{
    const QString head = QString::fromLatin1(html.first(std::min<qsizetype>(html.size(), 8192)));
    static const QRegularExpression pattern(
        uR"(<meta[^>]*charset\s*=\s*["']?\s*([A-Za-z0-9_:.\-]+)|<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9_.\-]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(head);
    return match.captured(match.hasCaptured(1) ? 1 : 2);
}

} // namespace lectern
