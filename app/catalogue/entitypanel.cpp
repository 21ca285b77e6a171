// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/entitypanel.h"

#include "app/catalogue/entitydelegate.h"
#include "app/chooser/chooser.h"
#include "app/chooser/entitychoices.h"
#include "app/review/description.h"
#include "app/review/reviewactions.h"
#include "app/rows/rowview.h"
#include "core/editing/catalogueedits.h"

#include <QMenu>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace lectern {

using namespace Qt::StringLiterals;

EntityPanel::EntityPanel(EditableCatalogue &catalogue, const ReviewActions &actions, QWidget *parent)
    : InspectorPanel(parent),
      m_catalogue(catalogue),
      m_actions(actions),
      m_model(new EntityModel(this)),
      m_delegate(new EntityDelegate(this)),
      m_view(new RowView(*m_model, *m_delegate, tr("Entities"), this)),
      m_chooser(new Chooser(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    m_view->viewport()->installEventFilter(this);

    connect(m_view, &RowView::chosen, this, [this](const QModelIndex &index) { step(index, 1); });
    connect(m_view, &RowView::steppedBack, this, [this](const QModelIndex &index) { step(index, -1); });
    connect(m_view, &RowView::menuRequested, this, &EntityPanel::showMenu);
    connect(m_view, &RowView::hoveredRowChanged, this, [this](const QModelIndex &index) {
        const EntityRow *row = m_model->rowAt(index);
        if (tab())
            tab()->setHighlightedEntity(row ? row->entity : std::nullopt);
    });
    connect(m_view, &RowView::keyPressed, this, [this](const QModelIndex &index, int key) {
        const EntityRow *row = m_model->rowAt(index);
        if (row && row->entity && key == Qt::Key_F2)
            m_view->edit(index);
    });
    connect(m_delegate, &EntityDelegate::renamed, this, &EntityPanel::rename);
}

void EntityPanel::setAppearance(const Appearance &appearance)
{
    m_delegate->setAppearance(appearance);
    m_chooser->setAppearance(appearance);
    m_view->viewport()->update();
}

void EntityPanel::refresh()
{
    QList<EntityRow> rows;
    if (tab())
        rows = entityRows(tab()->annotated().article(), annotations(), m_catalogue.catalogue());
    m_model->setRows(std::move(rows));
    m_view->setEmptyText(tab() ? tr("Nobody and nothing is marked yet. Select a name and press E.")
                               : tr("Open an article to see who and what occurs in it."));
    showCurrent();
}

void EntityPanel::showCurrent()
{
    const Annotation *annotation = current();
    const QModelIndex index = annotation ? indexOf(annotation->id) : QModelIndex();
    const QString before = m_delegate->cardRow();
    if (const EntityRow *row = m_model->rowAt(index)) {
        const QString words = quotedWords(tab()->annotated().article().text(), annotation->ranges, 90);
        m_delegate->setCard(row->key(), {words, reasonText(*annotation), m_actions.hintsFor(*annotation)});
    } else {
        m_delegate->setCard({}, {});
    }
    if (before != m_delegate->cardRow() || !before.isEmpty())
        m_view->arrange();
    m_view->showRow(index);
    const std::optional<AnnotationId> shown = annotation ? std::optional(annotation->id) : std::nullopt;
    if (shown != m_shown && index.isValid())
        m_view->scrollTo(index); // with its card
    m_shown = shown;
    m_view->viewport()->update();
}

// A click on a key of the card acts; everywhere else it is the row's.
bool EntityPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress;
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    if (isPress || isRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QPoint position = mouse->position().toPoint();
        const QModelIndex index = m_view->indexAt(position);
        QStyleOptionViewItem option;
        option.font = m_view->font();
        option.rect = m_view->visualRect(index);
        QAction *key = index.isValid() ? m_delegate->keyAt(position, option, index) : nullptr;
        if (key && isRelease)
            key->trigger();
        if (key)
            return true;
    }
    if (event->type() == QEvent::MouseMove)
        m_view->viewport()->update();
    return InspectorPanel::eventFilter(watched, event);
}

