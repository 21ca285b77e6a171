// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/pageview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

// What the page does with keys, mouse and wheel.

namespace lectern {

namespace {

constexpr int frameTime = 16;
constexpr qreal zoomStep = 1.1;

bool hasModifier(const QKeyEvent &event, Qt::KeyboardModifier modifier) { return event.modifiers().testFlag(modifier); }

} // namespace

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->key() == Qt::Key_Up && hasModifier(*event, Qt::AltModifier) &&
               hasModifier(*event, Qt::ShiftModifier)) {
        growSelection();
    } else if (event->key() == Qt::Key_Escape && (m_contents.caretVisible || !m_contents.selection.isEmpty())) {
        showCaret(false);
        select({caret(), caret()});
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               event->modifiers() == Qt::NoModifier) {
        const auto marks = m_contents.caretVisible
                               ? marksIn(m_contents.annotations, {caret(), caret() + 1}, m_contents.shown)
                               : std::vector<Mark>();
        const auto shortest = std::ranges::min_element(marks, {}, [](const Mark &mark) { return mark.range.length(); });
        if (shortest != marks.end())
            emit annotationActivated(shortest->annotation->id);
        else if (m_contents.current)
            emit annotationActivated(*m_contents.current);
    } else if (!moveCaret(*event) && !scrollByKey(*event)) {
        QAbstractScrollArea::keyPressEvent(event);
        event->ignore();
    }
}

// While the caret is hidden, keys that would also scroll do that.
bool PageView::moveCaret(const QKeyEvent &event)
{
    const bool isSelecting = hasModifier(event, Qt::ShiftModifier);
    const bool sideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const bool vertical = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down || event.key() == Qt::Key_PageUp ||
                          event.key() == Qt::Key_PageDown;
    const bool toEdge = event.key() == Qt::Key_Home || event.key() == Qt::Key_End;
    if (hasModifier(event, Qt::AltModifier) || hasModifier(event, Qt::MetaModifier))
        return false;
    if (!sideways && !vertical && !toEdge)
        return false;
    if (!m_contents.caretVisible && !isSelecting && !sideways)
        return false;
    if (!m_contents.caretVisible && selection().isEmpty() && rectOf({caret(), caret() + 1}).isEmpty()) {
        // It was never used here: it begins at the top of what is read.
        const qsizetype start = m_layout.topPosition();
        select({start, start});
    }
    const qsizetype target = caretTarget(event);
    if (!vertical)
        m_goalX.reset();
    setCaret(target, isSelecting);
    if (isSelecting)
        offerSelection();
    return true;
}

qsizetype PageView::caretTarget(const QKeyEvent &event)
{
    const bool byWord = hasModifier(event, Qt::ControlModifier);
    const bool isSelecting = hasModifier(event, Qt::ShiftModifier);
    const qsizetype from = caret();
    const auto vertical = [&](int lines) {
        if (!m_goalX)
            m_goalX = m_layout.caretRect(from).x();
        return m_layout.positionInLine(from, lines, *m_goalX);
    };
    const int page = std::max(1, int(m_layout.viewportHeight() / (m_layout.style().em() * 1.6)) - 2);
    switch (event.key()) {
    case Qt::Key_Up: return byWord ? unitBefore(article(), from, TextUnit::Paragraph) : vertical(-1);
    case Qt::Key_Down: return byWord ? unitAfter(article(), from, TextUnit::Paragraph) : vertical(1);
    case Qt::Key_PageUp: return vertical(-page);
    case Qt::Key_PageDown: return vertical(page);
    case Qt::Key_Home: return byWord ? 0 : m_layout.lineRange(from).start;
    case Qt::Key_End: return byWord ? article().text().size() : m_layout.lineRange(from).end;
    default: break;
    }
    const qsizetype block = article().blockAt(from);
    const bool mirrored = block >= 0 && article().blocks()[block].rightToLeft;
    const bool forward = (event.key() == Qt::Key_Right) != mirrored;
    if (!isSelecting && !byWord && !selection().isEmpty())
        return forward ? selection().end : selection().start;
    const TextUnit unit = byWord ? TextUnit::Word : TextUnit::Character;
    return forward ? unitAfter(article(), from, unit) : unitBefore(article(), from, unit);
}

