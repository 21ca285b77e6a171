// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace lectern {

RowView::RowView(QAbstractItemModel &model, QAbstractItemDelegate &delegate, const QString &name, QWidget *parent)
    : QListView(parent)
{
    setModel(&model);
    setItemDelegate(&delegate);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    viewport()->setAutoFillBackground(false);
}

void RowView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void RowView::showRow(const QModelIndex &index)
{
    if (index == currentIndex() && selectionModel()->isSelected(index))
        return;
    if (!index.isValid()) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    setCurrentIndex(index);
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    if (above.isValid() && !(above.flags() & Qt::ItemIsEnabled))
        scrollTo(above); // the head of its group
    scrollTo(index);
}

void RowView::arrange()
{
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
}

bool RowView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        hover(indexAt(static_cast<QMouseEvent *>(event)->position().toPoint()));
    else if (event->type() == QEvent::Leave)
        hover({});
    return QListView::viewportEvent(event);
}

void RowView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ShiftModifier)
            emit steppedBack(index);
        else
            emit chosen(index);
        return;
    case Qt::Key_Space:
    case Qt::Key_Right: emit chosen(index); return;
    case Qt::Key_Left: emit steppedBack(index); return;
    case Qt::Key_F2:
    case Qt::Key_Delete: emit keyPressed(index, event->key()); return;
    default: QListView::keyPressEvent(event);
    }
}

void RowView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit chosen(index);
}

void RowView::dragEnterEvent(QDragEnterEvent *event)
{
    QListView::dragEnterEvent(event);
    const QStringList types = model()->mimeTypes();
    const bool isKnown =
        std::ranges::any_of(types, [&](const QString &type) { return event->mimeData()->hasFormat(type); });
    event->setAccepted(isKnown);
}

// Onto a row, whole, not between two.
void RowView::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool fits = model()->canDropMimeData(event->mimeData(), Qt::CopyAction, -1, -1, index);
    event->setDropAction(fits ? Qt::CopyAction : Qt::IgnoreAction);
    event->setAccepted(fits);
}

// The rows come from annotations: whoever listens changes those, the model nothing.
void RowView::dropEvent(QDropEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (model()->canDropMimeData(event->mimeData(), Qt::CopyAction, -1, -1, index)) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        emit dropped(event->mimeData(), index);
    }
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
}

void RowView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    const QPoint position = isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    emit menuRequested(index, position);
}

void RowView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model()->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(16, 20, -16, -16), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     m_emptyText);
}

// Heights depend on the width.
void RowView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void RowView::hover(const QModelIndex &index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    emit hoveredRowChanged(index);
}

} // namespace lectern
