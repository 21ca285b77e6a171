// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tags/tagpanel.h"

#include "app/review/reviewactions.h"
#include "app/rows/rowpainter.h"
#include "app/rows/rowview.h"
#include "app/tags/tagdelegate.h"
#include "core/editing/catalogueedits.h"
#include "core/editing/editablecatalogue.h"

#include <QActionGroup>
#include <QColorDialog>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace lectern {

using namespace Qt::StringLiterals;

TagPanel::TagPanel(EditableCatalogue &catalogue, ReviewActions &actions, QWidget *parent)
    : InspectorPanel(parent),
      m_catalogue(catalogue),
      m_actions(actions),
      m_model(new TagModel(this)),
      m_delegate(new TagDelegate(this)),
      m_newTag(new QLineEdit(this)),
      m_view(new RowView(*m_model, *m_delegate, tr("Tags"), this))
{
    m_newTag->setTextMargins(4, 0, 4, 0);
    m_newTag->setPlaceholderText(tr("New tag"));
    m_newTag->setAccessibleName(tr("New tag"));
    m_newTag->setEnabled(!m_catalogue.isReadOnly());
    m_newTag->setToolTip(m_catalogue.isReadOnly() ? m_catalogue.readOnlyReason() : tr("Type a name and press Enter"));
    connect(m_newTag, &QLineEdit::returnPressed, this, &TagPanel::addTag);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    auto *newRow = new QHBoxLayout;
    newRow->setContentsMargins(12, 0, 12, 0);
    newRow->addWidget(m_newTag);
    layout->addLayout(newRow);
    layout->addWidget(m_view);
    setFocusProxy(m_view);

    connect(m_view, &RowView::chosen, this, [this](const QModelIndex &index) { choose(index, 1); });
    connect(m_view, &RowView::steppedBack, this, [this](const QModelIndex &index) { choose(index, -1); });
    connect(m_view, &RowView::menuRequested, this, &TagPanel::showMenu);
    connect(m_view, &RowView::keyPressed, this, [this](const QModelIndex &index, int key) {
        const Tag *tag = tagAt(index);
        if (tag && key == Qt::Key_F2)
            m_view->edit(index);
        else if (tag && key == Qt::Key_Delete)
            removeTag(*tag);
    });
    connect(m_delegate, &TagDelegate::renamed, this, [this](TagId id, const QString &name) {
        if (const Tag *tag = m_catalogue.catalogue().find(id)) {
            Tag next = *tag;
            next.name = name;
            change(tr("Rename Tag “%1” to “%2”").arg(tag->name, name), *tag, next);
        }
    });
}

void TagPanel::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_delegate->setAppearance(appearance);
    m_view->viewport()->update();
}

void TagPanel::refresh()
{
    const Article article = tab() ? tab()->annotated().article() : Article();
    const QList<Orphan> orphans = tab() ? tab()->orphans() : QList<Orphan>();
    m_model->setRows(tagRows(article, annotations(), m_catalogue.catalogue(), orphans, m_open));
    m_view->setEmptyText(tr("No tags yet. Type a name above; then select words and press T."));
    showCurrent();
}

void TagPanel::showCurrent()
{
    const Annotation *annotation = current();
    if (!annotation)
        return;
    const auto found = std::ranges::find_if(m_model->rows(), [&](const TagRow &row) {
        return row.annotation == annotation->id || (row.tag && row.places.contains(annotation->id));
    });
    if (found != m_model->rows().end())
        m_view->showRow(m_model->index(int(found - m_model->rows().begin())));
}

void TagPanel::showTag(TagId id)
{
    const auto found = std::ranges::find_if(m_model->rows(), [&](const TagRow &row) { return row.tag == id; });
    if (found == m_model->rows().end())
        return;
    const QModelIndex index = m_model->index(int(found - m_model->rows().begin()));
    m_view->showRow(index);
    m_view->scrollTo(index);
}

