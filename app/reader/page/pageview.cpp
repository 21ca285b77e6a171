// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/pageview.h"

#include <QPainter>

#include <algorithm>

namespace lectern {

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent), m_palette(PaletteRepository().light())
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
}

PageView::~PageView() = default;

const Article &PageView::article() const { return m_article; }

void PageView::setArticle(const Article &article)
{
    m_article = article;
    m_selection = {};
    m_top = 0;
    viewport()->update();
}

void PageView::setAnnotations(const AnnotationSet &annotations)
{
    m_annotations = annotations;
    viewport()->update();
}

void PageView::setCatalogue(const Catalogue &catalogue) { m_catalogue = catalogue; }

void PageView::setMarkPalette(const MarkPalette &palette)
{
    m_palette = palette;
    viewport()->update();
}

MarkKinds PageView::shownMarks() const { return m_shown; }
void PageView::setShownMarks(MarkKinds kinds) { m_shown = kinds; }
void PageView::setShowLetters(bool) {}
std::optional<AnnotationId> PageView::currentAnnotation() const { return m_current; }
void PageView::setCurrentAnnotation(std::optional<AnnotationId> id) { m_current = id; }
void PageView::setHighlightedEntity(std::optional<EntityId>) {}
void PageView::setSearchHits(const TextRanges &, qsizetype) {}
TextRange PageView::selection() const { return m_selection; }

void PageView::setSelection(TextRange range)
{
    if (m_selection == range)
        return;
    m_selection = range;
    emit selectionChanged(range);
}

qsizetype PageView::caret() const { return m_selection.end; }
void PageView::reveal(TextRange range) { m_top = range.start; }
qsizetype PageView::topPosition() const { return m_top; }
void PageView::setTopPosition(qsizetype position) { m_top = position; }
qreal PageView::textZoom() const { return m_zoom; }

void PageView::setTextZoom(qreal zoom)
{
    m_zoom = std::clamp(zoom, 0.5, 4.0);
    emit textZoomChanged(m_zoom);
}

int PageView::measure() const { return m_measure; }
void PageView::setMeasure(int characters) { m_measure = std::clamp(characters, 45, 90); }
QRect PageView::rectOf(TextRange) const { return {}; }
std::optional<AnnotationId> PageView::annotationAt(QPoint) const { return {}; }

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_palette.paper);
    painter.setPen(m_palette.ink);
    painter.drawText(viewport()->rect().adjusted(40, 40, -40, -40), Qt::TextWordWrap, m_article.text().left(4000));
    emit painted();
}

} // namespace lectern
