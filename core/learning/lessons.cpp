// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/lessons.h"

#include "core/article/article.h"
#include "core/learning/mentionwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

/// What all facts on some words come to in one article; null: nothing.
struct Lesson
{
    const LearnedFact *fact = nullptr;
    bool isOwn = false; ///< taught in this very article

    bool drops(EntityKind kind) const
    {
        return fact->verdict == Verdict::Never || (isOwn && fact->verdict == Verdict::IsNot && fact->kind == kind);
    }
    /// Whether the entity may come along.
    bool names() const
    {
        return fact->entity && (isOwn || fact->kind != EntityKind::Person || fact->words.contains(u' '));
    }
};

const LearnedFact *newest(const QList<const LearnedFact *> &facts, auto condition)
{
    const LearnedFact *found = nullptr;
    for (const LearnedFact *fact : facts) {
        if (condition(*fact) && (!found || found->when < fact->when))
            found = fact;
    }
    return found;
}

Lesson lessonOf(const QList<const LearnedFact *> &facts, ArticleId here)
{
    const auto has = [](Verdict verdict) {
        return [verdict](const LearnedFact &one) { return one.verdict == verdict; };
    };
    if (const LearnedFact *own = newest(facts, [&](const LearnedFact &one) { return one.article == here; }))
        return {own, true};
    const LearnedFact *is = newest(facts, has(Verdict::Is));
    const LearnedFact *never =
        newest(facts, [](const LearnedFact &one) { return one.verdict == Verdict::Never && one.isAnywhere; });
    if (never && (!is || is->when < never->when))
        return {never};
    const auto contradicts = [&](const LearnedFact &one) {
        return (one.verdict == Verdict::Is && one.kind != is->kind) ||
               (one.verdict == Verdict::IsNot && one.kind == is->kind);
    };
    if (is)
        return {newest(facts, contradicts) ? nullptr : is};
    return {newest(facts, has(Verdict::IsNot))};
}

QString dayOf(const LearnedFact &fact) { return QLocale().toString(fact.when.toLocalTime().date(), u"d MMM yyyy"); }

QString markedReason(const Lesson &lesson)
{
    if (lesson.isOwn)
        return QCoreApplication::translate("lectern", "You marked these words in this article");
    return QCoreApplication::translate("lectern", "You marked this in “%1”, %2")
        .arg(lesson.fact->headline, dayOf(*lesson.fact));
}

class Taught
{
public:
    Taught(const Article &article, ArticleId here, const QList<LearnedFact> &facts) : m_article(article)
    {
        QHash<QString, QList<const LearnedFact *>> byWords;
        for (const LearnedFact &fact : facts) {
            if (!fact.isRevoked && fact.verdict != Verdict::Different)
                byWords[fact.words].append(&fact);
        }
        for (const auto [words, about] : byWords.asKeyValueRange()) {
            const Lesson lesson = lessonOf(about, here);
            if (lesson.fact)
                m_lessons.insert(words, lesson);
        }
    }

    QList<Annotation> of(const QList<Annotation> &found)
    {
        for (const Annotation &find : found) {
            const auto lesson = m_lessons.constFind(mentionWords(m_article.text(), find));
            if (lesson == m_lessons.cend())
                m_result.append(find);
            else if (!lesson->drops(entityKindOf(find.kind)))
                m_result.append(adapted(find, *lesson));
        }
        addMissing();
        std::ranges::sort(m_result, comesBefore);
        return m_result;
    }

private:
    static Annotation adapted(Annotation find, const Lesson &lesson)
    {
        const LearnedFact &fact = *lesson.fact;
        const AnnotationKind kind = mentionKindOf(fact.kind);
        if (fact.verdict == Verdict::IsNot) {
            if (find.kind != kind)
                return find;
            find.doubtful = true;
            find.origin.rule = u"learned.rejected"_s;
            find.origin.reason = QCoreApplication::translate("lectern", "%1; but you rejected it in “%2”, %3")
                                     .arg(find.origin.reason, fact.headline, dayOf(fact));
            return find;
        }
        if (fact.verdict != Verdict::Is)
            return find;
        const bool agrees = find.kind == kind;
        find.doubtful = !agrees && !lesson.isOwn; // a word may mean something else here
        if (!agrees) {
            find.kind = kind;
            find.id = derivedAnnotationId(kind, find.ranges);
            find.role = MentionRole::None;
            find.entity.reset();
        }
        if (lesson.names() && (!find.entity || fact.isStated))
            find.entity = fact.entity;
        find.origin.rule = u"learned.name"_s;
        find.origin.reason = markedReason(lesson);
        return find;
    }

    void addMissing()
    {
        NamePlaces names;
        for (const auto [words, lesson] : m_lessons.asKeyValueRange()) {
            if (lesson.fact->verdict == Verdict::Is)
                names.want(words);
        }
        std::ranges::sort(m_result, comesBefore);
        qsizetype free = 0;
        for (const NamePlaces::Place &place : names.in(m_article.text())) {
            if (place.range.start < free || !makeRoom(place.range))
                continue;
            free = place.range.end;
            m_made.append(missing(place));
        }
        m_result.removeIf([this](const Annotation &one) { return m_displaced.contains(one.id); });
        m_result += m_made;
    }

    Annotation missing(const NamePlaces::Place &place) const
    {
        const Lesson lesson = m_lessons.value(place.words);
        const AnnotationKind kind = mentionKindOf(lesson.fact->kind);
        Annotation made{derivedAnnotationId(kind, {place.range}), kind};
        made.ranges = {place.range};
        made.origin = {u"learned"_s, u"learned.name"_s, markedReason(lesson)};
        if (lesson.names())
            made.entity = lesson.fact->entity;
        made.doubtful = !lesson.isOwn && !place.words.contains(u' ');
        return made;
    }

    /// False where a mention lies that is not wholly inside.
    bool makeRoom(TextRange range)
    {
        QList<AnnotationId> inside;
        const auto first = std::ranges::partition_point(
            m_result, [&](const Annotation &one) { return one.extent().start < range.start - longestName; });
        for (auto one = first; one != m_result.end() && one->extent().start < range.end; ++one) {
            if (!one->isMention() || !one->extent().overlaps(range))
                continue;
            if (one->extent() == range || !range.contains(one->extent()))
                return false;
            inside.append(one->id);
        }
        m_displaced += QSet<AnnotationId>(inside.begin(), inside.end());
        return true;
    }

    static constexpr qsizetype longestName = 500;

    const Article &m_article;
    QHash<QString, Lesson> m_lessons = {};
    QList<Annotation> m_result = {};
    QList<Annotation> m_made = {};
    QSet<AnnotationId> m_displaced = {};
};

} // namespace

QList<Annotation> taught(const QList<Annotation> &found, const Article &article, ArticleId here,
                         const QList<LearnedFact> &facts)
{
    return facts.isEmpty() ? found : Taught(article, here, facts).of(found);
}

} // namespace lectern
