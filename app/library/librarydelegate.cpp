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

/// Lines of one text, set as its own direction wants it, whatever the window's is;
/// what does not fit is cut behind the last.
void drawLines(QPainter *painter, const QString &text, const QRect &lines, int count,
               const QList<QTextLayout::FormatRange> &formats = {})
{
    const bool isRightToLeft = text.isRightToLeft();
    QTextOption option(isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const auto layOut = [&](QTextLayout &layout) {
        layout.setTextOption(option);
        layout.setFormats(formats);
        layout.beginLayout();
        for (int i = 0; i < count; ++i) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(lines.width());
            const qreal pitch = qreal(lines.height()) / count;
            line.setPosition({0, i * pitch + (pitch - line.height()) / 2});
        }
        layout.endLayout();
        const QTextLine last = layout.lineAt(layout.lineCount() - 1);
        return last.textStart() + last.textLength();
    };
    QTextLayout layout(text, painter->font());
    const qsizetype end = layOut(layout);
    if (end >= text.size()) {
        layout.draw(painter, lines.topLeft());
        return;
    }
    const qsizetype start = layout.lineAt(layout.lineCount() - 1).textStart();
    const QString last =
        painter->fontMetrics().elidedText(text.sliced(start), Qt::ElideRight, lines.width() - lines.height() / count);
    QTextLayout shortened(text.first(start) + last, painter->font());
    layOut(shortened);
    shortened.draw(painter, lines.topLeft());
}

} // namespace

QString whenPublished(const ArticleHeader &header, const QLocale &locale)
{
    const QDate published = publishedDate(header);
    if (published.isValid()) {
        const bool isThisYear = published.year() == QDate::currentDate().year();
        return locale.toString(published, isThisYear ? u"d MMM"_s : u"d MMM yyyy"_s);
    }
    if (!header.published.isEmpty() || !header.outlet.isEmpty() || !header.opened.isValid())
        return header.published;
    return locale.toString(header.opened.toLocalTime().date(), u"d MMM"_s);
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
        painter->drawText(option.rect.adjusted(sideMargin + padding, 0, -sideMargin - padding, -4), Qt::AlignBottom,
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
    drawLines(painter, header.title, QRect(content.topLeft(), QSize(content.width(), lines * lineHeight)), lines);
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
    // Of a long outlet the end may be missing, of a date nothing.
    const QString when = whenPublished(header, option.locale);
    const QString dot = header.outlet.isEmpty() || when.isEmpty() ? QString() : u" · "_s;
    const int left = line.width() - progressWidth - painter->fontMetrics().horizontalAdvance(dot + when);
    const QString outlet = painter->fontMetrics().elidedText(header.outlet, Qt::ElideRight, left);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, outlet + dot + when);
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
    painter->setFont(font);
    painter->setPen(m_appearance.muted);
    drawLines(painter, shown.snippet, lines, snippetLines, formats);
}

void LibraryDelegate::paintProgress(QPainter *painter, const QRect &bar, const ArticleHeader &header) const
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_appearance.track);
    painter->drawRoundedRect(bar, 1.5, 1.5);
    QRectF done = bar;
    done.setWidth(bar.width() * (1 - double(header.decisionsLeft) / header.decisions));
    if (painter->layoutDirection() == Qt::RightToLeft)
        done.moveRight(bar.right() + 1);
    painter->setBrush(m_appearance.accent);
    painter->drawRoundedRect(done, 1.5, 1.5);
}

} // namespace lectern
