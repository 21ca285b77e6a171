// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/entityedits.h"

#include "core/editing/quotationedits.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::edits {

namespace {

QString mergedReason(const Entity &into)
{
    return QCoreApplication::translate("lectern", "merged into “%1”").arg(into.name);
}

} // namespace

QList<Annotation> annotationsOf(EntityId entity, const AnnotationSet &annotations, const Catalogue &catalogue)
{
    const Entity *wanted = catalogue.resolve(entity);
    QList<Annotation> found;
    for (const Annotation &annotation : annotations) {
        if (annotation.status == AnnotationStatus::Rejected || !annotation.entity)
            continue;
        const bool isSame = annotation.entity == entity;
        if (isSame || (wanted && catalogue.resolve(*annotation.entity) == wanted))
            found.append(annotation);
    }
    return found;
}

AnnotationChange regrouped(const QList<Annotation> &annotations, const Entity &entity, const QDateTime &when)
{
    AnnotationChange change = joined(setEntity(annotations, &entity, when), setSpeaker(annotations, &entity, when));
    for (qsizetype i = 0; i < change.added.size(); ++i) {
        change.added[i].status = change.removed[i].status;
        change.added[i].doubtful = change.removed[i].doubtful;
    }
    const auto isSame = [](const Annotation &a, const Annotation &b) {
        return a.entity == b.entity && a.kind == b.kind && a.quotation == b.quotation;
    };
    for (qsizetype i = change.added.size() - 1; i >= 0; --i) {
        if (isSame(change.added[i], change.removed[i])) {
            change.added.removeAt(i);
            change.removed.removeAt(i);
        }
    }
    return change;
}

Entity splitOff(const Entity &from, const QString &name)
{
    Entity made{EntityId::random(), from.kind, name};
    if (from.kind != EntityKind::Person)
        made.isoCode = from.isoCode;
    return made;
}

Entity ofKind(const Entity &entity, EntityKind kind)
{
    if (entity.kind == kind)
        return entity;
    Entity made = entity;
    made.id =
        EntityId::derived("kind\n" + QByteArray::number(entity.id.value()) + '\n' + QByteArray::number(int(kind)));
    made.kind = kind;
    return made;
}

CatalogueChange separated(const Catalogue &catalogue, const Entity &gone)
{
    const Entity *into = gone.mergedInto ? catalogue.find(*gone.mergedInto) : nullptr;
    if (!into)
        return {};
    Entity back = gone;
    back.mergedInto.reset();
    Entity rest = *into;
    rest.aliases.removeIf([&](const Alias &alias) {
        return alias == Alias{gone.name, mergedReason(*into)} || gone.aliases.contains(alias);
    });
    if (rest == *into)
        return {{gone}, {back}};
    return {{gone, *into}, {back, rest}};
}

} // namespace lectern::edits
