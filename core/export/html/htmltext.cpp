// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/html/htmltext.h"

#include "core/export/html/htmlline.h"
#include "core/export/html/htmlnotes.h"

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

bool belongsToHead(BlockKind kind)
{
    return kind == BlockKind::Kicker || kind == BlockKind::Headline || kind == BlockKind::Standfirst ||
           kind == BlockKind::Byline || kind == BlockKind::Dateline;
}

bool isList(BlockKind kind) { return kind == BlockKind::ListItem; }

struct ElementName
{
    QLatin1StringView name;
    QString look; ///< the class
};

/// Goes through the blocks in units: a block, or the items of one list, or the
/// paragraphs of one block quote. Notes stand before the unit that they belong
/// to, in one element with it, so that the style sheet can put them beside it,
/// after it, or at the end.
class TextWriter
{
public:
    TextWriter(HtmlWriter &html, HtmlPage &page) : m_html(html), m_page(page), m_line(html, page) {}

    void write(QByteArrayView about)
    {
        const Article &article = m_page.article();
        m_html.open("article"_L1, {{"class"_L1, u"text"_s},
                                   {"lang"_L1, m_page.language()},
                                   {"dir"_L1, article.isRightToLeft() ? u"rtl"_s : u"ltr"_s},
                                   {"data-sha256"_L1, QString::fromLatin1(article.source().textHash)}});
        qsizetype block = 0;
        while (block < count() && belongsToHead(article.blocks().at(block).kind))
            block = writeUnit(block);
        m_html.append(about);
        while (block < count())
            block = writeUnit(block);
        writeGapUpTo(article.text().size());
        writeEndOfNotes();
        m_html.close("article"_L1);
        m_html.lineBreak();
    }

private:
    qsizetype count() const { return m_page.article().blocks().size(); }
    const Block &at(qsizetype block) const { return m_page.article().blocks().at(block); }

    qsizetype endOfUnit(qsizetype block) const
    {
        const BlockKind kind = at(block).kind;
        qsizetype end = block + 1;
        if (isList(kind) || kind == BlockKind::BlockQuote) {
            while (end < count() && at(end).kind == kind)
                ++end;
        }
        return end;
    }

    qsizetype writeUnit(qsizetype block)
    {
        writeGapUpTo(at(block).range.start);
        const qsizetype end = endOfUnit(block);
        const bool noted = writeNotesOf(at(end - 1).range.end, end == count());
        if (isList(at(block).kind))
            writeList(block, end);
        else if (at(block).kind == BlockKind::BlockQuote)
            writeQuote(block, end);
        else
            writeBlock(block, elementFor(at(block)));
        if (noted)
            m_html.close("div"_L1);
        return end;
    }

    // Line breaks; written even where a block list leaves more out.
    void writeGapUpTo(qsizetype position)
    {
        m_html.text(TextRange{m_written, position}.of(m_page.article().text()));
        m_written = position;
    }

    bool writeNotesOf(qsizetype end, bool last)
    {
        const QList<NumberedNote> &notes = m_page.notes();
        const qsizetype first = m_notes;
        while (m_notes < notes.size() && (last || notes.at(m_notes).place <= end))
            ++m_notes;
        if (m_notes == first)
            return false;
        m_html.open("div"_L1, {{"class"_L1, u"noted"_s}});
        m_line.beginNotes(first);
        for (qsizetype i = first; i < m_notes; ++i)
            writeNote(notes.at(i), noteAnchor(i - first));
        return true;
    }

    void writeNote(const NumberedNote &note, const QString &anchor)
    {
        const Annotation &annotation = *note.annotation;
        m_html.open("aside"_L1,
                    {{"class"_L1, "note "_L1 + kindClass(m_page, annotation, markKindOf(annotation.kind)) + anchor},
                     {"id"_L1, noteId(annotation.id)},
                     {"role"_L1, u"note"_s},
                     {"lang"_L1, m_page.locale().bcp47Name()},
                     {"dir"_L1, u"auto"_s}});
        m_html.element("a"_L1,
                       {{"class"_L1, u"back"_s},
                        {"href"_L1, u'#' + referenceId(annotation.id)},
                        {"title"_L1, HtmlPage::tr("Back to the text")}},
                       m_page.locale().toString(note.number));
        m_html.append(noteToHtml(annotation.note));
        for (const TagId id : annotation.tags) {
            if (const Tag *tag = m_page.catalogue().find(id))
                m_html.element("span"_L1, {{"class"_L1, "tag "_L1 + tagClass(id)}}, u'#' + tag->name);
        }
        m_html.close("aside"_L1);
    }

