// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationchange.h"
#include "core/annotation/annotationset.h"
#include "core/catalogue/entity.h"
#include "core/catalogue/tag.h"
#include "core/editing/edits.h"
#include "core/editing/undecided.h"

#include <QAction>
#include <QMenu>
#include <QPointer>

#include <functional>

namespace lectern {

class ArticleTab;
class Chooser;
struct Choice;
class EditableCatalogue;
class EntityActions;
class LearningActions;
class NoteEditor;
class Popover;
class QuotationActions;

/// Every action of marking and reviewing, for the Mark menu, the context menu and
/// the keys. They work on the selection where there is one, else on the current
/// annotation, and are enabled where they would do something.
class ReviewActions : public QObject
{
    Q_OBJECT

public:
    ReviewActions(EditableCatalogue &catalogue, QWidget *window);
    ~ReviewActions() override;

    void setTab(ArticleTab *tab); ///< null: none is open
    /// In the order of the Mark menu, separators and submenus included.
    QList<QAction *> actions() const { return m_all; }
    /// What the annotation most likely wants done to it; iconText() is the short name.
    QList<QAction *> hintsFor(const Annotation &annotation) const;

    QAction *accept;
    QAction *reject;
    QAction *next;     ///< in the page only, where Tab has no other use
    QAction *previous; ///< likewise
    QAction *kind;
    QAction *entity;
    QAction *speaker;
    QAction *sameEverywhere;
    QAction *growStart;
    QAction *shrinkStart;
    QAction *growEnd;
    QAction *shrinkEnd;
    QAction *tag;
    QAction *tags; ///< a submenu, one action a tag
    QAction *note;
    QAction *reopen;
    QAction *remove;
    QAction *leave; ///< no annotation is current any more; in the page only
    QAction *acceptShown;
    QAction *moveOn;              ///< checkable: whether a decision moves on to the next proposal
    QAction *why;                 ///< the popover of the current annotation
    QuotationActions *quotations; ///< what only quotations have
    LearningActions *learning;    ///< what teaches
    EntityActions *entities;      ///< what is about an entity as a whole

    // For those that add actions of one kind of annotation.
    QAction *make(const QString &text, const QString &shortText, const QString &key, std::function<void()> act);
    QAction *add(const QString &text, const QString &shortText, const QString &key, std::function<void()> act);
    QAction *addMenu(QMenu &menu, const QString &text);
    void listen(QAction *action);      ///< to its keys, wherever the focus is
    const Annotation *current() const; ///< null: none
    QString words(TextRange range) const;
    /// With what follows for the same words elsewhere.
    void push(const QString &text, const AnnotationChange &change);
    void decide(const QString &text, const AnnotationChange &change); ///< and moves on
    /// Null: unnamed. What followed the speaker there was before follows the new one.
    void setSpeaker(const Entity *speaker);

public slots:
    void editNote(lectern::AnnotationId id);
    void showContextMenu(QPoint globalPosition); ///< of the current annotation or the selection

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Slot = void (ReviewActions::*)();
    void makeDecisions();
    void makeCorrections();
    void makeAdditions();
    QAction *add(const QString &text, const QString &shortText, const QString &key, Slot slot);
    void addSeparator();
    void makeTagActions();
    void lendTagKeys();
    void stayInPage(QAction *action);
    void updateEnabled();
    void closeEditing(const QList<QAction *> &actions); ///< of a library that is open for reading only
    void takeUndo();

    /// The selection, unless the current annotation lies exactly there.
    TextRange selection() const;
    QRect anchor() const; ///< of the selection or the current annotation, global
    /// The annotation that carries a tag or a note: the current one, or a new
    /// passage over the selection, which comes with its change.
    std::pair<std::optional<Annotation>, AnnotationChange> carrier() const;

    void showReason();
    void acceptCurrent();
    void rejectCurrent();
    void goNext() { goToUndecided(Direction::Forwards); }
    void goPrevious() { goToUndecided(Direction::Backwards); }
    void goToUndecided(Direction direction);
    void chooseKind();
    void setKind(AnnotationKind kind);
    using EntityUse = void (ReviewActions::*)(const Entity *entity);
    QList<Choice> choicesOfEntities(const QString &filter, const QString &words, EntityKind likely,
                                    std::optional<EntityId> chosen, EntityUse use);
    void chooseEntity();
    void setEntity(const Entity *entity);
    QList<Choice> choicesOfSpeakers(const QString &filter, const Annotation &quotation);
    void chooseSpeaker();
    void markSameEverywhere();
    void growStartByWord() { moveEdge(edits::Edge::Start, edits::Step::Outwards); }
    void shrinkStartByWord() { moveEdge(edits::Edge::Start, edits::Step::Inwards); }
    void growEndByWord() { moveEdge(edits::Edge::End, edits::Step::Outwards); }
    void shrinkEndByWord() { moveEdge(edits::Edge::End, edits::Step::Inwards); }
    void moveEdge(edits::Edge edge, edits::Step step);
    void chooseTag();
    void toggleTag(const Tag &tag);
    void writeNote();
    void reopenCurrent();
    void removeCurrent();
    void acceptAllShown();
    void leaveCurrent();
    void showPageMenu(QPoint globalPosition);
    void activate(AnnotationId id);
    void lightMentions(std::optional<AnnotationId> hovered);
    /// Makes what was made of the selection current.
    void showMade(AnnotationId id);

    EditableCatalogue &m_catalogue;
    QWidget *m_window;
    QPointer<ArticleTab> m_tab;
    QList<QAction *> m_all;
    QMenu m_kindMenu;
    QMenu m_tagMenu;
    QList<QAction *> m_pageActions; ///< whose keys mean something else outside the page
    Chooser *m_chooser;
    QPointer<NoteEditor> m_noteEditor;
    QPointer<Popover> m_popover;
};

} // namespace lectern
