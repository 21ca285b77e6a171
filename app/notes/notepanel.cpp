// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notes/notepanel.h"

#include "app/notes/notedelegate.h"
#include "app/review/reviewactions.h"
#include "app/rows/rowview.h"

#include <QVBoxLayout>

namespace lectern {

NotePanel::NotePanel(const EditableCatalogue &catalogue, ReviewActions &actions, QWidget *parent)
    : InspectorPanel(parent),
      m_catalogue(catalogue),
      m_actions(actions),
      m_model(new NoteModel(this)),
      m_delegate(new NoteDelegate(this)),
      m_view(new RowView(*m_model, *m_delegate, tr("Notes"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &RowView::chosen, this, [this](const QModelIndex &index) {
        const NoteRow *row = m_model->rowAt(index);
        if (!row)
            return;
        if (tab()->currentAnnotation() == row->annotation)
            m_actions.editNote(row->annotation);
        else
            tab()->setCurrentAnnotation(row->annotation);
    });
    connect(m_view, &RowView::keyPressed, this, [this](const QModelIndex &index, int key) {
        const NoteRow *row = m_model->rowAt(index);
        if (row && key == Qt::Key_F2)
            m_actions.editNote(row->annotation);
    });
    connect(m_view, &RowView::menuRequested, this, [this](const QModelIndex &index, QPoint position) {
        const NoteRow *row = m_model->rowAt(index);
        if (!row)
            return;
        tab()->setCurrentAnnotation(row->annotation);
        m_actions.showContextMenu(position);
    });
}

void NotePanel::setAppearance(const Appearance &appearance)
{
    m_delegate->setAppearance(appearance);
    m_view->viewport()->update();
}

void NotePanel::refresh()
{
    QList<NoteRow> rows;
    if (tab())
        rows = noteRows(tab()->annotated().article(), annotations(), m_catalogue.catalogue());
    m_model->setRows(std::move(rows));
    m_view->setEmptyText(tr("No notes yet. Select words, or a mark, and press M."));
    showCurrent();
}

void NotePanel::showCurrent()
{
    const Annotation *annotation = current();
    const auto found = std::ranges::find_if(
        m_model->rows(), [&](const NoteRow &row) { return annotation && row.annotation == annotation->id; });
    m_view->showRow(found == m_model->rows().end() ? QModelIndex()
                                                   : m_model->index(int(found - m_model->rows().begin())));
}

} // namespace lectern
