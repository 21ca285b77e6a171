// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importer.h"
#include "core/recognition/recognition.h"

#include <QRegularExpression>

namespace lectern {

/// The letter behind a marked name: country, government, organization, location, person.
inline QChar letterOf(const Annotation &annotation)
{
    switch (annotation.kind) {
    case AnnotationKind::Country: return annotation.role == MentionRole::Government ? u'G' : u'C';
    case AnnotationKind::Organization: return u'O';
    case AnnotationKind::Place: return u'L';
    default: return u'P';
    }
}

/// The text with its names in the form "[Ann Lee]P".
inline QString withMarks(const QString &text, const QList<Annotation> &annotations)
{
    QString result;
    qsizetype at = 0;
    for (const Annotation &annotation : annotations) {
        if (!annotation.isMention())
            continue;
        const TextRange range = annotation.extent();
        result += text.sliced(at, range.start - at) + u'[' + range.of(text).toString() + u']' + letterOf(annotation);
        at = range.end;
    }
    return result + text.sliced(at);
}

/// Text marked like that without its marks.
inline QString withoutMarks(QString text)
{
    static const QRegularExpression mark(QStringLiteral("\\[([^\\]]*)\\][GCOLP]"));
    return text.replace(mark, QStringLiteral("\\1"));
}

} // namespace lectern
