// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/librarydelegate.h"

#include "app/library/librarymodel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 8;
constexpr int padding = 10;
constexpr int titleLine = 17;
constexpr int detailLine = 18;
constexpr int barHeight = 3;
constexpr int snippetLine = 16;
constexpr int snippetLines = 2;

QFont titleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(QFont font, int less)
{
    font.setPixelSize(QFontInfo(font).pixelSize() - less);
    return font;
}

// Heights follow the font, so that a larger interface font is not cut.
int scaled(int height, const QFont &font) { return height * QFontInfo(font).pixelSize() / 13; }

const SearchHit *hitAt(const QModelIndex &index)
{
    return static_cast<const LibraryModel *>(index.model())->hitAt(index);
}

const ArticleHeader *headerAt(const QModelIndex &index)
{
    return static_cast<const LibraryModel *>(index.model())->headerAt(index);
}

bool isBegun(const ArticleHeader &header)
{
    return header.decisionsLeft > 0 && header.decisionsLeft < header.decisions;
}

// 100 000 rows ask for their height: only titles of a middling length are measured.
int titleLines(const QString &title, const QFontMetrics &metrics, int width)
{
    const qsizetype size = title.size();
    if (size * metrics.maxWidth() <= width || size * metrics.averageCharWidth() * 3 / 2 <= width)
        return 1;
    if (size * metrics.averageCharWidth() > width * 2)
        return 2;
    return metrics.horizontalAdvance(title) <= width ? 1 : 2;
}

void drawTitle(QPainter *painter, const QString &title, const QFont &font, const QRect &rect, int lineHeight)
{
    QTextLayout layout(title, font);
    layout.beginLayout();
    int y = rect.top();
    for (int line = 0; line < 2; ++line) {
        QTextLine textLine = layout.createLine();
        if (!textLine.isValid())
            break;
        textLine.setLineWidth(rect.width());
        const QString rest = title.sliced(textLine.textStart());
        const bool isLast = line == 1 || textLine.textLength() >= rest.size();
        const QString shown = isLast ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, rect.width())
                                     : rest.left(textLine.textLength());
        painter->drawText(QRect(rect.left(), y, rect.width(), lineHeight), Qt::AlignVCenter | Qt::TextSingleLine,
                          shown);
        if (isLast)
            break;
        y += lineHeight;
    }
    layout.endLayout();
}

} // namespace

QString whereAndWhen(const ArticleHeader &header, const QLocale &locale)
{
    QStringList parts;
    if (!header.outlet.isEmpty())
        parts << header.outlet;
    const QDate published = publishedDate(header);
    if (published.isValid()) {
        const bool isThisYear = published.year() == QDate::currentDate().year();
        parts << locale.toString(published, isThisYear ? u"d MMM"_s : u"d MMM yyyy"_s);
    } else if (!header.published.isEmpty()) {
        parts << header.published;
    }
    if (parts.isEmpty() && header.opened.isValid())
        parts << locale.toString(header.opened.toLocalTime().date(), u"d MMM"_s);
    return parts.join(u" · "_s);
}

QString progressText(const ArticleHeader &header)
{
    if (header.decisions == 0 || header.decisionsLeft == header.decisions)
        return LibraryDelegate::tr("new");
    if (header.decisionsLeft == 0)
        return LibraryDelegate::tr("done ✓");
    return LibraryDelegate::tr("%n left", nullptr, header.decisionsLeft);
}

SearchHit shortened(const SearchHit &hit)
{
    constexpr qsizetype before = 24;
    if (hit.found.isEmpty() || hit.found.constFirst().start <= before)
        return hit;
    const qsizetype first = hit.found.constFirst().start;
    const qsizetype space = hit.snippet.indexOf(u' ', first - before);
    const qsizetype cut = space < 0 || space >= first ? first : space + 1;
    SearchHit result{hit.article, u'…' + hit.snippet.sliced(cut), hit.found};
    for (TextRange &found : result.found)
        found = {found.start - cut + 1, found.end - cut + 1};
    return result;
}

