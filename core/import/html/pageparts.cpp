// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/html/pageparts.h"

#include "core/import/html/htmltree.h"
#include "core/import/opening.h"

#include <QSet>

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

/// Letters and digits only, so that quotes and dashes of another style do not matter.
QString bare(QStringView text)
{
    QString letters;
    for (const QChar unit : text) {
        if (unit.isLetterOrNumber())
            letters += unit.toLower();
    }
    return letters;
}

bool endsSentence(QStringView text)
{
    static constexpr QStringView closing = u"”\"’'»)]";
    while (!text.isEmpty() && closing.contains(text.back()))
        text.chop(1);
    static constexpr QStringView stops = u".!?…:;。！？؟";
    return !text.isEmpty() && stops.contains(text.back());
}

bool isInFigure(const HtmlTree &tree, int node)
{
    for (int up = node; up >= 0; up = tree.at(up).parent) {
        switch (tree.tag(up)) {
        case GUMBO_TAG_FIGURE: return true;
        case GUMBO_TAG_BLOCKQUOTE:
        case GUMBO_TAG_TABLE:
        case GUMBO_TAG_PRE:
        case GUMBO_TAG_ARTICLE:
        case GUMBO_TAG_BODY: return false;
        default: break;
        }
    }
    return false;
}

} // namespace

bool isProse(const PageBlock &block)
{
    return block.kind != BlockKind::Heading && block.kind != BlockKind::Caption && block.text.size() >= 60 &&
           block.linkDensity() < 0.4;
}

PageRoles::PageRoles(const HtmlTree &tree, const std::vector<PageBlock> &blocks)
    : m_own(size_t(tree.size()), Role::Unknown), m_flags(size_t(tree.size()), 0)
{
    std::vector<qsizetype> text(m_own.size(), 0);
    for (const PageBlock &block : blocks) {
        for (int node = block.node; node >= 0 && isProse(block); node = tree.at(node).parent)
            text[size_t(node)] += block.text.size();
    }
    for (int node = 0; node < tree.size(); ++node) {
        if (!tree.isText(node))
            m_own[size_t(node)] = roleOf(tree, node);
    }
    // What holds much of the page's prose is a wrapper: "has-sidebar", "page with comments". Prose of
    // others does not count: below a short report there may be comments of any length.
    const qsizetype all = text[0];
    qsizetype native = all;
    for (int node = 0; node < tree.size(); ++node) {
        const bool foreign = m_own[size_t(node)] == Role::Foreign;
        if (foreign && text[size_t(node)] * 5 > all * 4) {
            m_own[size_t(node)] = Role::Unknown;
        } else if (foreign) {
            native -= text[size_t(node)];
            node = tree.at(node).end - 1;
        }
    }
    for (int node = 0; node < tree.size(); ++node) {
        Role &role = m_own[size_t(node)];
        const int parent = tree.at(node).parent;
        char flags = parent >= 0 ? m_flags[size_t(parent)] : char(0);
        if (role != Role::Body && role != Role::Foreign && text[size_t(node)] * 3 > native)
            role = Role::Unknown;
        if (role == Role::Boilerplate || role == Role::Foreign)
            flags |= Outside;
        if (role == Role::Caption)
            flags |= Caption;
        if (role == Role::Byline)
            flags |= Byline;
        m_flags[size_t(node)] = flags;
    }
}

