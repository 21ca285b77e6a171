// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notes/notedelegate.h"

#include "app/notes/noterows.h"
#include "app/rows/rowpainter.h"

#include <QAbstractItemView>
#include <QPainter>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16;
constexpr int textLeft = 28; ///< behind the bar
constexpr int padding = 8;
constexpr int mostLines = 6;

const NoteRow &rowOf(const QModelIndex &index) { return *static_cast<const NoteModel *>(index.model())->rowAt(index); }

int smallHeight(const QFont &font) { return qRound(QFontMetrics(RowPainter::smallFont(font)).height() * 1.25); }

} // namespace

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const NoteRow &row = rowOf(index);
    const RowPainter pen(*painter, option, m_appearance);
    pen.drawBackground();
    const QRect text = option.rect.adjusted(textLeft, padding, -side, -padding);
    QRect line(text.left(), text.top(), text.width(), smallHeight(option.font));
    pen.drawText(line, u"“%1”"_s.arg(row.words), pen.smallFont(), m_appearance.muted);
    const QRect note = text.adjusted(0, line.height() + 1, 0, 0);
    const int used = pen.drawLines(note, row.note, option.font, m_appearance.ink, mostLines);
    line.moveTop(note.top() + used + 1);
    pen.drawText(line, row.tags, pen.smallFont(), m_appearance.muted);
    painter->fillRect(QRect(option.rect.left() + side, text.top() + 2, 2, text.height() - 4),
                      m_appearance.page.marks.value(row.kind).lane);
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const NoteRow &row = rowOf(index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - textLeft - side;
    const int note = RowPainter::linesHeight(row.note, option.font, width, mostLines);
    const int tags = row.tags.isEmpty() ? 0 : 1 + smallHeight(option.font);
    return {0, 2 * padding + smallHeight(option.font) + 1 + note + tags};
}

} // namespace lectern
