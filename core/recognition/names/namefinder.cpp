// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/names/namefinder.h"

#include "core/recognition/names/confidence.h"
#include "core/recognition/names/entities/entityjoiner.h"
#include "core/recognition/names/namereasons.h"
#include "core/recognition/names/rules/capitals.h"
#include "core/recognition/names/rules/documentmemory.h"
#include "core/recognition/names/rules/lexiconrules.h"
#include "core/recognition/names/rules/shaperules.h"
#include "core/recognition/names/rules/taggedrules.h"
#include "core/recognition/tagger/tagger.h"

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

Annotation annotationOf(const NameContext &context, const NameSpan &name, const QList<Entity> &entities)
{
    TextRange range{context.token(name.tokens.first).start, context.token(name.tokens.end - 1).end()};
    if (name.form >= 0 && name.rule == NameRule::Lexicon)
        range.start += context.lexicons().form(name.form).prefix;
    Annotation annotation{derivedAnnotationId(name.kind, {range}), name.kind};
    annotation.ranges = {range};
    annotation.origin = {u"names"_s, ruleId(context, name), reasonFor(context, name)};
    annotation.entity = entities[name.entity].id;
    annotation.role = name.role;
    return annotation;
}

/// Puts down all names; returns those that the tagger saw.
std::vector<NameSpan> markNames(const NameContext &context, SpanTable &table, const Job &job)
{
    // Other languages have other capitals and other words around names.
    if (context.isForeign()) {
        markLexiconNames(context, table);
        return {};
    }
    if (const std::optional<Tagger> tagger = Tagger::builtIn())
        tagger->mark(context, table, job);
    std::vector<NameSpan> tagged = table.sorted();
    for (auto *const stage : {trimTagged, markLexiconNames, markCoordinated, explainTagged, markShapedNames,
                              rememberNames, decideCapitals}) {
        if (job.canceled())
            break;
        stage(context, table);
    }
    return tagged;
}

} // namespace

void findNames(AnalyzedText &analyzed, const Lexicons &lexicons, const Job &job)
{
    const NameContext context(analyzed, lexicons);
    SpanTable table(analyzed.tokens.size());
    const std::vector<NameSpan> tagged = markNames(context, table, job);
    if (job.canceled())
        return;
    std::vector<NameSpan> names = table.sorted();
    analyzed.entities = joinEntities(context, names);
    analyzed.mentions.reserve(qsizetype(names.size()));
    for (const NameSpan &name : names) {
        if (job.canceled())
            return;
        Annotation annotation = annotationOf(context, name, analyzed.entities);
        const double confidence = confidenceOf(name, annotation.origin.rule, tagged);
        annotation.doubtful = confidence < doubtfulBelow;
        analyzed.confidences.insert(annotation.id, confidence);
        analyzed.mentions.append(std::move(annotation));
    }
    std::ranges::sort(analyzed.mentions, comesBefore);
}

} // namespace lectern
