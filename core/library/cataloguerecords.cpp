// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/cataloguerecords.h"

#include "core/library/statement.h"
#include "core/library/storednames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr StoredName<EntityKind> kinds[] = {
    {EntityKind::Person, "person"_L1},
    {EntityKind::Country, "country"_L1},
    {EntityKind::Organization, "organization"_L1},
    {EntityKind::Place, "place"_L1},
};

constexpr StoredName<Verdict> verdicts[] = {
    {Verdict::Is, "is"_L1},
    {Verdict::IsNot, "is not"_L1},
    {Verdict::Never, "never"_L1},
    {Verdict::Different, "different"_L1},
};

QString storedAliases(const QList<Alias> &aliases)
{
    QJsonArray array;
    for (const Alias &alias : aliases)
        array.append(QJsonObject{{u"name"_s, alias.name}, {u"reason"_s, alias.reason}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Alias> aliasesFrom(const QString &json)
{
    QList<Alias> aliases;
    for (const QJsonValue alias : QJsonDocument::fromJson(json.toUtf8()).array())
        aliases.append({alias["name"_L1].toString(), alias["reason"_L1].toString()});
    return aliases;
}

/// Deletes what the change takes away and does not bring again.
template<typename Item>
Result<void> erase(Database &database, const QString &sql, const QList<Item> &removed, const QList<Item> &added)
{
    QSet<decltype(Item::id)> kept;
    for (const Item &item : added)
        kept.insert(item.id);
    Statement statement(database, sql);
    for (const Item &item : removed) {
        if (kept.contains(item.id))
            continue;
        if (Result<void> done = statement.run(item.id); !done)
            return done;
    }
    return {};
}

Result<void> writeEntities(Database &database, const QList<Entity> &entities)
{
    Statement statement(database, u"INSERT OR REPLACE INTO entity (id, kind, name, aliases, iso_code, description, "
                                  "merged_into) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    for (const Entity &entity : entities) {
        if (Result<void> done =
                statement.run(entity.id, storedName(kinds, entity.kind), entity.name, storedAliases(entity.aliases),
                              entity.isoCode, entity.description, entity.mergedInto);
            !done)
            return done;
    }
    return {};
}

Result<void> writeTags(Database &database, const QList<Tag> &tags)
{
    Statement statement(database, u"INSERT OR REPLACE INTO tag (id, name, color, position, shortcut) "
                                  "VALUES (?, ?, ?, ?, ?)"_s);
    for (const Tag &tag : tags) {
        if (Result<void> done = statement.run(tag.id, tag.name, qint64(tag.color), tag.position, tag.shortcut); !done)
            return done;
    }
    return {};
}

Result<void> writeFacts(Database &database, const QList<LearnedFact> &facts)
{
    Statement statement(database, u"INSERT OR REPLACE INTO learned_fact (id, verdict, words, kind, entity, other, "
                                  "stated, anywhere, revoked, article, headline, learned) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const LearnedFact &fact : facts) {
        if (Result<void> done = statement.run(fact.id, storedName(verdicts, fact.verdict), fact.words,
                                              storedName(kinds, fact.kind), fact.entity, fact.other, fact.isStated,
                                              fact.isAnywhere, fact.isRevoked, fact.article, fact.headline, fact.when);
            !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> writeCatalogue(Database &database, const CatalogueChange &change)
{
    return erase(database, u"DELETE FROM entity WHERE id = ?"_s, change.removedEntities, change.addedEntities)
        .and_then(
            [&] { return erase(database, u"DELETE FROM tag WHERE id = ?"_s, change.removedTags, change.addedTags); })
        .and_then([&] { return writeEntities(database, change.addedEntities); })
        .and_then([&] { return writeTags(database, change.addedTags); })
        .and_then([&] {
            return erase(database, u"DELETE FROM learned_fact WHERE id = ?"_s, change.removedFacts, change.addedFacts);
        })
        .and_then([&] { return writeFacts(database, change.addedFacts); });
}

Result<Catalogue> readCatalogue(Database &database)
{
    CatalogueChange change;
    Statement entity(database, u"SELECT id, kind, name, aliases, iso_code, description, merged_into FROM entity"_s);
    if (const Result<void> done = entity.run(); !done)
        return std::unexpected(done.error());
    while (entity.next()) {
        change.addedEntities.append({EntityId(entity.integer(0)), valueOfStoredName(kinds, entity.text(1)),
                                     entity.text(2), aliasesFrom(entity.text(3)), entity.text(4), entity.text(5),
                                     entity.id<EntityId>(6)});
    }
    Statement tag(database, u"SELECT id, name, color, position, shortcut FROM tag"_s);
    if (const Result<void> done = tag.run(); !done)
        return std::unexpected(done.error());
    while (tag.next()) {
        change.addedTags.append(
            {TagId(tag.integer(0)), tag.text(1), QRgb(tag.integer(2)), int(tag.integer(3)), tag.text(4)});
    }
    if (const Result<void> done = entity.ended().and_then([&] { return tag.ended(); }); !done)
        return std::unexpected(done.error());
    Catalogue catalogue;
    catalogue.apply(change);
    return catalogue;
}

Result<QList<LearnedFact>> readFacts(Database &database)
{
    Statement row(database, u"SELECT id, verdict, words, kind, entity, other, stated, anywhere, revoked, article, "
                            "headline, learned FROM learned_fact"_s);
    if (const Result<void> done = row.run(); !done)
        return std::unexpected(done.error());
    QList<LearnedFact> facts;
    while (row.next()) {
        facts.append({FactId(row.integer(0)), valueOfStoredName(verdicts, row.text(1)), row.text(2),
                      valueOfStoredName(kinds, row.text(3)), row.id<EntityId>(4), row.id<EntityId>(5),
                      row.integer(6) != 0, row.integer(7) != 0, row.integer(8) != 0, row.id<ArticleId>(9), row.text(10),
                      row.time(11)});
    }
    return row.ended().transform([&] { return facts; });
}

} // namespace lectern
