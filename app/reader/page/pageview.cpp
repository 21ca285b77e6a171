// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/pageview.h"

#include "app/reader/page/lazytext.h"
#include "app/reader/page/overviewbar.h"
#include "app/reader/page/pageaccessible.h"
#include "app/reader/page/painting/pagepainter.h"
#include "core/style/themes.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace lectern {

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent), m_overview(new OverviewBar(m_layout, m_contents, this))
{
    QAccessible::installFactory(pageAccessibleFactory);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Article"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setViewportMargins(0, 0, OverviewBar::width, 0);
    connect(m_overview, &OverviewBar::positionClicked, this, [this](qsizetype position) {
        m_layout.setTop(position, m_layout.viewportHeight() / 3);
        refresh();
    });
}

PageView::~PageView() = default;

const Article &PageView::article() const { return m_layout.article(); }
const AnnotationSet &PageView::annotations() const { return m_contents.annotations; }
const Catalogue &PageView::catalogue() const { return m_contents.catalogue; }

void PageView::setArticle(const Article &article)
{
    const bool hadSelection = !m_contents.selection.isEmpty();
    m_rightToLeft = article.isRightToLeft();
    m_layout.setArticle(article);
    m_contents.annotations = {};
    m_contents.selection = {};
    m_contents.current = {};
    m_contents.hits = {};
    m_contents.currentHit = -1;
    m_glide = 0;
    m_selecting = false;
    showCaret(false);
    applyStyle(m_layout.style());
    m_overview->refresh();
    if (hadSelection)
        emit selectionChanged({});
}

void PageView::setAnnotations(const AnnotationSet &annotations)
{
    m_contents.annotations = annotations;
    m_overview->refresh();
    refresh();
}

void PageView::setCatalogue(const Catalogue &catalogue)
{
    m_contents.catalogue = catalogue;
    m_overview->refresh();
    refresh();
}

void PageView::setMarkPalette(const MarkPalette &palette)
{
    m_contents.palette = palette;
    m_layout.setPalette(palette);
    m_overview->refresh();
    refresh();
}

MarkKinds PageView::shownMarks() const { return m_contents.shown; }

void PageView::setShownMarks(MarkKinds kinds)
{
    m_contents.shown = kinds;
    m_overview->refresh();
    refresh();
}

void PageView::setShowLetters(bool show)
{
    m_contents.letters = show;
    refresh();
}

std::optional<AnnotationId> PageView::currentAnnotation() const { return m_contents.current; }

void PageView::setCurrentAnnotation(std::optional<AnnotationId> id)
{
    if (m_contents.current == id)
        return;
    m_contents.current = id;
    m_overview->refresh();
    refresh();
}

void PageView::setHighlightedEntity(std::optional<EntityId> id)
{
    if (m_contents.entity == id)
        return;
    m_contents.entity = id;
    m_overview->refresh();
    viewport()->update();
}

void PageView::setSearchHits(const TextRanges &hits, qsizetype current)
{
    m_contents.hits = hits;
    m_contents.currentHit = current;
    m_overview->refresh();
    viewport()->update();
}

TextRange PageView::selection() const { return m_contents.selection.range(); }
qsizetype PageView::caret() const { return m_contents.selection.caret; }
void PageView::setSelection(TextRange range) { select({range.start, range.end}); }

void PageView::setCaret(qsizetype position, bool isSelecting)
{
    showCaret(true);
    select({isSelecting ? m_contents.selection.anchor : position, position});
    const QRectF line = m_layout.lineRect(position);
    const qreal height = m_layout.viewportHeight();
    const qreal room = std::min(line.height(), height / 4);
    if (line.top() < room)
        m_layout.setTop(position, room);
    else if (line.bottom() > height - room)
        m_layout.setTop(position, height - room - line.height());
    refresh();
}

void PageView::select(Selection selection)
{
    const qsizetype size = article().text().size();
    selection = {std::clamp<qsizetype>(selection.anchor, 0, size), std::clamp<qsizetype>(selection.caret, 0, size)};
    if (m_contents.selection == selection)
        return;
    const TextRange before = m_contents.selection.range();
    m_contents.selection = selection;
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleTextSelectionEvent changed(this, int(selection.range().start), int(selection.range().end));
        changed.setCursorPosition(int(selection.caret));
        QAccessible::updateAccessibility(&changed);
    }
    if (before != selection.range() && !(before.isEmpty() && selection.isEmpty()))
        emit selectionChanged(selection.range());
}

void PageView::selectAll()
{
    select({0, article().text().size()});
    offerSelection();
}

void PageView::growSelection()
{
    const TextRange range = selection();
    for (const TextUnit unit : {TextUnit::Word, TextUnit::Sentence, TextUnit::Paragraph}) {
        const TextRange grown =
            unitAt(article(), range.start, unit).united(unitAt(article(), std::max(range.start, range.end - 1), unit));
        if (grown.contains(range) && grown != range) {
            select({grown.start, grown.end});
            offerSelection();
            return;
        }
    }
    selectAll();
}

void PageView::offerSelection() const
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && !selection().isEmpty())
        clipboard->setMimeData(new LazyText(article(), selection()), QClipboard::Selection);
}

void PageView::copy() const
{
    if (!selection().isEmpty())
        QGuiApplication::clipboard()->setMimeData(new LazyText(article(), selection()));
}

void PageView::reveal(TextRange range)
{
    if (m_clicking)
        return;
    const qreal height = m_layout.viewportHeight();
    const QRectF first = m_layout.lineRect(range.start);
    if (first.top() < height * 0.08 || first.bottom() > height * 0.8) {
        m_glide = 0;
        m_layout.setTop(range.start, std::round(height * 0.3));
    }
    refresh();
}