bool PageView::scrollByKey(const QKeyEvent &event)
{
    const qreal page = m_layout.viewportHeight() - m_layout.style().em() * 3.2;
    const qreal line = m_layout.style().em() * 3.2;
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::ControlModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Up: scrollSmoothly(-line); return true;
    case Qt::Key_Down: scrollSmoothly(line); return true;
    case Qt::Key_PageUp: scrollSmoothly(-page); return true;
    case Qt::Key_PageDown: scrollSmoothly(page); return true;
    case Qt::Key_Space: scrollSmoothly(hasModifier(event, Qt::ShiftModifier) ? -page : page); return true;
    case Qt::Key_Home: setTopPosition(0); return true;
    case Qt::Key_End:
        m_glide = 0;
        m_layout.scrollTo(m_layout.totalHeight());
        refresh();
        return true;
    default: return false;
    }
}

void PageView::scrollSmoothly(qreal distance)
{
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0 || !isVisible()) {
        m_layout.scrollBy(distance);
        refresh();
        return;
    }
    m_glide += distance;
    if (!m_glideTimer.isActive())
        m_glideTimer.start(frameTime / 2, Qt::PreciseTimer, this);
    glide();
}

// Each frame goes a quarter of what is left.
void PageView::glide()
{
    const qreal least = m_glide < 0 ? -1 : 1;
    qreal step = std::abs(m_glide) < 2 ? m_glide : m_glide / 4;
    step = std::abs(step) < 1 && std::abs(m_glide) >= 1 ? least : std::round(step);
    const qreal before = m_layout.scrollY();
    m_layout.scrollBy(step);
    refresh();
    m_glide -= step;
    const bool atEnd = m_layout.scrollY() == before;
    if (std::abs(m_glide) < 1 || atEnd) {
        m_glide = 0;
        m_glideTimer.stop();
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const int steps = event->angleDelta().y();
        if (steps != 0)
            setTextZoom(textZoom() * std::pow(zoomStep, steps / 120.0));
    } else if (!event->pixelDelta().isNull()) {
        m_glide = 0;
        m_layout.scrollBy(-event->pixelDelta().y());
        refresh();
    } else {
        const qreal lines = QApplication::wheelScrollLines() * event->angleDelta().y() / 120.0;
        scrollSmoothly(-lines * m_layout.style().em() * 1.6);
    }
    event->accept();
}

void PageView::pressText(QPoint position, bool extend)
{
    const qsizetype at = positionAt(position);
    m_unit = TextUnit(std::min(m_clicks, 4) - 1);
    m_selecting = true;
    m_goalX.reset();
    if (extend) {
        select({m_contents.selection.anchor, at});
        m_origin = {m_contents.selection.anchor, m_contents.selection.anchor};
        m_unit = TextUnit::Character;
        return;
    }
    const qsizetype character = m_layout.characterAt(inColumn(position));
    m_origin =
        m_unit == TextUnit::Character ? TextRange{at, at} : unitAt(article(), character < 0 ? at : character, m_unit);
    select({m_origin.start, m_origin.end});
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    const QPoint position = event->position().toPoint();
    const bool isNear = (position - m_pressed).manhattanLength() < QApplication::startDragDistance();
    const bool isQuick = m_sinceClick.isValid() && m_sinceClick.elapsed() < QApplication::doubleClickInterval();
    m_clicks = isNear && isQuick && m_clicks >= 2 ? m_clicks + 1 : 1;
    m_sinceClick.start();
    m_pressed = position;
    m_dragged = position;
    if (!marginAt(position))
        pressText(position, event->modifiers().testFlag(Qt::ShiftModifier));
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_clicks = 2;
    m_sinceClick.start();
    m_pressed = event->position().toPoint();
    const auto id = annotationAt(m_pressed);
    if (!marginAt(m_pressed))
        pressText(m_pressed, false);
    offerSelection();
    if (id)
        emit annotationActivated(*id);
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        hover(position);
        return;
    }
    m_dragged = position;
    const bool isFar = (position - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_selecting || (!isFar && selection().isEmpty()))
        return;
    dragOn();
    const bool isOutside = position.y() < 0 || position.y() >= viewport()->height();
    if (isOutside && !m_dragTimer.isActive())
        m_dragTimer.start(frameTime, Qt::PreciseTimer, this);
    else if (!isOutside)
        m_dragTimer.stop();
}

