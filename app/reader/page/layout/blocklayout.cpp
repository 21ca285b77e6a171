// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/layout/blocklayout.h"

#include "core/style/contrast.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

bool runsRightToLeft(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x590)
            continue;
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t point = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        switch (QChar::direction(point)) {
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirAN:
        case QChar::DirRLE:
        case QChar::DirRLO:
        case QChar::DirRLI: return true;
        default: break;
        }
    }
    return false;
}

std::vector<Stretch> glyphStretches(const QTextLine &line, qsizetype from, qsizetype length, bool *rightToLeft)
{
    std::vector<Stretch> found;
    const auto retrieved = QTextLayout::RetrieveGlyphIndexes | QTextLayout::RetrieveGlyphPositions;
    for (const QGlyphRun &run : line.glyphRuns(int(from), int(length), retrieved)) {
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < positions.size(); ++i)
            found.push_back({positions[i].x(), positions[i].x() + advances[i].x()});
        if (rightToLeft)
            *rightToLeft = run.isRightToLeft();
    }
    return found;
}

std::vector<Stretch> merged(std::vector<Stretch> stretches)
{
    std::ranges::sort(stretches, {}, &Stretch::left);
    std::vector<Stretch> result;
    for (const Stretch &next : stretches) {
        if (!result.empty() && next.left <= result.back().right + 0.75) // advances are rounded
            result.back().right = std::max(result.back().right, next.right);
        else
            result.push_back(next);
    }
    return result;
}

} // namespace

BlockLayout::BlockLayout(const Article &article, const Block &block, TextRange range, const PageStyle &style,
                         const MarkPalette &palette, qreal width)
    : m_block(block), m_range(range), m_font(style.of(block).font)
{
    QString text = range.of(article.text()).toString();
    if (block.kind == BlockKind::Code)
        text.replace(u'\n', QChar::LineSeparator);
    m_bidirectional = block.rightToLeft || runsRightToLeft(text);

    QTextOption option(block.rightToLeft ? Qt::AlignRight : Qt::AlignLeft); // not mirrored by the layout
    option.setTextDirection(block.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setText(text);
    m_layout.setFont(m_font);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    setFormats(article, style, palette);

    const QFontMetricsF metrics(m_font);
    m_lineHeight = style.of(block).lineHeight;
    m_ascent = metrics.ascent();
    m_em = m_font.pixelSize();
    m_baseline = std::round((m_lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());

    const qreal indent = style.indent(block);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(1.0, width - indent));
        const qreal top = m_lineHeight * line.lineNumber();
        line.setPosition({block.rightToLeft ? 0 : indent, top + m_baseline - line.ascent()});
    }
    m_layout.endLayout();
}

void BlockLayout::setFormats(const Article &article, const PageStyle &style, const MarkPalette &palette)
{
    const auto formatOf = [&](InlineStyle kind) {
        QTextCharFormat format;
        switch (kind) {
        case InlineStyle::Strong: format.setFontWeight(QFont::Bold); break;
        case InlineStyle::Emphasis: format.setFontItalic(!m_font.italic()); break;
        case InlineStyle::Code: format.setFont(style.code(), QTextCharFormat::FontPropertiesSpecifiedOnly); break;
        case InlineStyle::Dateline:
            format.setFont(style.dateline(), QTextCharFormat::FontPropertiesSpecifiedOnly);
            format.setForeground(palette.muted);
            break;
        case InlineStyle::Link:
            format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            format.setUnderlineColor(mixed(palette.muted, palette.paper, 0.6));
            break;
        }
        return format;
    };
    QList<QTextLayout::FormatRange> formats;
    const auto &spans = article.spans();
    auto span =
        std::ranges::lower_bound(spans, m_block.range.start, {}, [](const InlineSpan &one) { return one.range.start; });
    for (; span != spans.end() && span->range.start < m_range.end; ++span) {
        const TextRange part = span->range.intersected(m_range);
        if (!part.isEmpty())
            formats.append({int(part.start - m_range.start), int(part.length()), formatOf(span->style)});
    }
    m_layout.setFormats(formats);
}

TextRange BlockLayout::lineRange(int line) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    const qsizetype start = m_range.start + textLine.textStart();
    return {start, start + textLine.textLength()};
}

int BlockLayout::lineAt(qreal y) const { return std::clamp(int(std::floor(y / m_lineHeight)), 0, lineCount() - 1); }

int BlockLayout::lineOf(qsizetype position) const
{
    const QTextLine line =
        m_layout.lineForTextPosition(int(std::clamp(position, m_range.start, m_range.end) - m_range.start));
    return line.isValid() ? line.lineNumber() : lineCount() - 1;
}

TextRange BlockLayout::visiblePart(int line) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    TextRange part{textLine.textStart(), textLine.textStart() + textLine.textLength()};
    const QString text = m_layout.text();
    while (!part.isEmpty() && (text[part.end - 1].isSpace() && text[part.end - 1] != QChar::Nbsp))
        --part.end;
    return part;
}

