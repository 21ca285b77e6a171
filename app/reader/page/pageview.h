// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/page/layout/pagegeometry.h"
#include "app/reader/page/layout/pagelayout.h"
#include "app/reader/page/painting/marginnotes.h"
#include "app/reader/page/painting/pagecontents.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>

#include <optional>

namespace lectern {

class OverviewBar;

/// The article as a page to read, with its marks, notes and speakers. It shows
/// values and tells what the reader does; it changes nothing itself.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    const Article &article() const;
    void setArticle(const Article &article); ///< scrolls to the top, forgets selection and hits
    const AnnotationSet &annotations() const;
    void setAnnotations(const AnnotationSet &annotations); ///< cheap: shares
    const Catalogue &catalogue() const;
    void setCatalogue(const Catalogue &catalogue); ///< names and tags for the margins
    void setMarkPalette(const MarkPalette &palette);

    MarkKinds shownMarks() const;
    void setShownMarks(MarkKinds kinds);
    void setShowLetters(bool show); ///< one-letter signs at the starts of lanes

    std::optional<AnnotationId> currentAnnotation() const;
    void setCurrentAnnotation(std::optional<AnnotationId> id);
    void setHighlightedEntity(std::optional<EntityId> id);         ///< lights all its mentions
    void setSearchHits(const TextRanges &hits, qsizetype current); ///< sorted; -1: none is current

    TextRange selection() const;
    void setSelection(TextRange range);
    qsizetype caret() const;
    void setCaret(qsizetype position, bool select); ///< and shows it
    void reveal(TextRange range); ///< scrolls, where it must, so that the range is comfortably visible
    void copy() const;
    void selectAll();

    qsizetype topPosition() const; ///< of the first line in view, to come back to
    void setTopPosition(qsizetype position);
    qreal textZoom() const; ///< 1.0 is a body of 18 px
    void setTextZoom(qreal zoom);
    int measure() const; ///< characters a line
    void setMeasure(int characters);

    QRect rectOf(TextRange range) const;                 ///< in the viewport; empty where it is not visible
    qsizetype positionAt(QPoint viewportPosition) const; ///< the nearest place for a caret
    TextRange lineRange(qsizetype position) const;       ///< of the line as it is set
    std::optional<AnnotationId> annotationAt(QPoint viewportPosition) const; ///< the shortest

signals:
    /// Repeated clicks in one place walk outwards; nullopt: beside any.
    void annotationClicked(std::optional<lectern::AnnotationId> id);
    void annotationActivated(lectern::AnnotationId id); ///< double click, Enter
    void annotationHovered(std::optional<lectern::AnnotationId> id, QPoint globalPosition);
    void selectionChanged(lectern::TextRange selection);
    void noteClicked(lectern::AnnotationId id);
    void contextMenuRequested(QPoint globalPosition);
    void textZoomChanged(qreal zoom);
    void painted(); ///< after each paint

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void applyStyle(const PageStyle &style);
    void refresh(); ///< after anything that moves or changes what is in view
    void updateScrollBar();
    void scrollSmoothly(qreal distance);
    void glide();
    void dragOn();
    void showCaret(bool visible);
    void select(Selection selection);
    void offerSelection() const;
    void growSelection();

    bool moveCaret(const QKeyEvent &event);
    bool scrollByKey(const QKeyEvent &event);
    qsizetype caretTarget(const QKeyEvent &event);
    void hover(QPoint position);
    void click(QPoint position);
    void pressText(QPoint position, bool extend);
    void showTip(QPoint position, QPoint globalPosition) const;
    QPointF inColumn(QPointF position) const;
    std::vector<const Annotation *> annotationsAt(QPoint position) const; ///< shortest first
    std::optional<AnnotationId> marginAt(QPointF position) const;         ///< the quotation of a bar or a name

    mutable PageLayout m_layout; ///< asking for a place may lay out a block
    PageContents m_contents;
    PageGeometry m_geometry;
    MarginNotes m_notes;
    OverviewBar *m_overview;
    bool m_rightToLeft = false;
    bool m_followsBar = true; ///< false while the bar is set from the page

    QBasicTimer m_blinkTimer;
    QBasicTimer m_glideTimer;
    QBasicTimer m_dragTimer;
    bool m_caretOn = true;
    qreal m_glide = 0;                 ///< distance left to scroll
    std::optional<qreal> m_goalX = {}; ///< where up and down keep the caret

    QPoint m_pressed = {};
    QPoint m_dragged = {};
    TextRange m_origin = {}; ///< the unit a drag began with
    TextUnit m_unit = TextUnit::Character;
    bool m_selecting = false;
    int m_clicks = 0;
    QElapsedTimer m_sinceClick = {};
    bool m_clicking = false; ///< while a click is told: what was clicked is in view
    std::optional<AnnotationId> m_clicked = {};
    std::optional<AnnotationId> m_hovered = {};
};

} // namespace lectern
