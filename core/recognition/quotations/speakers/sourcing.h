// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/quotations/speakers/cast.h"

#include <optional>

namespace lectern {

/// What a source phrase tells beside a name: for whom its source speaks, and
/// whether anybody could be asked again.
struct Sourcing
{
    SourcingGrade grade = SourcingGrade::Anonymous;
    std::optional<EntityId> affiliation = {};

    bool operator==(const Sourcing &) const = default;
};

/// A source phrase and who it was found to mean.
struct SourceReading
{
    TextRange phrase = {};
    std::span<const Token> head = {}; ///< without what hangs on its noun
    qint32 speaker = -1;              ///< the candidate; -1: unknown
    SourceKind kind = SourceKind::Unnamed;
};

Sourcing sourcingOf(const SourceReading &reading, const Cast &cast, QStringView text);

} // namespace lectern
