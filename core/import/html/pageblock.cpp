// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/html/pageblock.h"

#include "core/import/html/htmltree.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

bool isNeverText(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES: return true;
    default: return false;
    }
}

bool isInline(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_ACRONYM:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_NOBR:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_RUBY:
    case GUMBO_TAG_RT:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR:
    case GUMBO_TAG_UNKNOWN: return true;
    default: return false;
    }
}

int headingLevel(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? 1 + int(tag) - int(GUMBO_TAG_H1) : 0;
}

std::optional<InlineStyle> styleOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A: return InlineStyle::Link;
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG: return InlineStyle::Strong;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_CITE: return InlineStyle::Emphasis;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_TT: return InlineStyle::Code;
    default: return std::nullopt;
    }
}

bool isHidden(const HtmlTree &tree, int node)
{
    // Some pages hide all of themselves until their scripts have run.
    if (tree.is(node, GUMBO_TAG_BODY) || tree.is(node, GUMBO_TAG_MAIN) || tree.is(node, GUMBO_TAG_ARTICLE))
        return false;
    if (tree.hasAttribute(node, "hidden"))
        return true;
    // Style sheets are not read; these are the names that pages and their frameworks give to what they hide.
    const QString names = tree.attribute(node, "class").toLower();
    static constexpr QLatin1StringView hiding[] = {"sr-only"_L1,       "visually-hidden"_L1, "visuallyhidden"_L1,
                                                   "screen-reader"_L1, "rollover"_L1,        "tooltip"_L1,
                                                   "popover"_L1,       "hovercard"_L1};
    if (!names.isEmpty() && isInline(tree.tag(node)) &&
        std::ranges::any_of(hiding, [&](QLatin1StringView each) { return names.contains(each); }))
        return true;
    const QString style = tree.attribute(node, "style").toLower().remove(u' ');
    return style.contains("display:none"_L1) || style.contains("visibility:hidden"_L1);
}

/// Breaking and joining signs that only layout wants.
bool isLayoutOnly(QChar unit) { return unit == u'\u00ad' || unit == u'\u200b' || unit == u'\ufeff' || unit.isNull(); }

/// A table of data, whose rows are lines to read; not one that only arranges the page.
bool isDataTable(const HtmlTree &tree, int table)
{
    int cells = 0;
    for (int node = table + 1; node < tree.at(table).end; ++node) {
        const GumboTag tag = tree.tag(node);
        cells += tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
        const bool isPart = tag == GUMBO_TAG_TR || tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH ||
                            tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_THEAD || tag == GUMBO_TAG_TFOOT ||
                            tag == GUMBO_TAG_CAPTION || tag == GUMBO_TAG_COL || tag == GUMBO_TAG_COLGROUP ||
                            tag == GUMBO_TAG_BR;
        if (!tree.isText(node) && !isPart && !isInline(tag))
            return false;
    }
    return cells > 1;
}

/// What the open elements mean for the text inside them.
struct Context
{
    int block = 0; ///< innermost block element
    int heading = 0;
    int lists = 0;
    int item = -1; ///< innermost list item
    int number = 0;
    bool ordered = false;
    bool quote = false;
    bool caption = false;
    bool preformatted = false;
    bool dataTable = false;
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
};

/// One walk over the page.
class BlockCutter
{
public:
    explicit BlockCutter(const HtmlTree &tree) : m_tree(tree) {}

    std::vector<PageBlock> run(const Job &job)
    {
        constexpr int between = 4096; // some milliseconds
        int due = between;
        for (int node = 0; node < m_tree.size();) {
            if (node >= due && job.canceled())
                break;
            due = node >= due ? node + between : due;
            while (!m_open.empty() && m_tree.at(m_open.back().node).end <= node)
                leave();
            if (m_tree.isText(node)) {
                append(m_tree.text(node));
                ++node;
            } else if (node > 0 && (isNeverText(m_tree.tag(node)) || isHidden(m_tree, node))) {
                m_spaceDue = m_spaceDue || !m_block.text.isEmpty();
                node = m_tree.at(node).end;
            } else {
                enter(node++);
            }
        }
        while (!m_open.empty())
            leave();
        return std::move(m_blocks);
    }

private:
    struct Open
    {
        int node;
        bool isBlock;
        Context context;
        bool hasSpan = false;
        int items = 0; ///< so far, of a list
    };

    struct Span
    {
        InlineStyle style;
        QString target;
        qsizetype start = -1; ///< -1: no text yet in this block
    };

    void enter(int node)
    {
        const GumboTag tag = m_tree.tag(node);
        Open open{node, !isInline(tag), m_open.empty() ? Context() : m_open.back().context};
        if (open.context.dataTable && (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH || tag == GUMBO_TAG_BR)) {
            open.isBlock = false;
            m_cellDue = tag != GUMBO_TAG_BR && !m_block.text.isEmpty();
            m_spaceDue = !m_block.text.isEmpty();
        }
        if (open.isBlock) {
            flush();
            takeDirection(open);
            enterBlock(tag, open);
        } else if (const auto style = styleOf(tag)) {
            const QString target = *style == InlineStyle::Link ? m_tree.attribute(node, "href") : QString();
            open.hasSpan = true;
            m_spans.push_back({*style, target});
            m_hasUnstarted = true;
        }
        m_open.push_back(open);
    }