Stretch BlockLayout::textOf(int line) const
{
    const TextRange part = visiblePart(line);
    const auto all = stretches(line, {m_range.start + part.start, m_range.start + part.end});
    if (all.empty()) {
        const qreal x = m_layout.lineAt(line).naturalTextRect().left();
        return {x, x};
    }
    return {all.front().left, all.back().right};
}

std::vector<Stretch> BlockLayout::stretches(int line, TextRange range) const
{
    const TextRange local{range.start - m_range.start, range.end - m_range.start};
    const TextRange part = visiblePart(line).intersected(local);
    if (part.isEmpty())
        return {};
    const QTextLine textLine = m_layout.lineAt(line);
    if (m_bidirectional)
        return merged(glyphStretches(textLine, part.start, part.length(), nullptr));
    return {{textLine.cursorToX(int(part.start)), textLine.cursorToX(int(part.end))}};
}

// One entry for each place of a caret. Characters that share a ligature share
// its width evenly.
std::vector<BlockLayout::Cluster> BlockLayout::clusters(int line) const
{
    std::vector<Cluster> found;
    const QTextLine textLine = m_layout.lineAt(line);
    const qsizetype end = textLine.textStart() + textLine.textLength();
    for (qsizetype at = textLine.textStart(); at < end;) {
        const qsizetype next = std::min<qsizetype>(end, m_layout.nextCursorPosition(int(at)));
        bool rightToLeft = m_block.rightToLeft;
        const auto glyphs = merged(glyphStretches(textLine, at, next - at, &rightToLeft));
        if (!glyphs.empty())
            found.push_back({at, next, {glyphs.front().left, glyphs.back().right}, rightToLeft});
        at = next > at ? next : end;
    }
    for (size_t first = 0; first < found.size();) {
        size_t last = first + 1;
        while (last < found.size() && found[last].stretch == found[first].stretch)
            ++last;
        const Stretch whole = found[first].stretch;
        const qreal width = whole.width() / qreal(last - first);
        for (size_t i = first; i < last && last - first > 1; ++i) {
            const qreal place = qreal(found[i].rightToLeft ? last - 1 - i : i - first);
            found[i].stretch = {whole.left + place * width, whole.left + (place + 1) * width};
        }
        first = last;
    }
    return found;
}

qreal BlockLayout::caretX(qsizetype position) const
{
    const int line = lineOf(position);
    const qsizetype local = position - m_range.start;
    const QTextLine textLine = m_layout.lineAt(line);
    if (!m_bidirectional)
        return textLine.cursorToX(int(local));
    const auto all = clusters(line);
    const auto found = std::ranges::find_if(all, [=](const Cluster &one) { return local < one.end; });
    if (found != all.end())
        return found->rightToLeft ? found->stretch.right : found->stretch.left;
    if (all.empty())
        return textLine.cursorToX(int(local));
    return all.back().rightToLeft ? all.back().stretch.left : all.back().stretch.right;
}

// The last place for a caret that is not right of x. QTextLine::xToCursor() goes
// astray at the inside of some ligatures.
qsizetype BlockLayout::characterBefore(int line, qreal x) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    const int first = textLine.textStart();
    int low = first;
    int high = first + textLine.textLength();
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (textLine.cursorToX(middle) <= x ? low : high) = middle;
    }
    while (low > first && !m_layout.isValidCursorPosition(low))
        --low;
    return low;
}

qsizetype BlockLayout::positionAt(int line, qreal x) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    const qsizetype end = textLine.textStart() + textLine.textLength();
    qsizetype local = textLine.textStart();
    if (!m_bidirectional) {
        local = characterBefore(line, x);
        const qsizetype next = std::min<qsizetype>(end, m_layout.nextCursorPosition(int(local)));
        if (textLine.cursorToX(int(next)) - x < x - textLine.cursorToX(int(local)))
            local = next;
    } else {
        qreal least = 1e9;
        for (const Cluster &one : clusters(line)) {
            for (const qsizetype place : {one.start, one.end}) {
                const bool atRight = (place == one.start) == one.rightToLeft;
                const qreal distance = std::abs(x - (atRight ? one.stretch.right : one.stretch.left));
                const bool inside = one.stretch.left <= x && x < one.stretch.right;
                if (distance - (inside ? 0.01 : 0) < least) {
                    least = distance - (inside ? 0.01 : 0);
                    local = place;
                }
            }
        }
    }
    // The end of a wrapped line is the start of the next.
    if (local >= end && line + 1 < lineCount())
        local = m_layout.previousCursorPosition(int(end));
    return m_range.start + std::clamp<qsizetype>(local, textLine.textStart(), end);
}

qsizetype BlockLayout::characterAt(int line, qreal x) const
{
    if (m_bidirectional) {
        for (const Cluster &one : clusters(line)) {
            if (one.stretch.left <= x && x < one.stretch.right)
                return m_range.start + one.start;
        }
        return -1;
    }
    const Stretch text = textOf(line);
    if (x < text.left || x >= text.right)
        return -1;
    return m_range.start + characterBefore(line, x);
}

void BlockLayout::draw(QPainter &painter, QPointF origin, const QRectF &clip) const
{
    m_layout.draw(&painter, origin, {}, clip);
}

} // namespace lectern
