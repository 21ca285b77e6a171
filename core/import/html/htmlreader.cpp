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

/// Puts the article together from the blocks that belong to it.
class PageAssembly
{
public:
    PageAssembly(const std::vector<PageBlock> &blocks, const std::vector<Part> &parts, const HtmlMetadata &metadata)
        : m_blocks(blocks),
          m_parts(parts),
          m_metadata(metadata),
          m_isOnlyInMetadata(isOnlyInMetadata(blocks, parts, metadata))
    {
    }

    ArticleParts run()
    {
        const QString headline = headlineOf(m_blocks, m_parts, m_metadata);
        m_builder.add({{}, BlockKind::Headline, 1}, headline, {}, headlineDirection());
        for (const QString &line : m_isOnlyInMetadata ? m_metadata.body.split(u'\n') : QStringList())
            m_builder.add({}, line.simplified(), {}, m_metadata.direction);
        for (size_t i = 0; i < m_blocks.size(); ++i)
            take(m_blocks[i], m_parts[i]);
        ArticleParts article = m_builder.take();
        takeMetadata(article.source, m_metadata);
        article.source.title = headline;
        article.source.leftOut = m_leftOut.join(u'\n');
        return article;
    }

private:
    Qt::LayoutDirection headlineDirection() const
    {
        const auto headline = std::ranges::find(m_parts, Part::Headline);
        return headline == m_parts.end() ? m_metadata.direction
                                         : m_blocks[size_t(headline - m_parts.begin())].direction;
    }

    void take(const PageBlock &block, Part part)
    {
        if (part == Part::Outside || (m_isOnlyInMetadata && part == Part::Body))
            m_leftOut.append(block.text);
        else if (part != Part::Headline)
            m_builder.add(blockOf(block, part), block.text, cleanSpans(block.spans, QUrl(m_metadata.address)),
                          block.direction);
    }

    const std::vector<PageBlock> &m_blocks;
    const std::vector<Part> &m_parts;
    const HtmlMetadata &m_metadata;
    bool m_isOnlyInMetadata;
    ArticleBuilder m_builder = {};
    QStringList m_leftOut = {};
};

} // namespace

ArticleParts readHtml(const QString &html, const Job &job)
{
    const HtmlTree tree(html.toUtf8());
    if (job.canceled())
        return {};
    const HtmlMetadata metadata = htmlMetadata(tree);
    const std::vector<PageBlock> blocks = pageBlocks(tree, job);
    if (job.canceled())
        return {};
    const std::vector<Part> parts = partsOfPage(tree, blocks, metadata);
    if (job.canceled())
        return {};
    return PageAssembly(blocks, parts, metadata).run();
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
