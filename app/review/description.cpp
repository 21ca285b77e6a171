// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/review/description.h"

#include <QCoreApplication>

namespace lectern {

using namespace Qt::StringLiterals;

QString kindName(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Person: return QCoreApplication::translate("lectern", "Person");
    case AnnotationKind::Country: return QCoreApplication::translate("lectern", "Country");
    case AnnotationKind::Organization: return QCoreApplication::translate("lectern", "Organization");
    case AnnotationKind::Place: return QCoreApplication::translate("lectern", "Place");
    case AnnotationKind::Quotation: return QCoreApplication::translate("lectern", "Quotation");
    case AnnotationKind::Passage: return QCoreApplication::translate("lectern", "Passage");
    }
    Q_UNREACHABLE_RETURN({});
}

QString kindPlural(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Speaker: return QCoreApplication::translate("lectern", "Speakers");
    case MarkKind::Country: return QCoreApplication::translate("lectern", "Countries");
    case MarkKind::Organization: return QCoreApplication::translate("lectern", "Organizations");
    case MarkKind::Person: return QCoreApplication::translate("lectern", "People");
    case MarkKind::Place: return QCoreApplication::translate("lectern", "Places");
    case MarkKind::Quotation: return QCoreApplication::translate("lectern", "Quotations");
    case MarkKind::Passage: return QCoreApplication::translate("lectern", "Passages");
    }
    Q_UNREACHABLE_RETURN({});
}

QString statusText(const Annotation &annotation)
{
    if (annotation.status == AnnotationStatus::Rejected && annotation.origin.rule == neverHereRule)
        return QCoreApplication::translate("lectern", "Rejected, never again here");
    if (annotation.status == AnnotationStatus::Rejected && annotation.origin.rule == neverAnywhereRule)
        return QCoreApplication::translate("lectern", "Rejected, never again anywhere");
    switch (annotation.status) {
    case AnnotationStatus::Accepted: return QCoreApplication::translate("lectern", "Accepted");
    case AnnotationStatus::Rejected: return QCoreApplication::translate("lectern", "Rejected");
    case AnnotationStatus::Proposed: break;
    }
    return annotation.doubtful ? QCoreApplication::translate("lectern", "Proposed, doubtful")
                               : QCoreApplication::translate("lectern", "Proposed");
}

QString reasonText(const Annotation &annotation)
{
    if (annotation.origin.isAnalyst())
        return QCoreApplication::translate("lectern", "Marked by hand.");
    if (annotation.origin.rule == correctedRule)
        return QCoreApplication::translate("lectern", "You corrected this. Found because: %1")
            .arg(annotation.origin.reason);
    return annotation.origin.reason;
}

QString identityText(const Annotation &annotation, const Catalogue &catalogue)
{
    const Entity *entity = annotation.entity ? catalogue.resolve(*annotation.entity) : nullptr;
    if (!entity)
        return annotation.quotation ? QCoreApplication::translate("lectern", "Unnamed source") : QString();
    QStringList parts{entity->name};
    if (annotation.role == MentionRole::Government)
        parts << QCoreApplication::translate("lectern", "its government");
    else if (!entity->description.isEmpty())
        parts << entity->description;
    if (!entity->isoCode.isEmpty())
        parts << entity->isoCode;
    return parts.join(u" · "_s);
}

QString quotedWords(QStringView text, const TextRanges &ranges, qsizetype limit)
{
    QString words;
    for (const TextRange &range : ranges) {
        if (!words.isEmpty())
            words += u" … "_s;
        words += range.of(text).first(std::min(range.length(), limit + 1)).toString().simplified();
        if (words.size() > limit)
            return words.first(limit).trimmed() + u'…';
    }
    return words;
}

MarkKind listKindOf(const Annotation &annotation)
{
    return annotation.kind == AnnotationKind::Quotation ? MarkKind::Speaker : markKindOf(annotation.kind);
}

} // namespace lectern
