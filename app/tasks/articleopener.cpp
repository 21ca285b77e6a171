// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tasks/articleopener.h"

#include "app/tasks/tasklist.h"
#include "core/editing/proposals.h"
#include "core/intake/intake.h"

#include <QFileInfo>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

struct Reading
{
    ImportedArticle imported;
    std::optional<ArticleId> previous = {}; ///< it becomes a version of
    Recognition recognition = {};
    bool isRecognized = false;
};

// Up to here recognition is quicker than the eye: the page comes with its marks.
constexpr qsizetype shortArticle = 64 * 1024;

OpenedArticle opened(const Reading &reading, StoredArticle stored)
{
    OpenedArticle article{std::move(stored)};
    if (reading.isRecognized && !article.stored.recognized) {
        const AnnotationSet &before = article.stored.annotations;
        article.findings = {before, reading.recognition, proposals(before, reading.recognition.annotations)};
    }
    return article;
}

// Without a library, or with one that cannot be written, an article can still be read.
OpenedArticle unkept(const Reading &reading, const Error &problem)
{
    OpenedArticle article = opened(reading, {ArticleId::random(), reading.imported.article});
    article.problem = problem;
    return article;
}

QFuture<Result<OpenedArticle>> keep(const Reading &reading, LibraryQueue &library)
{
    const auto take = [reading](Library &open) -> Result<OpenedArticle> {
        Result<StoredArticle> stored = takeIn(reading.imported, open, reading.previous);
        return stored ? opened(reading, *std::move(stored)) : unkept(reading, stored.error());
    };
    return library.run(take).then(QtFuture::Launch::Sync, [reading](const Result<OpenedArticle> &article) {
        return article ? article : Result<OpenedArticle>(unkept(reading, article.error()));
    });
}

} // namespace

ArticleOpener::ArticleOpener(LibraryQueue &library, TaskList &tasks, LexiconsFuture lexicons, QObject *parent)
    : QObject(parent), m_library(library), m_tasks(tasks), m_lexicons(std::move(lexicons))
{
}

template<typename Read>
void ArticleOpener::open(const QString &key, const QString &title, std::optional<ArticleId> previous, Read read)
{
    const auto work = [read = std::move(read), previous, lexicons = m_lexicons](const Job &job) -> Result<Reading> {
        Result<ImportedArticle> imported = read(job);
        if (!imported)
            return std::unexpected(imported.error());
        Reading reading{*std::move(imported), previous};
        if (reading.imported.article.text().size() > shortArticle)
            return reading;
        if (const auto loaded = lexicons.result()) {
            reading.recognition = lectern::recognize(reading.imported.article, **loaded, job);
            reading.isRecognized = true;
        }
        return reading;
    };
    // Chained in the worker: at the start of the program no event loop runs yet.
    m_tasks.run(title, work)
        .then(QtFuture::Launch::Sync,
              [&library = m_library](const Result<Reading> &reading) {
                  return reading
                             ? keep(*reading, library)
                             : QtFuture::makeReadyValueFuture<Result<OpenedArticle>>(std::unexpected(reading.error()));
              })
        .unwrap()
        .then(this, [this, key](const Result<OpenedArticle> &article) {
            if (article)
                emit opened(*article);
            else
                emit failed(key, article.error());
        });
}

void ArticleOpener::openFile(const QString &path, const ImportOptions &options)
{
    const QString absolute = path.startsWith(u':') ? path : QFileInfo(path).absoluteFilePath();
    open(absolute, tr("Opening “%1”").arg(QFileInfo(path).fileName()), {},
         [absolute, options](const Job &job) { return importFile(absolute, options, job); });
}

void ArticleOpener::openText(const QString &text)
{
    open(u"clipboard"_s, tr("Opening the clipboard’s text"), {}, [text](const Job &job) {
        return importBytes(text.toUtf8(), tr("Pasted text.txt"), {u"UTF-8"_s, SourceFormat::PlainText}, job);
    });
}

void ArticleOpener::openStored(ArticleId id)
{
    m_library.run([id](Library &library) { return library.article(id); })
        .then(this, [this, id](const Result<StoredArticle> &stored) {
            if (stored)
                emit opened({*stored});
            else
                emit failed(QString::number(id.value()), stored.error());
        });
}

void ArticleOpener::openAgain(ArticleId id, const QString &fileName, const QString &encoding)
{
    m_library.run([id](Library &library) { return library.sourceBytes(id); })
        .then(this, [this, id, fileName, encoding](const Result<QByteArray> &bytes) {
            if (!bytes) {
                emit failed(fileName, bytes.error());
                return;
            }
            open(fileName, tr("Reading “%1” as %2").arg(fileName, encoding), id,
                 [bytes = *bytes, fileName, encoding](const Job &job) {
                     return importBytes(bytes, fileName, {encoding}, job);
                 });
        });
}

void ArticleOpener::recognize(ArticleId id, const Article &article, const AnnotationSet &annotations)
{
    stopRecognizing(id);
    const int request = ++m_lastRequest;
    const auto work = [article, annotations, lexicons = m_lexicons](const Job &job) -> Result<Findings> {
        const auto loaded = lexicons.result();
        if (!loaded)
            return std::unexpected(loaded.error());
        Recognition recognition = lectern::recognize(article, **loaded, job);
        AnnotationChange change = proposals(annotations, recognition.annotations);
        return Findings{annotations, std::move(recognition), std::move(change)};
    };
    const auto future = m_tasks.run(tr("Recognizing “%1”").arg(article.title()), work);
    m_recognizing.insert(id, {request, QFuture<void>(future)});
    future.then(this, [this, id, request](const Result<Findings> &findings) {
        const auto running = m_recognizing.constFind(id);
        if (running == m_recognizing.cend() || running->request != request)
            return; // a newer one runs, or nobody wants it any more
        m_recognizing.erase(running);
        if (findings)
            emit recognized(id, *findings);
        else
            emit failed(u"recognition"_s, findings.error());
    });
}

void ArticleOpener::stopRecognizing(ArticleId id)
{
    if (const auto running = m_recognizing.constFind(id); running != m_recognizing.cend()) {
        QFuture<void>(running->future).cancel();
        m_recognizing.erase(running);
    }
}

} // namespace lectern
