// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/librarydesk.h"

#include "app/library/librarypanel.h"
#include "app/library/librarysearch.h"
#include "app/mainwindow/frame/banner.h"
#include "app/mainwindow/openarticles.h"
#include "core/library/autosave.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>
#include <QtConcurrentRun>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

Result<LibraryDesk::Content> contentOf(Library &library)
{
    return library.catalogue().transform([&](Catalogue &&catalogue) {
        return LibraryDesk::Content{std::move(catalogue),
                                    sessionFrom(library.setting(u"session"_s).value_or(QString())),
                                    library.setting(u"analyst"_s).value_or(QString()), library.readOnlyReason()};
    });
}

} // namespace

LibraryDesk::LibraryDesk(LibraryQueue &library, Autosave &autosave, LibraryPanel &panel, Banner &banner,
                         OpenArticles &articles, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_autosave(autosave),
      m_panel(panel),
      m_banner(banner),
      m_articles(articles),
      m_search(new LibrarySearch(library, this))
{
    connect(&m_panel, &LibraryPanel::queryChanged, m_search, &LibrarySearch::setQuery);
    connect(m_search, &LibrarySearch::found, &m_panel, &LibraryPanel::showHits);
    connect(m_search, &LibrarySearch::failed, &m_panel, &LibraryPanel::showSearchFailure);
    connect(&m_panel, &LibraryPanel::hitActivated, &m_articles, &OpenArticles::showHit);
    connect(&m_articles, &OpenArticles::refused, this,
            [this](const QString &reason) { tellOfTrouble(u"library"_s, {reason}); });
    connect(&m_panel, &LibraryPanel::articleActivated, &m_articles, &OpenArticles::show);
    connect(&m_panel, &LibraryPanel::removalRequested, this, &LibraryDesk::remove);
    connect(&m_panel, &LibraryPanel::sourceRequested, this, &LibraryDesk::showSource);
}

void LibraryDesk::open()
{
    m_library.run(&contentOf).then(this, [this](const Result<Content> &answer) {
        Content content = answer.value_or(Content());
        if (!answer)
            content.readOnlyReason = answer.error().message;
        m_isReadOnly = !content.readOnlyReason.isEmpty();
        m_panel.setReadOnly(content.readOnlyReason);
        if (m_isReadOnly)
            tellOfTrouble(u"library"_s, {content.readOnlyReason});
        if (!answer)
            tellOfFailure(answer.error());
        emit opened(content);
        refresh();
        learnAgain();
    });
}

void LibraryDesk::refresh()
{
    m_library.run([](Library &library) { return library.headers(); })
        .then(this, [this](const Result<QList<ArticleHeader>> &headers) {
            if (headers)
                m_panel.model().setHeaders(*headers);
            else
                tellOfFailure(headers.error());
            m_articles.listAgain();
        });
}

// After what is seen: until then recognition asks the library itself.
void LibraryDesk::learnAgain()
{
    m_library.run([](Library &library) { return library.facts(); })
        .then(this, [this](const Result<QList<LearnedFact>> &facts) {
            if (facts)
                m_articles.takeFacts(*facts);
        });
}

void LibraryDesk::keepAnalyst(const QString &name)
{
    if (!m_isReadOnly)
        m_autosave.record([name](Library &library) { return library.setSetting(u"analyst"_s, name); });
}

void LibraryDesk::keepSession(const Session &session)
{
    if (!m_isReadOnly)
        m_autosave.record(
            [text = toText(session)](Library &library) { return library.setSetting(u"session"_s, text); });
}

// Whether it is damaged takes reading all of it, so it is told that something is
// wrong before it is known what can be done.
void LibraryDesk::tellOfFailure(const Error &error)
{
    m_banner.post({u"library"_s, error.message, error.details, Notice::Weight::Problem, {{tr("Try Again"), [this] {
                                                                                              openAgain();
                                                                                          }}}});
    emit troubled();
    using Finding = std::pair<bool, std::optional<Backup>>;
    QtConcurrent::run([path = m_library.path()] {
        return isDamaged(path) ? Finding(true, newestSoundBackup(path)) : Finding(false, {});
    }).then(this, [this, error](const Finding &finding) {
        if (finding.first)
            offerReplacement(error, finding.second);
    });
}

void LibraryDesk::offerReplacement(const Error &error, const std::optional<Backup> &backup)
{
    Notice notice{u"library"_s, error.message + u' ', error.details};
    if (backup) {
        notice.text += tr("Its newest sound copy is of %1. The damaged file is kept, whatever you choose.")
                           .arg(QLocale().toString(backup->day, QLocale::LongFormat));
        notice.actions.append({tr("Restore That Copy"), [this, one = *backup] { restore(one); }});
    } else {
        notice.text += tr("There is no sound copy of it. You can begin an empty one; the damaged file is kept.");
    }
    notice.actions.append({tr("Begin an Empty Library"), [this] { beginAnew(); }});
    m_banner.post(notice);
}

void LibraryDesk::restore(const Backup &backup)
{
    const QString done = tr("The library is again as it was on %1. The damaged one is kept beside it.")
                             .arg(QLocale().toString(backup.day, QLocale::LongFormat));
    await(m_library.restore(backup), done);
}

void LibraryDesk::beginAnew()
{
    await(m_library.beginAnew(), tr("This library is new. The damaged one is kept beside it."));
}

void LibraryDesk::openAgain() { await(m_library.reopen(), {}); }

void LibraryDesk::await(QFuture<Result<LibraryQueue::Opened>> opened, const QString &done)
{
    opened.then(this, [this, done](const Result<LibraryQueue::Opened> &result) {
        if (result)
            emit replaced(done);
        else
            tellOfFailure(result.error());
    });
}

void LibraryDesk::tellOfTrouble(const QString &key, const Error &error)
{
    m_banner.post({key, error.message, error.details});
    emit troubled();
}

void LibraryDesk::remove(ArticleId id)
{
    const ArticleHeader *header = m_panel.model().find(id);
    if (!header || m_isReadOnly)
        return;
    m_banner.post(
        {u"removal"_s,
         tr("Remove “%1” with all its marks and notes from the library? The file itself stays.").arg(header->title),
         {},
         Notice::Weight::Hint,
         {{tr("Remove"), [this, id] { m_articles.remove(id); }}}});
}

void LibraryDesk::showSource(ArticleId id)
{
    if (const ArticleHeader *header = m_panel.model().find(id))
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(header->path).absolutePath()));
}

} // namespace lectern
