// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationset.h"
#include "core/article/article.h"
#include "core/catalogue/catalogue.h"

#include <algorithm>

namespace lectern::tests {

/// A text of paragraphs to which a test adds people, mentions and quotations by
/// their words; of words that stand there more than once, the first that is not
/// taken by the same kind.
class QuotedScene
{
public:
    explicit QuotedScene(const QString &words) : text(words) {}

    EntityId person(const QString &name, EntityKind kind = EntityKind::Person)
    {
        const Entity entity{EntityId::derived(name.toUtf8()), kind, name};
        catalogue.apply({.addedEntities = {entity}});
        return entity.id;
    }

    Annotation &mention(const QString &words, EntityId entity)
    {
        return add(AnnotationKind::Person, {place(words, AnnotationKind::Person)}, entity);
    }

    /// `source` is looked for after the content, or before it where it is not there.
    Annotation &quotation(const QStringList &content, const QString &source, std::optional<EntityId> speaker)
    {
        TextRanges ranges;
        for (const QString &words : content)
            ranges.append(place(words, AnnotationKind::Quotation));
        Annotation &made = add(AnnotationKind::Quotation, ranges, speaker);
        made.quotation = Quotation{};
        if (!source.isEmpty()) {
            qsizetype at = text.indexOf(source, ranges.first().end);
            if (at < 0 || text.sliced(ranges.first().end, at - ranges.first().end).contains(u'\n'))
                at = text.lastIndexOf(source, ranges.first().start - text.size());
            made.quotation->source = {{at, at + source.size()}};
        }
        made.quotation->sourceKind = speaker || !source.isEmpty() ? SourceKind::Person : SourceKind::Unnamed;
        return made;
    }

    Article article() const
    {
        QList<Block> blocks;
        qsizetype start = 0;
        for (const QString &line : text.split(u'\n')) {
            if (!line.isEmpty())
                blocks.append(Block{.range = {start, start + line.size()}});
            start += line.size() + 1;
        }
        return Article(text, blocks, {}, {});
    }

    AnnotationSet set() const { return AnnotationSet(annotations); }

    const Annotation &quoted(const QString &words) const
    {
        return *std::ranges::find_if(
            annotations, [&](const Annotation &one) { return one.quotation && one.ranges.first().of(text) == words; });
    }
    QString wordsOf(const Annotation &annotation) const { return annotation.ranges.first().of(text).toString(); }
    QStringList wordsOf(const QList<Annotation> &list) const
    {
        QStringList words;
        for (const Annotation &one : list)
            words.append(wordsOf(one));
        return words;
    }

    QString text;
    Catalogue catalogue = {};
    QList<Annotation> annotations = {};

private:
    TextRange place(const QString &words, AnnotationKind kind) const
    {
        const auto isTaken = [&](qsizetype at) {
            return std::ranges::any_of(annotations, [&](const Annotation &one) {
                return one.kind == kind && one.extent().overlaps({at, at + words.size()});
            });
        };
        qsizetype at = text.indexOf(words);
        while (isTaken(at))
            at = text.indexOf(words, at + 1);
        return {at, at + words.size()};
    }

    Annotation &add(AnnotationKind kind, const TextRanges &ranges, std::optional<EntityId> entity)
    {
        Annotation annotation{derivedAnnotationId(kind, ranges)};
        annotation.kind = kind;
        annotation.ranges = ranges;
        annotation.entity = entity;
        annotation.origin = {QStringLiteral("scene"), QStringLiteral("scene.rule"), QStringLiteral("a reason")};
        return annotations.emplaceBack(annotation);
    }
};

} // namespace lectern::tests
