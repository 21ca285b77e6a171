// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/sourcing/sourcingview.h"

#include "app/quotes/sourcing/sourcingdelegate.h"
#include "app/rows/rowpainter.h"
#include "app/rows/rowview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolButton>
#include <QVBoxLayout>

namespace lectern {

SourcingView::SourcingView(QWidget *parent)
    : QWidget(parent),
      m_model(new SourcingModel(this)),
      m_delegate(new SourcingDelegate(this)),
      m_view(new RowView(*m_model, *m_delegate, tr("Sourcing"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_view);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 6, 12, 8);
    buttons->setSpacing(4);
    layout->addLayout(buttons);
    m_copy = addButton(tr("Copy Table"), tr("Copy all figures, for a spreadsheet or a report"));
    m_save = addButton(tr("Save as CSV…"), tr("Save all figures as comma-separated values"));
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addStretch();
    setFocusProxy(m_view);
    m_view->setEmptyText(tr("No quotations here yet, so there is nothing to count."));

    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_tabbed); });
    connect(m_save, &QToolButton::clicked, this, [this] { emit saveRequested(m_csv); });
    connect(m_view, &RowView::chosen, this, [this](const QModelIndex &index) {
        const SourcingRow *row = m_model->rowAt(index);
        if (row && !row->isSection && row->quotations > 0)
            emit figureChosen(row->filter);
    });
    connect(m_view, &RowView::hoveredRowChanged, this, [this](const QModelIndex &index) {
        const SourcingRow *row = m_model->rowAt(index);
        emit speakerHovered(row ? row->entity : std::nullopt);
    });
}

void SourcingView::setAppearance(const Appearance &appearance)
{
    m_delegate->setAppearance(appearance);
    m_view->viewport()->update();
}

void SourcingView::showSourcing(const Sourcing &sourcing)
{
    m_model->setRows(sourcingRows(sourcing));
    m_csv = sourcingTable(sourcing, u',');
    m_tabbed = sourcingTable(sourcing, u'\t');
    m_copy->setEnabled(sourcing.quotations > 0);
    m_save->setEnabled(sourcing.quotations > 0);
}

QToolButton *SourcingView::addButton(const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setFont(RowPainter::smallFont(font()));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace lectern