    void writeEndOfNotes()
    {
        if (m_page.notes().isEmpty())
            return;
        m_html.open("aside"_L1, {{"class"_L1, u"notes-head"_s}});
        m_html.element("h2"_L1, {}, HtmlPage::tr("Notes"));
        m_html.close("aside"_L1);
    }

    ElementName elementFor(const Block &block)
    {
        switch (block.kind) {
        case BlockKind::Kicker: return {"p"_L1, u"kicker"_s};
        case BlockKind::Headline: return {std::exchange(m_hasHeadline, true) ? "h2"_L1 : "h1"_L1, {}};
        case BlockKind::Standfirst: return {"p"_L1, u"standfirst"_s};
        case BlockKind::Byline: return {"p"_L1, u"byline"_s};
        case BlockKind::Dateline: return {"p"_L1, u"dateline"_s};
        case BlockKind::Heading: return {headings[std::clamp(block.level, 2, 6) - 2], {}};
        case BlockKind::Caption: return {"p"_L1, u"caption"_s};
        case BlockKind::Code: return {"pre"_L1, {}};
        default: return {"p"_L1, {}};
        }
    }

    void writeBlock(qsizetype index, const ElementName &element)
    {
        openBlock(index, element);
        m_html.close(element.name);
    }

    void openBlock(qsizetype index, const ElementName &element)
    {
        const Block &block = at(index);
        writeGapUpTo(block.range.start);
        const QString number = m_page.paragraphId(index);
        const bool turned = block.rightToLeft != m_page.article().isRightToLeft();
        const int hidden = m_line.hiddenLanes(block.range);
        m_html.open(element.name,
                    {{"class"_L1, element.look},
                     {"id"_L1, number},
                     {"data-number"_L1, number.isNull() ? number : number.sliced(2)},
                     {"data-more"_L1, hidden > 0 ? u"+%1"_s.arg(hidden) : QString()},
                     {"dir"_L1, !turned             ? QString()
                                : block.rightToLeft ? u"rtl"_s
                                                    : u"ltr"_s},
                     {"value"_L1, isList(block.kind) && block.ordered ? QString::number(block.number) : QString()}});
        if (block.kind == BlockKind::Code)
            m_html.lineBreak(); // a parser drops the first one
        m_line.write(block.range);
        m_written = block.range.end;
    }

    void writeQuote(qsizetype block, qsizetype end)
    {
        m_html.open("blockquote"_L1);
        for (; block < end; ++block)
            writeBlock(block, {"p"_L1, {}});
        m_html.close("blockquote"_L1);
    }

    /// Items of deeper levels are lists inside the item before them.
    void writeList(qsizetype block, qsizetype end)
    {
        QList<QLatin1StringView> open;
        for (; block < end; ++block) {
            const Block &item = at(block);
            const QLatin1StringView kind = item.ordered ? "ol"_L1 : "ul"_L1;
            const qsizetype depth = std::clamp<qsizetype>(item.level, 1, open.size() + 1);
            while (open.size() > depth || (open.size() == depth && open.last() != kind)) {
                m_html.close("li"_L1);
                m_html.close(open.takeLast());
            }
            if (open.size() == depth) {
                m_html.close("li"_L1);
            } else {
                open.append(kind);
                m_html.open(kind);
            }
            openBlock(block, {"li"_L1, {}});
        }
        while (!open.isEmpty()) {
            m_html.close("li"_L1);
            m_html.close(open.takeLast());
        }
    }

    static constexpr QLatin1StringView headings[] = {"h2"_L1, "h3"_L1, "h4"_L1, "h5"_L1, "h6"_L1};

    HtmlWriter &m_html;
    HtmlPage &m_page;
    LineWriter m_line;
    qsizetype m_written = 0; ///< up to here the text is on the page
    qsizetype m_notes = 0;   ///< so many notes are on the page
    bool m_hasHeadline = false;
};

} // namespace

void writeText(HtmlWriter &html, HtmlPage &page, QByteArrayView about) { TextWriter(html, page).write(about); }

} // namespace lectern
