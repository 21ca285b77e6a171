// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/draggedmarks.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace lectern {

using namespace Qt::StringLiterals;

QString DraggedMarks::mimeType() { return u"application/x-lectern-marks"_s; }

std::optional<DraggedMarks> DraggedMarks::from(const QMimeData &data)
{
    if (!data.hasFormat(mimeType()))
        return {};
    const QByteArray bytes = data.data(mimeType());
    QDataStream stream(bytes);
    DraggedMarks dragged;
    bool isWhole = false;
    qint64 entity = 0;
    QList<qint64> ids;
    stream >> isWhole >> entity >> ids;
    if (stream.status() != QDataStream::Ok)
        return {};
    if (isWhole)
        dragged.entity = EntityId(entity);
    for (const qint64 id : std::as_const(ids))
        dragged.annotations.append(AnnotationId(id));
    return dragged;
}

QMimeData *DraggedMarks::toMimeData() const
{
    QList<qint64> ids;
    for (const AnnotationId id : annotations)
        ids.append(id.value());
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << entity.has_value() << (entity ? entity->value() : 0) << ids;
    auto *data = new QMimeData;
    data->setData(mimeType(), bytes);
    return data;
}

} // namespace lectern
