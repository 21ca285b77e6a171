// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/page/layout/marginlayout.h"
#include "app/reader/page/layout/pagegeometry.h"
#include "app/reader/page/layout/pagelayout.h"
#include "app/reader/page/painting/pagecontents.h"

#include <QRectF>

#include <map>
#include <memory>

class QPainter;
class QTextDocument;

namespace lectern {

/// The analyst's notes and tags in the margin, each beside the line its mark
/// starts in; where the page is too narrow for them, a dot.
class MarginNotes
{
public:
    MarginNotes();
    ~MarginNotes();

    /// Arranges what belongs to the blocks in view and near it.
    void arrange(PageLayout &layout, const PageContents &contents, const PageGeometry &geometry);
    void paint(QPainter &painter, const PageContents &contents) const;
    std::optional<AnnotationId> at(QPointF point) const;
    qreal bottom() const; ///< of the lowest note; 0 without any

private:
    struct Note
    {
        AnnotationId id;
        qreal anchor;
        QColor color;
        bool current;
        std::shared_ptr<QTextDocument> document;
        QRectF rect;
    };
    struct Cached
    {
        QString content;
        qreal width;
        std::shared_ptr<QTextDocument> document;
    };

    void collect(PageLayout &layout, const PageContents &contents, const PageGeometry &geometry);
    std::shared_ptr<QTextDocument> documentOf(const Annotation &annotation, const PageStyle &style,
                                              const PageContents &contents, qreal width);
    qreal shownHeight(const Note &note) const;

    std::vector<Note> m_notes = {}; ///< by anchor
    std::map<AnnotationId, Cached> m_cache = {};
    bool m_dots = false;
    bool m_mirrored = false;
    qreal m_lineHeight = 17;
};

} // namespace lectern
