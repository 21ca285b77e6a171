// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/painting/pagecontents.h"

#include "core/style/contrast.h"

#include <algorithm>

namespace lectern {

namespace {

// As strong as the text on it stays legible.
QColor strongTint(const QColor &lane, const MarkPalette &palette)
{
    double share = palette.dark ? 0.42 : 0.34;
    while (share > 0.1 && contrast(palette.ink, mixed(lane, palette.paper, share)) < 5.5)
        share -= 0.02;
    return mixed(lane, palette.paper, share);
}

bool isOfEntity(std::optional<EntityId> entity, const PageContents &contents)
{
    if (!contents.entity || !entity)
        return false;
    if (*entity == *contents.entity)
        return true;
    const Entity *one = contents.catalogue.resolve(*entity);
    const Entity *other = contents.catalogue.resolve(*contents.entity);
    return one && one == other;
}

bool isLit(const Annotation &annotation, const PageContents &contents)
{
    if (isOfEntity(annotation.entity, contents))
        return true;
    return annotation.quotation && std::ranges::any_of(annotation.quotation->furtherSpeakers,
                                                       [&](EntityId further) { return isOfEntity(further, contents); });
}

QStringList shortened(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {name};
    const qsizetype first = words.first().size() > 1 && words.first()[0].isHighSurrogate() ? 2 : 1;
    return {name, words.first().left(first) + QStringLiteral(". ") + words.last(), words.last()};
}

} // namespace

MarkColors colorsOf(const Annotation &annotation, MarkKind kind, const PageContents &contents)
{
    if (kind == MarkKind::Passage) {
        for (const TagId id : annotation.tags) {
            if (const Tag *tag = contents.catalogue.find(id))
                return contents.palette.colorsFor(QColor::fromRgb(tag->color));
        }
    }
    return contents.palette.marks.value(kind);
}

MarkStyle styleOf(const Mark &mark, const PageContents &contents)
{
    const Annotation &annotation = *mark.annotation;
    const MarkColors colors = colorsOf(annotation, mark.kind, contents);
    const bool accepted = annotation.status == AnnotationStatus::Accepted;
    const bool doubtful = annotation.doubtful && !accepted;
    MarkStyle style{colors.lane, colors.tint, accepted ? 2.0 : 1.0, doubtful, !doubtful};
    style.outlined = contents.current == annotation.id;
    style.lit = isLit(annotation, contents);
    if (style.outlined || style.lit) {
        style.tint = strongTint(colors.lane, contents.palette);
        style.filled = true;
    }
    return style;
}

QStringList speakerNames(const Annotation &quotation, const PageContents &contents, QStringView text)
{
    if (quotation.entity) {
        if (const Entity *entity = contents.catalogue.resolve(*quotation.entity))
            return entity->kind == EntityKind::Person ? shortened(entity->name) : QStringList(entity->name);
    }
    const bool named = quotation.quotation && quotation.quotation->sourceKind != SourceKind::Unnamed;
    if (named && !quotation.quotation->source.isEmpty())
        return {quotation.quotation->source.first().of(text).toString()};
    return {};
}

} // namespace lectern
