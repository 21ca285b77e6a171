// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/articletab.h"

#include "app/reader/articlesearch.h"
#include "app/reader/findbar.h"
#include "app/reader/page/pageview.h"
#include "core/editing/undecided.h"

#include <QScrollBar>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace lectern {

namespace {

int proposalsAmong(const QList<Annotation> &annotations)
{
    return int(std::ranges::count(annotations, AnnotationStatus::Proposed, &Annotation::status));
}

} // namespace

ArticleTab::ArticleTab(StoredArticle stored, EditableCatalogue &catalogue, const MarkPalette &palette, QWidget *parent)
    : QWidget(parent),
      m_annotated(stored.id, std::move(stored.article), std::move(stored.annotations)),
      m_catalogue(catalogue),
      m_palette(palette),
      m_orphans(std::move(stored.orphans)),
      m_recognized(stored.recognized),
      m_page(new PageView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_page);
    auto *findBar = new FindBar(this);
    layout->addWidget(findBar);
    m_search = new ArticleSearch(*findBar, *m_page, this);
    setFocusProxy(m_page);

    dressPage();
    m_page->setCatalogue(m_catalogue.catalogue());
    m_page->setArticle(m_annotated.article());
    m_page->setAnnotations(m_annotated.annotations());

    connect(&m_annotated, &AnnotatedArticle::changed, this, &ArticleTab::showChange);
    connect(&m_catalogue, &EditableCatalogue::changed, this, [this] { m_page->setCatalogue(m_catalogue.catalogue()); });
    connect(m_page, &PageView::annotationClicked, this, &ArticleTab::setCurrentAnnotation);
    m_decisionsLeft = int(lectern::decisionsLeft(m_annotated.annotations()));
    countWords();
}

ArticleTab::~ArticleTab() = default;

void ArticleTab::setCurrentAnnotation(std::optional<AnnotationId> id)
{
    const Annotation *annotation = id ? m_annotated.annotations().find(*id) : nullptr;
    if (!annotation)
        id.reset();
    if (id == m_current)
        return;
    m_current = id;
    m_page->setCurrentAnnotation(id);
    if (annotation)
        m_page->reveal(annotation->extent());
    emit currentAnnotationChanged(id);
}

void ArticleTab::setHighlightedEntity(std::optional<EntityId> id)
{
    if (id == m_highlighted)
        return;
    m_highlighted = id;
    m_page->setHighlightedEntity(id);
    emit highlightedEntityChanged(id);
}

void ArticleTab::setShownMarks(MarkKinds shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_page->setShownMarks(shown);
    emit shownMarksChanged(shown);
}

void ArticleTab::setMarkPalette(const MarkPalette &palette)
{
    if (palette == m_palette)
        return;
    m_palette = palette;
    dressPage();
    emit markPaletteChanged(palette);
}

void ArticleTab::goToNextHeading()
{
    const qsizetype top = m_page->topPosition();
    for (const Block &block : m_annotated.article().blocks()) {
        if (block.kind == BlockKind::Heading && block.range.start > top) {
            m_page->setTopPosition(block.range.start);
            return;
        }
    }
}

void ArticleTab::goToPreviousHeading()
{
    const qsizetype top = m_page->topPosition();
    qsizetype target = 0;
    for (const Block &block : m_annotated.article().blocks()) {
        if (block.range.start >= top)
            break;
        if (block.kind == BlockKind::Heading)
            target = block.range.start;
    }
    m_page->setTopPosition(target);
}

void ArticleTab::dressPage()
{
    m_page->setMarkPalette(m_palette);
    QPalette colors;
    colors.setColor(QPalette::Window, m_palette.paper);
    m_page->verticalScrollBar()->setPalette(colors);
}

void ArticleTab::showChange(const AnnotationChange &change)
{
    m_page->setAnnotations(m_annotated.annotations());
    if (m_current && !m_annotated.annotations().find(*m_current))
        setCurrentAnnotation({});
    m_decisionsLeft += proposalsAmong(change.added) - proposalsAmong(change.removed);
    emit decisionsChanged(m_decisionsLeft, int(m_annotated.annotations().size()));
}

void ArticleTab::countWords()
{
    constexpr qsizetype shortText = 256 * 1024; // about a millisecond
    const Article article = m_annotated.article();
    if (article.text().size() <= shortText) {
        m_readingTime = lectern::readingTime(article.text());
        return;
    }
    const auto count = [this, article] {
        QtConcurrent::run([article] {
            return lectern::readingTime(article.text());
        }).then(this, [this](const ReadingTime &time) {
            m_readingTime = time;
            emit readingTimeCounted(time);
        });
    };
    connect(m_page, &PageView::painted, this, count, Qt::SingleShotConnection); // the page comes first
}

} // namespace lectern
