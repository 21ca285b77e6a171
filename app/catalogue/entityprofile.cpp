// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/entityprofile.h"

#include "app/review/description.h"
#include "core/article/article.h"
#include "core/editing/entityedits.h"

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype context = 24; ///< characters on either side of a mention
constexpr qsizetype nameLimit = 80;
constexpr qsizetype noteLimit = 160;

void addName(QList<NameInUse> &names, const QString &name, AnnotationId place, const Entity &entity)
{
    const auto known = std::ranges::find(names, name, &NameInUse::name);
    if (known != names.end()) {
        known->places.append(place);
        return;
    }
    const auto alias = std::ranges::find(entity.aliases, name, &Alias::name);
    names.append({name, alias == entity.aliases.end() ? QString() : alias->reason, {place}});
}

} // namespace

QString wordsAround(QStringView text, TextRange range)
{
    const qsizetype lineStart = text.first(range.start).lastIndexOf(u'\n') + 1;
    const qsizetype lineEnd = text.indexOf(u'\n', range.end);
    const qsizetype start = std::max(lineStart, range.start - context);
    const qsizetype end = std::min(lineEnd < 0 ? text.size() : lineEnd, range.end + context);
    const QString words = text.sliced(start, end - start).toString().simplified();
    return (start > lineStart ? u"…"_s : QString()) + words + (end < lineEnd ? u"…"_s : QString());
}

std::optional<EntityProfile> entityProfile(EntityId id, const Article &article, const AnnotationSet &annotations,
                                           const Catalogue &catalogue)
{
    const Entity *entity = catalogue.resolve(id);
    if (!entity)
        return {};
    EntityProfile profile;
    profile.entity = *entity;
    const QString &text = article.text();
    TextRange lastRange;
    for (const Annotation &annotation : edits::annotationsOf(entity->id, annotations, catalogue)) {
        const PlaceInText place{annotation.id, quotedWords(text, annotation.ranges, nameLimit)};
        if (annotation.isMention()) {
            ++profile.mentions;
            addName(profile.names, place.words, annotation.id, *entity);
            if (!profile.first)
                profile.first = {annotation.id, wordsAround(text, annotation.extent())};
            profile.last = {annotation.id, {}};
            lastRange = annotation.extent();
        } else if (annotation.quotation) {
            profile.quotes.append(place);
        }
        if (!annotation.note.isEmpty())
            profile.notes.append({annotation.id, annotation.note.simplified().left(noteLimit)});
    }
    if (profile.last)
        profile.last->words = wordsAround(text, lastRange);
    std::ranges::stable_sort(profile.names, std::greater{}, [](const NameInUse &use) { return use.places.size(); });
    for (const Alias &alias : entity->aliases) {
        if (!std::ranges::contains(profile.names, alias.name, &NameInUse::name))
            profile.names.append({alias.name, alias.reason});
    }
    for (const Entity &other : catalogue.entities()) {
        if (other.mergedInto == entity->id)
            profile.swallowed.append(other.id);
    }
    std::ranges::sort(profile.swallowed);
    return profile;
}

} // namespace lectern
