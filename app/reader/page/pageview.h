// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/mark.h"
#include "core/article/article.h"
#include "core/catalogue/catalogue.h"
#include "core/style/markpalette.h"

#include <QAbstractScrollArea>

#include <optional>

namespace lectern {

/// The article as a page to read, with its marks, notes and speakers. It shows
/// values and tells what the reader does; it changes nothing itself.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    const Article &article() const;
    void setArticle(const Article &article);               ///< scrolls to the top, forgets selection and hits
    void setAnnotations(const AnnotationSet &annotations); ///< cheap: shares
    void setCatalogue(const Catalogue &catalogue);         ///< names and tags for the margins
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
    void reveal(TextRange range); ///< scrolls, where it must, so that the range is comfortably visible

    qsizetype topPosition() const; ///< of the first character in view, to come back to
    void setTopPosition(qsizetype position);
    qreal textZoom() const; ///< 1.0 is a body of 18 px
    void setTextZoom(qreal zoom);
    int measure() const; ///< characters a line
    void setMeasure(int characters);

    QRect rectOf(TextRange range) const; ///< in the viewport; empty where it is not visible
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

private:
    Article m_article;
    AnnotationSet m_annotations;
    Catalogue m_catalogue;
    MarkPalette m_palette;
    MarkKinds m_shown = allMarkKinds;
    std::optional<AnnotationId> m_current;
    TextRange m_selection;
    qsizetype m_top = 0;
    qreal m_zoom = 1;
    int m_measure = 66;
};

} // namespace lectern
