// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/openarticles.h"

#include "app/mainwindow/frame/tabarea.h"
#include "app/reader/articlesearch.h"
#include "app/reader/articletab.h"
#include "app/reader/page/pageview.h"
#include "core/editing/proposals.h"
#include "core/learning/teaching.h"

#include <algorithm>

namespace lectern {

OpenArticles::OpenArticles(TabArea &tabs, ArticleOpener &opener, Autosave &autosave, LibraryModel &library,
                           QObject *parent)
    : QObject(parent), m_tabs(tabs), m_opener(opener), m_autosave(autosave), m_library(library)
{
    connect(&m_opener, &ArticleOpener::opened, this, &OpenArticles::adopt);
    connect(&m_opener, &ArticleOpener::recognized, this, &OpenArticles::apply);
    connect(&m_tabs, &TabArea::tabClosed, &m_opener, &ArticleOpener::stopRecognizing);
}

void OpenArticles::setCatalogue(EditableCatalogue &catalogue)
{
    m_catalogue = &catalogue;
    m_undo.addStack(catalogue.undoStack());
    connect(m_catalogue, &EditableCatalogue::refused, this, &OpenArticles::refused);
    if (!isReadOnly())
        connect(m_catalogue, &EditableCatalogue::changed, &m_autosave,
                [this](const CatalogueChange &change) { m_autosave.record(change); });
    for (const OpenedArticle &article : std::exchange(m_early, {}))
        adopt(article);
}

void OpenArticles::takeFacts(const QList<LearnedFact> &stored)
{
    m_catalogue->take(stored);
    m_opener.setFacts(m_catalogue->catalogue().facts());
    connect(m_catalogue, &EditableCatalogue::changed, &m_opener, [this](const CatalogueChange &change) {
        if (!change.addedFacts.isEmpty() || !change.removedFacts.isEmpty())
            m_opener.setFacts(m_catalogue->catalogue().facts());
    });
}

void OpenArticles::setMarkPalette(const MarkPalette &palette)
{
    m_palette = palette;
    for (ArticleTab *tab : m_tabs.tabs())
        tab->setMarkPalette(palette);
}

void OpenArticles::restore(const Session &session, bool takesFront)
{
    m_restored = session.tabs;
    if (session.current < session.tabs.size()) {
        const ArticleId current = session.tabs.at(session.current).article;
        m_opener.openStored(current);
        if (takesFront)
            m_front = current;
    }
    for (qsizetype i = 0; i < session.tabs.size(); ++i) {
        if (i != session.current)
            m_opener.openStored(session.tabs.at(i).article);
    }
}

QList<Session::Tab> OpenArticles::sessionTabs() const
{
    QList<Session::Tab> tabs;
    for (ArticleTab *tab : m_tabs.tabs())
        tabs.append({tab->annotated().id(), tab->page().topPosition()});
    return tabs;
}

void OpenArticles::show(ArticleId id)
{
    if (ArticleTab *tab = m_tabs.find(id))
        m_tabs.setCurrentWidget(tab);
    else
        m_opener.openStored(id);
}

void OpenArticles::showHit(ArticleId id, const QStringList &words)
{
    show(id);
    if (ArticleTab *tab = m_tabs.find(id))
        tab->search().openFor(words);
    else
        m_wanted.insert(id, words);
}

void OpenArticles::remove(ArticleId id)
{
    if (ArticleTab *tab = m_tabs.find(id))
        m_tabs.closeTab(m_tabs.indexOf(tab));
    m_library.remove(id);
    m_autosave.record([id](Library &library) { return library.remove(id); });
}

void OpenArticles::listAgain()
{
    for (const ArticleTab *tab : m_tabs.tabs())
        list(*tab);
}

void OpenArticles::adopt(const OpenedArticle &article)
{
    if (!m_catalogue) {
        m_early.append(article);
        return;
    }
    ArticleTab *tab = tabOf(article.arrival);
    const bool isNew = !tab;
    if (isNew)
        tab = addTab(article);
    const ArticleId id = tab->annotated().id();
    // Once: an article that is closed and opened again later starts afresh, in front.
    const auto restored = std::ranges::find(m_restored, id, &Session::Tab::article);
    const bool comesBack = restored != m_restored.end() && restored->position >= 0;
    if (comesBack)
        tab->page().setTopPosition(std::exchange(restored->position, -1));
    if (!comesBack || id == m_front)
        m_tabs.setCurrentWidget(tab);
    if (const QStringList words = m_wanted.take(id); !words.isEmpty())
        tab->search().openFor(words);
    if (isNew && !tab->isRecognized())
        recognize(*tab);
    emit opened(tab);
}

// The same bytes may come twice before the library has kept them once.
ArticleTab *OpenArticles::tabOf(const Arrival &arrival) const
{
    if (!arrival.isNew)
        return m_tabs.find(arrival.stored.id);
    const QList<ArticleTab *> tabs = m_tabs.tabs();
    const auto same = std::ranges::find_if(tabs, [&](ArticleTab *tab) {
        const SourceDetails &open = tab->annotated().article().source();
        const SourceDetails &source = arrival.stored.article.source();
        return open.sourceHash == source.sourceHash && open.encoding == source.encoding && open.format == source.format;
    });
    return same == tabs.cend() ? nullptr : *same;
}

// What somebody waits to see is painted first: recognition takes a core from it.
void OpenArticles::recognize(ArticleTab &tab)
{
    const auto start = [this, &tab] {
        const AnnotatedArticle &annotated = tab.annotated();
        m_opener.recognize(annotated.id(), annotated.article(), annotated.annotations());
    };
    if (&tab == m_tabs.current())
        connect(&tab.page(), &PageView::painted, &tab, start, Qt::SingleShotConnection);
    else
        start();
}

ArticleTab *OpenArticles::addTab(const OpenedArticle &article)
{
    const StoredArticle &stored = article.arrival.stored;
    const ArticleId id = stored.id;
    auto *tab = new ArticleTab(stored, *m_catalogue, m_palette);
    if (!isReadOnly()) {
        m_autosave.record(keep(article.arrival, stored.article.source().path));
        connect(&tab->annotated(), &AnnotatedArticle::changed, &m_autosave,
                [this, id](const AnnotationChange &change) { m_autosave.record(id, change); });
    }
    tab->annotated().setReadOnly(m_catalogue->readOnlyReason());
    connect(&tab->annotated(), &AnnotatedArticle::refused, this, &OpenArticles::refused);
    connect(&tab->annotated(), &AnnotatedArticle::changed, this,
            [this, tab](const AnnotationChange &change) { learn(*tab, change); });
    m_undo.addStack(tab->annotated().undoStack());
    connect(tab, &ArticleTab::decisionsChanged, this, [this, tab](int left, int all) {
        m_library.setDecisions(tab->annotated().id(), left, all);
        emit decisionsChanged(tab);
    });
    emit tabAdded(tab);
    m_tabs.insert(placeFor(id), tab);
    if (article.findings)
        apply(id, *article.findings);
    list(*tab);
    if (!stored.orphans.isEmpty())
        emit orphansFound(tab);
    return tab;
}

// Articles of the last session arrive in any order and stand in the old one.
int OpenArticles::placeFor(ArticleId id) const
{
    const auto rank = [this](ArticleId article) {
        return std::ranges::find(m_restored, article, &Session::Tab::article) - m_restored.cbegin();
    };
    int place = 0;
    while (place < m_tabs.count() && rank(m_tabs.tab(place)->annotated().id()) <= rank(id))
        ++place;
    return place;
}

// A first recognition belongs to opening: undo does not begin with it.
void OpenArticles::apply(ArticleId id, const Findings &findings)
{
    ArticleTab *tab = m_tabs.find(id);
    if (!tab)
        return;
    AnnotatedArticle &annotated = tab->annotated();
    const bool isFirst = !tab->isRecognized() && annotated.undoStack()->count() == 0;
    m_catalogue->add(findings.recognition.entities);
    const bool isUnchanged = annotated.annotations() == findings.before;
    const AnnotationChange change =
        isUnchanged ? findings.change : proposals(annotated.annotations(), findings.recognition.annotations);
    if (isFirst && isUnchanged)
        annotated.take(change, findings.after);
    else
        annotated.push(tr("Recognition"), change);
    tab->setRecognized();
    if (!isReadOnly())
        m_autosave.record([id](Library &library) { return library.setRecognized(id); });
}

void OpenArticles::learn(const ArticleTab &tab, const AnnotationChange &change)
{
    const AnnotatedArticle &annotated = tab.annotated();
    m_catalogue->learn(
        lessonsFrom(annotated.id(), annotated.article(), annotated.annotations(), change, m_catalogue->catalogue()));
}

void OpenArticles::list(const ArticleTab &tab)
{
    if (isReadOnly())
        return;
    const Article &article = tab.annotated().article();
    const SourceDetails &source = article.source();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ArticleHeader header{tab.annotated().id(),
                         article.title(),
                         source.outlet,
                         source.published,
                         now,
                         now,
                         tab.decisionsLeft(),
                         int(tab.annotated().annotations().size()),
                         source.path};
    if (const ArticleHeader *known = m_library.find(header.id))
        header.added = known->added;
    m_library.update(header);
}

} // namespace lectern
