// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/id.h"

#include <QList>
#include <QString>

#include <optional>

namespace lectern {

enum class EntityKind { Person, Country, Organization, Place };

/// Another name of an entity, and why it is one.
struct Alias
{
    QString name;
    QString reason = {}; ///< for people: "surname of “Fuad Hussein”"

    bool operator==(const Alias &) const = default;
};

/// Who or what mentions mean; shared by all articles of a library.
struct Entity
{
    EntityId id;
    EntityKind kind = EntityKind::Person;
    QString name = {};
    QList<Alias> aliases = {};
    QString isoCode = {};                    ///< ISO 3166-1 alpha-2, of a country; of the home of others
    QString description = {};                ///< role or apposition: "Foreign Minister"
    std::optional<EntityId> mergedInto = {}; ///< a merged entity keeps its id and points to its successor

    bool operator==(const Entity &) const = default;
};

} // namespace lectern
