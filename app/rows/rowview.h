// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

class QMimeData;

namespace lectern {

/// A quiet list of rows for the panels: no frame, no scroll bar but a slim one,
/// told which row the pointer is on, and able to say so when there are no rows.
class RowView : public QListView
{
    Q_OBJECT

public:
    RowView(QAbstractItemModel &model, QAbstractItemDelegate &delegate, const QString &name, QWidget *parent);

    /// Shown in place of rows while there are none.
    void setEmptyText(const QString &text);
    /// Selects the row and shows it; an invalid index selects none.
    void showRow(const QModelIndex &index);
    /// Rows have become higher or lower: measures them anew, at once.
    void arrange();

signals:
    void hoveredRowChanged(const QModelIndex &index); ///< invalid: beside any
    void chosen(const QModelIndex &index);            ///< by click, Enter or Space
    void steppedBack(const QModelIndex &index);       ///< Left, Shift+Enter
    void menuRequested(const QModelIndex &index, QPoint globalPosition);
    void keyPressed(const QModelIndex &index, int key); ///< F2 and Delete
    void dropped(const QMimeData *data, const QModelIndex &on);

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void hover(const QModelIndex &index);

    QString m_emptyText = {};
    QPersistentModelIndex m_hovered = {};
};

} // namespace lectern
