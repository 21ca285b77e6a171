// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/mainwindow/session.h"
#include "app/tasks/articleopener.h"
#include "core/editing/editablecatalogue.h"
#include "core/library/autosave.h"

#include <QUndoGroup>

namespace lectern {

class ArticleTab;
class TabArea;

/// The life of articles on the desk: what was opened gets a tab, its changes are
/// recorded, findings reach it, the library list hears of it.
class OpenArticles : public QObject
{
    Q_OBJECT

public:
    OpenArticles(TabArea &tabs, ArticleOpener &opener, Autosave &autosave, LibraryModel &library,
                 QObject *parent = nullptr);

    /// From now on tabs can be made; what came before waits until then.
    void setCatalogue(EditableCatalogue &catalogue);
    void takeFacts(const QList<LearnedFact> &stored); ///< what the library has learned before
    void setMarkPalette(const MarkPalette &palette);
    QUndoGroup &undo() { return m_undo; }

    /// Opens what was open; the current one first, unless something else was asked for.
    void restore(const Session &session, bool takesFront);
    QList<Session::Tab> sessionTabs() const;
    void show(ArticleId id);                              ///< opens it where it is not
    void showHit(ArticleId id, const QStringList &words); ///< and the first place of one of them
    void remove(ArticleId id);                            ///< from the desk and from the library
    void listAgain();                                     ///< the open articles, after the list was read anew

signals:
    void tabAdded(lectern::ArticleTab *tab);
    void opened(lectern::ArticleTab *tab); ///< or was open already
    void refused(const QString &reason);   ///< a change that cannot be kept
    void orphansFound(lectern::ArticleTab *tab);
    void decisionsChanged(const lectern::ArticleTab *tab);

private:
    void adopt(const OpenedArticle &article);
    ArticleTab *tabOf(const Arrival &arrival) const; ///< null where it is not open
    void recognize(ArticleTab &tab);
    ArticleTab *addTab(const OpenedArticle &article);
    int placeFor(ArticleId id) const;
    void apply(ArticleId id, const Findings &findings);
    bool isReadOnly() const { return m_catalogue->isReadOnly(); }
    void learn(const ArticleTab &tab, const AnnotationChange &change);
    void list(const ArticleTab &tab);

    TabArea &m_tabs;
    ArticleOpener &m_opener;
    Autosave &m_autosave;
    LibraryModel &m_library;
    QUndoGroup m_undo;
    EditableCatalogue *m_catalogue = nullptr; ///< null until the library has answered
    MarkPalette m_palette = {};
    QList<OpenedArticle> m_early = {}; ///< came before the catalogue
    QList<Session::Tab> m_restored = {};
    QHash<ArticleId, QStringList> m_wanted = {}; ///< words to show in articles that are being opened
    std::optional<ArticleId> m_front = {};       ///< of the restored ones
};

} // namespace lectern