    void takeDirection(Open &open) const
    {
        const QString direction = m_tree.attribute(open.node, "dir").trimmed().toLower();
        if (direction == "rtl"_L1)
            open.context.direction = Qt::RightToLeft;
        else if (direction == "ltr"_L1)
            open.context.direction = Qt::LeftToRight;
        else if (direction == "auto"_L1)
            open.context.direction = Qt::LayoutDirectionAuto;
    }

    void enterBlock(GumboTag tag, Open &open)
    {
        Context &context = open.context;
        context.block = open.node;
        if (const int level = headingLevel(tag))
            context.heading = level;
        if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL) {
            ++context.lists;
            context.ordered = tag == GUMBO_TAG_OL;
            open.items = std::clamp(m_tree.attribute(open.node, "start").toInt(), 1, 1'000'000) - 1;
        } else if (tag == GUMBO_TAG_LI) {
            context.item = open.node;
            context.number = m_open.empty() ? 1 : ++m_open.back().items;
        }
        context.quote = context.quote || tag == GUMBO_TAG_BLOCKQUOTE;
        context.caption = context.caption || tag == GUMBO_TAG_FIGCAPTION || tag == GUMBO_TAG_CAPTION;
        context.preformatted = context.preformatted || tag == GUMBO_TAG_PRE;
        if (tag == GUMBO_TAG_TABLE)
            context.dataTable = isDataTable(m_tree, open.node);
    }

    void leave()
    {
        const Open open = m_open.back();
        if (open.isBlock)
            flush();
        if (open.hasSpan) {
            endSpan(m_spans.back());
            m_spans.pop_back();
        }
        m_open.pop_back();
    }

    void endSpan(Span &span)
    {
        const TextRange range{span.start, m_block.text.size()};
        const bool isLink = span.style == InlineStyle::Link;
        if (span.start >= 0 && !range.isEmpty()) {
            m_block.linked += isLink ? range.length() : 0;
            if (!isLink || !span.target.isEmpty())
                m_block.spans.append({range, span.style, span.target});
        }
        span.start = -1;
    }

    void append(const QString &text)
    {
        const bool keepsBreaks = !m_open.empty() && m_open.back().context.preformatted;
        for (const QChar unit : text) {
            if (isLayoutOnly(unit))
                continue;
            const bool isBreak = QStringView(u"\n\r\f\u2028\u2029").contains(unit);
            if (keepsBreaks && isBreak && !m_block.text.isEmpty())
                m_block.text += u'\n';
            else if (isBreak || (!keepsBreaks && (unit == u' ' || unit == u'\t')))
                m_spaceDue = !m_block.text.isEmpty();
            else
                append(unit);
        }
    }

    void append(QChar unit)
    {
        if (std::exchange(m_cellDue, false))
            m_block.text += u" |";
        if (std::exchange(m_spaceDue, false) && !m_block.text.endsWith(u'\n'))
            m_block.text += u' ';
        if (std::exchange(m_hasUnstarted, false)) { // spaces before a span stay outside of it
            for (Span &span : m_spans)
                span.start = span.start < 0 ? m_block.text.size() : span.start;
        }
        m_block.text += unit;
    }

    void flush()
    {
        for (Span &span : m_spans)
            endSpan(span);
        m_hasUnstarted = !m_spans.empty();
        m_spaceDue = false;
        m_cellDue = false;
        PageBlock block = std::exchange(m_block, {});
        while (block.text.endsWith(u'\n'))
            block.text.chop(1);
        if (QStringView(block.text).trimmed().isEmpty() || m_open.empty())
            return;
        for (InlineSpan &span : block.spans)
            span.range.end = std::min(span.range.end, block.text.size());
        const Context &context = m_open.back().context;
        block.node = context.block;
        block.direction = context.direction;
        if (context.caption) {
            block.kind = BlockKind::Caption;
        } else if (context.heading > 0) {
            block.kind = BlockKind::Heading;
            block.level = context.heading;
        } else if (context.preformatted) {
            block.kind = BlockKind::Code;
        } else if (context.item >= 0 && context.item != m_lastItem) {
            m_lastItem = context.item;
            block.kind = BlockKind::ListItem;
            block.level = context.lists;
            block.ordered = context.ordered;
            block.number = context.ordered ? context.number : 0;
        } else if (context.quote) {
            block.kind = BlockKind::BlockQuote;
        }
        m_blocks.push_back(std::move(block));
    }

    const HtmlTree &m_tree;
    std::vector<PageBlock> m_blocks = {};
    std::vector<Open> m_open = {};
    std::vector<Span> m_spans = {};
    PageBlock m_block = {};
    int m_lastItem = -1; ///< whose first block is out
    bool m_spaceDue = false;
    bool m_cellDue = false; ///< the next text is another cell of the row
    bool m_hasUnstarted = false;
};

} // namespace

std::vector<PageBlock> pageBlocks(const HtmlTree &tree, const Job &job) { return BlockCutter(tree).run(job); }

} // namespace lectern
