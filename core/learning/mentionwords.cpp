// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/mentionwords.h"

namespace lectern {

QString mentionWords(QStringView text, const Annotation &annotation)
{
    if (!annotation.isMention() || annotation.ranges.size() != 1)
        return {};
    return annotation.ranges.first().of(text).toString().simplified();
}

EntityKind entityKindOf(AnnotationKind mention)
{
    switch (mention) {
    case AnnotationKind::Country: return EntityKind::Country;
    case AnnotationKind::Organization: return EntityKind::Organization;
    case AnnotationKind::Place: return EntityKind::Place;
    default: return EntityKind::Person;
    }
}

AnnotationKind mentionKindOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person: return AnnotationKind::Person;
    case EntityKind::Country: return AnnotationKind::Country;
    case EntityKind::Organization: return AnnotationKind::Organization;
    case EntityKind::Place: return AnnotationKind::Place;
    }
    Q_UNREACHABLE_RETURN(AnnotationKind::Person);
}

void NamePlaces::want(const QString &words)
{
    const Tokens tokens = tokenize(words);
    if (!tokens.empty())
        m_wanted[tokens.front().folded].append({words, tokens.size()});
}

QList<NamePlaces::Place> NamePlaces::in(QStringView text) const
{
    QList<Place> places;
    if (m_wanted.isEmpty())
        return places;
    const Tokens tokens = tokenize(text);
    for (size_t i = 0; i < tokens.size(); ++i) {
        const auto wanted = m_wanted.constFind(tokens[i].folded);
        if (wanted == m_wanted.cend())
            continue;
        const Wanted *longest = nullptr;
        TextRange range;
        for (const Wanted &one : *wanted) {
            if (i + one.tokens > tokens.size() || (longest && longest->tokens >= one.tokens))
                continue;
            const TextRange here{tokens[i].start, tokens[i + one.tokens - 1].end()};
            if (here.of(text).toString().simplified() != one.words)
                continue;
            longest = &one;
            range = here;
        }
        if (longest)
            places.append({longest->words, range});
    }
    return places;
}

} // namespace lectern
