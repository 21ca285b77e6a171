// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/names/confidence.h"

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

/// What speaks for a name found by a rule, as the logarithm of the odds. Fitted
/// to marked texts that the tagger did not learn from.
struct RuleWeight
{
    QStringView rule;
    double logOdds;
};
constexpr RuleWeight ruleWeights[] = {
    {u"country.abbreviation", 1.55},
    {u"country.demonym", 1.26},
    {u"country.former-name", 0.6},
    {u"country.further-name", 0.6},
    {u"country.government", 2.3},
    {u"country.name", 2.46},
    {u"country.seat", 1.2},
    {u"country.shared-head", 1.71},
    {u"name.repeated", -0.1},
    {u"name.tagger", -0.83},
    {u"organization.acronym", -0.05},
    {u"organization.administration", 1.0},
    {u"organization.defined-acronym", 1.5},
    {u"organization.further-name", 1.96},
    {u"organization.head", 0.27},
    {u"organization.name", 0.41},
    {u"person.byline", 1.5},
    {u"person.described", 1.5},
    {u"person.given-name", 1.4},
    {u"person.speech", 1.0},
    {u"person.surname", 1.88},
    {u"person.title", 0.9},
    {u"place.capital", 2.3},
    {u"place.dateline", 2.4},
    {u"place.further-name", 2.4},
    {u"place.head", -1.07},
    {u"place.in-country", 1.87},
    {u"place.name", 1.19},
    {u"place.preposition", -0.34},
};
constexpr double unknownRule = 1.0;
constexpr double agreeing = 0.93;
constexpr double perMargin = 0.082;
constexpr double differing = 0.23;

/// Beyond this a wider margin says nothing more.
constexpr double widestMargin = 8;

enum class Opinion { None, Agrees, Differs };

struct TaggerView
{
    Opinion opinion = Opinion::None;
    double margin = 0;
};

/// Where names begin is often corrected by rules; where they end, and what they are, counts.
TaggerView viewOf(const NameSpan &name, std::span<const NameSpan> tagged)
{
    auto at = std::ranges::partition_point(tagged,
                                           [&](const NameSpan &span) { return span.tokens.end <= name.tokens.first; });
    TaggerView view;
    for (; at != tagged.end() && at->tokens.first < name.tokens.end; ++at) {
        const bool isCapital = name.rule == NameRule::Government && at->kind == AnnotationKind::Place;
        if (at->tokens.end == name.tokens.end && (at->kind == name.kind || isCapital))
            return {Opinion::Agrees, std::min(double(at->margin), widestMargin)};
        view.opinion = Opinion::Differs;
    }
    return view;
}

} // namespace

double confidenceOf(const NameSpan &name, QStringView rule, std::span<const NameSpan> tagged)
{
    const auto *const known = std::ranges::find(ruleWeights, rule, &RuleWeight::rule);
    const TaggerView view = viewOf(name, tagged);
    double logOdds = known == std::end(ruleWeights) ? unknownRule : known->logOdds;
    if (view.opinion == Opinion::Agrees)
        logOdds += agreeing + perMargin * view.margin;
    else if (view.opinion == Opinion::Differs)
        logOdds += differing;
    return 1 / (1 + std::exp(-logOdds));
}

} // namespace lectern
