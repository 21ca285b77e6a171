// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/overviewbar.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace lectern {

namespace {

constexpr int gatherDelay = 120;
constexpr int tickWidth = 7;
constexpr int tickHeight = 2;

enum Rank { Ordinary, Quoted, Noted, Lit, Hit, Current };

} // namespace

OverviewBar::OverviewBar(const PageLayout &layout, const PageContents &contents, QWidget *parent)
    : QWidget(parent), m_layout(layout), m_contents(contents)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview of the marks"));
}

void OverviewBar::refresh()
{
    if (!m_timer.isActive())
        m_timer.start(gatherDelay, this);
    update();
}

void OverviewBar::timerEvent(QTimerEvent *)
{
    m_timer.stop();
    gather();
    update();
}

void OverviewBar::resizeEvent(QResizeEvent *) { refresh(); }

void OverviewBar::addTick(TextRange range, bool isLong, int rank, const QColor &color)
{
    const int top = int(m_layout.fractionAt(range.start) * height());
    const int bottom = isLong ? int(m_layout.fractionAt(range.end) * height()) : top;
    m_ticks.push_back({top, std::max(tickHeight, bottom - top), rank, color});
}

void OverviewBar::gather()
{
    m_ticks.clear();
    const MarkPalette &palette = m_contents.palette;
    for (const Annotation &annotation : m_contents.annotations) {
        const MarkKind kind = markKindOf(annotation.kind);
        if (annotation.status == AnnotationStatus::Rejected || !m_contents.shown.testFlag(kind))
            continue;
        const bool isLit = m_contents.entity && annotation.entity == m_contents.entity;
        const bool isCurrent = m_contents.current == annotation.id;
        const int rank = isCurrent                     ? Current
                         : isLit                       ? Lit
                         : !annotation.note.isEmpty()  ? Noted
                         : kind == MarkKind::Quotation ? Quoted
                                                       : Ordinary;
        if (m_contents.entity && rank < Lit)
            continue;
        addTick(annotation.extent(), !annotation.isMention(), rank, colorsOf(annotation, kind, m_contents).lane);
    }
    for (qsizetype i = 0; i < m_contents.hits.size(); ++i)
        addTick(m_contents.hits[i], false, i == m_contents.currentHit ? Current : Hit, palette.ink);
    // One tick a place is enough: in a dense article the rest would be a smear.
    std::ranges::stable_sort(m_ticks,
                             [](const Tick &a, const Tick &b) { return a.y != b.y ? a.y < b.y : a.rank > b.rank; });
    std::vector<Tick> kept;
    for (const Tick &tick : m_ticks) {
        if (!kept.empty() && tick.y < kept.back().y + kept.back().height + 1) {
            if (tick.rank > kept.back().rank)
                kept.back() = tick;
            continue;
        }
        kept.push_back(tick);
    }
    m_ticks = std::move(kept);
}

void OverviewBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_contents.palette.paper);
    for (const Tick &tick : m_ticks)
        painter.fillRect(QRect(width - tickWidth - 2, tick.y, tickWidth, tick.height), tick.color);
}

void OverviewBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit positionClicked(m_layout.positionAtFraction(event->position().y() / std::max(1, height())));
}

void OverviewBar::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        emit positionClicked(
            m_layout.positionAtFraction(std::clamp(event->position().y() / std::max(1, height()), 0.0, 1.0)));
}

} // namespace lectern
