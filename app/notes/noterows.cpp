// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notes/noterows.h"

#include "app/review/description.h"
#include "core/article/article.h"

namespace lectern {

using namespace Qt::StringLiterals;

QString NoteRow::text() const { return words + u", "_s + note; }

QList<NoteRow> noteRows(const Article &article, const AnnotationSet &annotations, const Catalogue &catalogue)
{
    QList<NoteRow> rows;
    for (const Annotation &annotation : annotations) {
        if (annotation.note.isEmpty() || annotation.status == AnnotationStatus::Rejected)
            continue;
        QStringList tags;
        for (const TagId id : annotation.tags) {
            if (const Tag *tag = catalogue.find(id))
                tags << u'#' + tag->name;
        }
        rows.append({annotation.id, listKindOf(annotation), quotedWords(article.text(), annotation.ranges, 90),
                     annotation.note, tags.join(u"  "_s)});
    }
    return rows;
}

} // namespace lectern
