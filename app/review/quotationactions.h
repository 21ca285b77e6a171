// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

#include <QHash>
#include <QMenu>
#include <QPointer>

namespace lectern {

class ArticleTab;
class EditableCatalogue;
class ReviewActions;
struct Entity;

/// The part of the review that quotations alone need, mostly one key each: who
/// says it, by number; an unnamed source; the same for what goes on from it; cut
/// in two, made one; quoted how; copied with where it is from. They work on the
/// current quotation and are enabled while there is one.
class QuotationActions : public QObject
{
    Q_OBJECT

public:
    QuotationActions(ReviewActions &review, const EditableCatalogue &catalogue);

    void setTab(ArticleTab *tab);
    void updateEnabled(bool hasSelection);
    /// Whether the key means a speaker as long as a quotation is current.
    bool takes(const QKeySequence &key) const;
    /// Who has the digit keys in the article that is shown, from 1.
    const QList<EntityId> &numberedSpeakers() const { return m_numbered; }

    QAction *menu;     ///< a submenu, all of the following in it
    QAction *speakers; ///< a submenu, one action a speaker, with the digit keys
    QAction *unnamed;
    QAction *sameOnwards;
    QList<QAction *> types = {}; ///< by QuotationType; the one that is so is checked
    QAction *nextType;
    QAction *split;
    QAction *join;
    QAction *copyCited;

signals:
    void numbersChanged();

private:
    void number();
    void makeSpeakerActions();
    void setUnnamed();
    void giveSameOnwards();
    void setType(QuotationType type);
    void stepType();
    void splitCurrent();
    void joinCurrent();
    void copyCurrent();

    ReviewActions &m_review;
    const EditableCatalogue &m_catalogue;
    QPointer<ArticleTab> m_tab;
    QMenu m_menu;
    QMenu m_speakerMenu;
    QList<EntityId> m_numbered = {};
    QHash<ArticleId, QList<EntityId>> m_numbers = {}; ///< of the articles shown before
};

} // namespace lectern
