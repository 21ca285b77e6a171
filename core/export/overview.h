// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/exporter.h"

namespace lectern {

/// A name as it stands in the text, and how often.
struct NameCount
{
    QString name;
    MentionRole role = MentionRole::None;
    int count = 0;

    bool operator==(const NameCount &) const = default;
};

/// One entity with all its mentions, in the order of the text.
struct EntityOverview
{
    std::optional<EntityId> id = {}; ///< none: it was marked, but nobody said who or what is meant
    EntityKind kind = EntityKind::Person;
    QString name = {};
    QString isoCode = {};
    QString description = {};
    QList<NameCount> names = {}; ///< the most frequent first
    QList<const Annotation *> mentions = {};
};

/// One source with all its quotations, in the order of the text.
struct SpeakerOverview
{
    std::optional<EntityId> id = {}; ///< none: unnamed, or not resolved
    SourceKind kind = SourceKind::Unnamed;
    QString name = {}; ///< empty where the text names no source at all
    QString description = {};
    QStringList aliases = {};
    QList<const Annotation *> quotations = {};
    int words = 0;    ///< of the quotations' content
    double share = 0; ///< of all quoted words, 0 to 1
};

/// Who and what occurs in an article and how often, for indexes and tables.
/// Rejected annotations are left out. The pointers are valid until the set changes.
struct Overview
{
    QList<EntityOverview> entities = {};  ///< countries, organizations, people, places; the most mentioned first
    QList<SpeakerOverview> speakers = {}; ///< the most quoted first
};

Overview overviewOf(const Article &article, const AnnotationSet &annotations, const Catalogue &catalogue);

/// Its speakers alone.
QList<SpeakerOverview> speakersOf(const Article &article, const AnnotationSet &annotations, const Catalogue &catalogue);

/// How many words the text has, by the rules of Unicode.
int wordCount(QStringView text);

/// The text of the ranges as one line: gaps become " … ", line breaks blanks.
QString quotedText(QStringView text, const TextRanges &ranges);

} // namespace lectern
