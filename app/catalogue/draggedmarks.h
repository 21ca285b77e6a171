// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/id.h"

#include <QList>
#include <QString>

#include <optional>

class QMimeData;

namespace lectern {

/// Marks on their way to another entity: some that mean one, or all of it.
struct DraggedMarks
{
    QList<AnnotationId> annotations = {};
    std::optional<EntityId> entity = {}; ///< all of it

    static QString mimeType();
    static std::optional<DraggedMarks> from(const QMimeData &data);
    QMimeData *toMimeData() const;

    bool operator==(const DraggedMarks &) const = default;
};

} // namespace lectern
