// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quotepanel.h"

#include "app/quotes/quotedelegate.h"
#include "app/review/reviewactions.h"
#include "app/rows/rowview.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace lectern {

QuotePanel::QuotePanel(const EditableCatalogue &catalogue, ReviewActions &actions, QWidget *parent)
    : InspectorPanel(parent),
      m_catalogue(catalogue),
      m_actions(actions),
      m_model(new QuoteModel(this)),
      m_delegate(new QuoteDelegate(this)),
      m_filter(new QLineEdit(this)),
      m_view(new RowView(*m_model, *m_delegate, tr("Quotations"), this))
{
    m_filter->setPlaceholderText(tr("Filter quotations"));
    m_filter->setAccessibleName(tr("Filter quotations"));
    m_filter->setTextMargins(4, 0, 4, 0);
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &QuotePanel::refresh);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(4);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(12, 0, 12, 0);
    filterRow->addWidget(m_filter);
    layout->addLayout(filterRow);
    layout->addWidget(m_view);
    setFocusProxy(m_view);

    connect(m_view, &RowView::chosen, this, [this](const QModelIndex &index) {
        if (const QuoteRow *row = m_model->rowAt(index); row && row->annotation)
            tab()->setCurrentAnnotation(row->annotation);
    });
    connect(m_view, &RowView::hoveredRowChanged, this, [this](const QModelIndex &index) {
        const QuoteRow *row = m_model->rowAt(index);
        if (tab())
            tab()->setHighlightedEntity(row ? row->entity : std::nullopt);
    });
    connect(m_view, &RowView::menuRequested, this, [this](const QModelIndex &index, QPoint position) {
        const QuoteRow *row = m_model->rowAt(index);
        if (!row || !row->annotation)
            return;
        tab()->setCurrentAnnotation(row->annotation);
        m_actions.showContextMenu(position);
    });
}

void QuotePanel::setAppearance(const Appearance &appearance)
{
    m_delegate->setAppearance(appearance);
    m_view->viewport()->update();
}

void QuotePanel::refresh()
{
    QList<QuoteRow> rows;
    if (tab())
        rows = quoteRows(tab()->annotated().article(), annotations(), m_catalogue.catalogue(), m_filter->text());
    m_model->setRows(std::move(rows));
    m_view->setEmptyText(m_filter->text().isEmpty()
                             ? tr("No quotations here yet. Select what somebody says and press K, then Q.")
                             : tr("No quotation with these words."));
    showCurrent();
}

void QuotePanel::showCurrent()
{
    const Annotation *annotation = current();
    const auto found = std::ranges::find_if(
        m_model->rows(), [&](const QuoteRow &row) { return annotation && row.annotation == annotation->id; });
    m_view->showRow(found == m_model->rows().end() ? QModelIndex()
                                                   : m_model->index(int(found - m_model->rows().begin())));
}

} // namespace lectern
