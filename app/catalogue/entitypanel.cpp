// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/entitypanel.h"

#include "app/catalogue/draggedmarks.h"
#include "app/catalogue/entityactions.h"
#include "app/catalogue/entitydelegate.h"
#include "app/catalogue/profiledelegate.h"
#include "app/catalogue/profilerows.h"
#include "app/learning/learningactions.h"
#include "app/review/description.h"
#include "app/review/reviewactions.h"
#include "app/rows/rowview.h"
#include "core/editing/editablecatalogue.h"

#include <QMenu>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace lectern {

using namespace Qt::StringLiterals;

EntityPanel::EntityPanel(EditableCatalogue &catalogue, const ReviewActions &actions, QWidget *parent)
    : InspectorPanel(parent),
      m_catalogue(catalogue),
      m_actions(actions),
      m_entities(*actions.entities),
      m_model(new EntityModel(this)),
      m_delegate(new EntityDelegate(this)),
      m_view(new RowView(*m_model, *m_delegate, tr("Entities"), this)),
      m_profileModel(new ProfileModel(this)),
      m_profileDelegate(new ProfileDelegate(this)),
      m_profile(new RowView(*m_profileModel, *m_profileDelegate, tr("Card of the entity"), this))
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setObjectName(u"line"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(line);
    layout->addWidget(m_profile);
    setFocusProxy(m_view);
    m_profileDelegate->setOfferKeys({m_entities.same, m_entities.different});
    for (RowView *view : {m_view, m_profile}) {
        view->viewport()->installEventFilter(this);
        view->setDragEnabled(true);
    }
    m_view->setAcceptDrops(true);
    m_view->setDropIndicatorShown(false);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    connectList();
    connectCard();
}

void EntityPanel::connectList()
{
    const auto places = [this](const QModelIndex &index) {
        const EntityRow *row = m_model->rowAt(index);
        return row ? row->annotations : QList<AnnotationId>();
    };
    connect(m_view, &RowView::chosen, this, [this, places](const QModelIndex &index) { step(places(index), 1); });
    connect(m_view, &RowView::steppedBack, this, [this, places](const QModelIndex &index) { step(places(index), -1); });
    connect(m_view, &RowView::menuRequested, this, &EntityPanel::showMenu);
    connect(m_view, &RowView::hoveredRowChanged, this, [this](const QModelIndex &index) {
        const EntityRow *row = m_model->rowAt(index);
        if (tab())
            tab()->setHighlightedEntity(row ? row->entity : m_entities.target());
    });
    connect(m_view, &RowView::keyPressed, this, [this](const QModelIndex &index, int key) {
        const EntityRow *row = m_model->rowAt(index);
        if (row && row->entity && key == Qt::Key_F2)
            m_view->edit(index);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const EntityRow *row = m_model->rowAt(index);
        m_entities.setTarget(row ? row->entity : std::nullopt);
        showProfile();
    });
    connect(m_view, &RowView::dropped, this, [this](const QMimeData *data, const QModelIndex &on) { join(*data, on); });
    connect(m_delegate, &EntityDelegate::renamed, &m_entities, &EntityActions::renameTo);
}

void EntityPanel::connectCard()
{
    connect(m_profile, &RowView::chosen, this, [this](const QModelIndex &index) { actOnProfile(index, 1); });
    connect(m_profile, &RowView::steppedBack, this, [this](const QModelIndex &index) { actOnProfile(index, -1); });
    connect(m_profile, &RowView::keyPressed, this, [this](const QModelIndex &index, int key) {
        const ProfileRow *row = m_profileModel->rowAt(index);
        if (row && row->kind == ProfileRow::Kind::Merged && key == Qt::Key_Delete)
            m_entities.separate(*row->entity);
    });
    connect(m_profile, &RowView::menuRequested, this, [this](const QModelIndex &, QPoint position) {
        if (m_entities.target())
            m_entities.menu->menu()->popup(position);
    });
}

void EntityPanel::setAppearance(const Appearance &appearance)
{
    m_delegate->setAppearance(appearance);
    m_profileDelegate->setAppearance(appearance);
    QPalette line = palette();
    for (const QPalette::ColorRole role : {QPalette::Dark, QPalette::Light, QPalette::Mid, QPalette::WindowText})
        line.setColor(role, appearance.hairline);
    findChild<QFrame *>(u"line"_s)->setPalette(line);
    m_view->viewport()->update();
    m_profile->viewport()->update();
}

void EntityPanel::refresh()
{
    QList<EntityRow> rows;
    if (tab())
        rows = entityRows(tab()->annotated().article(), annotations(), m_catalogue.catalogue());
    for (EntityRow &row : rows) {
        const Entity *known = row.entity && row.group != MarkKind::Speaker ? m_entities.knownAs(*row.entity) : nullptr;
        if (known)
            row.known = known->id;
    }
    m_model->setRows(std::move(rows));
    m_view->setEmptyText(tab() ? tr("Nobody and nothing is marked yet. Select a name and press E.")
                               : tr("Open an article to see who and what occurs in it."));
    showCurrent();
    showProfile();
}

