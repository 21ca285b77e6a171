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

// Of 100 000 annotations hardly a thousand show: what a row of pixels stands for is
// asked once a row, and colours only for what is kept.
void OverviewBar::gather()
{
    struct Candidate
    {
        int rank = -1;
        int bottom = 0;
        const Annotation *annotation = nullptr; ///< null: a search hit
    };
    std::vector<qsizetype> starts(size_t(std::max(1, height())));
    for (size_t y = 0; y < starts.size(); ++y)
        starts[y] = m_layout.positionAtFraction(qreal(y) / qreal(starts.size()));
    const auto rowOf = [&](qsizetype position) {
        return std::max<qsizetype>(0, std::ranges::upper_bound(starts, position) - starts.begin() - 1);
    };
    std::vector<Candidate> rows(starts.size());
    const auto offer = [&](TextRange range, bool isLong, int rank, const Annotation *annotation) {
        const qsizetype row = rowOf(range.start);
        if (rank > rows[size_t(row)].rank)
            rows[size_t(row)] = {rank, int(isLong ? rowOf(range.end) : row), annotation};
    };
    for (const Annotation &annotation : m_contents.annotations) {
        if (const int rank = rankOf(annotation); rank >= 0)
            offer(annotation.extent(), !annotation.isMention(), rank, &annotation);
    }
    for (qsizetype i = 0; i < m_contents.hits.size(); ++i)
        offer(m_contents.hits[i], false, i == m_contents.currentHit ? Current : Hit, nullptr);

    m_ticks.clear();
    for (int y = 0; y < int(rows.size()); ++y) {
        const auto &[rank, bottom, annotation] = rows[size_t(y)];
        if (rank < 0)
            continue;
        const QColor color =
            annotation ? colorsOf(*annotation, markKindOf(annotation->kind), m_contents).lane : m_contents.palette.ink;
        const Tick tick{y, std::max(tickHeight, bottom - y), rank, color};
        // Ticks keep apart: in a dense article they would be a smear.
        if (m_ticks.empty() || y >= m_ticks.back().y + m_ticks.back().height + 1)
            m_ticks.push_back(tick);
        else if (rank > m_ticks.back().rank)
            m_ticks.back() = tick;
    }
}

int OverviewBar::rankOf(const Annotation &annotation) const
{
    const MarkKind kind = markKindOf(annotation.kind);
    if (annotation.status == AnnotationStatus::Rejected || !m_contents.shown.testFlag(kind))
        return -1;
    const bool isLit = m_contents.entity && annotation.entity == m_contents.entity;
    const bool isCurrent = m_contents.current == annotation.id;
    const int rank = isCurrent                     ? Current
                     : isLit                       ? Lit
                     : !annotation.note.isEmpty()  ? Noted
                     : kind == MarkKind::Quotation ? Quoted
                                                   : Ordinary;
    return m_contents.entity && rank < Lit ? -1 : rank;
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
