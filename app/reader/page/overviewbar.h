// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/page/layout/pagelayout.h"
#include "app/reader/page/painting/pagecontents.h"

#include <QBasicTimer>
#include <QWidget>

namespace lectern {

/// The whole article as a narrow strip at the page's edge: where its marks are,
/// and a click goes there. It gathers a moment after a change, never in it.
class OverviewBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int width = 12;

    OverviewBar(const PageLayout &layout, const PageContents &contents, QWidget *parent);

    void refresh(); ///< soon

signals:
    void positionClicked(qsizetype position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Tick
    {
        int y;
        int height;
        int rank; ///< the higher one shows where two meet
        QColor color;
    };

    void gather();
    int rankOf(const Annotation &annotation) const; ///< -1: it is not shown

    const PageLayout &m_layout;
    const PageContents &m_contents;
    QBasicTimer m_timer;
    std::vector<Tick> m_ticks = {};
};

} // namespace lectern
