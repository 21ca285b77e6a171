// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QKeySequence;
class QMenu;
class QMenuBar;
class QUndoGroup;

namespace lectern {

/// Every action of the window, its words and its keys, in menus; what they do is
/// connected elsewhere. The marking actions come from the review.
class Actions : public QObject
{
    Q_OBJECT

public:
    Actions(QMenuBar &bar, QUndoGroup &undo, QWidget *window);

    /// Those that need an open article.
    void setArticleOpen(bool isOpen);
    /// Those that would change something stay off and say why.
    void setReadOnly(const QString &reason);

    QAction *open;
    QAction *paste;
    QMenu *recent;
    QMenu *samples;
    QMenu *encodings;
    QAction *information;
    QAction *exportHtml;
    QAction *printPreview;
    QAction *print;
    QAction *closeTab;
    QAction *quit;

    QAction *copy;
    QAction *selectAll;
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *searchLibrary;

    QMenu *mark;
    QAction *recognizeAgain;

    QAction *showLibrary;
    QAction *showInspector;
    QAction *showLetters;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomReset;
    QAction *wider;
    QAction *narrower;
    QMenu *theme;
    QAction *fullScreen;

    QAction *nextHeading;
    QAction *previousHeading;
    QMenu *headings;
    QAction *nextTab;
    QAction *previousTab;
    QList<QAction *> tabs; ///< Ctrl+1 to Ctrl+9; the last goes to the last tab

    QAction *shortcuts;
    QAction *about;

private:
    void fillFile(QMenu &menu);
    void fillEdit(QMenu &menu, QUndoGroup &undo);
    void fillView(QMenu &menu);
    void fillGo(QMenu &menu);
    QAction *add(QMenu &menu, const QString &text, const QList<QKeySequence> &keys = {}, bool needsArticle = false);

    QWidget *m_window;
    bool m_isReadOnly = false;
    QList<QAction *> m_needArticle;
};

/// "Copy (Ctrl+C)": an action's name with its first key, for tooltips.
QString describedWithKey(const QAction &action);

} // namespace lectern
