// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/learning/learneddialog.h"

#include "app/learning/learneddelegate.h"
#include "app/learning/learnedrows.h"
#include "app/rows/rowview.h"
#include "core/editing/catalogueedits.h"
#include "core/editing/editablecatalogue.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lectern {

LearnedDialog::LearnedDialog(EditableCatalogue &catalogue, const Appearance &appearance, QWidget *parent)
    : QDialog(parent),
      m_catalogue(catalogue),
      m_model(new LearnedModel(this)),
      m_delegate(new LearnedDelegate(this)),
      m_filter(new QLineEdit(this)),
      m_view(new RowView(*m_model, *m_delegate, tr("What Lectern learned"), this)),
      m_forget(new QPushButton(tr("&Forget"), this)),
      m_forgetAll(new QPushButton(tr("Forget &All Listed"), this))
{
    setWindowTitle(tr("What Lectern Learned"));
    m_delegate->setAppearance(appearance);
    m_filter->setPlaceholderText(tr("Filter by words or headline"));
    m_filter->setAccessibleName(tr("Filter what was learned"));
    m_filter->setClearButtonEnabled(true);
    m_view->setUniformItemSizes(true);
    m_view->setEmptyText(tr("Nothing yet. Names that you accept, correct or reject are remembered here and used in "
                            "later articles."));
    m_forget->setToolTip(tr("No longer use this fact (Del)"));
    m_forgetAll->setToolTip(tr("No longer use any of the facts listed here"));
    for (QPushButton *button : {m_forget, m_forgetAll})
        button->setAutoDefault(false);
    buildLayout();

    connect(m_filter, &QLineEdit::textChanged, this, &LearnedDialog::refresh);
    connect(m_view, &RowView::keyPressed, this, [this](const QModelIndex &, int key) {
        if (key == Qt::Key_Delete)
            forgetCurrent();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { m_forget->setEnabled(index.isValid()); });
    connect(m_forget, &QPushButton::clicked, this, &LearnedDialog::forgetCurrent);
    connect(m_forgetAll, &QPushButton::clicked, this, &LearnedDialog::forgetListed);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &LearnedDialog::refresh);
    connect(&m_catalogue, &EditableCatalogue::changed, &m_refresh, [this] { m_refresh.start(0); });
    refresh();
    m_view->setFocus();
}

void LearnedDialog::buildLayout()
{
    auto *undo = m_catalogue.undoStack()->createUndoAction(this, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    addAction(undo);
    auto *undoButton = new QPushButton(tr("&Undo"), this);
    undoButton->setAutoDefault(false);
    undoButton->setEnabled(undo->isEnabled());
    connect(undoButton, &QPushButton::clicked, undo, &QAction::trigger);
    connect(undo, &QAction::changed, undoButton, [undo, undoButton] {
        undoButton->setEnabled(undo->isEnabled());
        undoButton->setToolTip(undo->text());
    });
    auto *close = new QPushButton(tr("&Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 0, 20, 16);
    buttons->setSpacing(8);
    buttons->addWidget(m_forget);
    buttons->addWidget(m_forgetAll);
    buttons->addWidget(undoButton);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(20, 16, 20, 0);
    filterRow->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addLayout(filterRow);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
}

void LearnedDialog::refresh()
{
    const int row = m_view->currentIndex().row();
    m_model->setRows(learnedRows(m_catalogue.catalogue(), m_filter->text()));
    const int last = m_model->rowCount() - 1;
    m_view->showRow(m_model->index(std::clamp(row, 0, std::max(0, last))));
    m_forget->setEnabled(last >= 0);
    m_forgetAll->setEnabled(last >= 0);
}

void LearnedDialog::forgetCurrent()
{
    if (const LearnedRow *row = m_model->rowAt(m_view->currentIndex()))
        forget(tr("Forget That %1").arg(row->title), {*row});
}

void LearnedDialog::forgetListed()
{
    const QList<LearnedRow> rows = m_model->rows();
    forget(tr("Forget %n Facts", nullptr, int(rows.size())), rows);
}

void LearnedDialog::forget(const QString &text, const QList<LearnedRow> &rows)
{
    QList<LearnedFact> facts;
    for (const LearnedRow &row : rows) {
        if (const LearnedFact *fact = m_catalogue.catalogue().find(row.fact))
            facts.append(*fact);
    }
    m_catalogue.push(text, edits::revoked(facts));
    m_catalogue.undoStack()->setActive();
}

} // namespace lectern
