// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/outputcommands.h"

#include "app/export/exportdialog.h"
#include "app/reader/articletab.h"
#include "app/reader/printing.h"
#include "app/tasks/tasklist.h"
#include "core/export/htmlexport.h"
#include "core/style/themes.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStandardPaths>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

Result<QString> write(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return path;
    return failure(OutputCommands::tr("“%1” could not be written: %2. Choose another place or make room there.")
                       .arg(QDir::toNativeSeparators(path), file.errorString()));
}

QString suggestedPath(const Article &article, const QString &ending)
{
    const SourceDetails &source = article.source();
    const QFileInfo info(source.path);
    const bool hasFolder = !source.path.isEmpty() && !source.path.startsWith(u':') && info.dir().exists();
    const QString folder =
        hasFolder ? info.absolutePath() : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(QFileInfo(source.fileName).completeBaseName() + ending);
}

// On white paper, whatever the screen wears.
PrintContent printContent(const ArticleTab &tab)
{
    const MarkPalette palette = tab.markPalette().dark ? lightPalette() : tab.markPalette();
    return {tab.annotated().article(), tab.annotated().annotations(), palette, tab.shownMarks()};
}

std::shared_ptr<QPrinter> printerFor(const ArticleTab &tab)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tab.annotated().article().title());
    printer->setPageMargins(QMarginsF(25, 20, 25, 20), QPageLayout::Millimeter);
    return printer;
}

} // namespace

OutputCommands::OutputCommands(TaskList &tasks, QWidget *window) : QObject(window), m_tasks(tasks), m_window(window) {}

void OutputCommands::exportHtml(ArticleTab &tab)
{
    auto *dialog = new ExportDialog(tab.annotated().article().title(), m_analyst, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &tab, [this, dialog, &tab] {
        if (dialog->analyst() != m_analyst) {
            m_analyst = dialog->analyst();
            emit analystChanged(m_analyst);
        }
        const Article article = tab.annotated().article();
        const ExportContent content{article, tab.annotated().annotations(), tab.catalogue().catalogue(), m_analyst};
        chooseFile(
            tr("Export as Web Page"), tr("Web pages (*.html)"), suggestedPath(article, u".annotated.html"_s),
            [this, content, options = dialog->options()](const QString &path) { writeHtml(content, options, path); });
    });
    dialog->open();
}

void OutputCommands::saveTable(const QString &csv, const ArticleTab &tab)
{
    const Article article = tab.annotated().article();
    // The mark of UTF-8 at the start: without it some spreadsheets read typographic quotes wrongly.
    const QByteArray bytes = "\xEF\xBB\xBF" + csv.toUtf8();
    chooseFile(tr("Save Table"), tr("Comma-separated values (*.csv)"), suggestedPath(article, u".sourcing.csv"_s),
               [this, bytes, title = article.title()](const QString &path) {
                   m_tasks
                       .run(tr("Saving the figures of “%1”").arg(title),
                            [bytes, path](const Job &) { return write(bytes, path); })
                       .then(this, [this](const Result<QString> &written) { report(written); });
               });
}

void OutputCommands::chooseFile(const QString &title, const QString &filter, const QString &suggestion,
                                std::function<void(const QString &path)> use)
{
    auto *dialog = new QFileDialog(m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog->setDirectory(QFileInfo(suggestion).absolutePath());
    dialog->selectFile(QFileInfo(suggestion).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, std::move(use));
    dialog->open();
}

void OutputCommands::report(const Result<QString> &written)
{
    if (written)
        emit exported(*written);
    else
        emit failed(written.error());
}

void OutputCommands::writeHtml(const ExportContent &content, const ExportOptions &options, const QString &path)
{
    m_tasks
        .run(tr("Exporting “%1”").arg(content.article.title()),
             [content, options, path](const Job &) { return write(toHtml(content, options), path); })
        .then(this, [this](const Result<QString> &written) { report(written); });
}

void OutputCommands::print(const ArticleTab &tab)
{
    const std::shared_ptr<QPrinter> printer = printerFor(tab);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, content = printContent(tab)] {
        m_tasks.run(tr("Printing “%1”").arg(content.article.title()), [printer, content](const Job &) {
            printArticle(content, *printer);
            return true;
        });
    });
    dialog->open();
}

void OutputCommands::preview(const ArticleTab &tab)
{
    const std::shared_ptr<QPrinter> printer = printerFor(tab);
    auto *dialog = new QPrintPreviewDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [printer, content = printContent(tab)](QPrinter *page) { printArticle(content, *page); });
    dialog->resize(900, 800);
    dialog->open();
}

} // namespace lectern