TitleBlock titleBlock(const std::vector<PageBlock> &blocks, const PageRoles &roles, const HtmlMetadata &metadata)
{
    const QString title = bare(metadata.title);
    const QString tab = bare(metadata.pageTitle);
    // A tab also names the outlet, whose name may be a heading too: the article's part of it is the longer one, or the
    // first.
    const auto fits = [&](const QString &text) {
        const bool opens = text.size() >= 5 && (title.startsWith(text) || tab.startsWith(text));
        const bool ofTitle = title.contains(text) && text.size() * 10 >= title.size() * 6;
        const bool ofTab = tab.contains(text) && text.size() * 2 >= tab.size();
        return opens || (text.size() >= 12 && (ofTitle || ofTab));
    };
    int best = -1;
    int most = 0;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const PageBlock &block = blocks[i];
        if (block.text.size() > 300 || roles.isOutside(block.node))
            continue;
        const QString text = bare(block.text);
        const bool same = text.size() >= 5 && text == title;
        const bool isHeading = block.kind == BlockKind::Heading;
        if (!same && !(isHeading && fits(text)))
            continue;
        // A link with the title leads to the article from elsewhere; of headings the highest is the title itself.
        const int weight =
            1 + (same ? 8 : 0) + (isHeading ? 16 - block.level : 0) + (block.linkDensity() < 0.5 ? 32 : 0);
        if (weight > most) {
            most = weight;
            best = int(i);
        }
    }
    if (best >= 0)
        return {best, true};
    const auto first = std::ranges::find_if(blocks, [&](const PageBlock &block) {
        return block.kind == BlockKind::Heading && block.level == 1 && block.text.size() <= 300 &&
               !roles.isOutside(block.node);
    });
    return {first == blocks.end() ? -1 : int(first - blocks.begin()), false};
}

PagePartFinder::PagePartFinder(const HtmlTree &tree, const std::vector<PageBlock> &blocks, const PageRoles &roles,
                               const HtmlMetadata &metadata, int root, TitleBlock title)
    : m_tree(tree),
      m_blocks(blocks),
      m_roles(roles),
      m_metadata(metadata),
      m_root(root),
      m_titleBlock(title),
      m_parts(blocks.size(), Part::Outside)
{
}

std::vector<Part> PagePartFinder::run()
{
    takeRoot();
    trimOpening();
    dropOtherArticles();
    dropRepeats();
    dropLinks();
    trimByWitness();
    trimEnd();
    if (std::ranges::none_of(m_parts, [](Part part) { return part == Part::Body; }))
        std::ranges::replace(m_parts, Part::Outside, Part::Body); // rather too much than nothing
    return std::move(m_parts);
}

bool PagePartFinder::isInside(const PageBlock &block) const
{
    return block.node >= m_root && block.node < m_tree.at(m_root).end;
}

void PagePartFinder::takeRoot()
{
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        const PageBlock &block = m_blocks[i];
        if (!isInside(block) || m_roles.isOutside(block.node) || isStockPhrase(block.text))
            continue;
        if (block.kind == BlockKind::Caption || m_roles.isCaption(block.node) || isInFigure(m_tree, block.node))
            m_parts[i] = Part::Caption;
        else if (m_roles.isByline(block.node) && block.text.size() < 200)
            m_parts[i] = Part::Byline;
        else
            m_parts[i] = Part::Body;
        if (isBody(i) && isProse(block))
            m_lastProse = int(i);
    }
}

size_t PagePartFinder::nextProse(size_t from) const
{
    while (from < m_parts.size() && !(isBody(from) && isProse(m_blocks[from]) && int(from) > m_title))
        ++from;
    return from;
}

/// Before the first paragraph lie the title, who and when, labels, and a summary
/// in an element of its own that search engines are shown as well.
void PagePartFinder::trimOpening()
{
    size_t first = nextProse(0);
    const bool isInRoot = m_titleBlock.block >= 0 && isInside(m_blocks[size_t(m_titleBlock.block)]);
    const bool isOnlyTitle = m_metadata.title.isEmpty() && m_metadata.pageTitle.isEmpty();
    if (m_titleBlock.isSure || ((isInRoot || isOnlyTitle) && m_titleBlock.block < int(first)))
        m_title = m_titleBlock.block;
    first = nextProse(first);
    if (first == m_parts.size())
        return;
    const size_t second = nextProse(first + 1);
    const auto container = [&](size_t index) { return m_tree.at(m_blocks[index].node).parent; };
    if (m_title >= 0 && second < m_parts.size() && container(first) != container(second) &&
        bare(m_blocks[first].text) == bare(m_metadata.description)) {
        m_parts[first] = Part::Standfirst;
        first = second;
    }
    // Many short lines behind the title are the article itself: a calendar, a table.
    const auto between = std::count(m_parts.begin() + m_title + 1, m_parts.begin() + qsizetype(first), Part::Body);
    for (size_t i = 0; i < first; ++i) {
        const PageBlock &block = m_blocks[i];
        if (!isBody(i))
            continue;
        const bool label = (int(i) < m_title || between <= 6) && block.text.size() < 60 && !endsSentence(block.text) &&
                           block.kind != BlockKind::ListItem && block.kind != BlockKind::Heading;
        const bool isTop = int(i) <= m_title || (block.kind == BlockKind::Heading && block.level == 1);
        if (!isTop && (bylineAuthor(block.text) || dateOfLine(block.text)))
            m_parts[i] = Part::Byline;
        else if (isTop || label)
            m_parts[i] = Part::Outside;
    }
    if (m_title >= 0)
        m_parts[size_t(m_title)] = Part::Headline;
}

