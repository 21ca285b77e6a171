// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/segments.h"
#include "core/export/html/htmlpage.h"

namespace lectern {

/// Writes the words of one block after another: links and emphasis of the
/// source, inside them the marks, one element a mark and segment so that each
/// has a lane of its own, and the numbers of notes, which are no text.
class LineWriter
{
public:
    LineWriter(HtmlWriter &html, HtmlPage &page);

    /// The first of the notes that stand before the blocks to come: notes and
    /// their numbers are anchored to one another by their place among these.
    void beginNotes(qsizetype first) { m_firstNote = first; }
    void write(TextRange block);

    /// How many marks of the block find no lane, because three are drawn.
    int hiddenLanes(TextRange block) const;

private:
    void writeQuotationBars(const std::vector<Mark> &marks);
    QString anchorsOf(const Mark &mark, TextRange piece) const;
    TextRange wholeCharacters(TextRange piece) const;
    void writePiece(TextRange piece, const Segment &segment);
    void writeMark(const Segment::Active &active, TextRange piece, bool isTinted, const QString &all,
                   const QString &title);
    bool referencesWaitAt(qsizetype position) const;
    void writeReferencesUpTo(qsizetype position);
    void openSpan(const InlineSpan &span);
    void closeSpansAt(qsizetype position, bool all);
    void openSpansAt(qsizetype position);

    HtmlWriter &m_html;
    HtmlPage &m_page;
    qsizetype m_nextReference = 0; ///< into the page's notes
    qsizetype m_firstNote = 0;
    qsizetype m_nextSpan = 0;         ///< into the article's spans
    QList<InlineSpan> m_waiting = {}; ///< spans of this block that are still to open, the outer first
    QList<InlineSpan> m_open = {};    ///< spans whose elements are open, the outer first
    TextRange m_block = {};
    QString m_lastSpeaker = {};     ///< of the block before, if it was quoted
    QList<TextRange> m_quoted = {}; ///< of this block: the stretches that have a bar, in order
};

/// The class by which the note of this index among its neighbours is tied to its number.
QString noteAnchor(qsizetype index);

} // namespace lectern
