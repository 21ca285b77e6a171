// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/plaintext/plaintext.h"

#include "core/import/opening.h"

#include <algorithm>
#include <vector>

namespace lectern {

namespace {

constexpr qsizetype longestHeadline = 200;
constexpr qsizetype longestStandfirst = 320;
constexpr qsizetype longestHeading = 70;
constexpr qsizetype shortestBody = 80;

struct Line
{
    TextRange range; ///< of the whole line
    qsizetype from;  ///< of its first and behind its last character that is not blank
    qsizetype to;
    bool afterBlank;

    qsizetype length() const { return to - from; }
    QStringView of(QStringView text) const { return text.sliced(from, to - from); }
};

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    lines.reserve(size_t(text.size() / 100));
    bool afterBlank = true;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        qsizetype from = start;
        qsizetype to = end;
        while (from < to && text[from].isSpace())
            ++from;
        while (to > from && text[to - 1].isSpace())
            --to;
        if (to > from)
            lines.push_back({{start, end}, from, to, afterBlank});
        afterBlank = to == from;
        start = end + 1;
    }
    return lines;
}

bool endsSentence(QStringView line)
{
    static constexpr QStringView closing = u"”\"’'»)]";
    while (!line.isEmpty() && closing.contains(line.back()))
        line.chop(1);
    static constexpr QStringView stops = u".!?…:;,。！？؟۔";
    if (line.isEmpty() || !stops.contains(line.back()))
        return false;
    // "the U.S." at the end of a headline is no full stop
    return !(line.size() >= 4 && line.back() == u'.' && line[line.size() - 2].isUpper() &&
             line[line.size() - 3] == u'.');
}

bool isAllCapitals(QStringView line)
{
    int upper = 0;
    for (const QChar unit : line) {
        if (unit.isLower())
            return false;
        upper += unit.isUpper();
    }
    return upper >= 2;
}

bool opensLikeTitle(QStringView line)
{
    const auto first = std::ranges::find_if(line, [](QChar unit) { return unit.isLetterOrNumber(); });
    return first != line.end() && !first->isLower();
}

/// The sign that opens a list item or a quote, with the blanks behind it.
struct Sign
{
    BlockKind kind = BlockKind::Paragraph;
    qsizetype length = 0;
    bool ordered = false;
    int number = 0;
};

Sign signOf(QStringView line)
{
    const QChar first = line.front();
    if (first.isLetter() || line.size() < 3)
        return {};
    const auto behind = [&](qsizetype at) {
        while (at < line.size() && line[at].isSpace())
            ++at;
        return at;
    };
    static constexpr QStringView bullets = u"-*•‣◦▪·";
    if (bullets.contains(first) && line[1].isSpace())
        return {BlockKind::ListItem, behind(1)};
    if (first == u'>') {
        qsizetype at = 1;
        while (at < line.size() && (line[at] == u'>' || line[at].isSpace()))
            ++at;
        return at < line.size() ? Sign{BlockKind::BlockQuote, at} : Sign{};
    }
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    const bool numbered = digits > 0 && digits <= 3 && digits + 1 < line.size() &&
                          (line[digits] == u'.' || line[digits] == u')') && line[digits + 1].isSpace();
    if (!numbered)
        return {};
    return {BlockKind::ListItem, behind(digits + 1), true, line.first(digits).toInt()};
}

/// One pass over the lines of a text.
class StructureFinder
{
public:
    explicit StructureFinder(QStringView text) : m_text(text), m_lines(linesOf(text)) {}

    TextStructure run()
    {
        m_structure.blocks.reserve(qsizetype(m_lines.size()));
        for (const Line &line : m_lines)
            m_spaced = m_spaced || (line.afterBlank && line.range.start > m_lines.front().range.start);
        size_t at = findOpening();
        for (bool first = true; at < m_lines.size(); ++at, first = false) {
            addBody(at);
            if (first)
                findDateline(m_structure.blocks.last());
        }
        return std::move(m_structure);
    }

private:
    QStringView line(size_t index) const { return m_lines[index].of(m_text); }

    void add(size_t index, BlockKind kind, int level = 0)
    {
        m_structure.blocks.append({m_lines[index].range, kind, level, false, 0, line(index).isRightToLeft()});
        addSign({m_lines[index].range.start, m_lines[index].from});
        addSign({m_lines[index].to, m_lines[index].range.end});
    }

    void addSign(TextRange range)
    {
        if (!range.isEmpty())
            m_structure.signs.append(range);
    }

    bool isHeadline(size_t index) const
    {
        const QStringView head = line(index);
        if (head.size() > longestHeadline || endsSentence(head) || !opensLikeTitle(head) || datelineAt(head) ||
            signOf(head).length > 0)
            return false;
        const size_t end = std::min(m_lines.size(), index + 8);
        return std::any_of(
            m_lines.begin() + qsizetype(index) + 1, m_lines.begin() + qsizetype(end), [&](const Line &next) {
                return next.length() >= shortestBody || (next.length() > head.size() && endsSentence(next.of(m_text)));
            });
    }

