// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/annotationrecords.h"

#include "core/library/statement.h"
#include "core/library/storednames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr StoredName<AnnotationKind> kinds[] = {
    {AnnotationKind::Passage, "passage"_L1}, {AnnotationKind::Person, "person"_L1},
    {AnnotationKind::Country, "country"_L1}, {AnnotationKind::Organization, "organization"_L1},
    {AnnotationKind::Place, "place"_L1},     {AnnotationKind::Quotation, "quotation"_L1},
};
constexpr StoredName<AnnotationStatus> statuses[] = {
    {AnnotationStatus::Proposed, "proposed"_L1},
    {AnnotationStatus::Accepted, "accepted"_L1},
    {AnnotationStatus::Rejected, "rejected"_L1},
};
constexpr StoredName<MentionRole> roles[] = {
    {MentionRole::None, "none"_L1},
    {MentionRole::Government, "government"_L1},
    {MentionRole::Place, "place"_L1},
};
constexpr StoredName<QuotationType> quotationTypes[] = {
    {QuotationType::Direct, "direct"_L1},
    {QuotationType::Mixed, "mixed"_L1},
    {QuotationType::Indirect, "indirect"_L1},
};
constexpr StoredName<SourceKind> sourceKinds[] = {
    {SourceKind::Unnamed, "unnamed"_L1},
    {SourceKind::Person, "person"_L1},
    {SourceKind::Organization, "organization"_L1},
    {SourceKind::Country, "country"_L1},
    {SourceKind::Other, "other"_L1},
};
constexpr StoredName<QuotationStance> quotationStances[] = {
    {QuotationStance::Neutral, "neutral"_L1},   {QuotationStance::Claims, "claims"_L1},
    {QuotationStance::Admits, "admits"_L1},     {QuotationStance::Denies, "denies"_L1},
    {QuotationStance::Warns, "warns"_L1},       {QuotationStance::Accuses, "accuses"_L1},
    {QuotationStance::Predicts, "predicts"_L1}, {QuotationStance::Asks, "asks"_L1},
    {QuotationStance::Praises, "praises"_L1},   {QuotationStance::Declines, "declines"_L1},
};
constexpr StoredName<SourcingGrade> sourcingGrades[] = {
    {SourcingGrade::Anonymous, "anonymous"_L1},
    {SourcingGrade::Named, "named"_L1},
    {SourcingGrade::Role, "role"_L1},
    {SourcingGrade::Document, "document"_L1},
    {SourcingGrade::OtherMedia, "otherMedia"_L1},
};

QJsonArray jsonFrom(const TextRanges &ranges)
{
    QJsonArray array;
    for (const TextRange &range : ranges)
        array.append(QJsonArray{qint64(range.start), qint64(range.end)});
    return array;
}

TextRanges rangesFrom(const QJsonArray &array)
{
    TextRanges ranges;
    ranges.reserve(array.size());
    for (const QJsonValue range : array)
        ranges.append({range[0].toInteger(), range[1].toInteger()});
    return ranges;
}

QString compact(const QJsonDocument &document) { return QString::fromUtf8(document.toJson(QJsonDocument::Compact)); }

QJsonDocument parsed(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()); }

template<typename Tag>
QJsonArray jsonFrom(const QList<Id<Tag>> &ids)
{
    QJsonArray array;
    for (const Id<Tag> id : ids)
        array.append(id.value());
    return array;
}

template<typename Tag>
QList<Id<Tag>> idsFrom(const QJsonArray &array)
{
    QList<Id<Tag>> ids;
    for (const QJsonValue id : array)
        ids.append(Id<Tag>(id.toInteger()));
    return ids;
}

QString storedTags(const QList<TagId> &tags) { return compact(QJsonDocument(jsonFrom(tags))); }

QList<TagId> tagsFrom(const QString &json)
{
    return json == "[]"_L1 ? QList<TagId>() : idsFrom<TagTag>(parsed(json).array());
}

std::optional<QString> storedQuotation(const std::optional<Quotation> &quotation)
{
    if (!quotation)
        return {};
    QJsonObject object{
        {u"cue"_s, jsonFrom(quotation->cue)},
        {u"source"_s, jsonFrom(quotation->source)},
        {u"type"_s, storedName(quotationTypes, quotation->type)},
        {u"sourceKind"_s, storedName(sourceKinds, quotation->sourceKind)},
        {u"stance"_s, storedName(quotationStances, quotation->stance)},
        {u"grade"_s, storedName(sourcingGrades, quotation->grade)},
    };
    if (quotation->affiliation)
        object.insert(u"affiliation"_s, quotation->affiliation->value());
    if (!quotation->furtherSpeakers.isEmpty())
        object.insert(u"furtherSpeakers"_s, jsonFrom(quotation->furtherSpeakers));
    return compact(QJsonDocument(object));
}

