// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/markdown/markdownreader.h"

#include "core/import/articlebuilder.h"
#include "core/import/html/htmltree.h"
#include "core/import/linkaddress.h"
#include "core/import/markdown/frontmatter.h"

#include <algorithm>
#include <md4c.h>
#include <optional>
#include <vector>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

/// Hears what the parser finds, one block after the other.
class MarkdownListener
{
public:
    MD_PARSER parser() const
    {
        return {0,
                MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_NOHTMLBLOCKS,
                [](MD_BLOCKTYPE type, void *detail, void *self) { return of(self).enterBlock(type, detail), 0; },
                [](MD_BLOCKTYPE type, void *, void *self) { return of(self).leaveBlock(type), 0; },
                [](MD_SPANTYPE type, void *detail, void *self) { return of(self).enterSpan(type, detail), 0; },
                [](MD_SPANTYPE, void *, void *self) { return of(self).leaveSpan(), 0; },
                [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
                    return of(self).append(type, QByteArrayView(text, qsizetype(size))), 0;
                },
                nullptr,
                nullptr};
    }

    void addHeadline(const QString &title) { m_builder.add({{}, BlockKind::Headline, 1}, title); }

    ArticleParts take() { return m_builder.take(); }

private:
    struct List
    {
        bool ordered;
        int next;
        bool isItemDue = false; ///< the next block is the item itself, not a further paragraph of it
    };

    struct Span
    {
        std::optional<InlineStyle> style;
        QString target;
        qsizetype start;
    };

    static MarkdownListener &of(void *self) { return *static_cast<MarkdownListener *>(self); }
    static QString textOf(const MD_ATTRIBUTE &attribute)
    {
        return QString::fromUtf8(attribute.text, qsizetype(attribute.size));
    }