qsizetype PageView::topPosition() const { return m_layout.scrollY() <= 0 ? 0 : m_layout.topPosition(); }

void PageView::setTopPosition(qsizetype position)
{
    m_glide = 0;
    if (position <= 0)
        m_layout.scrollTo(0);
    else
        m_layout.setTop(position);
    refresh();
}

qreal PageView::textZoom() const { return m_layout.style().zoom(); }
int PageView::measure() const { return m_layout.style().measure(); }
void PageView::setMeasure(int characters) { applyStyle(PageStyle(textZoom(), std::clamp(characters, 45, 90))); }

void PageView::setTextZoom(qreal zoom)
{
    zoom = std::clamp(std::round(zoom * 100) / 100, 0.5, 4.0);
    if (zoom == textZoom())
        return;
    applyStyle(PageStyle(zoom, measure()));
    emit textZoomChanged(zoom);
}

void PageView::applyStyle(const PageStyle &style)
{
    m_geometry = pageGeometry(viewport()->width(), style, m_rightToLeft);
    m_layout.setViewportHeight(viewport()->height());
    m_layout.setStyle(style, m_geometry.columnWidth);
    m_overview->refresh();
    refresh();
}

// Until the page has its place in the window nothing is laid out: its width would be another.
void PageView::refresh()
{
    if (!isVisible())
        return;
    const auto &visible = m_layout.visible();
    m_notes.arrange(m_layout, m_contents, m_geometry);
    if (!visible.empty() && visible.back().piece + 1 == m_layout.pieceCount())
        m_layout.setExtraFoot(std::max(0.0, m_notes.bottom() - visible.back().bottom()));
    updateScrollBar();
    viewport()->update();
}

void PageView::updateScrollBar()
{
    m_followsBar = false;
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(int(m_layout.style().em() * 3));
    bar->setRange(0, std::max(0, int(std::ceil(m_layout.totalHeight() - m_layout.viewportHeight()))));
    bar->setValue(int(std::round(m_layout.scrollY())));
    m_followsBar = true;
}

void PageView::scrollContentsBy(int, int)
{
    if (!m_followsBar)
        return;
    m_glide = 0;
    m_layout.scrollTo(verticalScrollBar()->value());
    refresh();
}

void PageView::resizeEvent(QResizeEvent *)
{
    const QRect inner = viewport()->geometry();
    m_overview->setGeometry(inner.right() + 1, inner.top(), OverviewBar::width, inner.height());
    applyStyle(m_layout.style());
}

void PageView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    refresh();
}

void PageView::paintEvent(QPaintEvent *)
{
    if (!m_contents.palette.paper.isValid())
        setMarkPalette(lightPalette());
    QPainter painter(viewport());
    const bool caretOn = m_contents.caretVisible && m_caretOn && hasFocus();
    PagePainter(m_layout, m_contents, m_geometry).paint(painter, m_notes, caretOn);
    painter.end();
    emit painted();
}

void PageView::showCaret(bool visible)
{
    m_contents.caretVisible = visible;
    m_caretOn = true;
    const int flash = QGuiApplication::styleHints()->cursorFlashTime();
    if (visible && hasFocus() && flash > 1)
        m_blinkTimer.start(flash / 2, this);
    else
        m_blinkTimer.stop();
    viewport()->update();
}

QRect PageView::rectOf(TextRange range) const
{
    QRectF united;
    for (const QRectF &rect : m_layout.rects(range))
        united |= rect;
    if (united.isEmpty())
        return {};
    return united.translated(m_geometry.columnLeft, 0).toAlignedRect().intersected(viewport()->rect());
}

QPointF PageView::inColumn(QPointF position) const { return position - QPointF(m_geometry.columnLeft, 0); }
qsizetype PageView::positionAt(QPoint position) const { return m_layout.positionAt(inColumn(position)); }

TextRange PageView::lineRange(qsizetype position) const { return m_layout.lineRange(position); }

std::vector<const Annotation *> PageView::annotationsAt(QPoint position) const
{
    const qsizetype character = m_layout.characterAt(inColumn(position));
    if (character < 0)
        return {};
    std::vector<Mark> marks = marksIn(m_contents.annotations, {character, character + 1}, m_contents.shown);
    std::ranges::stable_sort(marks, {}, [](const Mark &mark) { return mark.range.length(); });
    std::vector<const Annotation *> found;
    for (const Mark &mark : marks) {
        if (!std::ranges::contains(found, mark.annotation))
            found.push_back(mark.annotation);
    }
    return found;
}

std::optional<AnnotationId> PageView::annotationAt(QPoint position) const
{
    const auto found = annotationsAt(position);
    return found.empty() ? std::nullopt : std::optional(found.front()->id);
}

std::optional<AnnotationId> PageView::marginAt(QPointF position) const
{
    if (const auto note = m_notes.at(position))
        return note;
    const qreal from = m_geometry.mirrored ? m_geometry.columnRight() : m_geometry.nameLeft;
    const qreal to = m_geometry.mirrored ? m_geometry.nameLeft + m_geometry.nameWidth : m_geometry.columnLeft;
    if (position.x() < from || position.x() >= std::max(to, m_geometry.barLeft + 4))
        return {};
    for (const PlacedBlock &block : m_layout.visible()) {
        if (position.y() < block.top || position.y() >= block.bottom())
            continue;
        const int line = block.layout->lineAt(position.y() - block.top);
        for (const QuotationBar &bar : MarkPainter(block, m_contents).bars()) {
            if (bar.firstLine <= line && line <= bar.lastLine)
                return bar.quotation->id;
        }
    }
    return {};
}

} // namespace lectern
