// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/html/htmltree.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lectern {

namespace {

constexpr int deepest = 1000;

GumboOptions options()
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    return options;
}

bool isNameByte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

/// Elements that close by themselves, and so say nothing about depth.
bool mayStayOpen(std::string_view name)
{
    static constexpr std::string_view names[] = {
        "p",  "li",  "td", "tr",    "th",   "dt",   "dd",     "option", "tbody", "thead", "body", "html",  "head",
        "br", "img", "hr", "input", "meta", "link", "source", "col",    "embed", "track", "wbr",  "param", "colgroup"};
    return std::ranges::any_of(names, [&](std::string_view each) {
        return std::ranges::equal(each, name, {}, {},
                                  [](char byte) { return byte >= 'A' && byte <= 'Z' ? char(byte + 32) : byte; });
    });
}

/// The parser's time grows with the square of the depth: 30 000 nested lists
/// took 11 s. Start tags beyond the limit become blanks.
void limitDepth(QByteArray &html)
{
    int depth = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0 && at + 1 < html.size(); at = html.indexOf('<', at + 1)) {
        const bool closes = html[at + 1] == '/';
        const qsizetype from = at + (closes ? 2 : 1);
        qsizetype to = from;
        while (to < html.size() && isNameByte(html[to]))
            ++to;
        if (to == from || mayStayOpen(std::string_view(html).substr(size_t(from), size_t(to - from))))
            continue;
        depth = std::max(0, depth + (closes ? -1 : 1));
        if (!closes && depth > deepest) {
            const qsizetype end = std::min(html.indexOf('>', to), html.size() - 1);
            std::fill(html.begin() + at, html.begin() + (end < 0 ? to : end + 1), ' ');
        }
    }
}

const GumboVector *childrenOf(const GumboNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_DOCUMENT: return &node->v.document.children;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE: return &node->v.element.children;
    default: return nullptr;
    }
}

bool isWanted(const GumboNode *node) { return node->type != GUMBO_NODE_COMMENT; }

} // namespace

void HtmlTree::Destroy::operator()(GumboOutput *output) const
{
    const GumboOptions options = lectern::options();
    gumbo_destroy_output(&options, output);
}

HtmlTree::HtmlTree(QByteArray utf8) : m_bytes(std::move(utf8))
{
    limitDepth(m_bytes);
    const GumboOptions options = lectern::options();
    m_output.reset(gumbo_parse_with_options(&options, m_bytes.constData(), size_t(m_bytes.size())));
    struct Open
    {
        int index;
        unsigned next;
    };
    std::vector<Open> open;
    m_nodes.push_back({m_output->root, -1, 0});
    open.push_back({0, 0});
    while (!open.empty()) {
        const int index = open.back().index;
        const GumboVector *children = childrenOf(m_nodes[size_t(index)].source);
        if (!children || open.back().next >= children->length) {
            m_nodes[size_t(index)].end = int(m_nodes.size());
            open.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children->data[open.back().next++]);
        if (!isWanted(child))
            continue;
        open.push_back({int(m_nodes.size()), 0});
        m_nodes.push_back({child, index, 0});
    }
}

bool HtmlTree::isText(int node) const
{
    const GumboNodeType type = at(node).source->type;
    return type == GUMBO_NODE_TEXT || type == GUMBO_NODE_WHITESPACE || type == GUMBO_NODE_CDATA;
}

QString HtmlTree::text(int node) const { return QString::fromUtf8(at(node).source->v.text.text); }

GumboTag HtmlTree::tag(int node) const
{
    const GumboNode *source = at(node).source;
    const bool isElement = source->type == GUMBO_NODE_ELEMENT || source->type == GUMBO_NODE_TEMPLATE;
    return isElement ? source->v.element.tag : GUMBO_TAG_LAST;
}

QString HtmlTree::attribute(int node, const char *name) const
{
    if (tag(node) == GUMBO_TAG_LAST)
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&at(node).source->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool HtmlTree::hasAttribute(int node, const char *name) const
{
    return tag(node) != GUMBO_TAG_LAST && gumbo_get_attribute(&at(node).source->v.element.attributes, name);
}

QString HtmlTree::rawTextBelow(int node) const
{
    QString all;
    for (int i = node + 1; i < at(node).end; ++i) {
        if (isText(i))
            all += text(i);
    }
    return all;
}

QString HtmlTree::textBelow(int node) const { return rawTextBelow(node).simplified(); }

} // namespace lectern
