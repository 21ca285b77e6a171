// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/articletab.h"

#include "app/reader/page/pageview.h"

#include <QVBoxLayout>

namespace lectern {

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
    setFocusProxy(m_page);

    m_page->setMarkPalette(m_palette);
    m_page->setCatalogue(m_catalogue.catalogue());
    m_page->setArticle(m_annotated.article());
    m_page->setAnnotations(m_annotated.annotations());

    connect(&m_annotated, &AnnotatedArticle::changed, this, &ArticleTab::showAnnotations);
    connect(&m_catalogue, &EditableCatalogue::changed, this, [this] { m_page->setCatalogue(m_catalogue.catalogue()); });
    connect(m_page, &PageView::annotationClicked, this, &ArticleTab::setCurrentAnnotation);
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
    m_page->setMarkPalette(palette);
    emit markPaletteChanged(palette);
}

void ArticleTab::showAnnotations()
{
    m_page->setAnnotations(m_annotated.annotations());
    if (m_current && !m_annotated.annotations().find(*m_current))
        setCurrentAnnotation({});
}

} // namespace lectern