// Outside of the viewport the page follows, the faster the farther.
void PageView::dragOn()
{
    const int height = viewport()->height();
    const qreal beyond = m_dragged.y() < 0 ? m_dragged.y() : std::max(0, m_dragged.y() - height + 1);
    if (beyond != 0 && m_dragTimer.isActive()) {
        m_layout.scrollBy(std::round(beyond / 4 + (beyond < 0 ? -2 : 2)));
        refresh();
    }
    const QPoint inside(m_dragged.x(), std::clamp(m_dragged.y(), 0, height - 1));
    select(draggedSelection(article(), m_origin, positionAt(inside), m_unit));
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint position = event->position().toPoint();
    const bool isDrag = (position - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    const bool wasSelecting = m_selecting;
    m_selecting = false;
    m_dragTimer.stop();
    if (!selection().isEmpty()) {
        offerSelection();
        if (wasSelecting)
            return;
    }
    if (!isDrag && m_clicks == 1)
        click(position);
}

void PageView::click(QPoint position)
{
    if (const auto note = m_notes.at(position)) {
        emit noteClicked(*note);
        return;
    }
    std::optional<AnnotationId> next = marginAt(position);
    const auto found = annotationsAt(position);
    if (!next && !found.empty()) {
        // A click on what is current already goes outwards, in the end inwards again.
        const auto current = std::ranges::find_if(
            found, [&](const Annotation *annotation) { return annotation->id == m_contents.current; });
        const bool walks = current != found.end() && m_clicked == m_contents.current;
        next = walks && current + 1 != found.end() ? (*(current + 1))->id : found.front()->id;
    }
    m_clicked = next;
    m_clicking = true;
    emit annotationClicked(next);
    m_clicking = false;
}

void PageView::hover(QPoint position)
{
    std::optional<AnnotationId> id = annotationAt(position);
    const auto beside = id ? std::nullopt : marginAt(position);
    const bool inText = position.x() >= m_geometry.columnLeft && position.x() < m_geometry.columnRight();
    viewport()->setCursor(beside ? Qt::PointingHandCursor : inText ? Qt::IBeamCursor : Qt::ArrowCursor);
    if (beside)
        id = beside;
    if (m_hovered == id)
        return;
    m_hovered = id;
    emit annotationHovered(id, viewport()->mapToGlobal(position));
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRectF rect = m_layout.caretRect(caret()).translated(m_geometry.columnLeft, 0);
        position = viewport()->mapToGlobal(rect.bottomLeft().toPoint());
    }
    emit contextMenuRequested(position);
    event->accept();
}

void PageView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_blinkTimer.timerId()) {
        m_caretOn = !m_caretOn;
        viewport()->update();
    } else if (event->timerId() == m_glideTimer.timerId()) {
        glide();
    } else if (event->timerId() == m_dragTimer.timerId()) {
        dragOn();
    }
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    showCaret(m_contents.caretVisible);
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    showCaret(m_contents.caretVisible);
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hovered) {
        m_hovered.reset();
        emit annotationHovered({}, QCursor::pos());
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

// A link's address; nothing here ever opens one.
void PageView::showTip(QPoint position, QPoint globalPosition) const
{
    const qsizetype character = m_layout.characterAt(inColumn(position));
    const qsizetype block = article().blockAt(character);
    if (character < 0 || block < 0)
        return;
    const auto &spans = article().spans();
    auto span = std::ranges::lower_bound(spans, article().blocks()[block].range.start, {},
                                         [](const InlineSpan &one) { return one.range.start; });
    for (; span != spans.end() && span->range.start <= character; ++span) {
        if (span->style == InlineStyle::Link && span->range.contains(character)) {
            QToolTip::showText(globalPosition, span->target.toHtmlEscaped(), viewport());
            return;
        }
    }
    QToolTip::hideText();
}

} // namespace lectern
