// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/articlebuilder.h"

#include "core/import/opening.h"

#include <algorithm>
#include <utility>

namespace lectern {

namespace {

bool hasStrong(QStringView text, bool rightToLeft)
{
    return std::ranges::any_of(text, [=](QChar c) {
        const QChar::Direction direction = c.direction();
        return rightToLeft ? direction == QChar::DirR || direction == QChar::DirAL : direction == QChar::DirL;
    });
}

bool isRightToLeft(QStringView text, Qt::LayoutDirection declared)
{
    const bool wanted = declared == Qt::RightToLeft;
    const bool isDeclared = declared != Qt::LayoutDirectionAuto;
    if (isDeclared && (hasStrong(text, wanted) || !hasStrong(text, !wanted)))
        return wanted;
    return text.isRightToLeft();
}

} // namespace

void ArticleBuilder::add(Block block, const QString &text, const QList<InlineSpan> &spans, Qt::LayoutDirection declared)
{
    if (QStringView(text).trimmed().isEmpty())
        return;
    QString &all = m_parts.text;
    if (!m_parts.blocks.isEmpty()) {
        const bool inList = block.kind == BlockKind::ListItem && m_parts.blocks.last().kind == BlockKind::ListItem;
        all += inList ? QStringView(u"\n") : QStringView(u"\n\n");
    }
    const qsizetype start = all.size();
    all += text;
    if (block.kind != BlockKind::Code)
        std::replace(all.begin() + start, all.end(), QChar(u'\n'), QChar(u' '));
    block.range = {start, all.size()};
    block.rightToLeft = isRightToLeft(text, declared);
    m_parts.blocks.append(block);
    for (const InlineSpan &span : spans) {
        const TextRange range{span.range.start + start, std::min(span.range.end + start, all.size())};
        if (!range.isEmpty())
            m_parts.spans.append({range, span.style, span.target});
    }
}

void ArticleBuilder::takeDateline(const Block &block)
{
    const auto dateline = datelineAt(block.range.of(m_parts.text));
    if (!dateline)
        return;
    const qsizetype start = block.range.start + dateline->start;
    m_parts.spans.append({{start, start + dateline->length}, InlineStyle::Dateline});
    m_parts.source.place = dateline->place;
    m_parts.source.agency = dateline->agency;
}

ArticleParts ArticleBuilder::take()
{
    SourceDetails &source = m_parts.source;
    for (Block &block : m_parts.blocks) {
        if (block.kind != BlockKind::Paragraph && block.kind != BlockKind::Byline)
            continue;
        const QStringView text = block.range.of(m_parts.text);
        if (const auto author = bylineAuthor(text)) {
            block.kind = BlockKind::Byline;
            if (source.author.isEmpty())
                source.author = *author;
        } else if (const auto date = dateOfLine(text)) {
            block.kind = BlockKind::Dateline;
            if (source.published.isEmpty())
                source.published = *date;
        } else if (block.kind == BlockKind::Paragraph) {
            takeDateline(block);
            break;
        }
    }
    return std::exchange(m_parts, {});
}

} // namespace lectern
