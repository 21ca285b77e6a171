// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>
#include <memory>
#include <vector>

namespace lectern {

/// A parsed page as one list in document order: a node's descendants are those
/// from behind it to its `end`, so that every walk is a loop. Nested a million
/// deep, a page neither overflows a stack nor takes quadratic time: beyond a
/// depth that no honest page has, start tags are ignored.
class HtmlTree
{
public:
    struct Node
    {
        const GumboNode *source;
        int parent; ///< -1 for the root
        int end;
    };

    explicit HtmlTree(QByteArray utf8);

    int size() const { return int(m_nodes.size()); }
    const Node &at(int node) const { return m_nodes[size_t(node)]; }

    bool isText(int node) const;
    QString text(int node) const; ///< of a text node, as it stands in the page
    /// GUMBO_TAG_LAST for text.
    GumboTag tag(int node) const;
    bool is(int node, GumboTag wanted) const { return tag(node) == wanted; }
    QString attribute(int node, const char *name) const; ///< empty where there is none
    bool hasAttribute(int node, const char *name) const;

    /// All text below the node, white space collapsed.
    QString textBelow(int node) const;
    /// Text of a raw element such as script, unchanged.
    QString rawTextBelow(int node) const;

private:
    struct Destroy
    {
        void operator()(GumboOutput *output) const;
    };

    QByteArray m_bytes; ///< the parser's nodes point into it
    std::unique_ptr<GumboOutput, Destroy> m_output;
    std::vector<Node> m_nodes;
};

} // namespace lectern
