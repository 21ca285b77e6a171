// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/mainwindow/librarydesk.h"
#include "app/settings/theming.h"
#include "app/tasks/articleopener.h"
#include "app/tasks/tasklist.h"
#include "core/editing/editablecatalogue.h"
#include "core/library/autosave.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace lectern {

class Actions;
class ArticleTab;
class Banner;
class FileCommands;
class Inspector;
class LibraryPanel;
class OpenArticles;
class OutputCommands;
class ReviewActions;
class SaveWatch;
class StatusLine;
class TabArea;
class ViewCommands;

/// The desk: library, open articles, inspector. It puts them together and passes
/// on what one tells the others; what they do is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Opens the articles, or what was open last.
    MainWindow(LibraryQueue &library, LexiconsFuture lexicons, const QStringList &paths);
    ~MainWindow() override;

    /// Shows the window as soon as the first article is there, but within a tenth of
    /// a second; `message` stands in its banner.
    void start(const QString &message = {});
    QStringList openPaths() const; ///< of the articles that are open, the current one's last
    void openFiles(const QStringList &paths);

    TabArea &tabs() { return *m_tabs; }
    Banner &banner() { return *m_banner; }
    Actions &actions() { return *m_actions; }
    LibraryPanel &libraryPanel() { return *m_libraryPanel; }
    Theming &theming() { return m_theming; }
    TaskList &tasks() { return m_tasks; }
    ArticleOpener &opener() { return m_opener; }
    Autosave &autosave() { return m_autosave; }

signals:
    /// The library was replaced: the articles belong to a window over the new one.
    void libraryReplaced(const QString &message);

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout();
    void connectActions();
    void connectNotices();
    void addInspector(); ///< once there is a catalogue and the first frame is out
    void furnish(const LibraryDesk::Content &content);
    void restore(const Session &session);
    Session session() const;

    void showTab(ArticleTab *tab);
    void tellOfOrphans(ArticleTab *tab);
    void tellOfMistakes(const Lexicons &lexicons);
    void showDecisions(const ArticleTab &tab);
    void dress(const Appearance &appearance);

    TaskList m_tasks;
    ArticleOpener m_opener;
    Autosave m_autosave;
    Theming m_theming;
    std::unique_ptr<EditableCatalogue> m_catalogue = {}; ///< null until the library has answered
    bool m_wasAsked;                                     ///< to open something: what was open last comes behind it
    ReviewActions *m_review = nullptr;                   ///< both null until there is a catalogue
    Inspector *m_inspector = nullptr;
    bool m_isPainted = false;

    OpenArticles *m_articles;
    LibraryDesk *m_libraryDesk;
    Actions *m_actions;
    QSplitter *m_splitter;
    LibraryPanel *m_libraryPanel;
    QStackedWidget *m_middle;
    Banner *m_banner;
    TabArea *m_tabs;
    QWidget *m_inspectorPlace;
    StatusLine *m_status;
    FileCommands *m_fileCommands;
    ViewCommands *m_viewCommands;
    OutputCommands *m_output;
    SaveWatch *m_saveWatch;
};

} // namespace lectern
