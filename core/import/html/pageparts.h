// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/html/boilerplate.h"
#include "core/import/html/maincontent.h"

namespace lectern {

/// Running text, as paragraphs of an article are and entries of a menu are not.
bool isProse(const PageBlock &block);

/// The roles of a page's elements, once it is known how much text each holds.
class PageRoles
{
public:
    PageRoles(const HtmlTree &tree, const std::vector<PageBlock> &blocks);

    Role at(int node) const { return m_own[size_t(node)]; }
    bool isOutside(int node) const { return m_flags[size_t(node)] & Outside; } ///< itself or an element around it
    bool isCaption(int node) const { return m_flags[size_t(node)] & Caption; }
    bool isByline(int node) const { return m_flags[size_t(node)] & Byline; }

private:
    enum Flag : char { Outside = 1, Caption = 2, Byline = 4 };

    std::vector<Role> m_own;
    std::vector<char> m_flags;
};

/// The block that shows the article's title.
struct TitleBlock
{
    int block = -1;      ///< -1: none
    bool isSure = false; ///< it says what the metadata say; else it is only the first top-level heading
};

TitleBlock titleBlock(const std::vector<PageBlock> &blocks, const PageRoles &roles, const HtmlMetadata &metadata);

/// Sorts the blocks of the article's element into parts.
class PagePartFinder
{
public:
    PagePartFinder(const HtmlTree &tree, const std::vector<PageBlock> &blocks, const PageRoles &roles,
                   const HtmlMetadata &metadata, int root, TitleBlock title);

    std::vector<Part> run();

private:
    void takeRoot();
    void trimOpening();
    void dropOtherArticles();
    void dropRepeats();
    void dropLinks();
    void trimEnd();
    void trimByWitness();

    bool isInside(const PageBlock &block) const;
    size_t nextProse(size_t from) const;
    bool isBody(size_t index) const { return m_parts[index] == Part::Body; }
    bool hasProseAfter(size_t index) const { return int(index) < m_lastProse; }

    const HtmlTree &m_tree;
    const std::vector<PageBlock> &m_blocks;
    const PageRoles &m_roles;
    const HtmlMetadata &m_metadata;
    int m_root;
    TitleBlock m_titleBlock;
    int m_title = -1; ///< of m_titleBlock, where the article begins behind it
    int m_lastProse = -1;
    std::vector<Part> m_parts;
};

} // namespace lectern