    /// Kicker, headline, standfirst, byline and date; the first line behind them.
    size_t findOpening()
    {
        if (m_lines.size() < 2)
            return 0;
        size_t at = 0;
        const bool hasKicker = m_lines.size() > 2 && isAllCapitals(line(0)) && m_lines[0].length() <= 30 &&
                               m_lines[1].length() > m_lines[0].length() && !isAllCapitals(line(1)) && isHeadline(1);
        if (hasKicker)
            add(at++, BlockKind::Kicker);
        if (!isHeadline(at))
            return at;
        add(at++, BlockKind::Headline, 1);
        at = findStandfirst(at);
        bool names = true;
        for (; at + 1 < m_lines.size(); ++at) {
            if (const auto author = bylineAuthor(line(at))) {
                m_structure.author = *author;
                add(at, BlockKind::Byline);
            } else if (const auto date = dateOfLine(line(at))) {
                m_structure.published = *date;
                add(at, BlockKind::Dateline);
            } else if (names && looksLikeNames(line(at)) && m_lines[at + 1].length() >= shortestBody) {
                m_structure.author = line(at).toString();
                add(at, BlockKind::Byline);
            } else {
                break;
            }
            names = false;
        }
        return at;
    }

    /// Up to two lines between a headline and a byline that says so.
    size_t findStandfirst(size_t at)
    {
        for (size_t next = at + 1; next < std::min(m_lines.size(), at + 3); ++next) {
            if (m_lines[next - 1].length() > longestStandfirst || bylineAuthor(line(next - 1)))
                break;
            if (bylineAuthor(line(next))) {
                for (; at < next; ++at)
                    add(at, dateOfLine(line(at)) ? BlockKind::Dateline : BlockKind::Standfirst);
                break;
            }
        }
        return at;
    }

    bool isHeading(size_t index) const
    {
        const Line &here = m_lines[index];
        if (here.length() > longestHeading || index == 0 || index + 1 >= m_lines.size())
            return false;
        const QStringView words = line(index);
        if (endsSentence(words) && !words.endsWith(u'?'))
            return false;
        static constexpr QStringView marks = u"“”\"„«»‘‹";
        const Line &next = m_lines[index + 1];
        if (!opensLikeTitle(words) || marks.contains(words.front()) || words.count(u' ') > 9 ||
            next.length() < std::max(here.length(), shortestBody / 2))
            return false;
        if (isAllCapitals(words))
            return true;
        // Other than in capitals a head must stand alone between paragraphs that end as sentences do.
        return (here.afterBlank || !m_spaced) && (next.afterBlank || !m_spaced) && next.length() >= shortestBody &&
               endsSentence(line(index - 1)) && words.front().isLetter();
    }

    void addBody(size_t index)
    {
        const Sign sign = signOf(line(index));
        const bool counts = !sign.ordered || sign.number == m_number + 1 || sign.number == 1;
        if (sign.length > 0 && counts) {
            const TextRange leading{m_lines[index].range.start, m_lines[index].from + sign.length};
            m_structure.blocks.append({m_lines[index].range, sign.kind, sign.kind == BlockKind::ListItem ? 1 : 0,
                                       sign.ordered, sign.number, line(index).isRightToLeft()});
            addSign(leading);
            addSign({m_lines[index].to, m_lines[index].range.end});
            m_number = sign.number;
            return;
        }
        m_number = 0;
        if (isHeading(index))
            add(index, BlockKind::Heading, 2);
        else
            add(index, BlockKind::Paragraph);
    }

    void findDateline(const Block &block)
    {
        if (block.kind != BlockKind::Paragraph)
            return;
        if (const auto dateline = datelineAt(block.range.of(m_text))) {
            const qsizetype start = block.range.start + dateline->start;
            m_structure.spans.append({{start, start + dateline->length}, InlineStyle::Dateline});
            m_structure.place = dateline->place;
            m_structure.agency = dateline->agency;
        }
    }

    QStringView m_text;
    std::vector<Line> m_lines;
    TextStructure m_structure = {};
    bool m_spaced = false; ///< blank lines part its paragraphs
    int m_number = 0;      ///< of the list item before
};

} // namespace

TextStructure structureOf(QStringView text) { return StructureFinder(text).run(); }

bool removeSigns(QString &text, TextStructure &structure)
{
    QChar *const begin = text.data();
    qsizetype at = 0;
    qsizetype removed = 0;
    const auto keepUntil = [&](qsizetype end) {
        if (removed > 0)
            std::move(begin + at, begin + end, begin + at - removed);
        at = end;
    };
    const auto keepBreaksUntil = [&](qsizetype end) {
        QChar *out = begin + at - removed;
        for (; at < end; ++at) {
            if (begin[at] == u'\n')
                *out++ = u'\n';
            else
                ++removed;
        }
    };
    auto sign = structure.signs.cbegin();
    auto span = structure.spans.begin();
    for (Block &block : structure.blocks) {
        keepBreaksUntil(block.range.start);
        for (; span != structure.spans.end() && span->range.start < block.range.end; ++span) {
            const bool behindSign = sign != structure.signs.cend() && sign->end <= span->range.start;
            const qsizetype by = removed + (behindSign ? sign->length() : 0);
            span->range = {span->range.start - by, span->range.end - by};
        }
        block.range.start -= removed;
        for (; sign != structure.signs.cend() && sign->start < block.range.end; ++sign) {
            keepUntil(sign->start);
            removed += sign->length();
            at = sign->end;
        }
        keepUntil(block.range.end);
        block.range.end -= removed;
    }
    keepBreaksUntil(text.size());
    text.truncate(text.size() - removed);
    structure.signs.clear();
    return removed > 0;
}

} // namespace lectern
