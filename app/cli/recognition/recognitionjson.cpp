// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/recognition/recognitionjson.h"

#include "core/recognition/quotations/speakers/speakernames.h"
#include "core/text/offsets.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern::cli {

namespace {

QString typeName(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Person: return u"person"_s;
    case AnnotationKind::Country: return u"country"_s;
    case AnnotationKind::Organization: return u"organization"_s;
    case AnnotationKind::Place: return u"place"_s;
    case AnnotationKind::Quotation: return u"quotation"_s;
    case AnnotationKind::Passage: return u"passage"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString typeName(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person: return u"person"_s;
    case EntityKind::Country: return u"country"_s;
    case EntityKind::Organization: return u"organization"_s;
    case EntityKind::Place: return u"place"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString typeName(QuotationType type)
{
    switch (type) {
    case QuotationType::Direct: return u"direct"_s;
    case QuotationType::Mixed: return u"mixed"_s;
    case QuotationType::Indirect: return u"indirect"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString typeName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Person: return u"person"_s;
    case SourceKind::Organization: return u"organization"_s;
    case SourceKind::Country: return u"country"_s;
    case SourceKind::Unnamed: return u"unnamed"_s;
    case SourceKind::Other: return u"other"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString typeName(QuotationStance stance)
{
    switch (stance) {
    case QuotationStance::Neutral: return u"neutral"_s;
    case QuotationStance::Claims: return u"claims"_s;
    case QuotationStance::Admits: return u"admits"_s;
    case QuotationStance::Denies: return u"denies"_s;
    case QuotationStance::Warns: return u"warns"_s;
    case QuotationStance::Accuses: return u"accuses"_s;
    case QuotationStance::Predicts: return u"predicts"_s;
    case QuotationStance::Asks: return u"asks"_s;
    case QuotationStance::Praises: return u"praises"_s;
    case QuotationStance::Declines: return u"declines"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString typeName(SourcingGrade grade)
{
    switch (grade) {
    case SourcingGrade::Named: return u"named"_s;
    case SourcingGrade::Role: return u"role"_s;
    case SourcingGrade::Anonymous: return u"anonymous"_s;
    case SourcingGrade::Document: return u"document"_s;
    case SourcingGrade::OtherMedia: return u"other_media"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString key(EntityId id) { return QString::number(id.value(), 32); }

QJsonArray toJson(const TextRanges &ranges, const CodePointOffsets &offsets)
{
    QJsonArray array;
    for (const TextRange &range : ranges) {
        const TextRange counted = offsets.toCodePoints(range);
        array.append(QJsonArray{counted.start, counted.end});
    }
    return array;
}

QJsonObject mention(const Annotation &annotation, TextRange range, const Entity *entity, double confidence,
                    const QString &text, const CodePointOffsets &offsets)
{
    const TextRange counted = offsets.toCodePoints(range);
    QJsonObject object{{u"start"_s, counted.start},
                       {u"end"_s, counted.end},
                       {u"type"_s, typeName(annotation.kind)},
                       {u"text"_s, range.of(text).toString()},
                       {u"rule"_s, annotation.origin.rule},
                       {u"reason"_s, annotation.origin.reason},
                       {u"confidence"_s, std::round(confidence * 1000) / 1000}};
    if (annotation.entity)
        object.insert(u"entity"_s, key(*annotation.entity));
    if (entity && annotation.kind == AnnotationKind::Country && !entity->isoCode.isEmpty())
        object.insert(u"iso"_s, entity->isoCode);
    if (annotation.role != MentionRole::None)
        object.insert(u"role"_s, annotation.role == MentionRole::Government ? u"government"_s : u"place"_s);
    if (annotation.doubtful)
        object.insert(u"doubtful"_s, true);
    return object;
}

QJsonObject toJson(const Quotation &quotation, const Annotation &annotation, int number, const QString &speaker,
                   const CodePointOffsets &offsets)
{
    QJsonObject object{{u"id"_s, QString::number(number)},
                       {u"content"_s, toJson(annotation.ranges, offsets)},
                       {u"cue"_s, toJson(quotation.cue, offsets)},
                       {u"speaker"_s, toJson(quotation.source, offsets)},
                       {u"speaker_name"_s, speaker.isEmpty() ? QJsonValue() : QJsonValue(speaker)},
                       {u"kind"_s, typeName(quotation.sourceKind)},
                       {u"type"_s, typeName(quotation.type)},
                       {u"stance"_s, typeName(quotation.stance)},
                       {u"grade"_s, typeName(quotation.grade)},
                       {u"rule"_s, annotation.origin.rule},
                       {u"reason"_s, annotation.origin.reason}};
    if (annotation.entity)
        object.insert(u"entity"_s, key(*annotation.entity));
    if (quotation.affiliation)
        object.insert(u"affiliation"_s, key(*quotation.affiliation));
    if (!quotation.furtherSpeakers.isEmpty()) {
        QJsonArray further;
        for (const EntityId id : quotation.furtherSpeakers)
            further.append(key(id));
        object.insert(u"further_speakers"_s, further);
    }
    if (annotation.doubtful)
        object.insert(u"doubtful"_s, true);
    return object;
}

QJsonObject toJson(const Entity &entity)
{
    QJsonObject object{{u"id"_s, key(entity.id)}, {u"type"_s, typeName(entity.kind)}, {u"name"_s, entity.name}};
    if (!entity.isoCode.isEmpty())
        object.insert(u"iso"_s, entity.isoCode);
    if (!entity.description.isEmpty())
        object.insert(u"description"_s, entity.description);
    QJsonArray aliases;
    for (const Alias &alias : entity.aliases)
        aliases.append(QJsonObject{{u"name"_s, alias.name}, {u"reason"_s, alias.reason}});
    object.insert(u"aliases"_s, aliases);
    return object;
}

} // namespace

QJsonObject toJson(const Recognition &recognition, const QString &text)
{
    const CodePointOffsets offsets(text);
    const QHash<EntityId, QString> names = speakerNames(recognition, text);
    QHash<EntityId, const Entity *> byId;
    QJsonArray entities;
    for (const Entity &entity : recognition.entities) {
        byId.insert(entity.id, &entity);
        entities.append(toJson(entity));
    }
    QJsonArray mentions;
    QJsonArray quotations;
    for (const Annotation &annotation : recognition.annotations) {
        const Entity *entity = annotation.entity ? byId.value(*annotation.entity) : nullptr;
        if (annotation.quotation)
            quotations.append(toJson(*annotation.quotation, annotation, int(quotations.size()) + 1,
                                     entity ? names.value(entity->id) : QString(), offsets));
        else if (annotation.isMention()) {
            for (const TextRange &range : annotation.ranges)
                mentions.append(
                    mention(annotation, range, entity, recognition.confidences.value(annotation.id, 1), text, offsets));
        }
    }
    return {{u"mentions"_s, mentions}, {u"entities"_s, entities}, {u"quotations"_s, quotations}};
}

} // namespace lectern::cli
