// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/printing.h"

#include "app/reader/page/layout/pagestyle.h"
#include "core/annotation/segments.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QTextBlock>
#include <QTextCursor>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal bodyPoints = 10.5;

/// Sets one article into a document, block by block.
class Typesetter
{
public:
    Typesetter(const PrintContent &content, QTextDocument &document) : m_content(content), m_cursor(&document) {}

    void setArticle()
    {
        for (const Block &block : m_content.article.blocks())
            setBlock(block);
    }

    void setNotes()
    {
        if (m_notes.isEmpty())
            return;
        startBlock({{}, BlockKind::Heading, 2});
        m_cursor.insertText(QCoreApplication::translate("lectern", "Notes"), m_format);
        for (qsizetype i = 0; i < m_notes.size(); ++i) {
            startBlock({{}, BlockKind::Caption});
            m_cursor.insertText(u"%1. "_s.arg(i + 1), m_format);
            QTextCharFormat quote = m_format;
            quote.setFontItalic(true);
            const Annotation &annotation = *m_notes.at(i);
            m_cursor.insertText(annotation.extent().of(m_content.article.text()).left(80).toString() + u" — "_s, quote);
            m_cursor.insertText(annotation.note, m_format);
        }
    }

private:
    void startBlock(const Block &block)
    {
        const BlockStyle &style = m_style.of(block);
        const qreal points = bodyPoints * style.font.pixelSize() / m_style.em();
        QTextBlockFormat format;
        format.setTopMargin(m_isFirst ? 0 : isHeadKind(block.kind) ? points * 0.4 : points * 0.8);
        format.setLineHeight(100 * style.lineHeight / style.font.pixelSize() * 0.82,
                             QTextBlockFormat::ProportionalHeight);
        format.setLayoutDirection(block.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        const qreal indent = m_style.indent(block) * bodyPoints / m_style.em();
        if (block.rightToLeft)
            format.setRightMargin(indent);
        else
            format.setLeftMargin(indent);
        if (block.kind == BlockKind::Heading || block.kind == BlockKind::Headline)
            format.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
        if (m_isFirst)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_isFirst = false;
        QFont font = style.font;
        font.setPointSizeF(points);
        m_format = {};
        m_format.setFont(font);
        m_format.setForeground(style.ink == Ink::Text ? Qt::black : m_content.palette.muted.darker(120));
    }

    void setBlock(const Block &block)
    {
        startBlock(block);
        if (block.kind == BlockKind::ListItem)
            m_cursor.insertText(block.ordered ? u"%1. "_s.arg(block.number) : u"• "_s, m_format);
        const std::vector<Mark> marks = marksIn(m_content.annotations, block.range, m_content.shown);
        for (const Segment &segment : segments(marks, block.range))
            setSegment(segment);
    }

    void setSegment(const Segment &segment)
    {
        QTextCharFormat format = m_format;
        const Segment::Active *nearest = nullptr;
        for (const Segment::Active &active : segment.active) {
            if (active.lane >= 0 && active.mark->range.start == segment.range.start)
                setLetter(*active.mark);
            if (active.lane >= 0 && (!nearest || active.lane < nearest->lane))
                nearest = &active;
        }
        if (const Mark *shortest = segment.shortest(); shortest && !shortest->annotation->doubtful)
            format.setBackground(m_content.palette.marks.value(shortest->kind).tint);
        if (nearest) {
            format.setUnderlineColor(m_content.palette.marks.value(nearest->mark->kind).lane);
            format.setUnderlineStyle(nearest->mark->annotation->doubtful ? QTextCharFormat::DotLine
                                                                         : QTextCharFormat::SingleUnderline);
        }
        m_cursor.insertText(segment.range.of(m_content.article.text()).toString(), format);
        for (const Segment::Active &active : segment.active) {
            const Annotation &annotation = *active.mark->annotation;
            const bool ends = annotation.extent().end == segment.range.end;
            if (ends && !annotation.note.isEmpty() && !m_notes.contains(&annotation))
                setNumber(annotation);
        }
    }

    // Colour alone says nothing on a black and white printer.
    void setLetter(const Mark &mark)
    {
        QTextCharFormat sign = superscript();
        sign.setForeground(m_content.palette.marks.value(mark.kind).lane);
        m_cursor.insertText(letterOf(mark.kind), sign);
    }

    void setNumber(const Annotation &annotation)
    {
        m_notes.append(&annotation);
        m_cursor.insertText(QString::number(m_notes.size()), superscript());
    }

    QTextCharFormat superscript() const
    {
        QTextCharFormat format = m_format;
        QFont font = m_style.label();
        font.setPointSizeF(m_format.fontPointSize() * 0.75);
        format.setFont(font);
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        return format;
    }

    const PrintContent &m_content;
    const PageStyle m_style;
    QTextCursor m_cursor;
    QTextCharFormat m_format;
    QList<const Annotation *> m_notes = {};
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<QTextDocument> printDocument(const PrintContent &content)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setMetaInformation(QTextDocument::DocumentTitle, content.article.title());
    Typesetter typesetter(content, *document);
    typesetter.setArticle();
    typesetter.setNotes();
    return document;
}

void printArticle(const PrintContent &content, QPagedPaintDevice &device) { printDocument(content)->print(&device); }

} // namespace lectern
