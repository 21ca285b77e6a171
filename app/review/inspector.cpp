// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/review/inspector.h"

#include "app/catalogue/entitypanel.h"
#include "app/notes/notepanel.h"
#include "app/quotes/quotepanel.h"
#include "app/settings/lecternstyle.h"
#include "app/tags/tagpanel.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace lectern {

using namespace Qt::StringLiterals;

Inspector::Inspector(EditableCatalogue &catalogue, ReviewActions &actions, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_tabs(new QTabBar(this)), m_pages(new QStackedWidget(this))
{
    m_pages->addWidget(new EntityPanel(catalogue, actions, this));
    auto *quotes = new QuotePanel(catalogue, actions, this);
    connect(quotes, &QuotePanel::tableRequested, this, &Inspector::tableRequested);
    m_pages->addWidget(quotes);
    m_pages->addWidget(new NotePanel(catalogue, actions, this));
    m_pages->addWidget(new TagPanel(catalogue, actions, this));
    for (int i = 0; i < m_pages->count(); ++i)
        m_tabs->addTab({});
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(true);
    m_tabs->setAccessibleName(tr("Pages of the inspector"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages);

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &Inspector::refresh);
    connect(&m_catalogue, &EditableCatalogue::changed, this, &Inspector::scheduleRefresh);
    connect(&m_catalogue, &EditableCatalogue::revisited, this, &Inspector::showRevisited);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        refresh();
    });
    takeColors();
    refresh();
}

Inspector::~Inspector() = default;

void Inspector::setTab(ArticleTab *tab)
{
    if (m_tab) {
        disconnect(m_tab, nullptr, this, nullptr);
        disconnect(&m_tab->annotated(), nullptr, this, nullptr);
    }
    m_tab = tab;
    for (const Page page : {Page::Entities, Page::Quotes, Page::Notes, Page::Tags})
        panel(page).setTab(tab);
    if (tab) {
        connect(&tab->annotated(), &AnnotatedArticle::changed, this, &Inspector::scheduleRefresh);
        connect(tab, &ArticleTab::currentAnnotationChanged, this, [this] { panel(page()).showCurrent(); });
        connect(tab, &ArticleTab::markPaletteChanged, this, &Inspector::takeColors);
        connect(tab, &QObject::destroyed, this, [this] { setTab(nullptr); });
        takeColors();
    }
    refresh();
}

void Inspector::showPage(Page page) { m_tabs->setCurrentIndex(int(page)); }

Inspector::Page Inspector::page() const { return Page(m_tabs->currentIndex()); }

InspectorPanel &Inspector::panel(Page page) const { return *static_cast<InspectorPanel *>(m_pages->widget(int(page))); }

void Inspector::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    scheduleRefresh();
}

void Inspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        takeColors();
}

void Inspector::scheduleRefresh()
{
    if (isVisible())
        m_refresh.start();
}

// What undo or redo of the catalogue touched is to be seen.
void Inspector::showRevisited(const CatalogueChange &change)
{
    const QList<Tag> &tags = change.addedTags.isEmpty() ? change.removedTags : change.addedTags;
    if (!tags.isEmpty()) {
        showPage(Page::Tags);
        refresh();
        static_cast<TagPanel &>(panel(Page::Tags)).showTag(tags.first().id);
    } else if (!change.addedEntities.isEmpty()) {
        showPage(Page::Entities);
        refresh();
        static_cast<EntityPanel &>(panel(Page::Entities)).showEntity(change.addedEntities.first().id);
    }
}

void Inspector::refresh()
{
    m_refresh.stop();
    showCounts();
    panel(page()).refresh();
}

void Inspector::showCounts()
{
    qsizetype quotes = 0;
    qsizetype notes = 0;
    for (const Annotation &annotation : m_tab ? m_tab->annotated().annotations() : AnnotationSet()) {
        const bool isLive = annotation.status != AnnotationStatus::Rejected;
        quotes += isLive && annotation.quotation;
        notes += isLive && !annotation.note.isEmpty();
    }
    const auto counted = [this](const QString &title, qsizetype count) {
        return count == 0 ? title : u"%1 %2"_s.arg(title, locale().toString(count));
    };
    m_tabs->setTabText(int(Page::Entities), tr("Entities"));
    m_tabs->setTabText(int(Page::Quotes), counted(tr("Quotes"), quotes));
    m_tabs->setTabText(int(Page::Notes), counted(tr("Notes"), notes));
    m_tabs->setTabText(int(Page::Tags), counted(tr("Tags"), m_catalogue.catalogue().tags().size()));
}

void Inspector::takeColors()
{
    const auto *ours = qobject_cast<const LecternStyle *>(style());
    if (!m_tab && !ours)
        return;
    const Appearance appearance = m_tab ? appearanceFor(m_tab->markPalette()) : ours->appearance();
    for (const Page page : {Page::Entities, Page::Quotes, Page::Notes, Page::Tags})
        panel(page).setAppearance(appearance);
}

} // namespace lectern
