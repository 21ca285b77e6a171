// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/html/htmlline.h"

#include <algorithm>
#include <ranges>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr int drawnLanes = 3;
constexpr int anchoredBars = 4;  // as many as the style sheet has names for
constexpr int anchoredNotes = 6; // likewise

QLatin1StringView elementOf(InlineStyle style)
{
    switch (style) {
    case InlineStyle::Strong: return "strong"_L1;
    case InlineStyle::Emphasis: return "em"_L1;
    case InlineStyle::Code: return "code"_L1;
    case InlineStyle::Link: return "a"_L1;
    case InlineStyle::Dateline: return "span"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString noteAnchor(qsizetype index) { return index < anchoredNotes ? u" r%1"_s.arg(index + 1) : QString(); }

LineWriter::LineWriter(HtmlWriter &html, HtmlPage &page) : m_html(html), m_page(page) {}

int LineWriter::hiddenLanes(TextRange block) const
{
    int most = 0;
    const std::vector<Mark> marks = marksIn(m_page.annotations(), block);
    for (const Segment &segment : segments(marks, block)) {
        for (const Segment::Active &active : segment.active)
            most = std::max(most, active.lane + 1 - drawnLanes);
    }
    return most;
}

void LineWriter::write(TextRange block)
{
    m_block = block;
    const QList<InlineSpan> &spans = m_page.article().spans();
    m_waiting.clear();
    for (; m_nextSpan < spans.size() && spans.at(m_nextSpan).range.start < block.end; ++m_nextSpan) {
        const InlineSpan &span = spans.at(m_nextSpan);
        const bool dead = span.style == InlineStyle::Link && !followableAddress(span.target);
        if (span.range.overlaps(block) && !dead)
            m_waiting.append({span.range.intersected(block), span.style, span.target});
    }
    std::ranges::stable_sort(m_waiting, {},
                             [](const InlineSpan &span) { return std::tuple(span.range.start, -span.range.end); });

    const std::vector<Mark> marks = marksIn(m_page.annotations(), block);
    writeQuotationBars(marks);
    QList<qsizetype> cuts;
    for (const InlineSpan &span : m_waiting)
        cuts << span.range.start << span.range.end;
    for (qsizetype i = m_nextReference; i < m_page.notes().size() && m_page.notes().at(i).place < block.end; ++i)
        cuts << m_page.notes().at(i).place;
    cuts << block.end;
    std::ranges::sort(cuts);

    auto cut = cuts.constBegin();
    for (const Segment &segment : segments(marks, block)) {
        for (qsizetype at = segment.range.start; at < segment.range.end;) {
            closeSpansAt(at, false);
            writeReferencesUpTo(at);
            openSpansAt(at);
            while (*cut <= at)
                ++cut;
            const qsizetype end = std::min(segment.range.end, *cut);
            writePiece(wholeCharacters({at, end}), segment);
            at = end;
        }
    }
    closeSpansAt(block.end, true);
    m_waiting.clear();
    const bool isLast = block.end == m_page.article().blocks().last().range.end;
    writeReferencesUpTo(isLast ? m_page.article().text().size() : block.end);
}

/// A bar for each stretch that is quoted; where two begin close together, the
/// first bears both names, and none where the block before went on as this one.
void LineWriter::writeQuotationBars(const std::vector<Mark> &marks)
{
    constexpr qsizetype surelyOnAnotherLine = 90;
    struct Bar
    {
        const Annotation *quotation;
        QString name;
        QStringList shown;
    };
    QList<Bar> bars;
    qsizetype lastShown = 0;
    m_quoted.clear();
    for (const Mark &mark : marks) {
        if (mark.kind != MarkKind::Quotation)
            continue;
        const QString name = m_page.nameOf(*mark.annotation);
        const qsizetype start = mark.range.start;
        const QString before = bars.isEmpty() ? m_lastSpeaker : bars.last().name;
        m_quoted.append(mark.range);
        bars.append({mark.annotation, name, {}});
        if (name.isEmpty() || name == before)
            continue;
        if (bars.size() == 1 || start - m_quoted.at(lastShown).start >= surelyOnAnotherLine)
            lastShown = bars.size() - 1;
        bars[lastShown].shown.append(name);
    }
    for (int number = 1; const Bar &bar : std::as_const(bars)) {
        m_html.element("a"_L1,
                       {{"class"_L1, number <= anchoredBars ? u"said b%1"_s.arg(number) : u"said"_s},
                        {"href"_L1, u'#' + quoteId(bar.quotation->id)},
                        {"data-name"_L1, bar.shown.isEmpty() ? QString() : bar.shown.join(u'\n')},
                        {"title"_L1, bar.name.isEmpty() ? HtmlPage::tr("Quotation without a named source")
                                                        : HtmlPage::tr("Said by %1").arg(bar.name)}},
                       {});
        ++number;
    }
    m_lastSpeaker = bars.isEmpty() ? QString() : bars.last().name;
}

/// Names for the style sheet to tie the bar to: of a quotation's first piece in
/// the block, of its last, or of both in one.
QString LineWriter::anchorsOf(const Mark &mark, TextRange piece) const
{
    const qsizetype number = m_quoted.indexOf(mark.range) + 1;
    if (mark.kind != MarkKind::Quotation || number < 1 || number > anchoredBars)
        return {};
    const bool isFirst = piece.start <= std::max(mark.range.start, m_block.start);
    const bool isLast = piece.end >= std::min(mark.range.end, m_block.end);
    if (!isFirst && !isLast)
        return {};
    return u" %1%2"_s.arg(QChar(isFirst && isLast ? u'h' : isFirst ? u'f' : u'g')).arg(number);
}

/// A mark may begin or end inside a surrogate pair, markup may not.
TextRange LineWriter::wholeCharacters(TextRange piece) const
{
    const QString &text = m_page.article().text();
    const auto outside = [&](qsizetype at) {
        const bool inside = at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
        return inside ? at - 1 : at;
    };
    return {outside(piece.start), outside(piece.end)};
}

void LineWriter::writePiece(TextRange piece, const Segment &segment)
{
    if (piece.isEmpty())
        return;
    QStringList ids;
    QStringList titles;
    for (const Segment::Active &active : segment.active) {
        const QString id = markId(active.mark->annotation->id);
        if (!ids.contains(id)) {
            ids.append(id);
            titles.append(m_page.explanation(*active.mark->annotation));
        }
    }
    const Mark *shortest = segment.shortest();
    for (const Segment::Active &active : segment.active) {
        const bool isOuter = &active == &segment.active.front();
        writeMark(active, piece, active.mark == shortest, isOuter ? ids.join(u' ') : QString(),
                  isOuter ? titles.join(u'\n') : QString());
    }
    m_html.text(piece.of(m_page.article().text()));
    for (const Segment::Active &active : std::views::reverse(segment.active))
        m_html.close(active.lane < 0 ? "span"_L1 : "mark"_L1);
}

void LineWriter::writeMark(const Segment::Active &active, TextRange piece, bool isTinted, const QString &all,
                           const QString &title)
{
    const Mark &mark = *active.mark;
    const Annotation &annotation = *mark.annotation;
    QStringList look{kindClass(m_page, annotation, mark.kind), statusWord(annotation)};
    if (annotation.doubtful && annotation.status == AnnotationStatus::Proposed)
        look.last() = u"doubtful"_s;
    if (active.lane >= 0)
        look.append(active.lane < drawnLanes ? u"l%1"_s.arg(active.lane + 1) : u"l0"_s);
    if (isTinted)
        look.append(u"tint"_s);
    QString id;
    if (mark.kind != MarkKind::Speaker && !m_page.isPlaced(annotation.id)) {
        m_page.setPlaced(annotation.id);
        id = markId(annotation.id);
    }
    const bool begins = piece.start <= mark.range.start;
    m_html.open(active.lane < 0 ? "span"_L1 : "mark"_L1,
                {{"class"_L1, look.join(u' ') + anchorsOf(mark, piece)},
                 {"id"_L1, id},
                 {"data-ann"_L1, all.isEmpty() ? QString() : all},
                 {"data-letter"_L1, begins ? QString(letterOf(mark.kind)) : QString()},
                 {"title"_L1, title.isEmpty() ? QString() : title}});
}

bool LineWriter::referencesWaitAt(qsizetype position) const
{
    return m_nextReference < m_page.notes().size() && m_page.notes().at(m_nextReference).place <= position;
}

// A number is a link, and a link must not stand inside another.
void LineWriter::writeReferencesUpTo(qsizetype position)
{
    if (!referencesWaitAt(position))
        return;
    for (qsizetype i = m_open.size() - 1; i >= 0; --i)
        m_html.close(elementOf(m_open.at(i).style));
    for (; referencesWaitAt(position); ++m_nextReference) {
        const NumberedNote &note = m_page.notes().at(m_nextReference);
        const Annotation &annotation = *note.annotation;
        const QString anchor = noteAnchor(m_nextReference - m_firstNote);
        m_html.element("a"_L1,
                       {{"class"_L1, "ref "_L1 + kindClass(m_page, annotation, markKindOf(annotation.kind)) + anchor},
                        {"id"_L1, referenceId(annotation.id)},
                        {"href"_L1, u'#' + noteId(annotation.id)},
                        {"data-number"_L1, m_page.locale().toString(note.number)},
                        {"title"_L1, HtmlPage::tr("Note %1").arg(m_page.locale().toString(note.number))}},
                       {});
    }
    for (const InlineSpan &span : std::as_const(m_open))
        openSpan(span);
}

void LineWriter::openSpan(const InlineSpan &span)
{
    const bool isLink = span.style == InlineStyle::Link;
    m_html.open(elementOf(span.style),
                {{"class"_L1, span.style == InlineStyle::Dateline ? u"place-line"_s : QString()},
                 {"href"_L1, isLink ? followableAddress(span.target).value_or(u"#"_s) : QString()},
                 {"rel"_L1, isLink ? u"noreferrer"_s : QString()}});
}

// Spans that end inside others close those too, which then open again.
void LineWriter::closeSpansAt(qsizetype position, bool all)
{
    const auto first =
        std::ranges::find_if(m_open, [&](const InlineSpan &span) { return all || span.range.end <= position; });
    const qsizetype keep = first - m_open.begin();
    QList<InlineSpan> again;
    while (m_open.size() > keep) {
        const InlineSpan span = m_open.takeLast();
        m_html.close(elementOf(span.style));
        if (!all && span.range.end > position)
            again.prepend(span);
    }
    for (const InlineSpan &span : std::as_const(again)) {
        openSpan(span);
        m_open.append(span);
    }
}

void LineWriter::openSpansAt(qsizetype position)
{
    const auto isLink = [](const InlineSpan &span) { return span.style == InlineStyle::Link; };
    while (!m_waiting.isEmpty() && m_waiting.first().range.start <= position) {
        const InlineSpan span = m_waiting.takeFirst();
        const bool nested = isLink(span) && std::ranges::any_of(m_open, isLink);
        if (span.range.end > position && !nested) {
            openSpan(span);
            m_open.append(span);
        }
    }
}

} // namespace lectern