    void enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        if (type != MD_BLOCK_TD && type != MD_BLOCK_TH)
            flush(); // tight items have no paragraph of their own
        switch (type) {
        case MD_BLOCK_H: m_heading = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level); break;
        case MD_BLOCK_QUOTE: ++m_quotes; break;
        case MD_BLOCK_UL: m_lists.push_back({false, 0}); break;
        case MD_BLOCK_OL: m_lists.push_back({true, int(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start)}); break;
        case MD_BLOCK_LI: m_lists.back().isItemDue = true; break;
        case MD_BLOCK_CODE: m_isCode = true; break;
        case MD_BLOCK_TD:
        case MD_BLOCK_TH:
            if (!m_text.isEmpty())
                m_text += u" | ";
            break;
        default: break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_TD || type == MD_BLOCK_TH)
            return;
        flush();
        switch (type) {
        case MD_BLOCK_H: m_heading = 0; break;
        case MD_BLOCK_QUOTE: --m_quotes; break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL: m_lists.pop_back(); break;
        case MD_BLOCK_LI:
            m_lists.back().isItemDue = false;
            ++m_lists.back().next;
            break;
        case MD_BLOCK_CODE: m_isCode = false; break;
        default: break;
        }
    }

    void enterSpan(MD_SPANTYPE type, void *detail)
    {
        Span span{std::nullopt, {}, m_text.size()};
        switch (type) {
        case MD_SPAN_EM: span.style = InlineStyle::Emphasis; break;
        case MD_SPAN_STRONG: span.style = InlineStyle::Strong; break;
        case MD_SPAN_CODE: span.style = InlineStyle::Code; break;
        case MD_SPAN_A:
            span.target = linkAddress(textOf(static_cast<MD_SPAN_A_DETAIL *>(detail)->href), {});
            if (!span.target.isEmpty())
                span.style = InlineStyle::Link;
            break;
        case MD_SPAN_IMG: m_hasImage = true; break;
        default: break;
        }
        m_isOnlyImage = m_isOnlyImage && (type == MD_SPAN_IMG || m_hasImage);
        m_open.push_back(span);
        m_imageDepth += type == MD_SPAN_IMG || m_imageDepth > 0;
    }

    void leaveSpan()
    {
        const Span span = m_open.back();
        m_open.pop_back();
        m_imageDepth -= m_imageDepth > 0;
        if (span.style && m_text.size() > span.start)
            m_spans.append({{span.start, m_text.size()}, *span.style, span.target});
    }

    void append(MD_TEXTTYPE type, QByteArrayView bytes)
    {
        switch (type) {
        case MD_TEXT_HTML: return;
        case MD_TEXT_NULLCHAR: m_text += QChar(QChar::ReplacementCharacter); break;
        case MD_TEXT_BR: flushLine(); return;
        case MD_TEXT_SOFTBR: m_text += u' '; break;
        case MD_TEXT_ENTITY: m_text += HtmlTree(bytes.toByteArray()).rawTextBelow(0); break;
        default: m_text += QString::fromUtf8(bytes);
        }
        m_isOnlyImage = m_isOnlyImage && m_imageDepth > 0;
    }

    /// A line break inside a paragraph starts a new block, its spans go on there.
    void flushLine()
    {
        if (m_imageDepth > 0) {
            m_text += u' ';
            return;
        }
        for (Span &span : m_open) {
            if (span.style && m_text.size() > span.start)
                m_spans.append({{span.start, m_text.size()}, *span.style, span.target});
            span.start = 0;
        }
        flush();
    }

    Block nextBlock()
    {
        if (m_heading == 1 && m_builder.isEmpty())
            return {{}, BlockKind::Headline, 1};
        if (m_heading > 0)
            return {{}, BlockKind::Heading, std::max(2, m_heading)};
        if (m_isCode)
            return {{}, BlockKind::Code};
        if (m_hasImage && m_isOnlyImage)
            return {{}, BlockKind::Caption};
        if (!m_lists.empty() && m_lists.back().isItemDue) {
            const List &list = m_lists.back();
            return {{}, BlockKind::ListItem, int(m_lists.size()), list.ordered, list.ordered ? list.next : 0};
        }
        return {{}, m_quotes > 0 ? BlockKind::BlockQuote : BlockKind::Paragraph};
    }

    void flush()
    {
        while (m_text.endsWith(u'\n'))
            m_text.chop(1);
        if (!QStringView(m_text).trimmed().isEmpty()) {
            m_builder.add(nextBlock(), m_text, m_spans);
            if (!m_lists.empty())
                m_lists.back().isItemDue = false;
        }
        m_text.clear();
        m_spans.clear();
        m_hasImage = false;
        m_isOnlyImage = true;
    }

    ArticleBuilder m_builder = {};
    QString m_text = {};
    QList<InlineSpan> m_spans = {};
    std::vector<Span> m_open = {};
    std::vector<List> m_lists = {};
    int m_heading = 0;
    int m_quotes = 0;
    int m_imageDepth = 0;
    bool m_isCode = false;
    bool m_hasImage = false;
    bool m_isOnlyImage = true;
};

/// Whether the text itself opens with a headline, whatever the front matter says.
bool opensWithHeadline(QStringView text) { return text.trimmed().startsWith(u"# "); }

} // namespace

ArticleParts readMarkdown(const QString &markdown)
{
    const FrontMatter matter = frontMatter(markdown);
    const QStringView text = QStringView(markdown).sliced(matter.length);
    MarkdownListener listener;
    if (!matter.source.title.isEmpty() && !opensWithHeadline(text))
        listener.addHeadline(matter.source.title);
    const QByteArray bytes = text.toUtf8();
    const MD_PARSER parser = listener.parser();
    md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &listener);
    ArticleParts parts = listener.take();
    SourceDetails &source = parts.source;
    const QString place = source.place;
    const QString agency = source.agency;
    const SourceDetails found = std::exchange(source, matter.source);
    source.place = place;
    source.agency = agency;
    if (source.author.isEmpty())
        source.author = found.author;
    if (source.published.isEmpty())
        source.published = found.published;
    return parts;
}

} // namespace lectern
