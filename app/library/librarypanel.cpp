// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/librarypanel.h"

#include "app/library/librarydelegate.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace lectern {

LibraryPanel::LibraryPanel(QWidget *parent)
    : QWidget(parent),
      m_model(new LibraryModel(this)),
      m_delegate(new LibraryDelegate(this)),
      m_search(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_hint(new QLabel(this))
{
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setToolTip(tr("Search the library (Ctrl+Shift+F)"));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_model->setFilter(text); });

    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Articles"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(500);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, &LibraryPanel::showMenu);
    connect(m_list, &QListView::activated, this, &LibraryPanel::activate);
    connect(m_list, &QListView::clicked, this, &LibraryPanel::activate);

    m_hint->setWordWrap(true);
    m_hint->setMargin(18);
    m_hint->setAlignment(Qt::AlignTop);
    m_hint->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(4);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 0, 12, 0);
    searchRow->addWidget(m_search);
    layout->addLayout(searchRow);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_list, 1);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LibraryPanel::describe);
    describe();
}

void LibraryPanel::setAppearance(const Appearance &appearance)
{
    m_delegate->setAppearance(appearance);
    m_list->viewport()->update();
}

void LibraryPanel::setReadOnly(bool readOnly) { m_readOnly = readOnly; }

void LibraryPanel::setCurrentArticle(std::optional<ArticleId> id)
{
    m_current = id;
    const QModelIndex index = id ? m_model->indexOf(*id) : QModelIndex();
    m_list->setCurrentIndex(index);
    if (!index.isValid())
        m_list->clearSelection();
}

void LibraryPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

// Down leaves the search field for the list; Escape clears it.
bool LibraryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_list->setFocus(Qt::TabFocusReason);
            if (!m_list->currentIndex().isValid())
                m_list->setCurrentIndex(m_model->index(m_model->headerAt(m_model->index(0)) ? 0 : 1));
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LibraryPanel::showMenu(QPoint position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const ArticleHeader *header = m_model->headerAt(m_list->indexAt(position))) {
        const ArticleId id = header->id;
        menu->addAction(tr("Open"), this, [this, id] { emit articleActivated(id); });
        menu->addAction(tr("Show File in Folder"), this, [this, id] { emit sourceRequested(id); })
            ->setEnabled(!header->path.isEmpty());
        menu->addAction(tr("Remove from Library…"), this, [this, id] { emit removalRequested(id); })
            ->setEnabled(!m_readOnly);
        menu->addSeparator();
    }
    const std::pair<LibrarySorting, QString> sortings[] = {
        {LibrarySorting::Opened, tr("Sort by Last Opened")},
        {LibrarySorting::Published, tr("Sort by Date Published")},
        {LibrarySorting::Title, tr("Sort by Headline")},
        {LibrarySorting::DecisionsLeft, tr("Sort by Decisions Left")}};
    auto *group = new QActionGroup(menu);
    for (const auto &[sorting, text] : sortings) {
        QAction *action = menu->addAction(text, this, [this, sorting] { m_model->setSorting(sorting); });
        action->setCheckable(true);
        action->setChecked(m_model->sorting() == sorting);
        group->addAction(action);
    }
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void LibraryPanel::activate(const QModelIndex &index)
{
    if (const ArticleHeader *header = m_model->headerAt(index))
        emit articleActivated(header->id);
}

void LibraryPanel::describe()
{
    setCurrentArticle(m_current);
    m_search->setPlaceholderText(tr("Search %n article(s)", nullptr, int(m_model->articleCount())));
    const bool isEmpty = m_model->rowCount() == 0;
    m_hint->setText(m_model->articleCount() == 0 ? tr("Every article you open is kept here, with its marks and notes.")
                                                 : tr("No article with these words."));
    m_hint->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
}

} // namespace lectern
