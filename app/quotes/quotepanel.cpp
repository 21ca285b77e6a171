// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quotepanel.h"

#include "app/quotes/markrows.h"
#include "app/quotes/quotedelegate.h"
#include "app/quotes/quotefilterbar.h"
#include "app/quotes/sourcing/sourcingview.h"
#include "app/reader/page/pageview.h"
#include "app/review/quotationactions.h"
#include "app/review/reviewactions.h"
#include "app/rows/rowpainter.h"
#include "app/rows/rowview.h"
#include "core/editing/quotationedits.h"

#include <QButtonGroup>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace lectern {

QuotePanel::QuotePanel(const EditableCatalogue &catalogue, ReviewActions &actions, QWidget *parent)
    : InspectorPanel(parent),
      m_catalogue(catalogue),
      m_actions(actions),
      m_model(new QuoteModel(this)),
      m_delegate(new QuoteDelegate(this)),
      m_views(new QButtonGroup(this)),
      m_listPage(new QWidget(this)),
      m_filter(new QuoteFilterBar(m_listPage)),
      m_list(new RowView(*m_model, *m_delegate, tr("Quotations"), m_listPage)),
      m_sourcing(new SourcingView(this)),
      m_pages(new QStackedWidget(this))
{
    buildLayout();
    connectList();
    connect(m_views, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            refresh();
    });
    connect(m_filter, &QuoteFilterBar::filterChanged, this, &QuotePanel::refresh);
    connect(m_filter, &QuoteFilterBar::leftDownwards, this, [this] {
        m_list->setFocus(Qt::TabFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(view() == View::Speakers ? 1 : 0));
    });
    connect(m_sourcing, &SourcingView::figureChosen, this, [this](const QuoteFilter &filter) {
        showView(View::Text);
        m_filter->setFilter(filter);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_sourcing, &SourcingView::speakerHovered, this, [this](std::optional<EntityId> entity) {
        if (tab())
            tab()->setHighlightedEntity(entity);
    });
    connect(m_sourcing, &SourcingView::saveRequested, this, &QuotePanel::tableRequested);
    connect(m_actions.quotations, &QuotationActions::numbersChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void QuotePanel::buildLayout()
{
    auto *switches = new QHBoxLayout;
    switches->setContentsMargins(12, 0, 12, 0);
    switches->setSpacing(2);
    const std::pair<QString, QString> views[] = {{tr("By Speaker"), tr("Quotations by speaker")},
                                                 {tr("In Text Order"), tr("Quotations in the order of the text")},
                                                 {tr("Sourcing"), tr("On whom the article relies, in figures")}};
    for (int i = 0; const auto &[name, toolTip] : views) {
        auto *button = new QToolButton(this);
        button->setText(name);
        button->setToolTip(toolTip);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFont(RowPainter::smallFont(font()));
        m_views->addButton(button, i++);
        switches->addWidget(button);
    }
    switches->addStretch();
    m_views->button(0)->setChecked(true);

    auto *listLayout = new QVBoxLayout(m_listPage);
    listLayout->setContentsMargins({});
    listLayout->setSpacing(4);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(12, 0, 12, 0);
    filterRow->addWidget(m_filter);
    listLayout->addLayout(filterRow);
    listLayout->addWidget(m_list);
    m_pages->addWidget(m_listPage);
    m_pages->addWidget(m_sourcing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(switches);
    layout->addWidget(m_pages);
    setFocusProxy(m_list);
}

void QuotePanel::connectList()
{
    connect(m_list, &RowView::chosen, this, &QuotePanel::choose);
    connect(m_list, &RowView::hoveredRowChanged, this, [this](const QModelIndex &index) {
        const QuoteRow *row = m_model->rowAt(index);
        if (tab())
            tab()->setHighlightedEntity(row ? row->entity : std::nullopt);
    });
    connect(m_list, &RowView::menuRequested, this, [this](const QModelIndex &index, QPoint position) {
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
    m_sourcing->setAppearance(appearance);
    m_filter->setAppearance(appearance);
    m_list->viewport()->update();
}

void QuotePanel::refresh()
{
    m_pages->setCurrentIndex(view() == View::Sourcing ? 1 : 0);
    if (view() != View::Sourcing) {
        findMarks();
        showList();
        return;
    }
    const Article article = tab() ? tab()->annotated().article() : Article();
    m_sourcing->showSourcing(sourcingOf(article, speakersOf(article, annotations(), m_catalogue.catalogue())));
}

void QuotePanel::showView(View view) { m_views->button(int(view))->setChecked(true); }

QuotePanel::View QuotePanel::view() const { return View(m_views->checkedId()); }

void QuotePanel::showList()
{
    QuoteList list;
    if (tab())
        list = quoteList(tab()->annotated().article(), annotations(), m_catalogue.catalogue(), m_filter->filter(),
                         view() == View::Text ? QuoteOrder::Text : QuoteOrder::Speakers,
                         m_actions.quotations->numberedSpeakers());
    if (tab() && m_filter->filter().isEmpty())
        list.rows = markRows(tab()->annotated().article(), annotations(), m_marks) + list.rows;
    m_model->setRows(std::move(list.rows));
    m_filter->showResult(list);
    m_list->setEmptyText(list.all == 0
                             ? tr("No quotations here yet. Select what somebody says and press K, then Q.")
                             : tr("All %1 quotations are hidden by the filter.").arg(locale().toString(list.all)));
    showCurrent();
}

// They depend on the text alone; reading a long one is not for this thread.
void QuotePanel::findMarks()
{
    const std::optional<ArticleId> id = tab() ? std::optional(tab()->annotated().id()) : std::nullopt;
    if (id == m_marked)
        return;
    m_marked = id;
    m_marks.clear();
    if (!id)
        return;
    QtConcurrent::run([article = tab()->annotated().article()] {
        return findUnbalancedMarks(article);
    }).then(this, [this, id](const std::vector<UnbalancedMark> &marks) {
        if (id != m_marked || marks.empty())
            return;
        m_marks = marks;
        if (isVisible() && view() != View::Sourcing)
            showList();
    });
}

void QuotePanel::choose(const QModelIndex &index)
{
    const QuoteRow *row = m_model->rowAt(index);
    if (row && row->annotation)
        tab()->setCurrentAnnotation(row->annotation);
    if (!row || !row->mark)
        return;
    const auto mark = std::ranges::find(m_marks, *row->mark, &UnbalancedMark::mark);
    if (mark != m_marks.end())
        askHowToMend(*mark, m_list->viewport()->mapToGlobal(m_list->visualRect(index).bottomLeft() + QPoint(28, 0)));
}

// What a choice would quote is selected in the text while it is pointed at.
void QuotePanel::askHowToMend(const UnbalancedMark &mark, QPoint globalPosition)
{
    PageView &page = tab()->page();
    tab()->setCurrentAnnotation({});
    page.reveal(mark.mark);
    page.setSelection(mark.mark);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const MarkMending &mending : mark.mendings) {
        QAction *action = menu->addAction(mending.label, this, [this, mark, mending] { mend(mark, mending); });
        connect(action, &QAction::hovered, &page, [&page, mending] { page.setSelection(mending.quoted); });
    }
    closeWhere(m_catalogue.readOnlyReason(), *menu);
    connect(menu, &QMenu::aboutToHide, &page, [&page] { page.setSelection({page.caret(), page.caret()}); });
    menu->popup(globalPosition);
    menu->setActiveAction(menu->actions().first());
}

void QuotePanel::mend(const UnbalancedMark &mark, const MarkMending &mending)
{
    if (mending.way == Mending::IgnoreMark) {
        m_actions.push(tr("Ignore a Quotation Mark"), edits::ignoreMark(annotations(), mark.mark));
        return;
    }
    const AnnotationChange change = edits::quoteFromMark(annotations(), mark.mark, mending.quoted);
    m_actions.push(tr("Mend a Quotation Mark"), change);
    tab()->setCurrentAnnotation(change.added.first().id);
}

void QuotePanel::showCurrent()
{
    const Annotation *annotation = current();
    const auto found = std::ranges::find_if(
        m_model->rows(), [&](const QuoteRow &row) { return annotation && row.annotation == annotation->id; });
    m_list->showRow(found == m_model->rows().end() ? QModelIndex()
                                                   : m_model->index(int(found - m_model->rows().begin())));
}

} // namespace lectern
