// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/readingtime.h"
#include "core/annotation/mark.h"
#include "core/editing/annotatedarticle.h"
#include "core/editing/editablecatalogue.h"
#include "core/library/library.h"
#include "core/style/markpalette.h"

#include <QWidget>

namespace lectern {

class ArticleSearch;
class PageView;

/// One open article: its annotations, the page that shows them, and what is
/// current on it. Panels and actions talk through its signals; it knows no panel.
class ArticleTab : public QWidget
{
    Q_OBJECT

public:
    ArticleTab(StoredArticle stored, EditableCatalogue &catalogue, const MarkPalette &palette,
               QWidget *parent = nullptr);
    ~ArticleTab() override;

    AnnotatedArticle &annotated() { return m_annotated; }
    const AnnotatedArticle &annotated() const { return m_annotated; }
    const EditableCatalogue &catalogue() const { return m_catalogue; }
    PageView &page() { return *m_page; }
    ArticleSearch &search() { return *m_search; }
    const MarkPalette &markPalette() const { return m_palette; }
    bool isRecognized() const { return m_recognized; }
    void setRecognized() { m_recognized = true; }
    const QList<Orphan> &orphans() const { return m_orphans; }

    std::optional<AnnotationId> currentAnnotation() const { return m_current; }
    std::optional<EntityId> highlightedEntity() const { return m_highlighted; }
    MarkKinds shownMarks() const { return m_shown; }
    int decisionsLeft() const { return m_decisionsLeft; }
    ReadingTime readingTime() const { return m_readingTime; } ///< zero until it is counted

    void goToNextHeading();
    void goToPreviousHeading();

public slots:
    /// Makes it current here and in the panels, and scrolls to it; stale ids count as none.
    void setCurrentAnnotation(std::optional<lectern::AnnotationId> id);
    void setHighlightedEntity(std::optional<lectern::EntityId> id);
    void setShownMarks(lectern::MarkKinds shown);
    void setMarkPalette(const lectern::MarkPalette &palette);

signals:
    void currentAnnotationChanged(std::optional<lectern::AnnotationId> id);
    void highlightedEntityChanged(std::optional<lectern::EntityId> id);
    void shownMarksChanged(lectern::MarkKinds shown);
    void markPaletteChanged(const lectern::MarkPalette &palette);
    void decisionsChanged(int left, int all);
    void readingTimeCounted(const lectern::ReadingTime &time);

private:
    void dressPage();
    void showChange(const AnnotationChange &change);
    void countWords();

    AnnotatedArticle m_annotated;
    EditableCatalogue &m_catalogue;
    MarkPalette m_palette;
    QList<Orphan> m_orphans;
    bool m_recognized;
    PageView *m_page;
    ArticleSearch *m_search;
    int m_decisionsLeft = 0;
    ReadingTime m_readingTime = {};
    std::optional<AnnotationId> m_current = {};
    std::optional<EntityId> m_highlighted = {};
    MarkKinds m_shown = allMarkKinds;
};

} // namespace lectern
