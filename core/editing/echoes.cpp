// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/echoes.h"

#include "core/editing/edits.h"
#include "core/editing/proposals.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::edits {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 20; ///< each costs a pass over the text

/// A decision on a mention: what it was, if it was there, and what it is.
struct Decision
{
    const Annotation *old = nullptr;
    const Annotation *now = nullptr;
};

bool isLive(const Annotation &annotation) { return annotation.status != AnnotationStatus::Rejected; }

bool isSame(const Annotation &a, const Annotation &b)
{
    return a.kind == b.kind && a.entity == b.entity && a.role == b.role;
}

QList<Decision> decisionsIn(const AnnotationChange &change)
{
    QList<Decision> decisions;
    for (const Annotation &now : change.added) {
        if (!now.isMention() || now.ranges.size() != 1 || now.status == AnnotationStatus::Proposed)
            continue;
        const auto old = std::ranges::find(change.removed, now.id, &Annotation::id);
        const bool isOld = old != change.removed.end();
        if (!isOld || old->status != now.status || !isSame(*old, now))
            decisions.append(Decision{isOld ? &*old : nullptr, &now});
    }
    return decisions;
}

class Echoes
{
public:
    Echoes(const AnnotationSet &after, QStringView text) : m_after(after), m_text(text) {}

    void add(const Decision &decision)
    {
        const QStringView words = decision.now->extent().of(m_text);
        if (decision.now->status == AnnotationStatus::Rejected)
            withdraw(*decision.now, words);
        else
            follow(decision, words);
    }

    AnnotationChange change = {};

private:
    QList<const Annotation *> others(const Annotation &than, QStringView words) const
    {
        QList<const Annotation *> found;
        for (const Annotation &other : m_after) {
            if (other.id != than.id && other.isMention() && other.ranges.size() == 1 &&
                other.extent().of(m_text) == words)
                found.append(&other);
        }
        return found;
    }

    void withdraw(const Annotation &rejected, QStringView words)
    {
        const QList<const Annotation *> same = others(rejected, words);
        const auto holds = [&](const Annotation *other) {
            return other->status == AnnotationStatus::Accepted && other->kind == rejected.kind;
        };
        if (std::ranges::any_of(same, holds))
            return;
        for (const Annotation *other : same) {
            if (isUntouched(*other) && isSame(*other, rejected))
                remove(*other);
        }
    }

    void follow(const Decision &decision, QStringView words)
    {
        const Annotation &now = *decision.now;
        if (decision.old)
            correct(*decision.old, now, words);
        if (now.role != MentionRole::None)
            return;
        for (const TextRange range : occurrences(m_text, words)) {
            if (!isTaken(range, now.kind))
                propose(range, now);
        }
    }

    void correct(const Annotation &old, const Annotation &now, QStringView words)
    {
        const bool isSurname = now.kind == AnnotationKind::Person && old.kind == now.kind && !words.contains(u' ');
        if (!isLive(old) || isSame(old, now) || isSurname)
            return;
        for (const Annotation *other : others(now, words)) {
            if (!isUntouched(*other) || !isSame(*other, old))
                continue;
            remove(*other);
            propose(other->extent(), now);
        }
    }

    bool isTaken(TextRange range, AnnotationKind kind) const
    {
        return std::ranges::any_of(m_after.overlapping(range), [&](const Annotation *other) {
            const bool overlaps = other->isMention() && std::ranges::any_of(other->ranges, [&](TextRange one) {
                                      return one.overlaps(range);
                                  });
            return overlaps && (isLive(*other) || (other->kind == kind && other->ranges == TextRanges{range}));
        });
    }

    void remove(const Annotation &other)
    {
        if (!std::ranges::contains(change.removed, other.id, &Annotation::id))
            change.removed.append(other);
    }

    void propose(TextRange range, const Annotation &like)
    {
        Annotation made{derivedAnnotationId(like.kind, {range}), like.kind};
        made.ranges = {range};
        made.entity = like.entity;
        made.role = like.role;
        made.origin = {u"learned"_s, u"learned.name"_s,
                       QCoreApplication::translate("lectern", "You marked these words in this article")};
        const bool isKnown = m_after.find(made.id) && !std::ranges::contains(change.removed, made.id, &Annotation::id);
        if (!isKnown && !std::ranges::contains(change.added, made.id, &Annotation::id))
            change.added.append(made);
    }

    const AnnotationSet &m_after;
    QStringView m_text;
};

} // namespace

AnnotationChange echoes(const AnnotationSet &before, QStringView text, const AnnotationChange &decision)
{
    const QList<Decision> decisions = decisionsIn(decision);
    if (decisions.isEmpty() || decisions.size() > mostWords)
        return {};
    AnnotationSet after = before;
    after.apply(decision);
    Echoes echoes(after, text);
    for (const Decision &one : decisions)
        echoes.add(one);
    return echoes.change;
}

} // namespace lectern::edits
