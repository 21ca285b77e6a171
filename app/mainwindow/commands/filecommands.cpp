// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/commands/filecommands.h"

#include "app/library/librarymodel.h"
#include "app/mainwindow/commands/actions.h"
#include "app/mainwindow/frame/emptystate.h"
#include "app/mainwindow/frame/tabarea.h"
#include "app/reader/articletab.h"
#include "app/reader/informationdialog.h"
#include "app/reader/page/pageview.h"
#include "app/tasks/articleopener.h"
#include "core/import/encoding.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMenu = 12;

QString menuText(QString text)
{
    constexpr int longest = 60;
    text.replace(u'&', u"&&"_s);
    return text.size() > longest ? text.left(longest - 1) + u'…' : text;
}

} // namespace

FileCommands::FileCommands(Actions &actions, TabArea &tabs, ArticleOpener &opener, LibraryModel &library,
                           QWidget *window)
    : QObject(window), m_actions(actions), m_tabs(tabs), m_opener(opener), m_library(library), m_window(window)
{
    connect(actions.open, &QAction::triggered, this, &FileCommands::openWithDialog);
    connect(actions.paste, &QAction::triggered, this, &FileCommands::openClipboard);
    connect(actions.information, &QAction::triggered, this, &FileCommands::showInformation);
    connect(actions.recent, &QMenu::aboutToShow, this, &FileCommands::fillRecent);
    connect(actions.samples, &QMenu::aboutToShow, this, &FileCommands::fillSamples);
    connect(actions.encodings, &QMenu::aboutToShow, this, &FileCommands::fillEncodings);
    connect(actions.headings, &QMenu::aboutToShow, this, &FileCommands::fillHeadings);
}

void FileCommands::openWithDialog()
{
    auto *dialog = new QFileDialog(m_window, tr("Open Articles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht)"), tr("All files (*)")});
    const ArticleTab *tab = m_tabs.current();
    const QString path = tab ? tab->annotated().article().source().path : QString();
    dialog->setDirectory(path.isEmpty() || path.startsWith(u':')
                             ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                             : QFileInfo(path).absolutePath());
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &chosen : paths)
            m_opener.openFile(chosen);
    });
    dialog->open();
}

void FileCommands::openClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        emit refused(u"clipboard"_s, tr("There is no text in the clipboard. Copy an article’s text first."));
    else
        m_opener.openText(text);
}

void FileCommands::openDropped(const QMimeData &data)
{
    if (!data.hasUrls()) {
        m_opener.openText(data.text());
        return;
    }
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            m_opener.openFile(url.toLocalFile());
        else
            emit refused(u"drop"_s,
                         tr("Lectern opens no addresses: save the page as a file first, then drop the file."));
    }
}

void FileCommands::fillRecent()
{
    QMenu &menu = *m_actions.recent;
    menu.clear();
    const QList<ArticleHeader> &headers = m_library.headers();
    for (const ArticleHeader &header : headers.first(qMin(headers.size(), longestMenu))) {
        menu.addAction(menuText(header.title), this, [this, id = header.id] { m_opener.openStored(id); })
            ->setToolTip(header.path);
    }
    if (menu.isEmpty())
        menu.addAction(tr("Nothing opened yet"))->setEnabled(false);
}

void FileCommands::fillSamples()
{
    QMenu &menu = *m_actions.samples;
    menu.clear();
    for (const QString &path : sampleArticles()) {
        QString name = QFileInfo(path).completeBaseName().replace(u'-', u' ');
        name[0] = name.at(0).toUpper();
        menu.addAction(name, this, [this, path] { m_opener.openFile(path); });
    }
}

void FileCommands::fillEncodings()
{
    QMenu &menu = *m_actions.encodings;
    menu.clear();
    const ArticleTab *tab = m_tabs.current();
    if (!tab)
        return;
    const ArticleId id = tab->annotated().id();
    const SourceDetails source = tab->annotated().article().source();
    for (const QString &name : offeredEncodings()) {
        QAction *action =
            menu.addAction(name, this, [this, id, source, name] { m_opener.openAgain(id, source, name); });
        action->setCheckable(true);
        action->setChecked(name.compare(source.encoding, Qt::CaseInsensitive) == 0);
        action->setEnabled(!action->isChecked());
    }
}

void FileCommands::fillHeadings()
{
    QMenu &menu = *m_actions.headings;
    menu.clear();
    ArticleTab *tab = m_tabs.current();
    if (!tab)
        return;
    const Article article = tab->annotated().article();
    for (const Block &block : article.blocks()) {
        if (block.kind != BlockKind::Heading && block.kind != BlockKind::Headline)
            continue;
        menu.addAction(menuText(block.range.of(article.text()).toString()), tab,
                       [tab, start = block.range.start] { tab->page().setTopPosition(start); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("This article has no headings"))->setEnabled(false);
}

void FileCommands::showInformation()
{
    if (const ArticleTab *tab = m_tabs.current()) {
        auto *dialog = new InformationDialog(tab->annotated().article(), tab->orphans(), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

} // namespace lectern
