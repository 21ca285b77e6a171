// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/teaching.h"

#include "core/article/article.h"
#include "core/learning/mentionwords.h"

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

/// Found because a lexicon has the very words: it will find them again.
bool isFromLexicon(const QString &rule)
{
    constexpr QStringView forms[] = {u"name",         u"further-name", u"former-name", u"demonym",
                                     u"abbreviation", u"capital",      u"seat"};
    const QStringView form = QStringView(rule).sliced(rule.indexOf(u'.') + 1);
    const QStringView thing = QStringView(rule).first(std::max<qsizetype>(0, rule.indexOf(u'.')));
    return (thing == u"country" || thing == u"organization" || thing == u"place") &&
           std::ranges::find(forms, form) != std::end(forms);
}

bool isStated(const Annotation &annotation)
{
    return annotation.origin.isAnalyst() || annotation.origin.rule == correctedRule;
}

bool isNever(const Annotation &annotation)
{
    return annotation.status == AnnotationStatus::Rejected &&
           (annotation.origin.rule == neverHereRule || annotation.origin.rule == neverAnywhereRule);
}

/// The decisions on the same words of one article.
struct Decisions
{
    QList<const Annotation *> all = {};

    std::optional<LearnedFact> fact() const;

private:
    bool agree(AnnotationStatus status) const
    {
        return std::ranges::all_of(
            all, [&](const Annotation *one) { return one->status != status || one->kind == first(status)->kind; });
    }
    const Annotation *first(AnnotationStatus status) const
    {
        const auto found = std::ranges::find(all, status, &Annotation::status);
        return found == all.end() ? nullptr : *found;
    }
    QDateTime latest() const { return (*std::ranges::max_element(all, {}, &Annotation::modified))->modified; }
};

std::optional<LearnedFact> Decisions::fact() const
{
    const Annotation *accepted = first(AnnotationStatus::Accepted);
    const Annotation *rejected = first(AnnotationStatus::Rejected);
    LearnedFact fact{FactId(0)};
    fact.when = latest();
    const auto never = std::ranges::find_if(all, [](const Annotation *one) { return isNever(*one); });
    if (never != all.end() && !accepted) {
        fact.verdict = Verdict::Never;
        fact.kind = entityKindOf((*never)->kind);
        fact.isStated = true;
        fact.isAnywhere = std::ranges::any_of(
            all, [](const Annotation *one) { return isNever(*one) && one->origin.rule == neverAnywhereRule; });
        return fact;
    }
    const Annotation *speaking = accepted ? accepted : rejected;
    if (!agree(speaking->status) || speaking->role != MentionRole::None)
        return {};
    const auto refuses = [&](const Annotation *one) {
        return one->status == AnnotationStatus::Rejected && one->kind == speaking->kind;
    };
    if (accepted && std::ranges::any_of(all, refuses))
        return {};
    fact.kind = entityKindOf(speaking->kind);
    if (!accepted) {
        fact.verdict = Verdict::IsNot;
        return fact;
    }
    const auto says = [](const Annotation *one) {
        return one->status == AnnotationStatus::Accepted && (isStated(*one) || !isFromLexicon(one->origin.rule));
    };
    if (std::ranges::none_of(all, says))
        return {};
    fact.isStated = std::ranges::any_of(
        all, [](const Annotation *one) { return one->status == AnnotationStatus::Accepted && isStated(*one); });
    fact.entity = accepted->entity;
    for (const Annotation *one : all) {
        if (one->status == AnnotationStatus::Accepted && one->entity != fact.entity)
            fact.entity.reset();
    }
    return fact;
}

} // namespace

QList<LearnedFact> factsFrom(ArticleId id, const Article &article, const AnnotationSet &annotations,
                             const std::optional<QSet<QString>> &words)
{
    QHash<QString, Decisions> decided;
    for (const Annotation &annotation : annotations) {
        if (annotation.status == AnnotationStatus::Proposed)
            continue;
        const QString own = mentionWords(article.text(), annotation);
        if (!own.isEmpty() && (!words || words->contains(own)))
            decided[own].all.append(&annotation);
    }
    QList<LearnedFact> facts;
    for (auto [own, decisions] : decided.asKeyValueRange()) {
        std::optional<LearnedFact> fact = decisions.fact();
        if (!fact)
            continue;
        fact->id = factIdOf(id, own);
        fact->words = own;
        fact->article = id;
        fact->headline = article.title();
        facts.append(*fact);
    }
    std::ranges::sort(facts, {}, &LearnedFact::words);
    return facts;
}

CatalogueChange lessonsFrom(ArticleId id, const Article &article, const AnnotationSet &annotations,
                            const AnnotationChange &change, const Catalogue &known)
{
    QSet<QString> words;
    for (const QList<Annotation> *list : {&change.removed, &change.added}) {
        for (const Annotation &annotation : *list) {
            if (annotation.status == AnnotationStatus::Proposed)
                continue;
            if (const QString own = mentionWords(article.text(), annotation); !own.isEmpty())
                words.insert(own);
        }
    }
    CatalogueChange lessons;
    if (words.isEmpty())
        return lessons;
    for (LearnedFact &fact : factsFrom(id, article, annotations, words)) {
        words.remove(fact.words);
        const LearnedFact *old = known.find(fact.id);
        fact.isRevoked = old && old->isRevoked && fact.when <= old->when;
        if (old && *old == fact)
            continue;
        if (old)
            lessons.removedFacts.append(*old);
        lessons.addedFacts.append(fact);
    }
    for (const QString &own : std::as_const(words)) {
        if (const LearnedFact *old = known.find(factIdOf(id, own)); old && !old->isRevoked)
            lessons.removedFacts.append(*old);
    }
    return lessons;
}

} // namespace lectern
