// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/articlestructure.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

#include <algorithm>
#include <iterator>

namespace lectern {

namespace {

// A code is the position in the list; the order is for ever.
constexpr BlockKind blockKinds[] = {BlockKind::Paragraph,  BlockKind::Kicker,     BlockKind::Headline,
                                    BlockKind::Standfirst, BlockKind::Byline,     BlockKind::Dateline,
                                    BlockKind::Heading,    BlockKind::BlockQuote, BlockKind::ListItem,
                                    BlockKind::Caption,    BlockKind::Code};
constexpr InlineStyle inlineStyles[] = {InlineStyle::Strong, InlineStyle::Emphasis, InlineStyle::Code,
                                        InlineStyle::Link, InlineStyle::Dateline};

template<typename Enum, size_t size>
qint64 codeOf(const Enum (&list)[size], Enum value)
{
    return std::ranges::find(list, value) - std::begin(list);
}

template<typename Enum, size_t size>
Enum valueOf(const Enum (&list)[size], qint64 code)
{
    return code >= 0 && code < qint64(size) ? list[code] : list[0];
}

/// Takes one item after the other; after the first that does not fit it gives
/// nothing but zeros.
class ItemReader
{
public:
    explicit ItemReader(const QByteArray &bytes) : m_reader(bytes) {}

    qint64 integer()
    {
        if (!m_reader.isInteger())
            m_broken = true;
        if (m_broken)
            return 0;
        const qint64 value = m_reader.toInteger();
        m_broken = !m_reader.next();
        return value;
    }
    QString text()
    {
        if (!m_reader.isString())
            m_broken = true;
        return m_broken ? QString() : m_reader.readAllString();
    }
    bool enter()
    {
        m_broken = m_broken || !m_reader.isArray() || !m_reader.enterContainer();
        return !m_broken;
    }
    bool leave()
    {
        m_broken = m_broken || !m_reader.leaveContainer();
        return !m_broken;
    }
    bool hasNext() const { return !m_broken && m_reader.hasNext(); }
    bool isBroken() const { return m_broken; }

private:
    QCborStreamReader m_reader;
    bool m_broken = false;
};

} // namespace

QByteArray storedStructure(const Article &article)
{
    QByteArray stored;
    QCborStreamWriter writer(&stored);
    writer.startArray(2);
    writer.startArray(quint64(article.blocks().size()) * 7);
    for (const Block &block : article.blocks()) {
        for (const qint64 number :
             {qint64(block.range.start), qint64(block.range.end), codeOf(blockKinds, block.kind), qint64(block.level),
              qint64(block.ordered), qint64(block.number), qint64(block.rightToLeft)})
            writer.append(number);
    }
    writer.endArray();
    writer.startArray(quint64(article.spans().size()) * 4);
    for (const InlineSpan &span : article.spans()) {
        writer.append(qint64(span.range.start));
        writer.append(qint64(span.range.end));
        writer.append(codeOf(inlineStyles, span.style));
        writer.append(span.target);
    }
    writer.endArray();
    writer.endArray();
    return stored;
}

std::optional<ArticleStructure> structureFrom(const QByteArray &stored, qsizetype textSize)
{
    ArticleStructure structure;
    ItemReader items(stored);
    qsizetype end = 0;
    if (!items.enter() || !items.enter())
        return {};
    while (items.hasNext()) {
        Block block;
        block.range = {items.integer(), items.integer()};
        block.kind = valueOf(blockKinds, items.integer());
        block.level = int(items.integer());
        block.ordered = items.integer() != 0;
        block.number = int(items.integer());
        block.rightToLeft = items.integer() != 0;
        if (items.isBroken() || block.range.start < end || block.range.end < block.range.start)
            return {};
        end = block.range.end;
        structure.blocks.append(block);
    }
    if (end > textSize || !items.leave() || !items.enter())
        return {};
    while (items.hasNext()) {
        InlineSpan span{{items.integer(), items.integer()}, valueOf(inlineStyles, items.integer()), items.text()};
        if (items.isBroken() || span.range.start < 0 || span.range.end < span.range.start || span.range.end > textSize)
            return {};
        structure.spans.append(std::move(span));
    }
    return items.leave() ? std::optional(structure) : std::nullopt;
}

} // namespace lectern
