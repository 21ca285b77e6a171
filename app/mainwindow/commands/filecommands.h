// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMimeData;

namespace lectern {

class Actions;
class ArticleOpener;
class ArticleTab;
class LibraryModel;
class TabArea;

/// Where articles come from: dialogs, the clipboard, the menus of recent and
/// sample articles, another encoding. And what one of them tells of itself.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    FileCommands(Actions &actions, TabArea &tabs, ArticleOpener &opener, LibraryModel &library, QWidget *window);

    void openWithDialog();
    void openClipboard();
    void openDropped(const QMimeData &data);

signals:
    void refused(const QString &key, const QString &why);

private:
    void fillRecent();
    void fillSamples();
    void fillEncodings();
    void fillHeadings();
    void showInformation();

    Actions &m_actions;
    TabArea &m_tabs;
    ArticleOpener &m_opener;
    LibraryModel &m_library;
    QWidget *m_window;
};

} // namespace lectern
