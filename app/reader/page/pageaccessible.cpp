// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/pageaccessible.h"

#include "app/reader/page/layout/caret.h"
#include "app/reader/page/pageview.h"
#include "core/annotation/segments.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("lectern", text); }

QString kindName(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Speaker: return translated("Speaker");
    case MarkKind::Country: return translated("Country");
    case MarkKind::Organization: return translated("Organization");
    case MarkKind::Person: return translated("Person");
    case MarkKind::Place: return translated("Place");
    case MarkKind::Quotation: return translated("Quotation");
    case MarkKind::Passage: return translated("Passage");
    }
    Q_UNREACHABLE_RETURN({});
}

// As IAccessible2 asks for: these five separate attributes and their parts.
QString escaped(const QString &value)
{
    QString result;
    for (const QChar unit : value) {
        if (u"\\:;,="_s.contains(unit))
            result += u'\\';
        result += unit;
    }
    return result;
}

QString described(const Mark &mark, const Catalogue &catalogue)
{
    QString text = kindName(mark.kind);
    if (mark.annotation->entity) {
        if (const Entity *entity = catalogue.resolve(*mark.annotation->entity))
            text += u" "_s + entity->name;
    }
    if (mark.annotation->status == AnnotationStatus::Proposed)
        text += u" "_s + translated("(proposed)");
    if (!mark.annotation->note.isEmpty())
        text += u" – "_s + mark.annotation->note;
    return escaped(text);
}

TextUnit unitOf(QAccessible::TextBoundaryType boundary)
{
    switch (boundary) {
    case QAccessible::CharBoundary: return TextUnit::Character;
    case QAccessible::WordBoundary: return TextUnit::Word;
    case QAccessible::SentenceBoundary: return TextUnit::Sentence;
    default: return TextUnit::Paragraph;
    }
}

} // namespace

PageAccessible::PageAccessible(PageView *page) : QAccessibleWidget(page, QAccessible::Document) {}

PageView &PageAccessible::page() const { return *static_cast<PageView *>(widget()); }

void *PageAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State PageAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.selectableText = true;
    state.multiLine = true;
    return state;
}

QString PageAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Description)
        return page().article().title();
    return QAccessibleWidget::text(kind);
}

void PageAccessible::selection(int index, int *start, int *end) const
{
    const TextRange range = index == 0 ? page().selection() : TextRange();
    *start = int(range.start);
    *end = int(range.end);
}

int PageAccessible::selectionCount() const { return page().selection().isEmpty() ? 0 : 1; }
void PageAccessible::addSelection(int start, int end) { setSelection(0, start, end); }

void PageAccessible::removeSelection(int index)
{
    if (index == 0)
        page().setSelection({page().caret(), page().caret()});
}

void PageAccessible::setSelection(int index, int start, int end)
{
    if (index == 0)
        page().setSelection({std::min(start, end), std::max(start, end)});
}

int PageAccessible::cursorPosition() const { return int(page().caret()); }
void PageAccessible::setCursorPosition(int position) { page().setCaret(position, false); }
int PageAccessible::characterCount() const { return int(page().article().text().size()); }

QString PageAccessible::text(int start, int end) const
{
    const TextRange all{0, characterCount()};
    return TextRange{start, end}.intersected(all).of(page().article().text()).toString();
}

QString PageAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    TextRange range{0, characterCount()};
    if (boundary == QAccessible::LineBoundary)
        range = page().lineRange(offset);
    else if (boundary != QAccessible::NoBoundary)
        range = unitAt(page().article(), std::clamp(offset, 0, characterCount()), unitOf(boundary));
    *start = int(range.start);
    *end = int(range.end);
    return range.of(page().article().text()).toString();
}

QString PageAccessible::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    textAtOffset(offset, boundary, start, end);
    if (*start <= 0) {
        *start = *end = -1;
        return {};
    }
    return textAtOffset(*start - 1, boundary, start, end);
}

QString PageAccessible::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    textAtOffset(offset, boundary, start, end);
    if (*end >= characterCount()) {
        *start = *end = -1;
        return {};
    }
    const bool atBreak = page().article().text()[*end] == u'\n';
    return textAtOffset(*end + (atBreak ? 1 : 0), boundary, start, end);
}

QRect PageAccessible::characterRect(int offset) const
{
    const QRect rect = page().rectOf({offset, offset + 1});
    return rect.isEmpty() ? QRect() : QRect(page().viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

int PageAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint local = page().viewport()->mapFromGlobal(point);
    return page().viewport()->rect().contains(local) ? int(page().positionAt(local)) : -1;
}

void PageAccessible::scrollToSubstring(int start, int end) { page().reveal({start, end}); }

// The stretch around the offset in which the same marks are active.
QString PageAccessible::attributes(int offset, int *start, int *end) const
{
    const Article &article = page().article();
    const qsizetype index = article.blockAt(offset);
    if (index < 0) {
        *start = *end = 0;
        return {};
    }
    const Block &block = article.blocks()[index];
    *start = int(block.range.start);
    *end = int(block.range.end);
    QString result =
        block.kind == BlockKind::Headline || block.kind == BlockKind::Heading ? u"heading:true;"_s : QString();
    const auto marks = marksIn(page().annotations(), block.range, page().shownMarks());
    for (const Segment &segment : segments(marks, block.range)) {
        if (!segment.range.contains(offset))
            continue;
        *start = int(segment.range.start);
        *end = int(segment.range.end);
        QStringList names;
        for (const Segment::Active &one : segment.active)
            names.append(described(*one.mark, page().catalogue()));
        if (!names.isEmpty())
            result += u"mark:true;text-mark:"_s + names.join(u"\\, "_s) + u';';
    }
    return result;
}

QAccessibleInterface *pageAccessibleFactory(const QString &, QObject *object)
{
    auto *page = qobject_cast<PageView *>(object);
    return page ? new PageAccessible(page) : nullptr;
}

} // namespace lectern