/// A head such as "More stories" and the links behind it.
void PagePartFinder::dropOtherArticles()
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (!isBody(i) || !opensOtherArticles(m_blocks[i].text))
            continue;
        size_t end = i + 1;
        qsizetype linked = 0;
        while (end < m_parts.size() &&
               !(isBody(end) && (m_blocks[end].kind == BlockKind::Heading || m_blocks[end].linkDensity() < 0.3)))
            linked += isBody(end) ? m_blocks[end].linked : 0, ++end;
        if (linked == 0 && hasProseAfter(i) && m_blocks[i].kind == BlockKind::Heading)
            continue;
        std::fill(m_parts.begin() + qsizetype(i), m_parts.begin() + qsizetype(end), Part::Outside);
    }
}

/// Pages made for several screens hold some text twice.
void PagePartFinder::dropRepeats()
{
    QSet<QString> seen;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i] == Part::Outside || m_blocks[i].text.size() < 60)
            continue;
        if (seen.contains(m_blocks[i].text))
            m_parts[i] = Part::Outside;
        seen.insert(m_blocks[i].text);
    }
}

void PagePartFinder::dropLinks()
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const PageBlock &block = m_blocks[i];
        if (!isBody(i) || block.linkDensity() <= 0.6 || block.text.size() >= 150)
            continue;
        const bool inside = hasProseAfter(i);
        const bool isAddress = block.text.contains("://"_L1) || block.text.startsWith("www."_L1);
        switch (block.kind) {
        case BlockKind::Heading:
        case BlockKind::ListItem:
            if (!inside)
                m_parts[i] = Part::Outside;
            break;
        default:
            if (!isAddress && (block.text.size() >= 30 || !inside))
                m_parts[i] = Part::Outside;
        }
    }
}

/// Labels and links behind the last paragraph.
void PagePartFinder::trimEnd()
{
    if (m_lastProse < 0)
        return;
    for (size_t i = m_parts.size() - 1; int(i) > m_lastProse; --i) {
        if (!isBody(i))
            continue;
        const PageBlock &block = m_blocks[i];
        const bool label =
            block.kind == BlockKind::Heading ||
            (block.text.size() < 40 && !endsSentence(block.text) && block.kind == BlockKind::Paragraph) ||
            block.linkDensity() > 0.5;
        if (!label)
            break;
        m_parts[i] = Part::Outside;
    }
}

/// Where the page carries the article as plain text that most paragraphs are
/// found in, what lies before and behind those does not belong to it.
void PagePartFinder::trimByWitness()
{
    const QString witness = bare(m_metadata.body);
    constexpr qsizetype mostWork = 1'000'000'000; // a search for each block in the whole text
    if (witness.size() < 200 || witness.size() > mostWork / qsizetype(m_parts.size() + 1))
        return;
    qsizetype all = 0;
    qsizetype found = 0;
    size_t first = m_parts.size();
    size_t last = 0;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (!isBody(i) || !isProse(m_blocks[i]))
            continue;
        const QString text = bare(m_blocks[i].text);
        all += text.size();
        if (witness.contains(text)) {
            found += text.size();
            first = std::min(first, i);
            last = i;
        }
    }
    if (found * 10 < all * 7 || found * 10 < witness.size() * 7)
        return;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (isBody(i) && (i < first || i > last) && !witness.contains(bare(m_blocks[i].text)))
            m_parts[i] = Part::Outside;
    }
}

} // namespace lectern
