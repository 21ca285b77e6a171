// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/markrows.h"

#include "app/review/description.h"
#include "core/article/article.h"

#include <QCoreApplication>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsAround = 60; ///< characters to either side

/// The mark with some of what stands around it in its line.
QString excerpt(const QString &text, TextRange mark)
{
    qsizetype start = std::max<qsizetype>(0, mark.start - wordsAround);
    qsizetype end = std::min(text.size(), mark.end + wordsAround);
    start = std::max(start, text.lastIndexOf(u'\n', mark.start) + 1);
    if (const qsizetype line = text.indexOf(u'\n', mark.end); line >= 0)
        end = std::min(end, line);
    while (start > 0 && start < mark.start && !text[start - 1].isSpace())
        ++start;
    while (end < text.size() && end > mark.end && !text[end].isSpace())
        --end;
    const bool startsLine = start == 0 || text[start - 1] == u'\n';
    const bool endsLine = end == text.size() || text[end] == u'\n';
    return (startsLine ? QString() : u"… "_s) + quotedWords(text, {{start, end}}, 2 * wordsAround + 2) +
           (endsLine ? QString() : u" …"_s);
}

} // namespace

QList<QuoteRow> markRows(const Article &article, const AnnotationSet &annotations,
                         const std::vector<UnbalancedMark> &marks)
{
    QList<QuoteRow> rows;
    QuoteRow head{.isSection = true, .speakerKey = u"!"_s};
    head.speaker = QCoreApplication::translate("lectern", "Quotation marks without a partner");
    head.facts = QCoreApplication::translate("lectern", "How is each to be read?");
    rows.append(head);
    for (const UnbalancedMark &mark : marks) {
        if (isSettled(mark, annotations))
            continue;
        QuoteRow row;
        row.mark = mark.mark;
        row.quote = excerpt(article.text(), mark.mark);
        row.detail = mark.message;
        row.isUndecided = true;
        rows.append(row);
    }
    rows.first().count = rows.size() - 1;
    return rows.size() > 1 ? rows : QList<QuoteRow>();
}

} // namespace lectern
