// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/html/maincontent.h"

#include "core/import/html/boilerplate.h"
#include "core/import/html/htmltree.h"
#include "core/import/html/pageparts.h"

#include <algorithm>

namespace lectern {

namespace {

/// A heading that is a link announces another article: it speaks against an
/// element as much as a line of text speaks for it.
constexpr qsizetype teaserWeight = 150;

/// Chooses the element that holds the article.
class RootFinder
{
public:
    RootFinder(const HtmlTree &tree, const std::vector<PageBlock> &blocks, const PageRoles &roles, int title,
               int firstProse)
        : m_tree(tree),
          m_blocks(blocks),
          m_roles(roles),
          m_title(title),
          m_firstProse(firstProse),
          m_sums(size_t(tree.size()))
    {
    }

    int run()
    {
        vote();
        int best = 0;
        double most = -1;
        for (int node = 0; node < m_tree.size(); ++node) {
            if (const double score = scoreOf(node); score > most) {
                most = score;
                best = node;
            }
        }
        return narrowed(climbed(best));
    }

private:
    /// Lengths of the text below a node.
    struct Sums
    {
        qsizetype prose = 0;
        qsizetype longProse = 0; ///< longer than teasers are
        qsizetype shortText = 0; ///< all that is no prose
        qsizetype linked = 0;    ///< of that, within links
        double votes = 0;
    };

    void vote()
    {
        for (const PageBlock &block : m_blocks) {
            if (m_roles.isOutside(block.node) || m_roles.isCaption(block.node))
                continue;
            const bool prose = isProse(block);
            const bool isLong = prose && block.text.size() >= 100;
            const bool isTeaser = block.kind == BlockKind::Heading && block.linkDensity() > 0.8;
            for (int node = block.node; node >= 0; node = m_tree.at(node).parent) {
                m_sums[size_t(node)].prose += prose ? block.text.size() : 0;
                m_sums[size_t(node)].linked += prose ? 0 : isTeaser ? block.linked + teaserWeight : block.linked;
                m_sums[size_t(node)].longProse += isLong ? block.text.size() : 0;
                m_sums[size_t(node)].shortText += prose ? 0 : block.text.size();
            }
            if (prose)
                vote(block);
        }
    }

    void vote(const PageBlock &block)
    {
        static constexpr QStringView commas = u",،，、";
        const auto pauses = std::ranges::count_if(block.text, [](QChar unit) { return commas.contains(unit); });
        const double weight =
            (1.0 + double(pauses) + std::min(3.0, double(block.text.size()) / 100)) * (1 - block.linkDensity());
        // A paragraph votes for its container; text that lies in a container itself votes for that.
        const GumboTag tag = m_tree.tag(block.node);
        const bool isContainer = tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_TD || tag == GUMBO_TAG_ARTICLE ||
                                 tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_MAIN;
        int node = isContainer ? block.node : m_tree.at(block.node).parent;
        for (int level = 0; node >= 0 && level < 5; ++level, node = m_tree.at(node).parent)
            m_sums[size_t(node)].votes += weight / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
    }

    double scoreOf(int node) const
    {
        const double votes = m_sums[size_t(node)].votes;
        if (votes <= 0)
            return -1;
        const auto prose = double(m_sums[size_t(node)].prose);
        double score = votes * prose / std::max(1.0, prose + double(m_sums[size_t(node)].linked));
        if (m_roles.at(node) == Role::Body)
            score *= 1.5;
        if (m_firstProse >= 0 && isInside(m_blocks[size_t(m_firstProse)].node, node))
            score *= 3.0;
        return score;
    }

    bool isInside(int node, int root) const { return node >= root && node < m_tree.at(root).end; }

    /// Goes up while that adds prose of pieces that are as large as parts of one
    /// article are, and less of anything else.
    int climbed(int node) const
    {
        int best = node;
        const qsizetype piece = m_sums[size_t(node)].prose / 5;
        qsizetype value = 0;
        for (int child = node; m_tree.at(child).parent >= 0; child = m_tree.at(child).parent) {
            const bool isWhole = m_tree.is(child, GUMBO_TAG_ARTICLE) && m_sums[size_t(child)].prose > 250;
            if (isWhole || m_tree.is(child, GUMBO_TAG_BODY))
                break;
            const int parent = m_tree.at(child).parent;
            for (int sibling = parent + 1; sibling < m_tree.at(parent).end; sibling = m_tree.at(sibling).end) {
                if (sibling == child)
                    continue;
                const qsizetype prose = m_sums[size_t(sibling)].longProse;
                const bool isParagraph = m_tree.is(sibling, GUMBO_TAG_P);
                value += (isParagraph || prose >= piece ? prose : -prose) - m_sums[size_t(sibling)].shortText / 2 -
                         m_sums[size_t(sibling)].linked;
            }
            if (value > 0) {
                best = parent;
                value = 0;
            }
        }
        return best;
    }

    /// Of several article elements, the one with the title.
    int narrowed(int root) const
    {
        if (m_title < 0 || m_tree.is(root, GUMBO_TAG_ARTICLE))
            return root;
        for (int up = m_blocks[size_t(m_title)].node; up > root; up = m_tree.at(up).parent) {
            if (m_tree.is(up, GUMBO_TAG_ARTICLE) && isInside(up, root) && m_sums[size_t(up)].prose >= 250)
                return up;
        }
        return root;
    }

    const HtmlTree &m_tree;
    const std::vector<PageBlock> &m_blocks;
    const PageRoles &m_roles;
    int m_title;
    int m_firstProse;
    std::vector<Sums> m_sums; ///< one a node
};

} // namespace

std::vector<Part> partsOfPage(const HtmlTree &tree, const std::vector<PageBlock> &blocks, const HtmlMetadata &metadata)
{
    const PageRoles roles(tree, blocks);
    const TitleBlock title = titleBlock(blocks, roles, metadata);
    const int sureTitle = title.isSure ? title.block : -1;
    auto firstProse = size_t(sureTitle) + 1;
    while (firstProse < blocks.size() && (!isProse(blocks[firstProse]) || roles.isOutside(blocks[firstProse].node) ||
                                          roles.isCaption(blocks[firstProse].node)))
        ++firstProse;
    const bool isKnown = title.isSure && firstProse < blocks.size();
    const int root = RootFinder(tree, blocks, roles, sureTitle, isKnown ? int(firstProse) : -1).run();
    return PagePartFinder(tree, blocks, roles, metadata, root, title).run();
}

} // namespace lectern
