// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

namespace lectern {

/// Why a stretch of words is proposed as a name. The order of the enum is free;
/// ids and reasons are in namereasons.cpp.
enum class NameRule : quint8 {
    Lexicon,        ///< `form` says which name of what
    SharedHead,     ///< "North" in "North and South Korea"
    Government,     ///< a capital that acts; `cue` decided
    GovernmentSeat, ///< "Kremlin"
    CapitalAsPlace, ///< `cue` decided, if there is one
    Dateline,
    Byline,
    PersonTitle,      ///< `cue` is the title
    PersonGivenName,  ///< `cue` is the given name
    PersonSpeech,     ///< `cue` is the verb of saying
    PersonNoun,       ///< `cue` is a word such as "analyst"
    Surname,          ///< of a full name in the article
    OrganizationHead, ///< `cue` is the word such as "Ministry"
    Acronym,
    DefinedAcronym,   ///< stands in brackets behind its full form
    Administration,   ///< "Trump administration"
    PlaceHead,        ///< `cue` is the word such as "River"
    PlacePreposition, ///< `cue` is the preposition
    PlaceInCountry,   ///< `cue` is the country behind the comma
    Repeated,         ///< the same words are a name elsewhere in the article
    Tagger,           ///< by the statistical tagger
};

/// Some tokens, half open; empty where there are none.
struct TokenSpan
{
    qint32 first = 0;
    qint32 end = 0;

    bool isEmpty() const { return end <= first; }
    qint32 length() const { return end - first; }
    bool operator==(const TokenSpan &) const = default;
};

/// A name that was found: which words, what kind, and what speaks for it.
struct NameSpan
{
    TokenSpan tokens;
    AnnotationKind kind = AnnotationKind::Person;
    NameRule rule = NameRule::Lexicon;
    MentionRole role = MentionRole::None;
    bool doubtful = false;
    qint32 form = -1;     ///< of the lexicons, or -1
    TokenSpan cue = {};   ///< what decided
    TokenSpan title = {}; ///< before a person's name
    float margin = 0;     ///< by which the tagger preferred it to the next best kind, or to none
    qint32 entity = -1;   ///< index of the entity, once they are joined
};

} // namespace lectern