std::optional<Quotation> quotationFrom(const QString &json)
{
    const QJsonObject object = parsed(json).object();
    Quotation quotation{rangesFrom(object["cue"_L1].toArray()),
                        rangesFrom(object["source"_L1].toArray()),
                        valueOfStoredName(quotationTypes, object["type"_L1].toString()),
                        valueOfStoredName(sourceKinds, object["sourceKind"_L1].toString()),
                        valueOfStoredName(quotationStances, object["stance"_L1].toString()),
                        valueOfStoredName(sourcingGrades, object["grade"_L1].toString())};
    // What an earlier version stored has no grade: a source of a kind was named.
    if (!object.contains("grade"_L1) && quotation.sourceKind != SourceKind::Unnamed)
        quotation.grade = quotation.sourceKind == SourceKind::Other ? SourcingGrade::Document : SourcingGrade::Named;
    if (object.contains("affiliation"_L1))
        quotation.affiliation = EntityId(object["affiliation"_L1].toInteger());
    quotation.furtherSpeakers = idsFrom<EntityTag>(object["furtherSpeakers"_L1].toArray());
    return quotation;
}

constexpr auto upsert = "INSERT INTO annotation (article, id, kind, status, ranges, recognizer, rule, reason, entity, "
                        "role, doubtful, tags, note, quotation, modified, lost_quote) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                        "ON CONFLICT (article, id) DO UPDATE SET kind = excluded.kind, status = excluded.status, "
                        "ranges = excluded.ranges, recognizer = excluded.recognizer, rule = excluded.rule, "
                        "reason = excluded.reason, entity = excluded.entity, role = excluded.role, "
                        "doubtful = excluded.doubtful, tags = excluded.tags, note = excluded.note, "
                        "quotation = excluded.quotation, modified = excluded.modified"_L1;

Result<void> write(Statement &statement, ArticleId article, const Annotation &annotation,
                   const std::optional<QString> &lostQuote)
{
    return statement.run(article, annotation.id, storedName(kinds, annotation.kind),
                         storedName(statuses, annotation.status), compact(QJsonDocument(jsonFrom(annotation.ranges))),
                         annotation.origin.recognizer, annotation.origin.rule, annotation.origin.reason,
                         annotation.entity, storedName(roles, annotation.role), annotation.doubtful,
                         storedTags(annotation.tags), annotation.note, storedQuotation(annotation.quotation),
                         annotation.modified, lostQuote);
}

Annotation annotationFrom(const Statement &row)
{
    Annotation annotation{AnnotationId(row.integer(0))};
    annotation.kind = valueOfStoredName(kinds, row.text(1));
    annotation.status = valueOfStoredName(statuses, row.text(2));
    annotation.ranges = rangesFrom(parsed(row.text(3)).array());
    annotation.origin = {row.text(4), row.text(5), row.text(6)};
    annotation.entity = row.id<EntityId>(7);
    annotation.role = valueOfStoredName(roles, row.text(8));
    annotation.doubtful = row.integer(9) != 0;
    annotation.tags = tagsFrom(row.text(10));
    annotation.note = row.text(11);
    if (!row.isNull(12))
        annotation.quotation = quotationFrom(row.text(12));
    annotation.modified = row.time(13);
    return annotation;
}

} // namespace

Result<void> writeAnnotations(Database &database, ArticleId article, const AnnotationChange &change)
{
    QSet<AnnotationId> kept;
    for (const Annotation &annotation : change.added)
        kept.insert(annotation.id);
    Statement erase(database, u"DELETE FROM annotation WHERE article = ? AND id = ?"_s);
    for (const Annotation &annotation : change.removed) {
        if (kept.contains(annotation.id))
            continue;
        if (Result<void> done = erase.run(article, annotation.id); !done)
            return done;
    }
    Statement statement(database, upsert);
    for (const Annotation &annotation : change.added) {
        if (Result<void> done = write(statement, article, annotation, {}); !done)
            return done;
    }
    return {};
}

Result<void> writeOrphans(Database &database, ArticleId article, const QList<Orphan> &orphans)
{
    Statement statement(database, upsert);
    for (const Orphan &orphan : orphans) {
        if (Result<void> done = write(statement, article, orphan.annotation, orphan.quote); !done)
            return done;
    }
    return {};
}

Result<void> readAnnotations(Database &database, StoredArticle &article)
{
    Statement row(database, u"SELECT id, kind, status, ranges, recognizer, rule, reason, entity, role, doubtful, tags, "
                            "note, quotation, modified, lost_quote FROM annotation WHERE article = ?"_s);
    if (Result<void> done = row.run(article.id); !done)
        return done;
    QList<Annotation> annotations;
    while (row.next()) {
        if (row.isNull(14))
            annotations.append(annotationFrom(row));
        else
            article.orphans.append({annotationFrom(row), row.text(14)});
    }
    article.annotations = AnnotationSet(std::move(annotations));
    return row.ended();
}

} // namespace lectern
