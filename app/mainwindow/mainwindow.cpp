// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/mainwindow.h"

#include "app/export/outputcommands.h"
#include "app/library/librarypanel.h"
#include "app/mainwindow/commands/aboutdialog.h"
#include "app/mainwindow/commands/actions.h"
#include "app/mainwindow/commands/filecommands.h"
#include "app/mainwindow/commands/shortcutsdialog.h"
#include "app/mainwindow/commands/tabcommands.h"
#include "app/mainwindow/commands/viewcommands.h"
#include "app/mainwindow/frame/banner.h"
#include "app/mainwindow/frame/emptystate.h"
#include "app/mainwindow/frame/statusline.h"
#include "app/mainwindow/frame/tabarea.h"
#include "app/mainwindow/openarticles.h"
#include "app/mainwindow/savewatch.h"
#include "app/reader/articletab.h"
#include "app/reader/page/pageview.h"
#include "app/review/inspector.h"
#include "app/review/reviewactions.h"
#include "app/tasks/taskindicator.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace lectern {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(LibraryQueue &library, LexiconsFuture lexicons, const QStringList &paths)
    : m_opener(library, m_tasks, lexicons), m_autosave(library), m_wasAsked(!paths.isEmpty())
{
    openFiles(paths); // they are read while the window is built
    setWindowTitle(u"Lectern"_s);
    setAcceptDrops(true);
    resize(1440, 900);
    setMinimumSize(720, 480);
    buildLayout();
    m_articles = new OpenArticles(*m_tabs, m_opener, m_autosave, m_libraryPanel->model(), this);
    m_libraryDesk = new LibraryDesk(library, m_autosave, *m_libraryPanel, *m_banner, *m_articles, this);
    m_actions = new Actions(*menuBar(), m_articles->undo(), this);
    m_fileCommands = new FileCommands(*m_actions, *m_tabs, m_opener, m_libraryPanel->model(), this);
    m_viewCommands = new ViewCommands(*m_actions, *m_tabs, m_theming, this);
    m_output = new OutputCommands(m_tasks, this);
    new TabCommands(*m_actions, *m_tabs, *m_output, this);
    m_saveWatch = new SaveWatch(m_autosave, *m_status, *m_banner, this);
    connect(m_saveWatch, &SaveWatch::closeRequested, this, &QWidget::close);
    connectActions();
    connectNotices();
    lexicons.then(this, [this](const Result<std::shared_ptr<const Lexicons>> &loaded) {
        if (loaded) // else recognition says so
            tellOfMistakes(**loaded);
    });
    dress(m_theming.appearance());
}

// Tabs, inspector and marking refer to the catalogue, which is a member and would go first;
// and what the autosave still writes when it goes concerns no widget any more.
MainWindow::~MainWindow()
{
    m_tabs->disconnect(this);
    delete m_saveWatch;
    delete takeCentralWidget();
    delete m_review;
}

void MainWindow::buildLayout()
{
    m_libraryPanel = new LibraryPanel(this);
    m_banner = new Banner(this);
    m_tabs = new TabArea(this);
    auto *empty = new EmptyState(this);
    m_middle = new QStackedWidget(this);
    m_middle->addWidget(empty);
    m_middle->setFocusProxy(empty);
    m_middle->addWidget(m_tabs);
    auto *column = new QWidget(this);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins({});
    columnLayout->setSpacing(0);
    columnLayout->addWidget(m_banner);
    columnLayout->addWidget(m_middle, 1);
    m_inspectorPlace = new QWidget(this);
    (new QVBoxLayout(m_inspectorPlace))->setContentsMargins({});

    m_splitter = new QSplitter(this);
    m_splitter->addWidget(m_libraryPanel);
    m_splitter->addWidget(column);
    m_splitter->addWidget(m_inspectorPlace);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({256, 856, 328});
    m_libraryPanel->setMinimumWidth(200);
    m_inspectorPlace->setMinimumWidth(240);
    column->setMinimumWidth(360);

    m_status = new StatusLine(this);
    m_status->addWidget(new TaskIndicator(m_tasks, this));
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_status);
    setCentralWidget(central);

    connect(empty, &EmptyState::openRequested, this, [this] { m_fileCommands->openWithDialog(); });
    connect(empty, &EmptyState::pasteRequested, this, [this] { m_fileCommands->openClipboard(); });
    connect(empty, &EmptyState::sampleRequested, this, [this](const QString &path) { openFiles({path}); });
}