void EntityPanel::showCurrent()
{
    const Annotation *annotation = current();
    const QModelIndex index = annotation ? indexOf(annotation->id) : QModelIndex();
    const QString before = m_delegate->cardRow();
    if (const EntityRow *row = m_model->rowAt(index)) {
        const QString words = quotedWords(tab()->annotated().article().text(), annotation->ranges, 90);
        m_delegate->setCard(row->key(), {words, reasonText(*annotation),
                                         m_actions.hintsFor(*annotation) + m_actions.learning->hintsFor(*annotation)});
    } else {
        m_delegate->setCard({}, {});
    }
    if (before != m_delegate->cardRow() || !before.isEmpty())
        m_view->arrange();
    if (index.isValid() || m_shown)
        m_view->showRow(index);
    const std::optional<AnnotationId> shown = annotation ? std::optional(annotation->id) : std::nullopt;
    if (shown != m_shown && index.isValid())
        m_view->scrollTo(index); // with its card
    if (shown != m_shown)
        showProfile();
    m_shown = shown;
    m_view->viewport()->update();
}

void EntityPanel::showEntity(EntityId id)
{
    const Entity *entity = m_catalogue.catalogue().resolve(id);
    for (qsizetype i = 0; i < m_model->rows().size(); ++i) {
        const EntityRow &row = m_model->rows()[i];
        if (!entity || row.entity != entity->id || row.group == MarkKind::Speaker)
            continue;
        const QModelIndex index = m_model->index(int(i));
        m_view->showRow(index);
        m_view->scrollTo(index);
        return;
    }
}

// A click on a key acts, one on a bar goes through that part; elsewhere it is the row's.
bool EntityPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress;
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    RowView *view = watched == m_profile->viewport() ? m_profile : m_view;
    if (isPress || isRelease) {
        const QPoint position = static_cast<QMouseEvent *>(event)->position().toPoint();
        const QModelIndex index = view->indexAt(position);
        QStyleOptionViewItem option;
        option.font = view->font();
        option.rect = view->visualRect(index);
        QAction *key = nullptr;
        QList<AnnotationId> places;
        if (index.isValid() && view == m_profile)
            key = m_profileDelegate->keyAt(position, option, index);
        else if (index.isValid())
            key = m_delegate->keyAt(position, option, index);
        if (index.isValid() && view == m_view && !key)
            places = m_delegate->placesAt(position, option, index);
        if (isRelease && key)
            key->trigger();
        else if (isRelease && !places.isEmpty())
            step(places, 1);
        if (key || (isRelease && !places.isEmpty()))
            return true;
    }
    if (event->type() == QEvent::MouseMove)
        view->viewport()->update();
    return InspectorPanel::eventFilter(watched, event);
}

void EntityPanel::resizeEvent(QResizeEvent *event)
{
    InspectorPanel::resizeEvent(event);
    arrangeProfile();
}

void EntityPanel::step(const QList<AnnotationId> &places, int by)
{
    if (places.isEmpty() || !tab())
        return;
    const qsizetype count = places.size();
    const Annotation *annotation = current();
    const qsizetype here = annotation ? places.indexOf(annotation->id) : -1;
    tab()->setCurrentAnnotation(places[here < 0 ? (by > 0 ? 0 : count - 1) : (here + by + count) % count]);
}

void EntityPanel::showProfile()
{
    QList<ProfileRow> rows;
    const EntityRow *row = m_model->rowAt(m_view->currentIndex());
    if (row && row->entity && tab()) {
        const Article &article = tab()->annotated().article();
        const Catalogue &catalogue = m_catalogue.catalogue();
        if (auto profile = entityProfile(*row->entity, article, annotations(), catalogue)) {
            if (const Entity *known = m_entities.knownAs(*row->entity))
                profile->known = known->id;
            rows = profileRows(*profile, row->uses, current(), article.text(), catalogue);
        }
    }
    m_profileModel->setRows(std::move(rows));
    arrangeProfile();
}

// As high as what it shows, but never more than the list.
void EntityPanel::arrangeProfile()
{
    const bool isEmpty = m_profileModel->rowCount() == 0;
    m_profile->setVisible(!isEmpty);
    findChild<QFrame *>(u"line"_s)->setVisible(!isEmpty);
    if (isEmpty)
        return;
    int wanted = 8;
    for (int i = 0; i < m_profileModel->rowCount(); ++i)
        wanted += m_profile->sizeHintForRow(i);
    m_profile->setFixedHeight(std::min(wanted, height() * 2 / 5));
}

void EntityPanel::actOnProfile(const QModelIndex &index, int by)
{
    if (const ProfileRow *row = m_profileModel->rowAt(index))
        step(row->places, by);
}

void EntityPanel::join(const QMimeData &data, const QModelIndex &on)
{
    const EntityRow *row = m_model->rowAt(on);
    const std::optional<DraggedMarks> dragged = DraggedMarks::from(data);
    if (!row || !row->entity || !dragged)
        return;
    if (dragged->entity)
        m_entities.mergeInto(*dragged->entity, *row->entity);
    else
        m_entities.moveTo(dragged->annotations, *row->entity);
}

void EntityPanel::showMenu(const QModelIndex &index, QPoint position)
{
    const EntityRow *row = m_model->rowAt(index);
    if (!row || row->isSection)
        return;
    m_view->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Accept All %n", nullptr, int(row->annotations.size())), this,
                    [this, chosen = *row] { decideAll(chosen, true); });
    menu->addAction(tr("Reject All %n", nullptr, int(row->annotations.size())), this,
                    [this, chosen = *row] { decideAll(chosen, false); });
    if (row->entity) {
        menu->addSeparator();
        for (QAction *action : {m_entities.same, m_entities.different}) {
            if (action->isEnabled())
                menu->addAction(action);
        }
        menu->addAction(tr("Rename"), QKeySequence(Qt::Key_F2), this,
                        [this, place = QPersistentModelIndex(index)] { m_view->edit(place); });
        menu->addActions({m_entities.merge, m_entities.split, m_entities.kind});
    }
    closeWhere(m_catalogue.readOnlyReason(), *menu);
    menu->popup(position);
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
