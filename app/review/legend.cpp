// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/review/legend.h"

#include "app/reader/articletab.h"
#include "app/reader/page/pageview.h"
#include "app/review/description.h"
#include "app/rows/rowpainter.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr int shadow = 6;   ///< around the pill
constexpr int footGap = 14; ///< below it
constexpr int entryGap = 18;
constexpr int dotGap = 6;

} // namespace

/// One kind: its dot, hollow while the kind is hidden, its name and its count.
class Legend::Entry : public QAbstractButton
{
public:
    Entry(MarkKind kind, Legend &legend) : QAbstractButton(&legend), m_kind(kind), m_legend(legend)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setFont(RowPainter::smallFont(legend.font()));
        setCursor(Qt::PointingHandCursor);
    }

    MarkKind kind() const { return m_kind; }

    void setCount(qsizetype count)
    {
        m_count = locale().toString(count);
        setAccessibleName(tr("%1: %2").arg(kindPlural(m_kind), m_count));
        setToolTip(isChecked() ? tr("Click hides these marks, double click shows only these")
                               : tr("Click shows these marks, double click shows only these"));
        updateGeometry();
        update();
    }

    void setCompact(bool isCompact)
    {
        m_isCompact = isCompact;
        updateGeometry();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(font());
        const int count = QFontMetrics(RowPainter::tabularFont(font())).horizontalAdvance(m_count);
        return {RowPainter::dotSize(font()) + dotGap + metrics.horizontalAdvance(label()) + 5 + count,
                metrics.height() + 8};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Appearance &appearance = m_legend.m_appearance;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal size = RowPainter::dotSize(font());
        const QColor color = appearance.page.marks.value(m_kind).lane;
        const qreal side = isRightToLeft() ? width() - size - 0.5 : 0.5;
        const QRectF dot(side, (height() - size) / 2, size, size);
        painter.setPen(QPen(isChecked() ? color : appearance.muted, 1.2));
        painter.setBrush(isChecked() ? QBrush(color) : QBrush(Qt::NoBrush));
        if (m_kind == MarkKind::Quotation) // on the page it is a bar, too
            painter.drawRoundedRect(dot.adjusted(size / 2 - 2, -1, 2.5 - size / 2, 1), 1.5, 1.5);
        else
            painter.drawEllipse(dot.adjusted(0.6, 0.6, -0.6, -0.6));

        QFont labelFont = font();
        labelFont.setStrikeOut(!isChecked());
        painter.setFont(labelFont);
        painter.setPen(isChecked() ? appearance.ink : appearance.muted);
        const int left = int(size) + dotGap;
        const QRect beside = isRightToLeft() ? rect().adjusted(0, 0, -left, 0) : rect().adjusted(left, 0, 0, 0);
        painter.drawText(beside, Qt::AlignVCenter | Qt::AlignLeft, label());
        painter.setFont(RowPainter::tabularFont(font()));
        painter.setPen(appearance.muted);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignRight, m_count);
        if (hasFocus()) {
            painter.setPen(appearance.accent);
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
    }

    void mouseDoubleClickEvent(QMouseEvent *) override { m_legend.showAlone(m_kind); }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            m_legend.m_before = m_legend.m_tab.shownMarks();
            m_legend.showAlone(m_kind);
        } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
            focusNextPrevChild(event->key() == Qt::Key_Right);
        } else if (event->key() == Qt::Key_Escape) {
            m_legend.m_tab.page().setFocus(Qt::OtherFocusReason);
        } else {
            QAbstractButton::keyPressEvent(event);
        }
    }

private:
    QString label() const { return m_isCompact ? QString(letterOf(m_kind)) : kindPlural(m_kind); }

    MarkKind m_kind;
    Legend &m_legend;
    QString m_count = {};
    bool m_isCompact = false;
};

Legend::Legend(ArticleTab &tab)
    : QWidget(&tab),
      m_tab(tab),
      m_appearance(appearanceFor(tab.markPalette())),
      m_before(tab.shownMarks()),
      m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("Legend: kinds of marks"));
    m_row->setContentsMargins(shadow + 16, shadow + 3, shadow + 16, shadow + 3);
    m_row->setSpacing(entryGap);
    for (const MarkKind kind : markKindList) {
        auto *entry = new Entry(kind, *this);
        connect(entry, &QAbstractButton::clicked, this, [this, kind] { toggle(kind); });
        m_entries.append(entry);
        m_row->addWidget(entry);
    }
    tab.page().installEventFilter(this);
    m_recount.setSingleShot(true);
    m_recount.setInterval(0);
    connect(&m_recount, &QTimer::timeout, this, &Legend::count);
    connect(&tab.annotated(), &AnnotatedArticle::changed, &m_recount, qOverload<>(&QTimer::start));
    connect(&tab, &ArticleTab::shownMarksChanged, this, &Legend::showState);
    connect(&tab, &ArticleTab::markPaletteChanged, this, [this](const MarkPalette &palette) {
        m_appearance = appearanceFor(palette);
        update();
    });
    count();
}

bool Legend::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show)
        place();
    return QWidget::eventFilter(watched, event);
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(shadow + 0.5, shadow - 1.5, -shadow - 0.5, -shadow - 2.5);
    painter.setPen(Qt::NoPen);
    for (int spread = shadow; spread > 0; --spread) {
        const QRectF soft = pill.adjusted(-spread, 2 - spread, spread, 2 + spread);
        painter.setBrush(QColor(0, 0, 0, m_appearance.page.dark ? 14 : 5));
        painter.drawRoundedRect(soft, soft.height() / 2, soft.height() / 2);
    }
    painter.setPen(m_appearance.rule);
    painter.setBrush(m_appearance.field);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
}

void Legend::toggle(MarkKind kind)
{
    m_before = m_tab.shownMarks();
    m_tab.setShownMarks(m_before ^ kind);
}

void Legend::showAlone(MarkKind kind) { m_tab.setShownMarks(m_before == kind ? allMarkKinds : MarkKinds(kind)); }

void Legend::count()
{
    m_counts.clear();
    for (const Annotation &annotation : m_tab.annotated().annotations()) {
        if (annotation.status == AnnotationStatus::Rejected)
            continue;
        ++m_counts[markKindOf(annotation.kind)];
        if (annotation.quotation && !annotation.quotation->source.isEmpty())
            ++m_counts[MarkKind::Speaker];
    }
    showState();
}

void Legend::showState()
{
    for (Entry *entry : std::as_const(m_entries)) {
        entry->setChecked(m_tab.shownMarks().testFlag(entry->kind()));
        entry->setCount(countOf(entry->kind()));
        entry->setVisible(countOf(entry->kind()) > 0);
    }
    place();
}

// Where the pill would be wider than the page, letters stand for the names.
void Legend::place()
{
    const QRect page = m_tab.page().geometry();
    for (const bool isCompact : {false, true}) {
        for (Entry *entry : std::as_const(m_entries))
            entry->setCompact(isCompact);
        m_row->setSpacing(isCompact ? entryGap / 2 : entryGap);
        m_row->invalidate();
        if (sizeHint().width() <= page.width() - 24)
            break;
    }
    const QSize size = sizeHint();
    setGeometry(page.left() + (page.width() - size.width()) / 2, page.bottom() + 1 + shadow - footGap - size.height(),
                size.width(), size.height());
    setVisible(!m_counts.isEmpty());
    raise();
}

} // namespace lectern
