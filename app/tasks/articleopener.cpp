// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tasks/articleopener.h"

#include "app/tasks/tasklist.h"
#include "core/editing/proposals.h"
#include "core/learning/lessons.h"

#include <QFileInfo>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

// Up to here recognition is quicker than the eye: the page comes with its marks.
constexpr qsizetype shortArticle = 64 * 1024;

Findings find(ArticleId id, const Article &article, const AnnotationSet &annotations, const Lexicons &lexicons,
              const QList<LearnedFact> &facts, const Job &job)
{
    Recognition recognition = recognize(article, lexicons, job);
    recognition.annotations = taught(recognition.annotations, article, id, facts);
    AnnotationChange change = proposals(annotations, recognition.annotations);
    AnnotationSet after = annotations;
    after.apply(change);
    return {annotations, std::move(recognition), std::move(change), std::move(after)};
}

/// A new article of bytes that are at hand; a version of `previous`, if there is one.
Result<Arrival> arrival(Result<ImportedArticle> imported, std::optional<ArticleId> previous, LibraryQueue &library)
{
    if (!imported)
        return std::unexpected(imported.error());
    const auto prepare = [&](Library &open) { return open.prepare(imported->article, previous); };
    return library.run(prepare).result().transform(
        [&](StoredArticle &&stored) { return Arrival{std::move(stored), std::move(imported->sourceBytes), true}; });
}

} // namespace

ArticleOpener::ArticleOpener(LibraryQueue &library, TaskList &tasks, LexiconsFuture lexicons, QObject *parent)
    : QObject(parent), m_library(library), m_tasks(tasks), m_lexicons(std::move(lexicons))
{
}

std::function<QList<LearnedFact>()> ArticleOpener::facts() const
{
    if (m_facts)
        return [facts = *m_facts] { return facts.values(); };
    return [&library = m_library] {
        return library.run([](Library &open) { return open.facts(); }).result().value_or(QList<LearnedFact>());
    };
}

template<typename Receive>
void ArticleOpener::open(const QString &key, const QString &title, Receive receive)
{
    const auto work = [receive = std::move(receive), lexicons = m_lexicons, facts = facts()](const Job &job) {
        return receive(job).transform([&](Arrival &&arrival) {
            OpenedArticle article{std::move(arrival)};
            const StoredArticle &stored = article.arrival.stored;
            if (stored.recognized || stored.article.text().size() > shortArticle)
                return article;
            if (const auto loaded = lexicons.result())
                article.findings = find(stored.id, stored.article, stored.annotations, **loaded, facts(), job);
            return article;
        });
    };
    const auto tell = [this, key](const Result<OpenedArticle> &article) {
        if (article)
            emit opened(*article);
        else
            emit failed(key, article.error());
    };
    // Queued: work that is done before then() is called would be told at once, while
    // whoever asked is still being built.
    m_tasks.run(title, work).then(this, [this, tell](const Result<OpenedArticle> &article) {
        QMetaObject::invokeMethod(this, [tell, article] { tell(article); }, Qt::QueuedConnection);
    });
}

// Without a library an article can still be read: it is shown and not kept.
void ArticleOpener::openFile(const QString &path, const ImportOptions &options)
{
    const QString name = QFileInfo(path).fileName();
    open(path, tr("Opening “%1”").arg(name), [path, options, &library = m_library](const Job &job) {
        if (library.opened().result())
            return receive(path, library, options, job);
        return importFile(path, options, job).transform([](ImportedArticle &&imported) {
            return Arrival{
                {ArticleId::random(), std::move(imported.article), {}}, std::move(imported.sourceBytes), true};
        });
    });
}

void ArticleOpener::openText(const QString &text)
{
    open(u"clipboard"_s, tr("Opening the clipboard’s text"), [text, &library = m_library](const Job &job) {
        return arrival(importBytes(text.toUtf8(), tr("Pasted text.txt"), {u"UTF-8"_s, SourceFormat::PlainText}, job),
                       {}, library);
    });
}

void ArticleOpener::openStored(ArticleId id)
{
    open(QString::number(id.value()), tr("Opening an article"), [id, &library = m_library](const Job &) {
        return library.run([id](Library &open) { return open.article(id); })
            .result()
            .transform([](StoredArticle &&stored) { return Arrival{std::move(stored), {}, false}; });
    });
}

void ArticleOpener::openAgain(ArticleId id, const SourceDetails &source, const QString &encoding)
{
    const auto read = [id, source, encoding, &library = m_library](const Job &job) -> Result<Arrival> {
        const auto bytes = library.run([id](Library &open) { return open.sourceBytes(id); }).result();
        if (!bytes)
            return std::unexpected(bytes.error());
        return arrival(importBytes(*bytes, source.fileName, {encoding, source.format}, job), id, library);
    };
    open(source.fileName, tr("Reading “%1” as %2").arg(source.fileName, encoding), read);
}

void ArticleOpener::recognize(ArticleId id, const Article &article, const AnnotationSet &annotations)
{
    stopRecognizing(id);
    const int request = ++m_lastRequest;
    const auto work = [id, article, annotations, lexicons = m_lexicons, facts = facts()](const Job &job) {
        return lexicons.result().transform([&](const std::shared_ptr<const Lexicons> &loaded) {
            return find(id, article, annotations, *loaded, facts(), job);
        });
    };
    const auto future = m_tasks.run(tr("Recognizing “%1”").arg(article.title()), work);
    m_recognizing.insert(id, {request, QFuture<void>(future)});
    QFuture(future).then(this, [this, id, request](const Result<Findings> &findings) {
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
