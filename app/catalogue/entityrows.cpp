// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/entityrows.h"

#include "app/catalogue/draggedmarks.h"
#include "app/review/description.h"
#include "core/article/article.h"

#include <QCoreApplication>
#include <QHash>
#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr MarkKind groupOrder[] = {MarkKind::Speaker, MarkKind::Country, MarkKind::Organization, MarkKind::Person,
                                   MarkKind::Place};
constexpr int namesShown = 2;

struct NameUse
{
    QString name;
    int count = 0;
};

/// A row while it is being counted.
struct Gathered
{
    EntityRow row = {};
    const Entity *entity = nullptr;
    QList<NameUse> names = {};
    qsizetype doubtful = 0;

    void add(const Annotation &annotation, const QString &name, CountryUse use)
    {
        row.annotations.append(annotation.id);
        if (row.group == MarkKind::Country)
            row.uses.places[size_t(use)].append(annotation.id);
        row.undecided += annotation.status == AnnotationStatus::Proposed;
        doubtful += annotation.doubtful;
        const auto known = std::ranges::find(names, name, &NameUse::name);
        if (known == names.end())
            names.append({name, 1});
        else
            ++known->count;
    }
};

/// The name as it stands, without the spaces and line breaks around it.
QString wordsOf(QStringView text, const TextRanges &ranges) { return quotedWords(text, ranges, 80); }

/// "4 as “Lisbon”, 2 “Portuguese”": under which other names the text has them.
QString otherNames(const Gathered &gathered)
{
    QList<NameUse> others = gathered.names;
    others.removeIf([&](const NameUse &use) { return use.name == gathered.row.name || use.name.isEmpty(); });
    std::ranges::stable_sort(others, std::greater{}, &NameUse::count);
    QStringList parts;
    for (const NameUse &use : others.first(std::min<qsizetype>(others.size(), namesShown))) {
        if (gathered.row.group == MarkKind::Speaker)
            parts << QCoreApplication::translate("lectern", "“%1”").arg(use.name);
        else if (parts.isEmpty())
            parts << QCoreApplication::translate("lectern", "%1 as “%2”").arg(use.count).arg(use.name);
        else
            parts << QCoreApplication::translate("lectern", "%1 “%2”").arg(use.count).arg(use.name);
    }
    return parts.join(u", "_s);
}

/// "5 by name, 2 demonym, 4 government"
QString usesText(const Gathered &gathered)
{
    const CountryUses &uses = gathered.row.uses;
    const auto by = [&](CountryUse use) { return int(uses.of(use).size()); };
    if (by(CountryUse::Name) == gathered.row.annotations.size())
        return otherNames(gathered);
    QStringList parts;
    if (by(CountryUse::Name) > 0)
        parts << QCoreApplication::translate("lectern", "%1 by name").arg(by(CountryUse::Name));
    if (by(CountryUse::Demonym) > 0)
        parts << QCoreApplication::translate("lectern", "%1 demonym").arg(by(CountryUse::Demonym));
    if (by(CountryUse::Government) > 0)
        parts << QCoreApplication::translate("lectern", "%1 government").arg(by(CountryUse::Government));
    return parts.join(u", "_s);
}

void describe(Gathered &gathered)
{
    EntityRow &row = gathered.row;
    QStringList parts;
    if (gathered.doubtful == row.annotations.size())
        parts << QCoreApplication::translate("lectern", "doubtful");
    if (const Entity *entity = gathered.entity) {
        if (row.group == MarkKind::Country && !entity->isoCode.isEmpty())
            parts << entity->isoCode;
        if (!entity->description.isEmpty())
            parts << entity->description;
        else if (row.group != MarkKind::Country && row.group != MarkKind::Speaker && !entity->isoCode.isEmpty())
            parts << entity->isoCode;
    } else if (row.group != MarkKind::Speaker) {
        parts << QCoreApplication::translate("lectern", "not identified");
    }
    const QString names = row.group == MarkKind::Country ? usesText(gathered) : otherNames(gathered);
    if (!names.isEmpty())
        parts << names;
    row.detail = parts.join(u" · "_s);
}

QString unnamedText(const QString &source)
{
    return source.isEmpty() ? QCoreApplication::translate("lectern", "unnamed")
                            : QCoreApplication::translate("lectern", "unnamed, %1").arg(source);
}

