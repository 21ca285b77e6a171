// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/catalogue/nameindex.h"

#include <QMenu>
#include <QPointer>
#include <QSet>

namespace lectern {

class ArticleTab;
class Chooser;
class EditableCatalogue;
class ReviewActions;

/// The part of the review that is about an entity as a whole: merged with another,
/// a part split off, renamed, of another kind, the same as one that the library
/// knows. They work on the entity that a list has current, else on the one that
/// the current annotation means.
class EntityActions : public QObject
{
    Q_OBJECT

public:
    EntityActions(ReviewActions &review, EditableCatalogue &catalogue, QWidget *window);

    void setTab(ArticleTab *tab);
    void updateEnabled();                           ///< takes what the current annotation means
    void setTarget(std::optional<EntityId> entity); ///< and lights its mentions
    std::optional<EntityId> target() const { return m_target; }
    /// The entity of the library that an article's entity may be; null: none.
    const Entity *knownAs(EntityId id);

    QAction *menu; ///< of all of them
    QAction *merge;
    QAction *split;
    QAction *rename;
    QAction *kind; ///< a submenu
    QAction *same;
    QAction *different;

    void mergeInto(EntityId from, EntityId into); ///< one of another kind only in this article
    void moveTo(const QList<AnnotationId> &annotations, EntityId into);
    void splitOff(const QList<AnnotationId> &annotations, EntityId from, const QString &name);
    void separate(EntityId gone);
    void renameTo(EntityId id, const QString &name);

private:
    QAction *add(const QString &text, const QString &shortText, const QString &key, void (EntityActions::*slot)());
    const Entity *entity() const; ///< the target
    const QSet<EntityId> &entitiesHere();
    QRect anchor() const;
    void changeCatalogue(const QString &text, const CatalogueChange &change);
    QList<Annotation> annotationsOf(EntityId id) const;
    void chooseMerge();
    void chooseSplit();
    void chooseName();
    void makeKind(EntityKind kind);
    void acceptKnown();
    void declineKnown();

    ReviewActions &m_review;
    EditableCatalogue &m_catalogue;
    QWidget *m_window;
    QPointer<ArticleTab> m_tab;
    QMenu m_menu;
    QMenu m_kindMenu;
    Chooser *m_chooser;
    std::optional<EntityId> m_target = {};
    NameIndex m_names = {};
    bool m_isIndexed = false;
    std::optional<QSet<EntityId>> m_here = {}; ///< whom the article mentions; none: not known at the moment
};

} // namespace lectern
