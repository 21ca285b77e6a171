// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/intake/intake.h"
#include "core/recognition/lexicons.h"
#include "core/recognition/recognition.h"

#include <QHash>
#include <QObject>

namespace lectern {

class TaskList;

using LexiconsFuture = QFuture<Result<std::shared_ptr<const Lexicons>>>;

/// What recognition found, as a change of the annotations it was given.
struct Findings
{
    AnnotationSet before = {};
    Recognition recognition = {};
    AnnotationChange change = {}; ///< of `before`
    AnnotationSet after = {};
};

struct OpenedArticle
{
    Arrival arrival;
    std::optional<Findings> findings = {}; ///< a short article's first, made on the way
};

/// Brings articles to the desk: reads and recognizes them in workers and tells
/// what came of it. It writes nothing and knows no window.
class ArticleOpener : public QObject
{
    Q_OBJECT

public:
    ArticleOpener(LibraryQueue &library, TaskList &tasks, LexiconsFuture lexicons, QObject *parent = nullptr);

    /// What was learned, as it is now; until it is told, the library is asked.
    void setFacts(const QHash<FactId, LearnedFact> &facts) { m_facts = facts; }

    void openFile(const QString &path, const ImportOptions &options = {});
    void openText(const QString &text); ///< of the clipboard
    void openStored(ArticleId id);
    /// The same bytes in another encoding, as a new version.
    void openAgain(ArticleId id, const SourceDetails &source, const QString &encoding);
    /// A newer request for an article takes the place of one that runs.
    void recognize(ArticleId id, const Article &article, const AnnotationSet &annotations);
    void stopRecognizing(ArticleId id);

signals:
    void opened(const lectern::OpenedArticle &article);
    void recognized(lectern::ArticleId id, const lectern::Findings &findings);
    void failed(const QString &key, const lectern::Error &error);

private:
    struct Running
    {
        int request;
        QFuture<void> future;
    };

    std::function<QList<LearnedFact>()> facts() const; ///< to be asked in a worker
    template<typename Receive>
    void open(const QString &key, const QString &title, Receive receive);

    LibraryQueue &m_library;
    TaskList &m_tasks;
    LexiconsFuture m_lexicons;
    std::optional<QHash<FactId, LearnedFact>> m_facts = {};
    QHash<ArticleId, Running> m_recognizing = {};
    int m_lastRequest = 0;
};

} // namespace lectern
