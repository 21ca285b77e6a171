// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/librarypanel.h"

#include "app/library/librarydelegate.h"
#include "app/library/librarysearch.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

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
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPanel::startSearch);
    connect(m_search, &QLineEdit::returnPressed, this, &LibraryPanel::openFirst);

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
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LibraryPanel::describe);
    describe();
}

void LibraryPanel::setAppearance(const Appearance &appearance)
{
    m_delegate->setAppearance(appearance);
    m_list->viewport()->update();
}

void LibraryPanel::setReadOnly(const QString &reason)
{
    m_readOnlyReason = reason;
    describe();
}

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

void LibraryPanel::startSearch(const QString &query)
{
    m_isSearching = hasWords(query);
    m_opensFirst = false;
    m_failure.clear();
    m_model->setFilter(query);
    if (!m_isSearching)
        m_model->setHits({});
    emit queryChanged(query);
    describe();
}

void LibraryPanel::showHits(const QList<SearchHit> &hits)
{
    m_isSearching = false;
    m_model->setHits(hits);
    if (std::exchange(m_opensFirst, false))
        activate(firstArticle());
}

// While the search runs, what is listed may still answer the words before these.
void LibraryPanel::openFirst()
{
    if (m_isSearching)
        m_opensFirst = true;
    else
        activate(firstArticle());
}

void LibraryPanel::showSearchFailure(const Error &error)
{
    m_isSearching = false;
    m_opensFirst = false;
    m_failure = error.message;
    describe();
}

QModelIndex LibraryPanel::firstArticle() const { return m_model->index(m_model->headerAt(m_model->index(0)) ? 0 : 1); }

// Down leaves the search field for the list; Escape clears it.
bool LibraryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_list->setFocus(Qt::TabFocusReason);
            if (!m_list->currentIndex().isValid())
                m_list->setCurrentIndex(firstArticle());
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
        QAction *remove = menu->addAction(tr("Remove from Library…"), this, [this, id] { emit removalRequested(id); });
        remove->setEnabled(m_readOnlyReason.isEmpty());
        remove->setToolTip(m_readOnlyReason);
        menu->setToolTipsVisible(!m_readOnlyReason.isEmpty());
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
    const ArticleHeader *header = m_model->headerAt(index);
    if (!header)
        return;
    const SearchHit *hit = m_model->hitAt(index);
    if (!hit || hit->found.isEmpty()) {
        emit articleActivated(header->id);
        return;
    }
    const QString query = m_search->text().remove(u'"').simplified();
    emit hitActivated(header->id, {query, hit->found.constFirst().of(hit->snippet).toString()});
}

void LibraryPanel::describe()
{
    setCurrentArticle(m_current);
    m_search->setPlaceholderText(m_model->articleCount() == 0
                                     ? tr("Search the library")
                                     : tr("Search %n article(s)", nullptr, int(m_model->articleCount())));
    m_hint->setText(hint());
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_list->setVisible(m_model->rowCount() > 0);
}

QString LibraryPanel::hint() const
{
    if (m_model->articleCount() == 0 && !m_readOnlyReason.isEmpty())
        return tr("No article can be kept just now.");
    if (m_model->articleCount() == 0)
        return tr("Every article you open is kept here, with its marks and notes.");
    if (!m_failure.isEmpty())
        return tr("The texts could not be searched. %1").arg(m_failure);
    if (m_model->rowCount() > 0)
        return {};
    if (m_isSearching)
        return tr("Searching the texts…");
    if (!hasWords(m_search->text()))
        return tr("Type a word or a number to look for.");
    return tr("No article has all of these words, in its headline, its outlet or its text.");
}

} // namespace lectern