class Gathering
{
public:
    Gathering(const Article &article, const AnnotationSet &annotations, const Catalogue &catalogue)
        : m_text(article.text()), m_catalogue(catalogue)
    {
        for (const Annotation &annotation : annotations) {
            if (annotation.origin.rule.endsWith(".demonym"_L1))
                m_demonyms.insert(wordsOf(m_text, annotation.ranges));
        }
    }

    void add(const Annotation &annotation)
    {
        if (annotation.isMention())
            rowFor(annotation, markKindOf(annotation.kind), wordsOf(m_text, annotation.ranges));
        else if (annotation.quotation)
            rowFor(annotation, MarkKind::Speaker, wordsOf(m_text, annotation.quotation->source));
    }

    QList<EntityRow> rows()
    {
        QList<EntityRow> rows;
        for (const MarkKind group : groupOrder) {
            QList<Gathered> &members = m_groups[group];
            if (members.isEmpty())
                continue;
            std::ranges::stable_sort(members, std::greater{},
                                     [](const Gathered &one) { return one.row.annotations.size(); });
            rows.append({.group = group, .isSection = true, .name = kindPlural(group)});
            for (Gathered &member : members) {
                if (group == MarkKind::Country)
                    member.row.uses.most = members.first().row.annotations.size();
                describe(member);
                rows.append(member.row);
            }
        }
        return rows;
    }

private:
    void rowFor(const Annotation &annotation, MarkKind group, const QString &words)
    {
        const Entity *entity = annotation.entity ? m_catalogue.resolve(*annotation.entity) : nullptr;
        const QString key =
            u"%1 %2"_s.arg(int(group)).arg(entity ? QString::number(entity->id.value()) : u'=' + words.toCaseFolded());
        QList<Gathered> &members = m_groups[group];
        const auto known = m_places.constFind(key);
        if (known != m_places.cend()) {
            members[*known].add(annotation, words, useOf(annotation, words));
            return;
        }
        m_places.insert(key, members.size());
        Gathered made;
        made.entity = entity;
        made.row.group = group;
        made.row.isUnnamed = !entity && group == MarkKind::Speaker;
        made.row.name = entity ? entity->name : made.row.isUnnamed ? unnamedText(words) : words;
        if (entity)
            made.row.entity = entity->id;
        made.add(annotation, entity ? words : made.row.name, useOf(annotation, words));
        members.append(made);
    }

    /// A demonym stays one where the analyst marked it himself.
    CountryUse useOf(const Annotation &annotation, const QString &words) const
    {
        if (annotation.role == MentionRole::Government)
            return CountryUse::Government;
        return m_demonyms.contains(words) ? CountryUse::Demonym : CountryUse::Name;
    }

    QStringView m_text;
    const Catalogue &m_catalogue;
    QHash<MarkKind, QList<Gathered>> m_groups = {};
    QHash<QString, qsizetype> m_places = {};
    QSet<QString> m_demonyms = {};
};

} // namespace

Qt::ItemFlags EntityModel::flags(const QModelIndex &index) const
{
    const EntityRow *row = rowAt(index);
    const Qt::ItemFlags flags = RowModel::flags(index);
    return row && !row->isSection ? flags | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled : flags;
}

QStringList EntityModel::mimeTypes() const { return {DraggedMarks::mimeType()}; }

QMimeData *EntityModel::mimeData(const QModelIndexList &indexes) const
{
    const EntityRow *row = indexes.isEmpty() ? nullptr : rowAt(indexes.first());
    return row ? DraggedMarks{row->annotations, row->entity}.toMimeData() : nullptr;
}

bool EntityModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const EntityRow *row = rowAt(parent);
    const std::optional<DraggedMarks> dragged = DraggedMarks::from(*data);
    return row && row->entity && dragged && dragged->entity != row->entity;
}

QString EntityRow::key() const
{
    return u"%1 %2"_s.arg(int(group)).arg(entity ? QString::number(entity->value()) : u'=' + name);
}

QString EntityRow::text() const
{
    if (isSection)
        return name;
    return u"%1, %2, %3"_s.arg(name, QString::number(annotations.size()), detail);
}

QList<EntityRow> entityRows(const Article &article, const AnnotationSet &annotations, const Catalogue &catalogue)
{
    Gathering gathering(article, annotations, catalogue);
    for (const Annotation &annotation : annotations) {
        if (annotation.status != AnnotationStatus::Rejected)
            gathering.add(annotation);
    }
    return gathering.rows();
}

} // namespace lectern
