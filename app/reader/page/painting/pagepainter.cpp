// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/painting/pagepainter.h"

#include "app/reader/page/painting/marginnotes.h"
#include "core/style/contrast.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern {

PagePainter::PagePainter(PageLayout &layout, const PageContents &contents, const PageGeometry &geometry)
    : m_layout(layout), m_contents(contents), m_geometry(geometry)
{
}

void PagePainter::paint(QPainter &painter, const MarginNotes &notes, bool caretOn)
{
    const auto &blocks = m_layout.visible();
    std::vector<MarkPainter> marks;
    marks.reserve(blocks.size());
    const Annotation *quotation = nullptr;
    for (const PlacedBlock &block : blocks) {
        marks.emplace_back(block, m_contents);
        if (!quotation)
            quotation = marks.back().currentQuotation();
    }
    painter.fillRect(QRectF(0, 0, m_geometry.width, m_layout.viewportHeight()), m_contents.palette.paper);
    painter.save();
    painter.translate(m_geometry.columnLeft, 0);
    painter.setFont(m_layout.style().label());
    for (size_t i = 0; i < blocks.size(); ++i) {
        paintGround(painter, blocks[i]);
        marks[i].paintTints(painter);
        paintHits(painter, marks[i], blocks[i]);
        paintSelection(painter, blocks[i]);
    }
    for (const PlacedBlock &block : blocks)
        paintText(painter, block);
    for (const MarkPainter &one : marks) {
        one.paintLanes(painter);
        painter.setRenderHint(QPainter::Antialiasing);
        one.paintOutlines(painter);
        if (quotation)
            one.paintParts(painter, *quotation->quotation);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (caretOn)
        paintCaret(painter);
    painter.restore();
    for (size_t i = 0; i < blocks.size(); ++i) {
        paintBars(painter, marks[i], blocks[i]);
        paintHiddenLanes(painter, marks[i], blocks[i]);
    }
    notes.paint(painter, m_contents);
}

bool PagePainter::isFirstOfBlock(const PlacedBlock &block) const
{
    return block.layout->range().start == block.layout->block().range.start;
}

void PagePainter::paintGround(QPainter &painter, const PlacedBlock &block) const
{
    const MarkPalette &palette = m_contents.palette;
    const PageStyle &style = m_layout.style();
    const Block &kind = block.layout->block();
    if (m_layout.hasHeadRule(block.piece)) {
        const qreal y = std::round(block.top - style.ruleSpace());
        painter.fillRect(QRectF(0, y, m_layout.columnWidth(), 1), palette.rule);
    }
    if (kind.kind == BlockKind::Code) {
        const QRectF ground(0, block.top - 6, m_layout.columnWidth(), block.layout->height() + 12);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(palette.rule, palette.paper, 0.35));
        painter.drawRoundedRect(ground, 4, 4);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (kind.kind == BlockKind::BlockQuote) {
        const qreal x = kind.rightToLeft ? m_layout.columnWidth() - 7 : 4;
        const qreal above = m_layout.continuesQuote(block.piece);
        painter.fillRect(QRectF(x, block.top - above + 2, 3, block.layout->height() + above - 4), palette.rule);
        if (above > 0)
            painter.fillRect(QRectF(x, block.top - above - 4, 3, 8), palette.rule);
    }
    if (kind.kind == BlockKind::ListItem && isFirstOfBlock(block))
        paintListSign(painter, block);
}

void PagePainter::paintListSign(QPainter &painter, const PlacedBlock &block) const
{
    const Block &item = block.layout->block();
    const QString sign = item.ordered ? QLocale().toString(item.number) + u"."_s : item.level > 1 ? u"–"_s : u"•"_s;
    painter.setFont(block.layout->font());
    painter.setPen(m_contents.palette.muted);
    const qreal indent = m_layout.style().indent(item);
    const qreal width = QFontMetricsF(block.layout->font()).horizontalAdvance(sign);
    const qreal gap = block.layout->em() * 0.5;
    const qreal x = item.rightToLeft ? m_layout.columnWidth() - indent + gap : indent - gap - width;
    painter.drawText(QPointF(x, block.top + block.layout->baseline(0)), sign);
    painter.setFont(m_layout.style().label());
}

void PagePainter::paintHits(QPainter &painter, const MarkPainter &marks, const PlacedBlock &block) const
{
    const auto &hits = m_contents.hits;
    const TextRange range = block.layout->range();
    auto hit = std::ranges::partition_point(hits, [&](const TextRange &one) { return one.end <= range.start; });
    for (; hit != hits.end() && hit->start < range.end; ++hit) {
        const bool isCurrent = hit - hits.begin() == m_contents.currentHit;
        marks.fill(painter, *hit, m_contents.palette.searchHit);
        if (isCurrent)
            marks.outline(painter, *hit, m_contents.palette.ink);
    }
}

void PagePainter::paintSelection(QPainter &painter, const PlacedBlock &block) const
{
    const TextRange part = m_contents.selection.range().intersected(block.layout->range());
    if (part.isEmpty())
        return;
    const int last = block.layout->lineOf(part.end - 1);
    for (int line = block.layout->lineOf(part.start); line <= last; ++line) {
        const qreal top = block.top + block.layout->lineTop(line);
        for (const Stretch &stretch : block.layout->stretches(line, part)) {
            const qreal left = std::round(stretch.left);
            const QRectF rect(left, top, std::round(stretch.right) - left, block.layout->lineHeight());
            painter.fillRect(rect, m_contents.palette.selection);
        }
    }
}

void PagePainter::paintText(QPainter &painter, const PlacedBlock &block) const
{
    const MarkPalette &palette = m_contents.palette;
    switch (m_layout.style().of(block.layout->block()).ink) {
    case Ink::Text: painter.setPen(palette.ink); break;
    case Ink::Muted: painter.setPen(palette.muted); break;
    case Ink::Accent: painter.setPen(palette.marks.value(MarkKind::Person).lane); break;
    }
    const QRectF clip(-m_geometry.columnLeft, 0, m_geometry.width, m_layout.viewportHeight());
    block.layout->draw(painter, {0, block.top}, clip);
}

void PagePainter::paintCaret(QPainter &painter) const
{
    const QRectF rect = m_layout.caretRect(m_contents.selection.caret);
    painter.fillRect(QRectF(std::round(rect.x()) - 1, rect.y(), 2, rect.height()), m_contents.palette.ink);
}

void PagePainter::paintBars(QPainter &painter, const MarkPainter &marks, const PlacedBlock &block) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QuotationBar &bar : marks.bars()) {
        const Annotation &quotation = *bar.quotation;
        const MarkStyle style = styleOf({quotation.ranges.first(), MarkKind::Quotation, &quotation}, m_contents);
        const bool isStrong = style.outlined || style.lit || quotation.status == AnnotationStatus::Accepted;
        const bool isNamed = !speakerNames(quotation, m_contents, m_layout.article().text()).isEmpty();
        QColor color = style.lane;
        color.setAlphaF(isNamed ? 0.9F : 0.45F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        const qreal top = block.top + block.layout->lineTop(bar.firstLine) + 3;
        const qreal bottom = block.top + block.layout->lineTop(bar.lastLine + 1) - 3;
        const qreal width = isStrong ? 3 : 2;
        if (style.dotted) {
            for (int i = 0; top + 5 * i < bottom; ++i)
                painter.drawEllipse(QRectF(m_geometry.barLeft, top + 5 * i, 2, 2));
        } else {
            painter.drawRoundedRect(QRectF(m_geometry.barLeft, top, width, bottom - top), width / 2, width / 2);
        }
        if (m_geometry.nameWidth > 0)
            paintName(painter, bar, block);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

// Beside the first line of the quotation that is in view.
void PagePainter::paintName(QPainter &painter, const QuotationBar &bar, const PlacedBlock &block) const
{
    const QFont font = m_layout.style().label();
    const QFontMetricsF metrics(font);
    const QStringList names = speakerNames(*bar.quotation, m_contents, m_layout.article().text());
    const auto fits = [&](const QString &name) { return metrics.horizontalAdvance(name) <= m_geometry.nameWidth; };
    const auto longest = std::ranges::find_if(names, fits);
    QString name = longest != names.end() ? *longest : names.value(names.size() - 1);
    QColor color = m_contents.palette.marks.value(MarkKind::Quotation).lane;
    if (names.isEmpty()) {
        name = QCoreApplication::translate("lectern", "unnamed");
        color.setAlphaF(0.8F);
    }
    name = metrics.elidedText(name, Qt::ElideRight, m_geometry.nameWidth);
    int line = bar.firstLine;
    while (line < bar.lastLine && block.top + block.layout->lineTop(line) < 0)
        ++line;
    const qreal x = m_geometry.mirrored ? m_geometry.nameLeft
                                        : m_geometry.nameLeft + m_geometry.nameWidth - metrics.horizontalAdvance(name);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(x, block.top + block.layout->baseline(line)), name);
}

void PagePainter::paintHiddenLanes(QPainter &painter, const MarkPainter &marks, const PlacedBlock &block) const
{
    painter.setFont(m_layout.style().label(0.85));
    painter.setPen(m_contents.palette.muted);
    const std::vector<int> hiddenLanes = marks.hiddenLanes();
    for (int line = 0; line < block.layout->lineCount(); ++line) {
        const int hidden = hiddenLanes[size_t(line)];
        if (hidden == 0)
            continue;
        const QString sign = u"+%1"_s.arg(hidden);
        const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(sign);
        const qreal x = m_geometry.mirrored ? m_geometry.columnLeft - 6 - width : m_geometry.columnRight() + 6;
        painter.drawText(QPointF(x, block.top + block.layout->baseline(line) + block.layout->em() * 0.35), sign);
    }
}

} // namespace lectern