void TagPanel::choose(const QModelIndex &index, int by)
{
    const TagRow *row = m_model->rowAt(index);
    if (!row)
        return;
    if (row->fold) {
        m_open ^= *row->fold;
        refresh();
    } else if (row->annotation && !row->isOrphan) {
        tab()->setCurrentAnnotation(row->annotation);
    } else if (tab() && !row->places.isEmpty()) {
        const Annotation *annotation = current();
        const qsizetype count = row->places.size();
        const qsizetype here = annotation ? row->places.indexOf(annotation->id) : -1;
        tab()->setCurrentAnnotation(row->places[here < 0 ? (by > 0 ? 0 : count - 1) : (here + by + count) % count]);
    }
}

void TagPanel::showMenu(const QModelIndex &index, QPoint position)
{
    const TagRow *row = m_model->rowAt(index);
    if (row && row->annotation && !row->isOrphan) {
        tab()->setCurrentAnnotation(row->annotation);
        m_actions.showContextMenu(position);
        return;
    }
    const Tag *tag = tagAt(index);
    if (!tag)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename"), QKeySequence(Qt::Key_F2), this,
                    [this, place = QPersistentModelIndex(index)] { m_view->edit(place); });
    addColors(*menu->addMenu(tr("Colour")), *tag);
    addShortcuts(*menu->addMenu(tr("Key")), *tag);
    menu->addSeparator();
    menu->addAction(tr("Delete"), QKeySequence(Qt::Key_Delete), this, [this, one = *tag] { removeTag(one); });
    closeWhere(m_catalogue.readOnlyReason(), *menu);
    menu->popup(position);
}

void TagPanel::addColors(QMenu &menu, const Tag &tag)
{
    const auto recolor = [this, tag](const QColor &color) {
        Tag next = tag;
        next.color = color.rgb();
        change(tr("Change the Colour of Tag “%1”").arg(tag.name), tag, next);
    };
    for (const QRgb color : edits::tagColors()) {
        const QColor shown = m_appearance.page.colorsFor(QColor(color)).lane;
        QAction *action =
            menu.addAction(RowPainter::dotIcon(shown), shown.name(), this, [recolor, color] { recolor(color); });
        action->setCheckable(true);
        action->setChecked(color == tag.color);
    }
    menu.addSeparator();
    menu.addAction(tr("Other…"), this, [this, tag, recolor] {
        auto *dialog = new QColorDialog(QColor(tag.color), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QColorDialog::colorSelected, this, recolor);
        dialog->open();
    });
}

void TagPanel::addShortcuts(QMenu &menu, const Tag &tag)
{
    const auto add = [&](const QString &title, const QString &key) {
        QAction *action = menu.addAction(title, this, [this, tag, key] {
            Tag next = tag;
            next.shortcut = key;
            change(tr("Change the Key of Tag “%1”").arg(tag.name), tag, next);
        });
        action->setCheckable(true);
        action->setChecked(tag.shortcut == key);
        const auto takes = [&](const Tag &other) { return other.shortcut == key && other.id != tag.id; };
        action->setEnabled(key.isEmpty() || std::ranges::none_of(m_catalogue.catalogue().tags(), takes));
    };
    for (int digit = 1; digit <= 9; ++digit)
        add(QString::number(digit), QString::number(digit));
    menu.addSeparator();
    add(tr("None"), {});
}

void TagPanel::pushCatalogue(const QString &text, const CatalogueChange &change)
{
    m_catalogue.push(text, change);
    m_catalogue.undoStack()->setActive();
}

void TagPanel::addTag()
{
    const QString name = m_newTag->text().simplified();
    if (name.isEmpty())
        return;
    m_newTag->clear();
    pushCatalogue(tr("Add Tag “%1”").arg(name), edits::added(edits::newTag(m_catalogue.catalogue(), name)));
}

void TagPanel::change(const QString &text, const Tag &tag, const Tag &next)
{
    pushCatalogue(text, edits::replaced(tag, next));
}

void TagPanel::removeTag(const Tag &tag) { pushCatalogue(tr("Delete Tag “%1”").arg(tag.name), edits::removed(tag)); }

const Tag *TagPanel::tagAt(const QModelIndex &index) const
{
    const TagRow *row = m_model->rowAt(index);
    return row && row->tag ? m_catalogue.catalogue().find(*row->tag) : nullptr;
}

} // namespace lectern
