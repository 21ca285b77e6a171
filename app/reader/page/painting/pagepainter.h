// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/page/layout/pagegeometry.h"
#include "app/reader/page/painting/markpainter.h"

class QPainter;

namespace lectern {

class MarginNotes;

/// Paints what is in view, in this order: tints, search hits, selection, text,
/// lanes, caret, margins.
class PagePainter
{
public:
    PagePainter(PageLayout &layout, const PageContents &contents, const PageGeometry &geometry);

    void paint(QPainter &painter, const MarginNotes &notes, bool caretOn);

private:
    void paintGround(QPainter &painter, const PlacedBlock &block) const;
    void paintListSign(QPainter &painter, const PlacedBlock &block) const;
    void paintHits(QPainter &painter, const MarkPainter &marks, const PlacedBlock &block) const;
    void paintSelection(QPainter &painter, const PlacedBlock &block) const;
    void paintText(QPainter &painter, const PlacedBlock &block) const;
    void paintCaret(QPainter &painter) const;
    void paintBars(QPainter &painter, const MarkPainter &marks, const PlacedBlock &block) const;
    void paintName(QPainter &painter, const QuotationBar &bar, const PlacedBlock &block) const;
    void paintHiddenLanes(QPainter &painter, const MarkPainter &marks, const PlacedBlock &block) const;
    bool isFirstOfBlock(const PlacedBlock &block) const;

    PageLayout &m_layout;
    const PageContents &m_contents;
    const PageGeometry &m_geometry;
};

} // namespace lectern
