// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/speakers/speakernames.h"

namespace lectern {

QHash<EntityId, QString> speakerNames(const Recognition &recognition, QStringView text)
{
    QHash<EntityId, QString> names;
    for (const Annotation &annotation : recognition.annotations) {
        if (annotation.kind != AnnotationKind::Organization || !annotation.entity)
            continue;
        QString &name = names[*annotation.entity];
        if (const QStringView words = annotation.extent().of(text); words.size() > name.size())
            name = words.toString();
    }
    for (const Entity &entity : recognition.entities) {
        if (entity.kind != EntityKind::Organization || !names.contains(entity.id))
            names.insert(entity.id, entity.name);
    }
    return names;
}

} // namespace lectern