void MainWindow::connectActions()
{
    const auto showDialog = [](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    const Actions &actions = *m_actions;
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions.searchLibrary, &QAction::triggered, this, [this] {
        m_actions->showLibrary->setChecked(true);
        m_libraryPanel->focusSearch();
    });
    connect(actions.showLibrary, &QAction::toggled, m_libraryPanel, &QWidget::setVisible);
    connect(actions.showInspector, &QAction::toggled, m_inspectorPlace, &QWidget::setVisible);
    connect(actions.shortcuts, &QAction::triggered, this,
            [this, showDialog] { showDialog(new ShortcutsDialog(*menuBar(), this)); });
    connect(actions.about, &QAction::triggered, this, [this, showDialog] { showDialog(aboutDialog(this)); });
    connect(actions.fullScreen, &QAction::toggled, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    actions.showLibrary->setChecked(true);
    actions.showInspector->setChecked(true);
    connect(m_tabs, &TabArea::currentTabChanged, this, &MainWindow::showTab);
    connect(m_articles, &OpenArticles::decisionsChanged, this, [this](const ArticleTab *tab) { showDecisions(*tab); });
    connect(m_articles, &OpenArticles::opened, this, &QWidget::show);
    connect(m_articles, &OpenArticles::orphansFound, this, &MainWindow::tellOfOrphans);
    connect(m_articles, &OpenArticles::tabAdded, this, [this](ArticleTab *tab) {
        m_viewCommands->apply(*tab);
        connect(tab, &ArticleTab::readingTimeCounted, m_status, [this, tab] {
            if (tab == m_tabs->current())
                m_status->setReading(tab->readingTime());
        });
    });
    connect(m_libraryDesk, &LibraryDesk::opened, this, &MainWindow::furnish);
    connect(&m_theming, &Theming::appearanceChanged, this, &MainWindow::dress);
}

void MainWindow::connectNotices()
{
    connect(m_libraryDesk, &LibraryDesk::troubled, this, &QWidget::show);
    connect(m_libraryDesk, &LibraryDesk::replaced, this, &MainWindow::libraryReplaced);
    connect(&m_opener, &ArticleOpener::failed, m_libraryDesk, &LibraryDesk::tellOfTrouble);
    connect(m_fileCommands, &FileCommands::refused, this,
            [this](const QString &key, const QString &why) { m_banner->post({key, why, {}, Notice::Weight::Hint}); });
    connect(m_output, &OutputCommands::failed, this,
            [this](const Error &error) { m_libraryDesk->tellOfTrouble(u"export"_s, error); });
    connect(m_output, &OutputCommands::exported, this, [this](const QString &path) {
        m_banner->post({u"export"_s,
                        tr("Exported to “%1”.").arg(QDir::toNativeSeparators(path)),
                        {},
                        Notice::Weight::Hint,
                        {{tr("Open It"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}}});
    });
    connect(m_output, &OutputCommands::analystChanged, m_libraryDesk, &LibraryDesk::keepAnalyst);
}

void MainWindow::start(const QString &message)
{
    if (!message.isEmpty())
        m_banner->post({u"library"_s, message, {}, Notice::Weight::Hint});
    m_libraryDesk->open();
    QTimer::singleShot(100, this, &QWidget::show);
}

void MainWindow::openFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        m_opener.openFile(path.startsWith(u':') ? path : QFileInfo(path).absoluteFilePath());
}

QStringList MainWindow::openPaths() const
{
    QStringList paths;
    for (const ArticleTab *tab : m_tabs->tabs()) {
        const QString path = tab->annotated().article().source().path;
        if (!path.isEmpty())
            paths.insert(tab == m_tabs->current() ? paths.size() : 0, path);
    }
    return paths;
}

void MainWindow::furnish(const LibraryDesk::Content &content)
{
    m_catalogue = std::make_unique<EditableCatalogue>(content.catalogue);
    m_catalogue->setReadOnly(content.readOnlyReason);
    if (m_catalogue->isReadOnly()) {
        m_status->setReadOnly(content.readOnlyReason);
        m_actions->setReadOnly(content.readOnlyReason);
    }
    m_review = new ReviewActions(*m_catalogue, this);
    m_actions->mark->insertActions(m_actions->recognizeAgain, m_review->actions());
    m_actions->mark->insertSeparator(m_actions->recognizeAgain);
    m_articles->setCatalogue(*m_catalogue);
    m_output->setAnalyst(content.analyst);
    restore(content.session);
    if (!m_wasAsked && content.session.tabs.isEmpty())
        show();
    addInspector();
}

// What the first frame need not wait for comes after it.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_isPainted, true))
        return;
    QTimer::singleShot(0, this, [this] {
        setWindowIcon(QIcon(u":/icons/org.lectern.Lectern.svg"_s)); // drawing it takes a plugin
        addInspector();
    });
}

