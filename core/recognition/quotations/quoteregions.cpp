// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/quoteregions.h"

#include <QChar>

namespace lectern {

namespace {

constexpr char16_t opening = u'“';
constexpr char16_t closing = u'”';
constexpr char16_t singleOpening = u'‘';
constexpr char16_t singleClosing = u'’';

/// A place where quotation marks may stand, with what stands around it.
struct Site
{
    char16_t mark;
    int width; ///< two for `` and ''
    char16_t before;
    char16_t after;

    bool afterGap() const { return QChar::isSpace(before) || QStringView(u"([{—–-‘“").contains(before); }
    bool beforeGap() const { return QChar::isSpace(after) || QStringView(u".,;:?!)]}—–-’”").contains(after); }
    bool endsSentence() const { return QStringView(u".,?!…").contains(before); }
};

/// Finds the regions of one paragraph after another.
class RegionFinder
{
public:
    RegionFinder(QStringView text, bool single) : m_text(text), m_single(single) {}

    void read(TextRange paragraph)
    {
        m_paragraph = paragraph;
        m_first = m_regions.size();
        m_start = -1;
        for (qsizetype at = paragraph.start; at < paragraph.end;) {
            const int width = markWidth(at);
            if (width > 0)
                take(at, siteAt(at, width));
            at += std::max(width, 1);
        }
        if (m_start >= 0)
            m_regions.push_back({{m_start, paragraph.end}, false});
    }

    std::vector<QuoteRegion> regions() && { return std::move(m_regions); }

private:
    int markWidth(qsizetype at) const
    {
        const char16_t c = m_text[at].unicode();
        if (c > u'`' && c < u'«')
            return 0;
        if (m_single)
            return c == singleOpening || c == singleClosing || c == u'\'' ? 1 : 0;
        if (c == u'"' || c == opening || c == closing || c == u'„' || c == u'«' || c == u'»')
            return 1;
        const bool twice = (c == u'\'' || c == u'`') && at + 1 < m_paragraph.end && m_text[at + 1] == c;
        // “…'no'”: of three in a row the first closes what is nested.
        const bool nested = twice && m_start >= 0 && at + 2 < m_paragraph.end && m_text[at + 2] == c;
        return twice && !nested ? 2 : 0;
    }

    Site siteAt(qsizetype at, int width) const
    {
        const qsizetype end = at + width;
        return {m_text[at].unicode(), width, at > m_paragraph.start ? m_text[at - 1].unicode() : u' ',
                end < m_paragraph.end ? m_text[end].unicode() : u' '};
    }

    void take(qsizetype at, const Site &site)
    {
        if (m_start < 0) {
            if (m_single ? opensSingle(site) : opens(site)) {
                m_start = at;
                m_low = site.mark == u'„';
            } else if (!m_single && closesUnopened(site)) {
                takeUnopened(at + site.width);
            }
        } else if (m_single) {
            if (closesSingle(at, site))
                close(at + site.width);
        } else if (reopens(site)) {
            // A second opening mark: the first was never closed.
            m_regions.push_back({{m_start, at}, false});
            m_start = at;
        } else if (!startsInner(site)) {
            close(at + site.width);
        }
    }

    bool opens(const Site &site) const
    {
        switch (site.mark) {
        case closing:
        case u'»': return false;
        case u'\'': return site.afterGap();
        case u'"':
            if (!site.afterGap() && site.endsSentence() && site.beforeGap())
                return false;
            return !(QChar::isLetterOrNumber(site.before) && !QChar::isLetterOrNumber(site.after));
        default: return true;
        }
    }

    bool reopens(const Site &site) const
    {
        const bool openingMark = (site.mark == opening && !m_low) || site.mark == u'«' || site.mark == u'`';
        return openingMark && !(site.endsSentence() && site.beforeGap());
    }
    /// Behind the end of a clause, a mark closes, whatever opened.
    static bool closesUnopened(const Site &site)
    {
        const bool closingMark =
            site.mark == closing || site.mark == u'»' || site.mark == u'"' || (site.mark == u'\'' && site.width == 2);
        return closingMark && site.beforeGap() && site.endsSentence();
    }

    /// What a mark that nothing opened closes: its sentence, or the quotation
    /// around another one that was taken for its end, “… “no” …”.
    void takeUnopened(qsizetype end)
    {
        if (m_regions.size() > m_first + 1 && !m_regions[m_regions.size() - 2].closed) {
            m_regions.pop_back();
            m_regions.back() = {{m_regions.back().range.start, end}};
            return;
        }
        qsizetype low = m_regions.size() > m_first ? m_regions.back().range.end : m_paragraph.start;
        for (qsizetype at = low; at + 2 < end - 3; ++at) {
            if (QStringView(u".!?”\"").contains(m_text[at]) && m_text[at + 1].isSpace() && m_text[at + 2].isUpper())
                low = at + 2;
        }
        while (low < end && m_text[low].isSpace())
            ++low;
        m_regions.push_back({{low, end}, true, false});
    }

    static bool startsInner(const Site &site) { return site.mark == u'„'; }

    static bool opensSingle(const Site &site)
    {
        return site.mark != singleClosing && site.afterGap() && !QChar::isSpace(site.after) &&
               !QChar::isDigit(site.after);
    }

    /// After ",.?!" it closes for sure; after a letter it may be an apostrophe
    /// ("the workers’ rights"), and is one if a sure closing mark follows before
    /// anything opens again.
    bool closesSingle(qsizetype at, const Site &site) const
    {
        if (site.mark == singleOpening || QChar::isLetterOrNumber(site.after))
            return false;
        if (site.endsSentence())
            return true;
        for (qsizetype next = at + 1; next < m_paragraph.end; ++next) {
            if (markWidth(next) == 0)
                continue;
            const Site later = siteAt(next, 1);
            if (later.mark == singleOpening || (later.mark == u'\'' && opensSingle(later)))
                return true;
            if (later.endsSentence() && !QChar::isLetterOrNumber(later.after))
                return false;
        }
        return true;
    }

    void close(qsizetype end)
    {
        m_regions.push_back({{m_start, end}});
        m_start = -1;
    }

    QStringView m_text;
    bool m_single;
    TextRange m_paragraph = {};
    size_t m_first = 0;     ///< of the paragraph's regions
    qsizetype m_start = -1; ///< of the region that is open; -1: none
    bool m_low = false;     ///< it opened with „, so that “ closes it
    std::vector<QuoteRegion> m_regions = {};
};

void joinOverParagraphs(QStringView text, std::vector<QuoteRegion> &regions)
{
    for (size_t i = 0; i + 1 < regions.size(); ++i) {
        const qsizetype end = regions[i].range.end;
        const QStringView gap = text.sliced(end, regions[i + 1].range.start - end);
        regions[i].continues = !regions[i].closed && !gap.isEmpty() && gap.trimmed().isEmpty();
    }
}

} // namespace

std::vector<QuoteRegion> findQuoteRegions(QStringView text, const TextRanges &paragraphs)
{
    for (const bool single : {false, true}) {
        RegionFinder finder(text, single);
        for (const TextRange paragraph : paragraphs)
            finder.read(paragraph);
        std::vector<QuoteRegion> regions = std::move(finder).regions();
        if (!regions.empty() || single) {
            joinOverParagraphs(text, regions);
            return regions;
        }
    }
    return {};
}

} // namespace lectern
