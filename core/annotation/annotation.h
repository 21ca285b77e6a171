// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/id.h"
#include "core/text/textrange.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace lectern {

enum class AnnotationKind {
    Person,
    Country,
    Organization,
    Place,
    Quotation, ///< the ranges are its content; see Quotation
    Passage,   ///< a stretch that the analyst tagged or noted
};

enum class AnnotationStatus {
    Proposed, ///< waits for a decision
    Accepted,
    Rejected, ///< kept, so that no recognizer asks again
};

/// What a name of a capital or a seat of government stands for.
enum class MentionRole { None, Government, Place };

/// Who made an annotation and why.
struct Origin
{
    QString recognizer = {}; ///< empty: the analyst
    QString rule = {};       ///< stable id of the rule: "country.demonym"
    QString reason = {};     ///< for people: "“Iraqi” is the demonym of Iraq"

    bool isAnalyst() const { return recognizer.isEmpty(); }
    bool operator==(const Origin &) const = default;
};

/// Rules of finds that say what the analyst made of them.
inline constexpr QStringView correctedRule = u"analyst.corrected";          ///< another kind or entity
inline constexpr QStringView neverHereRule = u"analyst.never-here";         ///< rejected, as all of these words here
inline constexpr QStringView neverAnywhereRule = u"analyst.never-anywhere"; ///< and in every article

/// By the share of the content inside double quotation marks: direct from 90 %.
enum class QuotationType { Direct, Mixed, Indirect };

/// What sort of source a quotation has.
enum class SourceKind { Person, Organization, Country, Unnamed, Other };

/// How the verb presents what was said.
enum class QuotationStance { Neutral, Claims, Admits, Denies, Warns, Accuses, Predicts, Asks, Praises, Declines };

/// How well a reader can tell who stands behind what is said.
enum class SourcingGrade {
    Named,      ///< by name: a person, an organization, a state
    Role,       ///< by office or place alone: "a spokesman for X", "police"
    Anonymous,  ///< nobody to ask again: "sources", "critics", whoever asked not to be named
    Document,   ///< a report, a poll, a ruling
    OtherMedia, ///< another outlet's reporting
};

/// What only quotations have.
struct Quotation
{
    TextRanges cue = {};    ///< "said", "according to"; may be empty
    TextRanges source = {}; ///< the words that name who said it here: "he"; may be empty
    QuotationType type = QuotationType::Direct;
    SourceKind sourceKind = SourceKind::Unnamed;
    QuotationStance stance = QuotationStance::Neutral;
    SourcingGrade grade = SourcingGrade::Anonymous;
    std::optional<EntityId> affiliation = {}; ///< for whom the source speaks or works: X of "a spokesman for X"
    QList<EntityId> furtherSpeakers = {};     ///< of a joint statement, beside the annotation's entity

    bool operator==(const Quotation &) const = default;
};

/// One statement about one or more ranges of an article: a mention of an entity,
/// a quotation, or a passage with tags and a note. A plain value; changing one
/// is an AnnotationChange that removes it and adds its successor of the same id.
struct Annotation
{
    AnnotationId id;
    AnnotationKind kind = AnnotationKind::Passage;
    AnnotationStatus status = AnnotationStatus::Proposed;
    TextRanges ranges = {}; ///< sorted, apart, not empty; at least one
    Origin origin = {};
    std::optional<EntityId> entity = {}; ///< who or what is meant; a quotation's speaker
    MentionRole role = MentionRole::None;
    bool doubtful = false; ///< the recognizer itself is unsure
    QList<TagId> tags = {};
    QString note = {};                       ///< Markdown
    std::optional<Quotation> quotation = {}; ///< for Quotation, and only there
    QDateTime modified = {};                 ///< UTC; of the analyst's last decision

    /// From the first range's start to the last one's end.
    TextRange extent() const { return {ranges.first().start, ranges.last().end}; }
    bool isMention() const { return kind <= AnnotationKind::Place; }

    bool operator==(const Annotation &) const = default;
};

/// The order of every list of annotations: by start, then longest first, then id.
bool comesBefore(const Annotation &a, const Annotation &b);

/// The id of a find: the same for the same kind in the same ranges.
AnnotationId derivedAnnotationId(AnnotationKind kind, const TextRanges &ranges);

} // namespace lectern