void MainWindow::addInspector()
{
    if (!m_isPainted || !m_catalogue || m_inspector)
        return;
    m_inspector = new Inspector(*m_catalogue, *m_review, m_inspectorPlace);
    m_inspectorPlace->layout()->addWidget(m_inspector);
    m_inspector->setTab(m_tabs->current());
    connect(m_inspector, &Inspector::tableRequested, this, [this](const QString &csv) {
        if (const ArticleTab *tab = m_tabs->current())
            m_output->saveTable(csv, *tab);
    });
}

void MainWindow::restore(const Session &session)
{
    if (!session.geometry.isEmpty())
        restoreGeometry(session.geometry);
    if (session.widths.size() == 3)
        m_splitter->setSizes(session.widths);
    m_actions->showLibrary->setChecked(session.libraryShown);
    m_actions->showInspector->setChecked(session.inspectorShown);
    m_viewCommands->setZoom(session.zoom);
    m_viewCommands->setMeasure(session.measure);
    m_viewCommands->setLettersShown(session.lettersShown);
    m_review->moveOn->setChecked(session.movesOn);
    m_libraryPanel->model().setSorting(session.sorting);
    m_theming.setTheme(session.theme);
    m_theming.setMode(session.colorMode);
    m_articles->restore(session, !m_wasAsked);
}

Session MainWindow::session() const
{
    Session session;
    session.tabs = m_articles->sessionTabs();
    session.current = qMax(0, m_tabs->currentIndex());
    session.zoom = m_viewCommands->zoom();
    session.measure = m_viewCommands->measure();
    session.lettersShown = m_viewCommands->lettersShown();
    session.movesOn = !m_review || m_review->moveOn->isChecked();
    session.libraryShown = m_actions->showLibrary->isChecked();
    session.inspectorShown = m_actions->showInspector->isChecked();
    session.geometry = saveGeometry();
    session.widths = m_splitter->sizes();
    session.sorting = m_libraryPanel->model().sorting();
    session.colorMode = m_theming.mode();
    session.theme = m_theming.theme();
    return session;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_libraryDesk->isReadOnly())
        return;
    m_libraryDesk->keepSession(session());
    event->setAccepted(m_saveWatch->mayClose());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_fileCommands->openDropped(*event->mimeData());
    event->acceptProposedAction();
}

void MainWindow::showTab(ArticleTab *tab)
{
    m_middle->setCurrentIndex(tab ? 1 : 0);
    if (!tab)
        m_middle->setFocus(Qt::OtherFocusReason);
    m_actions->setArticleOpen(tab != nullptr);
    if (m_review)
        m_review->setTab(tab);
    if (m_inspector)
        m_inspector->setTab(tab);
    m_articles->undo().setActiveStack(tab ? tab->annotated().undoStack() : m_catalogue->undoStack());
    m_libraryPanel->setCurrentArticle(tab ? std::optional(tab->annotated().id()) : std::nullopt);
    setWindowTitle(tab ? tr("%1 — Lectern").arg(tab->annotated().article().title()) : u"Lectern"_s);
    m_status->clear();
    if (!tab)
        return;
    const SourceDetails &source = tab->annotated().article().source();
    m_status->setReading(tab->readingTime());
    m_status->setSource(source.language, source.encoding);
    showDecisions(*tab);
    tab->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showDecisions(const ArticleTab &tab)
{
    if (&tab == m_tabs->current())
        m_status->setDecisions(tab.decisionsLeft(), int(tab.annotated().annotations().size()));
}

void MainWindow::tellOfOrphans(ArticleTab *tab)
{
    m_banner->post(
        {u"orphans"_s,
         tr("“%1” has changed since you marked it. %n annotation(s) could not be found again in the new text.", nullptr,
            int(tab->orphans().size()))
             .arg(tab->annotated().article().title()),
         {},
         Notice::Weight::Hint,
         {{tr("Show Them"), [this] { m_actions->information->trigger(); }}}});
}

void MainWindow::tellOfMistakes(const Lexicons &lexicons)
{
    constexpr qsizetype shown = 2;
    QStringList lines;
    for (const Error &mistake : lexicons.mistakes())
        lines << mistake.message;
    if (lines.isEmpty())
        return;
    QString text = tr("%n line(s) of your own lexicons could not be used.", nullptr, int(lines.size()));
    text += u'\n' + lines.first(qMin(shown, lines.size())).join(u'\n');
    m_banner->post({u"lexicons"_s, text, lines.join(u'\n'), Notice::Weight::Hint});
}

void MainWindow::dress(const Appearance &appearance)
{
    m_banner->setAppearance(appearance);
    m_libraryPanel->setAppearance(appearance);
    m_status->setAppearance(appearance);
    m_articles->setMarkPalette(appearance.page);
}

} // namespace lectern