LibraryDelegate::LibraryDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const ArticleHeader *header = headerAt(index)) {
        paintArticle(painter, option, *header, hitAt(index));
    } else {
        painter->setFont(smallFont(option.font, 2));
        painter->setPen(m_appearance.muted);
        painter->drawText(option.rect.adjusted(sideMargin + padding, 0, 0, -4), Qt::AlignBottom,
                          index.data(Qt::DisplayRole).toString());
    }
    painter->restore();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ArticleHeader *header = headerAt(index);
    if (!header)
        return {0, scaled(32, option.font)};
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * (sideMargin + padding);
    const int lines = titleLines(header->title, QFontMetrics(titleFont(option.font)), width);
    const int bar = isBegun(*header) ? 6 + barHeight : 0;
    const int snippet = hitAt(index) ? 3 + snippetLines * scaled(snippetLine, option.font) : 0;
    return {0, 8 + lines * scaled(titleLine, option.font) + snippet + 2 + scaled(detailLine, option.font) + bar + 9};
}

void LibraryDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? m_appearance.selected : m_appearance.track);
        painter->drawRoundedRect(row, 6, 6);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(m_appearance.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
}

void LibraryDelegate::paintArticle(QPainter *painter, const QStyleOptionViewItem &option, const ArticleHeader &header,
                                   const SearchHit *hit) const
{
    const QRect row = option.rect.adjusted(sideMargin, 1, -sideMargin, -1);
    paintRow(painter, option, row);

    QRect content = row.adjusted(padding, 7, -padding, -8);
    const QFont title = titleFont(option.font);
    const int lineHeight = scaled(titleLine, option.font);
    const int lines = titleLines(header.title, QFontMetrics(title), content.width());
    painter->setFont(title);
    painter->setPen(m_appearance.ink);
    drawTitle(painter, header.title, title, content, lineHeight);
    content.setTop(content.top() + lines * lineHeight + 2);
    if (hit) {
        content.setHeight(snippetLines * scaled(snippetLine, option.font));
        paintSnippet(painter, smallFont(option.font, 1), content, *hit);
        content.setTop(content.bottom() + 1 + 3);
    }
    content.setHeight(scaled(detailLine, option.font));
    paintDetails(painter, option, content, header);
    if (isBegun(header))
        paintProgress(painter, QRect(content.left(), content.bottom() + 6, content.width(), barHeight), header);
}

void LibraryDelegate::paintDetails(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line,
                                   const ArticleHeader &header) const
{
    painter->setFont(smallFont(option.font, 1));
    painter->setPen(m_appearance.muted);
    const QString progress = progressText(header);
    const int progressWidth = painter->fontMetrics().horizontalAdvance(progress) + 8;
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, progress);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(whereAndWhen(header, option.locale), Qt::ElideRight,
                                                        line.width() - progressWidth));
}

void LibraryDelegate::paintSnippet(QPainter *painter, const QFont &font, const QRect &lines, const SearchHit &hit) const
{
    const SearchHit shown = shortened(hit);
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat emphasized;
    emphasized.setFontWeight(QFont::Bold);
    emphasized.setForeground(m_appearance.ink);
    for (const TextRange &found : shown.found)
        formats.append({int(found.start), int(found.length()), emphasized});
    QTextLayout layout(shown.snippet, font);
    layout.setFormats(formats);
    layout.setCacheEnabled(true);
    QTextOption wrapping(shown.snippet.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    wrapping.setTextDirection(shown.snippet.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < snippetLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(lines.width());
        line.setPosition({0, y});
        y += qreal(lines.height()) / snippetLines;
    }
    layout.endLayout();
    painter->setPen(m_appearance.muted);
    layout.draw(painter, lines.topLeft());
}

void LibraryDelegate::paintProgress(QPainter *painter, const QRect &bar, const ArticleHeader &header) const
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_appearance.track);
    painter->drawRoundedRect(bar, 1.5, 1.5);
    QRectF done = bar;
    done.setWidth(bar.width() * (1 - double(header.decisionsLeft) / header.decisions));
    painter->setBrush(m_appearance.accent);
    painter->drawRoundedRect(done, 1.5, 1.5);
}

} // namespace lectern
