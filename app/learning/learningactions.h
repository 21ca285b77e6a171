// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/editing/edits.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace lectern {

class ArticleTab;
class EditableCatalogue;
class LearnedDialog;
class ReviewActions;

/// The part of the review that teaches on purpose: words that are never to be
/// marked again, here or anywhere, and the list of all that was learned.
class LearningActions : public QObject
{
    Q_OBJECT

public:
    LearningActions(ReviewActions &review, EditableCatalogue &catalogue, QWidget *window);

    void setTab(ArticleTab *tab) { m_tab = tab; }
    void updateEnabled();
    /// What stands beside the reason of a mark.
    QList<QAction *> hintsFor(const Annotation &annotation) const;
    void addListAction(); ///< where it belongs in the menu

    QAction *neverHere;
    QAction *neverAnywhere;
    QAction *list = nullptr; ///< what was learned

private:
    void refuse(edits::Scope scope);
    void showList();

    ReviewActions &m_review;
    EditableCatalogue &m_catalogue;
    QWidget *m_window;
    QPointer<ArticleTab> m_tab;
    QPointer<LearnedDialog> m_dialog;
};

} // namespace lectern