void EntityPanel::step(const QModelIndex &index, int by)
{
    const EntityRow *row = m_model->rowAt(index);
    if (!row || row->annotations.isEmpty())
        return;
    const qsizetype count = row->annotations.size();
    const Annotation *annotation = current();
    const qsizetype here = annotation ? row->annotations.indexOf(annotation->id) : -1;
    const qsizetype next = here < 0 ? (by > 0 ? 0 : count - 1) : (here + by + count) % count;
    tab()->setCurrentAnnotation(row->annotations[next]);
}

void EntityPanel::showMenu(const QModelIndex &index, QPoint position)
{
    const EntityRow *row = m_model->rowAt(index);
    if (!row || row->isSection)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Accept All %n", nullptr, int(row->annotations.size())), this,
                    [this, chosen = *row] { decideAll(chosen, true); });
    menu->addAction(tr("Reject All %n", nullptr, int(row->annotations.size())), this,
                    [this, chosen = *row] { decideAll(chosen, false); });
    if (row->entity) {
        menu->addSeparator();
        menu->addAction(tr("Rename"), QKeySequence(Qt::Key_F2), this,
                        [this, place = QPersistentModelIndex(index)] { m_view->edit(place); });
        menu->addAction(tr("Merge into…"), this,
                        [this, id = *row->entity, position] { chooseMerge(id, QRect(position, QSize(1, 1))); });
    }
    closeWhere(m_catalogue.readOnlyReason(), *menu);
    menu->popup(position);
}

void EntityPanel::pushCatalogue(const QString &text, const CatalogueChange &change)
{
    m_catalogue.push(text, change);
    m_catalogue.undoStack()->setActive();
}

void EntityPanel::rename(EntityId id, const QString &name)
{
    const Entity *entity = m_catalogue.catalogue().find(id);
    if (entity)
        pushCatalogue(tr("Rename “%1” to “%2”").arg(entity->name, name), edits::renamed(*entity, name));
}

void EntityPanel::chooseMerge(EntityId id, const QRect &anchor)
{
    const Entity *entity = m_catalogue.catalogue().find(id);
    if (!entity)
        return;
    m_chooser->open(
        anchor, tr("“%1” is the same as…").arg(entity->name), [this, id, name = entity->name](const QString &filter) {
            QList<Choice> choices;
            for (const Entity *one : entityChoices(m_catalogue.catalogue(), annotations(), filter, name)) {
                if (one->id != id)
                    choices.append(
                        {one->name, detailOf(*one), {}, false, [this, id, into = one->id] { merge(id, into); }});
            }
            return choices;
        });
}

void EntityPanel::merge(EntityId from, EntityId into)
{
    const Catalogue &catalogue = m_catalogue.catalogue();
    const Entity *one = catalogue.find(from);
    const Entity *other = catalogue.find(into);
    if (one && other)
        pushCatalogue(tr("Merge “%1” into “%2”").arg(one->name, other->name), edits::merged(*one, *other));
}

void EntityPanel::decideAll(const EntityRow &row, bool accept)
{
    const QList<Annotation> chosen = annotationsOf(row);
    if (accept)
        tab()->annotated().push(tr("Accept All of “%1”").arg(row.name), edits::accept(chosen));
    else
        tab()->annotated().push(tr("Reject All of “%1”").arg(row.name), edits::reject(chosen));
}

QList<Annotation> EntityPanel::annotationsOf(const EntityRow &row) const
{
    QList<Annotation> found;
    for (const AnnotationId id : row.annotations) {
        if (const Annotation *annotation = annotations().find(id))
            found.append(*annotation);
    }
    return found;
}

QModelIndex EntityPanel::indexOf(AnnotationId id) const
{
    for (qsizetype i = 0; i < m_model->rows().size(); ++i) {
        if (m_model->rows()[i].annotations.contains(id))
            return m_model->index(int(i));
    }
    return {};
}

} // namespace lectern
