// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quoterows.h"

#include "app/chooser/entitychoices.h"
#include "app/review/description.h"
#include "core/article/paragraphs.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 240; ///< more than three lines hold

bool isLive(const Annotation &annotation)
{
    return annotation.quotation && annotation.status != AnnotationStatus::Rejected;
}

QString placeOf(const Article &article, const QList<int> &paragraphs, qsizetype position)
{
    const qsizetype block = article.blockAt(position);
    if (block < 0)
        return {};
    if (article.blocks()[block].kind == BlockKind::Headline)
        return QCoreApplication::translate("lectern", "headline");
    return paragraphs[block] == 0 ? QString()
                                  : QCoreApplication::translate("lectern", "paragraph %1").arg(paragraphs[block]);
}

QString detailOf(const Article &article, const QList<int> &paragraphs, const Annotation &annotation)
{
    QStringList parts;
    if (const QString cue = quotedWords(article.text(), annotation.quotation->cue, 30); !cue.isEmpty())
        parts << cue;
    parts << typeName(annotation.quotation->type);
    if (const QString place = placeOf(article, paragraphs, annotation.extent().start); !place.isEmpty())
        parts << place;
    return parts.join(u" · "_s);
}

bool matches(const QString &text, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString haystack = folded(text);
    return std::ranges::all_of(words, [&](const QString &word) { return haystack.contains(word); });
}

} // namespace

QString QuoteRow::key() const
{
    if (annotation)
        return QString::number(annotation->value());
    return u"= %1"_s.arg(entity ? QString::number(entity->value()) : speaker);
}

QString QuoteRow::text() const { return isSection ? speaker : quote + u", "_s + detail; }

QList<QuoteRow> quoteRows(const Article &article, const AnnotationSet &annotations, const Catalogue &catalogue,
                          const QString &filter)
{
    const QStringList words = folded(filter).split(u' ', Qt::SkipEmptyParts);
    const QList<int> paragraphs = paragraphNumbers(article);
    QList<QList<QuoteRow>> speakers;
    QHash<QString, qsizetype> places;
    for (const Annotation &annotation : annotations) {
        if (!isLive(annotation))
            continue;
        const Entity *entity = annotation.entity ? catalogue.resolve(*annotation.entity) : nullptr;
        const QString source = quotedWords(article.text(), annotation.quotation->source);
        QuoteRow head{.isSection = true};
        head.isUnnamed = !entity;
        if (entity)
            head.entity = entity->id;
        head.speaker = entity             ? entity->name
                       : source.isEmpty() ? QCoreApplication::translate("lectern", "unnamed")
                                          : QCoreApplication::translate("lectern", "unnamed, %1").arg(source);
        QuoteRow row = head;
        row.isSection = false;
        row.annotation = annotation.id;
        row.quote = quotedWords(article.text(), annotation.ranges, longestQuote);
        row.detail = detailOf(article, paragraphs, annotation);
        row.isUndecided = annotation.status == AnnotationStatus::Proposed;
        if (!matches(row.speaker + u' ' + row.quote, words))
            continue;
        const QString key = head.key();
        if (!places.contains(key)) {
            places.insert(key, speakers.size());
            speakers.append({head});
        }
        speakers[places.value(key)].append(row);
    }
    QList<QuoteRow> rows;
    for (QList<QuoteRow> &speaker : speakers) {
        speaker.first().count = speaker.size() - 1;
        rows += speaker;
    }
    return rows;
}

} // namespace lectern
