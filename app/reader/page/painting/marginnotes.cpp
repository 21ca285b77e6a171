// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/painting/marginnotes.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr qreal barWidth = 2;
constexpr qreal barGap = 10;
constexpr qreal noteGap = 12;
constexpr int mostLines = 8; ///< of a note that is not the current one; the whole is in the inspector
constexpr qreal dotSize = 6;

bool hasNote(const Annotation &annotation)
{
    return annotation.status != AnnotationStatus::Rejected &&
           (!annotation.note.isEmpty() || !annotation.tags.isEmpty());
}

MarkKind shownKind(const Annotation &annotation) { return markKindOf(annotation.kind); }

struct NoteTag
{
    QString name;
    QColor color;
};

// The note as Markdown, the tags in a line of their own.
void fill(QTextDocument &document, const QString &note, const QList<NoteTag> &tags, qreal lineHeight)
{
    document.setMarkdown(note, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML |
                                                               QTextDocument::MarkdownDialectCommonMark));
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    for (const NoteTag &tag : tags) {
        const bool isFirst = &tag == &tags.first();
        QTextCharFormat format;
        format.setForeground(tag.color);
        format.setFontWeight(QFont::Medium);
        if (isFirst && !note.isEmpty())
            cursor.insertBlock(QTextBlockFormat(), format);
        cursor.insertText((isFirst ? u"#"_s : u"  #"_s) + tag.name, format);
    }
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeight, QTextBlockFormat::FixedHeight);
        format.setTopMargin(block == document.begin() ? 0 : 3);
        format.setBottomMargin(0);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

MarginNotes::MarginNotes() = default;
MarginNotes::~MarginNotes() = default;

void MarginNotes::arrange(PageLayout &layout, const PageContents &contents, const PageGeometry &geometry)
{
    m_notes.clear();
    m_dots = geometry.noteWidth <= 0;
    m_mirrored = geometry.mirrored;
    m_lineHeight = std::round(layout.style().labelSize() * 17 / 12);
    if (!layout.visible().empty())
        collect(layout, contents, geometry);
    if (m_dots) {
        for (Note &note : m_notes) {
            const qreal x = geometry.mirrored ? geometry.columnLeft - dotSize - 8 : geometry.columnRight() + 8;
            note.rect = {x, note.anchor + m_lineHeight / 2, dotSize, dotSize};
        }
        return;
    }
    std::vector<MarginBox> boxes;
    std::optional<size_t> pinned;
    for (const Note &note : m_notes) {
        if (note.current)
            pinned = boxes.size();
        boxes.push_back({note.anchor, shownHeight(note)});
    }
    const std::vector<qreal> tops = placeBoxes(boxes, noteGap, pinned);
    for (size_t i = 0; i < m_notes.size(); ++i)
        m_notes[i].rect = {geometry.noteLeft, std::round(tops[i]), geometry.noteWidth, boxes[i].height};
}

// Also of the blocks one screen above and below, so that a pile of notes does
// not jump when its first one scrolls away.
void MarginNotes::collect(PageLayout &layout, const PageContents &contents, const PageGeometry &geometry)
{
    const auto &visible = layout.visible();
    TextRange near{layout.positionAtDistance(-layout.viewportHeight()),
                   layout.positionAtDistance(2 * layout.viewportHeight())};
    near = near.united({visible.front().layout->range().start, visible.back().layout->range().end});
    const qreal width = geometry.noteWidth - barWidth - barGap;
    for (const Annotation *annotation : contents.annotations.overlapping(near)) {
        const bool starts = near.contains(annotation->extent().start);
        if (!starts || !hasNote(*annotation) || !contents.shown.testFlag(shownKind(*annotation)))
            continue;
        const QRectF line = layout.lineRect(annotation->extent().start);
        m_notes.push_back({annotation->id,
                           std::round(line.top() + (line.height() - m_lineHeight) / 2),
                           colorsOf(*annotation, shownKind(*annotation), contents).lane,
                           contents.current == annotation->id,
                           m_dots ? nullptr : documentOf(*annotation, layout.style(), contents, width),
                           {}});
    }
    std::ranges::stable_sort(m_notes, {}, &Note::anchor);
    if (m_cache.size() > 400)
        m_cache.clear();
}

std::shared_ptr<QTextDocument> MarginNotes::documentOf(const Annotation &annotation, const PageStyle &style,
                                                       const PageContents &contents, qreal width)
{
    QList<NoteTag> tags;
    QString content = annotation.note.trimmed();
    for (const TagId id : annotation.tags) {
        const Tag *tag = contents.catalogue.find(id);
        if (!tag)
            continue;
        tags.append({tag->name, contents.palette.colorsFor(QColor::fromRgb(tag->color)).lane});
        content += u'\n' + tag->name + tags.last().color.name();
    }
    Cached &cached = m_cache[annotation.id];
    if (cached.document && cached.content == content && cached.width == width)
        return cached.document;

    auto document = std::make_shared<QTextDocument>();
    document->setDocumentMargin(0);
    document->setDefaultFont(style.label());
    document->setUndoRedoEnabled(false);
    if (m_mirrored)
        document->setDefaultTextOption(QTextOption(Qt::AlignRight | Qt::AlignAbsolute));
    fill(*document, annotation.note.trimmed(), tags, m_lineHeight);
    document->setTextWidth(width);
    cached = {content, width, document};
    return document;
}

qreal MarginNotes::shownHeight(const Note &note) const
{
    const qreal whole = note.document->size().height();
    return note.current ? whole : std::min(whole, mostLines * m_lineHeight);
}

void MarginNotes::paint(QPainter &painter, const PageContents &contents) const
{
    for (const Note &note : m_notes) {
        if (m_dots) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(note.color);
            painter.drawEllipse(note.current ? note.rect.adjusted(-1, -1, 1, 1) : note.rect);
            painter.setRenderHint(QPainter::Antialiasing, false);
            continue;
        }
        const qreal bar = note.current ? barWidth + 1 : barWidth;
        const qreal barLeft = m_mirrored ? note.rect.right() - bar : note.rect.left();
        painter.fillRect(QRectF(barLeft, note.rect.top(), bar, note.rect.height()), note.color);
        painter.save();
        painter.translate(note.rect.left() + (m_mirrored ? 0 : barWidth + barGap), note.rect.top());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = {0, 0, note.rect.width(), note.rect.height()};
        context.palette.setColor(QPalette::Text, contents.palette.ink);
        context.palette.setColor(QPalette::Link, contents.palette.ink);
        painter.setClipRect(context.clip, Qt::IntersectClip);
        note.document->documentLayout()->draw(&painter, context);
        const bool cut = note.document->size().height() > note.rect.height() + 1;
        if (cut) {
            QLinearGradient fade(0, note.rect.height() - 1.6 * m_lineHeight, 0, note.rect.height());
            QColor clear = contents.palette.paper;
            clear.setAlpha(0);
            fade.setColorAt(0, clear);
            fade.setColorAt(1, contents.palette.paper);
            painter.fillRect(context.clip, fade);
        }
        painter.restore();
    }
}

std::optional<AnnotationId> MarginNotes::at(QPointF point) const
{
    const qreal reach = m_dots ? 7 : 0;
    for (const Note &note : m_notes) {
        if (note.rect.adjusted(-reach, -reach, reach, reach).contains(point))
            return note.id;
    }
    return {};
}

qreal MarginNotes::bottom() const
{
    qreal lowest = 0;
    for (const Note &note : m_notes)
        lowest = std::max(lowest, note.rect.bottom());
    return lowest;
}

} // namespace lectern
