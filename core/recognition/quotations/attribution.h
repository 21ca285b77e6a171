// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <vector>

namespace lectern {

/// By which rule a quotation was given to its source.
enum class AttributionRule {
    Before,        ///< the content, then subject and verb: “…,” Ann said
    Inverted,      ///< the content, then verb and subject: “…,” said Ann
    After,         ///< subject and verb, then the content: Ann said …
    SharedSubject, ///< … and said …
    Phrase,        ///< according to Ann
    Gerund,        ///< …, saying that …
    Noun,          ///< Ann's claim that …
    Label,         ///< ANN: …
    NextParagraph, ///< Ann continued:, and then a paragraph
    Continued,     ///< goes on after a quotation without naming anybody
    Nearest,       ///< a reporting verb and its subject somewhere near
};

/// One quotation as the rules see it, before anybody knows who is meant.
struct Attribution
{
    TextRanges content = {};
    TextRange cue = {};    ///< may be empty
    TextRange source = {}; ///< may be empty
    int verb = -1;         ///< of the lexicon; -1: no verb
    AttributionRule rule = AttributionRule::After;

    TextRange extent() const { return {content.first().start, content.last().end}; }
};

using Attributions = std::vector<Attribution>;

} // namespace lectern
