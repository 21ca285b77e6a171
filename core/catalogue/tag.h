// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/id.h"

#include <QRgb>
#include <QString>

namespace lectern {

/// A label of the analyst's tag set.
struct Tag
{
    TagId id;
    QString name = {};
    QRgb color = 0xff808080;
    int position = 0;      ///< in the analyst's order
    QString shortcut = {}; ///< QKeySequence in portable text; empty: none

    bool operator==(const Tag &) const = default;
};

} // namespace lectern
