// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/overview.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

EntityKind entityKindOf(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Country: return EntityKind::Country;
    case AnnotationKind::Organization: return EntityKind::Organization;
    case AnnotationKind::Place: return EntityKind::Place;
    default: return EntityKind::Person;
    }
}

int orderOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Country: return 0;
    case EntityKind::Organization: return 1;
    case EntityKind::Person: return 2;
    case EntityKind::Place: return 3;
    }
    Q_UNREACHABLE_RETURN(0);
}

void count(QList<NameCount> &names, const QString &name, MentionRole role)
{
    const auto known =
        std::ranges::find_if(names, [&](const NameCount &one) { return one.name == name && one.role == role; });
    if (known == names.end())
        names.append({name, role, 1});
    else
        ++known->count;
}

/// Collects the groups in the order in which the text first names them.
class Collection
{
public:
    Collection(const Article &article, const Catalogue &catalogue) : m_text(article.text()), m_catalogue(catalogue) {}

    void addMention(const Annotation &annotation)
    {
        const QString name = quotedText(m_text, annotation.ranges);
        const Entity *entity = entityOf(annotation);
        const QString key = u"%1 %2"_s.arg(int(annotation.kind)).arg(entity ? idKey(*entity) : u'=' + name);
        EntityOverview &group = groupFor(key, m_entityIndex, m_overview.entities);
        if (group.mentions.isEmpty()) {
            group.kind = entityKindOf(annotation.kind);
            group.name = entity ? entity->name : name;
            if (entity) {
                group.id = entity->id;
                group.isoCode = entity->isoCode;
                group.description = entity->description;
            }
        }
        group.mentions.append(&annotation);
        count(group.names, name, annotation.role);
    }

    void addQuotation(const Annotation &annotation, const Quotation &quotation)
    {
        const QString source = quotedText(m_text, quotation.source);
        const Entity *entity = entityOf(annotation);
        SpeakerOverview &group =
            groupFor(entity ? idKey(*entity) : u'=' + source.toCaseFolded(), m_speakerIndex, m_overview.speakers);
        if (group.quotations.isEmpty()) {
            group.kind = quotation.sourceKind;
            group.name = entity ? entity->name : source;
            if (entity) {
                group.id = entity->id;
                group.description = entity->description;
                for (const Alias &alias : entity->aliases)
                    group.aliases.append(alias.name);
                group.aliases.removeAll(entity->name);
            }
        }
        group.quotations.append(&annotation);
        for (const TextRange &range : annotation.ranges)
            group.words += wordCount(range.of(m_text));
    }

    Overview take()
    {
        int words = 0;
        for (const SpeakerOverview &speaker : m_overview.speakers)
            words += speaker.words;
        for (SpeakerOverview &speaker : m_overview.speakers)
            speaker.share = words == 0 ? 0 : double(speaker.words) / words;
        std::ranges::stable_sort(m_overview.speakers, std::greater{}, &SpeakerOverview::words);
        for (EntityOverview &entity : m_overview.entities)
            std::ranges::stable_sort(entity.names, std::greater{}, &NameCount::count);
        std::ranges::stable_sort(m_overview.entities, {}, [](const EntityOverview &entity) {
            return std::tuple(orderOf(entity.kind), -entity.mentions.size());
        });
        return std::move(m_overview);
    }

private:
    static QString idKey(const Entity &entity) { return QString::number(entity.id.value()); }

    const Entity *entityOf(const Annotation &annotation) const
    {
        return annotation.entity ? m_catalogue.resolve(*annotation.entity) : nullptr;
    }

    template<typename Group>
    static Group &groupFor(const QString &key, QHash<QString, qsizetype> &index, QList<Group> &groups)
    {
        const auto known = index.constFind(key);
        if (known != index.constEnd())
            return groups[*known];
        index.insert(key, groups.size());
        return groups.emplaceBack();
    }

    QStringView m_text;
    const Catalogue &m_catalogue;
    Overview m_overview = {};
    QHash<QString, qsizetype> m_entityIndex = {};
    QHash<QString, qsizetype> m_speakerIndex = {};
};

} // namespace

Overview overviewOf(const Article &article, const AnnotationSet &annotations, const Catalogue &catalogue)
{
    Collection collection(article, catalogue);
    for (const Annotation &annotation : annotations) {
        if (annotation.status == AnnotationStatus::Rejected)
            continue;
        if (annotation.isMention())
            collection.addMention(annotation);
        else if (annotation.quotation)
            collection.addQuotation(annotation, *annotation.quotation);
    }
    return collection.take();
}

QList<SpeakerOverview> speakersOf(const Article &article, const AnnotationSet &annotations, const Catalogue &catalogue)
{
    Collection collection(article, catalogue);
    for (const Annotation &annotation : annotations) {
        if (annotation.quotation && annotation.status != AnnotationStatus::Rejected)
            collection.addQuotation(annotation, *annotation.quotation);
    }
    return collection.take().speakers;
}

int wordCount(QStringView text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data(), text.size());
    int words = 0;
    do {
        words += finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem);
    } while (finder.toNextBoundary() >= 0);
    return words;
}

QString quotedText(QStringView text, const TextRanges &ranges)
{
    QStringList parts;
    for (const TextRange &range : ranges)
        parts.append(range.of(text).toString().simplified());
    return parts.join(u" … "_s);
}

} // namespace lectern
