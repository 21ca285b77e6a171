// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tags/tagrows.h"

#include "app/review/description.h"
#include "core/article/article.h"

#include <QCoreApplication>
#include <QHash>
#include <QKeySequence>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

/// What is left of an annotation whose words are gone.
TagRow orphanRow(const Orphan &orphan, const Catalogue &catalogue)
{
    TagRow row;
    row.isOrphan = true;
    row.annotation = orphan.annotation.id;
    row.title = u"“%1”"_s.arg(orphan.quote.simplified());
    QStringList details{kindName(orphan.annotation.kind)};
    for (const TagId id : orphan.annotation.tags) {
        if (const Tag *tag = catalogue.find(id))
            details << u'#' + tag->name;
    }
    if (!orphan.annotation.note.isEmpty())
        details << orphan.annotation.note.simplified();
    row.detail = details.join(u" · "_s);
    return row;
}

TagRow headRow(TagFold fold, const QString &title, qsizetype count, TagFolds open)
{
    TagRow row;
    row.fold = fold;
    row.isOpen = open.testFlag(fold);
    row.title = title;
    row.count = count;
    return row;
}

} // namespace

QString TagRow::key() const
{
    if (tag)
        return u"tag %1"_s.arg(tag->value());
    if (fold)
        return u"fold %1"_s.arg(int(*fold));
    return (isOrphan ? u"orphan %1"_s : u"mark %1"_s).arg(annotation->value());
}

QString TagRow::text() const
{
    return tag || fold ? u"%1, %2"_s.arg(title, QString::number(count)) : title + u", "_s + detail;
}

QList<TagRow> tagRows(const Article &article, const AnnotationSet &annotations, const Catalogue &catalogue,
                      const QList<Orphan> &orphans, TagFolds open)
{
    QHash<TagId, QList<AnnotationId>> places;
    QList<TagRow> rejected;
    qsizetype rejectedCount = 0;
    for (const Annotation &annotation : annotations) {
        if (annotation.status != AnnotationStatus::Rejected) {
            for (const TagId id : annotation.tags)
                places[id].append(annotation.id);
            continue;
        }
        ++rejectedCount;
        if (!open.testFlag(TagFold::Rejected))
            continue;
        TagRow row;
        row.annotation = annotation.id;
        row.title = quotedWords(article.text(), annotation.ranges);
        row.detail = kindName(annotation.kind);
        rejected.append(row);
    }

    QList<TagRow> rows;
    for (const Tag &tag : catalogue.tags()) {
        TagRow row;
        row.tag = tag.id;
        row.title = tag.name;
        row.shortcut =
            QKeySequence::fromString(tag.shortcut, QKeySequence::PortableText).toString(QKeySequence::NativeText);
        row.color = tag.color;
        row.places = places.value(tag.id);
        row.count = row.places.size();
        rows.append(row);
    }
    if (rejectedCount > 0) {
        rows.append(
            headRow(TagFold::Rejected, QCoreApplication::translate("lectern", "Rejected marks"), rejectedCount, open));
        rows += rejected;
    }
    if (!orphans.isEmpty()) {
        rows.append(headRow(TagFold::Orphans, QCoreApplication::translate("lectern", "Lost in the new version"),
                            orphans.size(), open));
        for (const Orphan &orphan : open.testFlag(TagFold::Orphans) ? orphans : QList<Orphan>())
            rows.append(orphanRow(orphan, catalogue));
    }
    return rows;
}

} // namespace lectern
