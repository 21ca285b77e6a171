// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/commands/actions.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QUndoGroup>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

QList<QKeySequence> keys(QKeySequence::StandardKey key) { return QKeySequence::keyBindings(key); }

} // namespace

QString describedWithKey(const QAction &action)
{
    QString name = action.text();
    name.remove(u'&').remove(u'…');
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? name : u"%1 (%2)"_s.arg(name, key);
}

Actions::Actions(QMenuBar &bar, QUndoGroup &undo, QWidget *window) : QObject(window), m_window(window)
{
    fillFile(*bar.addMenu(tr("&File")));
    fillEdit(*bar.addMenu(tr("&Edit")), undo);
    mark = bar.addMenu(tr("&Mark"));
    recognizeAgain = add(*mark, tr("Recognize &Again"), {QKeySequence(u"Ctrl+R"_s)}, true);
    fillView(*bar.addMenu(tr("&View")));
    fillGo(*bar.addMenu(tr("&Go")));
    QMenu *help = bar.addMenu(tr("&Help"));
    shortcuts = add(*help, tr("&Keyboard Shortcuts"), {QKeySequence(Qt::Key_F1)});
    samples = help->addMenu(tr("&Sample Articles"));
    help->addSeparator();
    about = add(*help, tr("&About Lectern"));
    about->setMenuRole(QAction::AboutRole);
    setArticleOpen(false);
}

void Actions::setArticleOpen(bool isOpen)
{
    for (QAction *action : std::as_const(m_needArticle))
        action->setEnabled(isOpen);
    encodings->setEnabled(isOpen);
    headings->setEnabled(isOpen);
    if (m_isReadOnly)
        recognizeAgain->setEnabled(false);
}

void Actions::setReadOnly(const QString &reason)
{
    m_isReadOnly = true;
    recognizeAgain->setEnabled(false);
    recognizeAgain->setToolTip(reason);
    mark->setToolTipsVisible(true);
}

void Actions::fillFile(QMenu &menu)
{
    open = add(menu, tr("&Open…"), keys(QKeySequence::Open));
    recent = menu.addMenu(tr("Open &Recent"));
    paste = add(menu, tr("Paste as Article"), {QKeySequence(u"Ctrl+Shift+V"_s)});
    menu.addSeparator();
    information = add(menu, tr("Article &Information…"), {QKeySequence(u"Ctrl+I"_s)}, true);
    encodings = menu.addMenu(tr("Reopen with &Encoding"));
    exportHtml = add(menu, tr("E&xport as Web Page…"), {QKeySequence(u"Ctrl+E"_s)}, true);
    menu.addSeparator();
    printPreview = add(menu, tr("Print Pre&view…"), {}, true);
    print = add(menu, tr("&Print…"), keys(QKeySequence::Print), true);
    menu.addSeparator();
    closeTab = add(menu, tr("&Close Tab"), {QKeySequence(u"Ctrl+W"_s)}, true);
    quit = add(menu, tr("&Quit"), {QKeySequence(u"Ctrl+Q"_s)});
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::fillEdit(QMenu &menu, QUndoGroup &undo)
{
    QAction *back = undo.createUndoAction(m_window, tr("&Undo"));
    back->setShortcuts(keys(QKeySequence::Undo));
    QAction *forth = undo.createRedoAction(m_window, tr("&Redo"));
    forth->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    menu.addActions({back, forth});
    menu.addSeparator();
    copy = add(menu, tr("&Copy"), keys(QKeySequence::Copy), true);
    selectAll = add(menu, tr("Select &All"), keys(QKeySequence::SelectAll), true);
    menu.addSeparator();
    find = add(menu, tr("&Find in Article…"), keys(QKeySequence::Find), true);
    findNext = add(menu, tr("Find &Next"), {QKeySequence(Qt::Key_F3), QKeySequence(u"Ctrl+G"_s)}, true);
    findPrevious =
        add(menu, tr("Find &Previous"), {QKeySequence(u"Shift+F3"_s), QKeySequence(u"Ctrl+Shift+G"_s)}, true);
    searchLibrary = add(menu, tr("Search the &Library"), {QKeySequence(u"Ctrl+Shift+F"_s)});
}

void Actions::fillView(QMenu &menu)
{
    showLibrary = add(menu, tr("&Library"), {QKeySequence(Qt::Key_F9)});
    showInspector = add(menu, tr("&Inspector"), {QKeySequence(Qt::Key_F8)});
    showLetters = add(menu, tr("Letters on &Marks"), {QKeySequence(u"Ctrl+L"_s)});
    for (QAction *action : {showLibrary, showInspector, showLetters})
        action->setCheckable(true);
    menu.addSeparator();
    zoomIn = add(menu, tr("&Larger Text"), {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    zoomOut = add(menu, tr("&Smaller Text"), {QKeySequence(u"Ctrl+-"_s)});
    zoomReset = add(menu, tr("&Normal Text Size"), {QKeySequence(u"Ctrl+0"_s)});
    wider = add(menu, tr("&Wider Lines"), {QKeySequence(u"Ctrl+Alt+Right"_s)});
    narrower = add(menu, tr("Na&rrower Lines"), {QKeySequence(u"Ctrl+Alt+Left"_s)});
    menu.addSeparator();
    theme = menu.addMenu(tr("&Theme"));
    fullScreen = add(menu, tr("&Full Screen"), {QKeySequence(Qt::Key_F11)});
    fullScreen->setCheckable(true);
}

void Actions::fillGo(QMenu &menu)
{
    nextHeading = add(menu, tr("Next &Heading"), {QKeySequence(u"Alt+Down"_s)}, true);
    previousHeading = add(menu, tr("Previous H&eading"), {QKeySequence(u"Alt+Up"_s)}, true);
    headings = menu.addMenu(tr("&Go to Heading"));
    menu.addSeparator();
    nextTab = add(menu, tr("&Next Tab"), {QKeySequence(u"Ctrl+Tab"_s), QKeySequence(u"Ctrl+PgDown"_s)}, true);
    previousTab =
        add(menu, tr("&Previous Tab"), {QKeySequence(u"Ctrl+Shift+Tab"_s), QKeySequence(u"Ctrl+PgUp"_s)}, true);
    QMenu *numbered = menu.addMenu(tr("&Tab"));
    for (int i = 1; i <= 9; ++i) {
        const QString name = i < 9 ? tr("Tab &%1").arg(i) : tr("Last Tab");
        tabs.append(add(*numbered, name, {QKeySequence(u"Ctrl+%1"_s.arg(i))}, true));
    }
}

QAction *Actions::add(QMenu &menu, const QString &text, const QList<QKeySequence> &keys, bool needsArticle)
{
    QAction *action = menu.addAction(text);
    action->setShortcuts(keys);
    action->setToolTip(describedWithKey(*action));
    m_window->addAction(action); // works while the menu bar is hidden
    if (needsArticle)
        m_needArticle.append(action);
    return action;
}

} // namespace lectern
