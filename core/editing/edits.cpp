// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/edits.h"

#include "core/editing/edited.h"
#include "core/editing/proposals.h"
#include "core/editing/undecided.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <functional>

namespace lectern::edits {

namespace {

/// From then on a find of the analyst's: what he says of it teaches.
void markCorrected(Annotation &annotation, const Annotation &old)
{
    if (!old.origin.isAnalyst() && (annotation.kind != old.kind || annotation.entity != old.entity))
        annotation.origin.rule = correctedRule.toString();
}

bool isQuotationMark(QChar c) { return QStringView(u"\"“”„«»‟〝〞「」『』").contains(c); }

QuotationType quotationTypeOf(QStringView words)
{
    if (!words.isEmpty() && isQuotationMark(words.front()) && isQuotationMark(words.back()))
        return QuotationType::Direct;
    return std::ranges::any_of(words, isQuotationMark) ? QuotationType::Mixed : QuotationType::Indirect;
}

AnnotationKind kindFor(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person: return AnnotationKind::Person;
    case EntityKind::Country: return AnnotationKind::Country;
    case EntityKind::Organization: return AnnotationKind::Organization;
    case EntityKind::Place: return AnnotationKind::Place;
    }
    Q_UNREACHABLE_RETURN(AnnotationKind::Person);
}

/// A capital that turns from place to country stands for its government.
void become(Annotation &annotation, AnnotationKind kind, QStringView text)
{
    if (annotation.kind == kind)
        return;
    annotation.role = MentionRole::None;
    if (annotation.kind == AnnotationKind::Place && kind == AnnotationKind::Country)
        annotation.role = MentionRole::Government;
    if (annotation.kind == AnnotationKind::Country && kind == AnnotationKind::Place)
        annotation.role = MentionRole::Place;
    annotation.kind = kind;
    annotation.quotation.reset();
    if (kind == AnnotationKind::Quotation)
        annotation.quotation = Quotation{.type = quotationTypeOf(annotation.extent().of(text))};
}

bool isEmptyPassage(const Annotation &annotation)
{
    return annotation.kind == AnnotationKind::Passage && annotation.tags.isEmpty() && annotation.note.isEmpty();
}

/// The words of the line around a position; not the whole text, which may have
/// ten million characters.
std::vector<TextRange> wordsAround(QStringView text, qsizetype position)
{
    constexpr qsizetype reach = 500;
    const qsizetype before = text.first(position).lastIndexOf(u'\n') + 1;
    const qsizetype after = text.indexOf(u'\n', position);
    const qsizetype start = std::max(before, position - reach);
    const qsizetype end = std::min(after < 0 ? text.size() : after, position + reach);

    std::vector<TextRange> words;
    const QStringView line = text.sliced(start, end - start);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line);
    for (qsizetype at = 0, wordStart = 0; at >= 0; at = finder.toNextBoundary()) {
        const auto reasons = finder.boundaryReasons();
        if (reasons & QTextBoundaryFinder::EndOfItem)
            words.push_back({start + wordStart, start + at});
        if (reasons & QTextBoundaryFinder::StartOfItem)
            wordStart = at;
    }
    return words;
}

qsizetype movedStart(TextRange range, QStringView text, Step step)
{
    const std::vector<TextRange> words = wordsAround(text, range.start);
    if (step == Step::Outwards) {
        const auto next = std::ranges::find_if(words.rbegin(), words.rend(),
                                               [&](TextRange word) { return word.start < range.start; });
        return next == words.rend() ? range.start : next->start;
    }
    const auto next = std::ranges::find_if(words, [&](TextRange word) { return word.start > range.start; });
    return next == words.end() || next->start >= range.end ? range.start : next->start;
}

qsizetype movedEnd(TextRange range, QStringView text, Step step)
{
    const std::vector<TextRange> words = wordsAround(text, range.end);
    if (step == Step::Outwards) {
        const auto next = std::ranges::find_if(words, [&](TextRange word) { return word.end > range.end; });
        return next == words.end() ? range.end : next->end;
    }
    const auto next =
        std::ranges::find_if(words.rbegin(), words.rend(), [&](TextRange word) { return word.end < range.end; });
    return next == words.rend() || next->end <= range.start ? range.end : next->end;
}

/// The mark of the same class (mention, passage) that covers exactly the range,
/// best of the wanted kind; live ones before rejected ones.
const Annotation *exactMark(const AnnotationSet &annotations, AnnotationKind kind, TextRange range)
{
    const bool mention = kind <= AnnotationKind::Place;
    const Annotation *best = nullptr;
    const auto rank = [&](const Annotation &annotation) {
        return (annotation.status == AnnotationStatus::Rejected ? 2 : 0) + (annotation.kind == kind ? 0 : 1);
    };
    for (const Annotation *annotation : annotations.overlapping(range)) {
        const bool sameClass = mention ? annotation->isMention() : annotation->kind == kind;
        if (sameClass && annotation->ranges == TextRanges{range} && (!best || rank(*annotation) < rank(*best)))
            best = annotation;
    }
    return best;
}

bool liesInLongerMention(const AnnotationSet &annotations, TextRange range)
{
    return std::ranges::any_of(annotations.overlapping(range), [&](const Annotation *annotation) {
        return annotation->isMention() && annotation->status != AnnotationStatus::Rejected &&
               std::ranges::any_of(annotation->ranges,
                                   [&](TextRange other) { return other.contains(range) && other != range; });
    });
}

/// What sameEverywhere() carries over.
void liken(Annotation &annotation, const Annotation &like)
{
    decide(annotation, AnnotationStatus::Accepted);
    annotation.kind = like.kind;
    annotation.entity = like.entity;
    annotation.role = like.role;
    if (like.kind != AnnotationKind::Passage)
        return;
    for (const TagId tag : like.tags) {
        if (!annotation.tags.contains(tag))
            annotation.tags.append(tag);
    }
}

bool isWordCharacter(char32_t c) { return QChar::isLetterOrNumber(c) || QChar::isMark(c); }

/// Scripts that put no space between words: there every place is a boundary.
bool isUnspaced(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return false;
    }
}

char32_t characterBefore(QStringView text, qsizetype position)
{
    const QChar c = text[position - 1];
    if (c.isLowSurrogate() && position > 1 && text[position - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[position - 2], c);
    return c.unicode();
}

char32_t characterAfter(QStringView text, qsizetype position)
{
    const QChar c = text[position];
    if (c.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[position + 1]);
    return c.unicode();
}

/// Not UAX 29: by it "Spain’s" is one word, and "Spain" would not stand there.
bool isWordEdge(QStringView text, qsizetype position)
{
    if (position == 0 || position == text.size())
        return true;
    const char32_t before = characterBefore(text, position);
    const char32_t after = characterAfter(text, position);
    if (QChar::isMark(after))
        return false;
    return !isWordCharacter(before) || !isWordCharacter(after) || isUnspaced(before) || isUnspaced(after);
}

} // namespace

AnnotationChange accept(const QList<Annotation> &annotations, const QDateTime &when)
{
    return edited(annotations, when, [](Annotation &next) { decide(next, AnnotationStatus::Accepted); });
}

AnnotationChange reject(const QList<Annotation> &annotations, const QDateTime &when)
{
    QList<Annotation> finds = annotations;
    finds.removeIf([](const Annotation &annotation) { return annotation.origin.isAnalyst(); });
    QList<Annotation> made = annotations;
    made.removeIf([](const Annotation &annotation) { return !annotation.origin.isAnalyst(); });
    return joined(edited(finds, when, [](Annotation &next) { decide(next, AnnotationStatus::Rejected); }), {made, {}});
}

AnnotationChange rejectForGood(const AnnotationSet &annotations, QStringView text, const Annotation &annotation,
                               Scope scope, const QDateTime &when)
{
    AnnotationChange change = reject({annotation}, when);
    if (annotation.origin.isAnalyst())
        return change;
    Annotation refused = annotation;
    decide(refused, AnnotationStatus::Rejected);
    refused.origin.rule = (scope == Scope::Here ? neverHereRule : neverAnywhereRule).toString();
    refused.modified = when;
    change = {{annotation}, {refused}};
    for (const Annotation &other : annotations) {
        const bool sameWords = other.isMention() && annotation.isMention() && other.ranges.size() == 1 &&
                               other.extent().of(text) == annotation.extent().of(text);
        if (sameWords && other.id != annotation.id && isUntouched(other))
            change.removed.append(other);
    }
    return change;
}

AnnotationChange reopen(const QList<Annotation> &annotations)
{
    return edited(annotations, {}, [](Annotation &next) {
        if (!next.origin.isAnalyst())
            next.status = AnnotationStatus::Proposed;
    });
}

AnnotationChange remove(const QList<Annotation> &annotations, const QDateTime &when)
{
    const auto isRejected = [](const Annotation &annotation) {
        return annotation.status == AnnotationStatus::Rejected;
    };
    QList<Annotation> live = annotations;
    live.removeIf(isRejected);
    QList<Annotation> forgotten = annotations;
    forgotten.removeIf(std::not_fn(isRejected));
    return joined(reject(live, when), {forgotten, {}});
}

AnnotationChange acceptAll(const AnnotationSet &annotations, MarkKinds shown, const QDateTime &when)
{
    QList<Annotation> proposed;
    for (const Annotation &annotation : annotations) {
        if (annotation.status == AnnotationStatus::Proposed && isShown(annotation, shown))
            proposed.append(annotation);
    }
    return accept(proposed, when);
}

AnnotationChange setKind(const Annotation &annotation, AnnotationKind kind, QStringView text, const QDateTime &when)
{
    return edited({annotation}, when, [&](Annotation &next) {
        if (next.kind != kind)
            next.entity.reset();
        become(next, kind, text);
        decide(next, AnnotationStatus::Accepted);
        markCorrected(next, annotation);
    });
}

AnnotationChange setEntity(const QList<Annotation> &mentions, const Entity *entity, const QDateTime &when)
{
    return edited(mentions, when, [&](Annotation &next) {
        if (!next.isMention())
            return;
        const Annotation old = next;
        next.entity.reset();
        if (entity) {
            next.entity = entity->id;
            become(next, kindFor(entity->kind), {});
        }
        decide(next, AnnotationStatus::Accepted);
        markCorrected(next, old);
    });
}

AnnotationChange moveEdge(const Annotation &annotation, QStringView text, Edge edge, Step step, const QDateTime &when)
{
    return edited({annotation}, when, [&](Annotation &next) {
        TextRange &first = next.ranges.first();
        TextRange &last = next.ranges.last();
        if (edge == Edge::Start)
            first.start = movedStart(first, text, step);
        else
            last.end = movedEnd(last, text, step);
        if (next.ranges != annotation.ranges)
            decide(next, AnnotationStatus::Accepted);
    });
}

TextRanges occurrences(QStringView text, QStringView words)
{
    TextRanges found;
    if (words.isEmpty())
        return found;
    const QStringMatcher matcher(words);
    for (qsizetype at = matcher.indexIn(text); at >= 0;) {
        const TextRange range{at, at + words.size()};
        const bool whole = isWordEdge(text, range.start) && isWordEdge(text, range.end);
        if (whole)
            found.append(range);
        at = matcher.indexIn(text, whole ? range.end : at + 1);
    }
    return found;
}

AnnotationChange sameEverywhere(const AnnotationSet &annotations, QStringView text, const Annotation &like,
                                const QDateTime &when)
{
    if (like.quotation || like.ranges.size() != 1)
        return {};
    const bool rejecting = like.status == AnnotationStatus::Rejected;
    QList<Annotation> adopted;
    AnnotationChange made;
    if (!rejecting)
        adopted.append(like);
    for (const TextRange &range : occurrences(text, like.extent().of(text))) {
        if (range.overlaps(like.extent()))
            continue;
        const Annotation *present = exactMark(annotations, like.kind, range);
        const bool isRejected = present && present->status == AnnotationStatus::Rejected;
        if (present && !isRejected && (!rejecting || present->kind == like.kind)) {
            adopted.append(*present);
            continue;
        }
        const bool refused = isRejected && present->kind == like.kind;
        if (rejecting || refused || liesInLongerMention(annotations, range))
            continue;
        Annotation fresh{AnnotationId::random()};
        fresh.ranges = {range};
        liken(fresh, like);
        fresh.modified = when;
        made.added.append(fresh);
    }
    if (rejecting)
        return reject(adopted, when);
    return joined(edited(adopted, when, [&](Annotation &next) { liken(next, like); }), made);
}

TextRange trimmed(TextRange range, QStringView text)
{
    while (!range.isEmpty() && text[range.start].isSpace())
        ++range.start;
    while (!range.isEmpty() && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

AnnotationChange addMark(const AnnotationSet &annotations, QStringView text, AnnotationKind kind, TextRange range,
                         const Entity *entity, const QDateTime &when)
{
    range = trimmed(range, text);
    if (range.isEmpty())
        return {};
    const auto shape = [&](Annotation &next) {
        if (next.kind != kind || entity)
            next.entity.reset();
        become(next, kind, text);
        if (entity)
            next.entity = entity->id;
        if (entity && next.quotation)
            next.quotation->sourceKind = sourceKindFor(entity->kind);
        if (entity && next.quotation)
            next.quotation->grade = SourcingGrade::Named;
        decide(next, AnnotationStatus::Accepted);
    };
    if (const Annotation *present = exactMark(annotations, kind, range))
        return edited({*present}, when, shape);
    Annotation fresh{AnnotationId::random()};
    fresh.ranges = {range};
    shape(fresh);
    fresh.modified = when;
    return {{}, {fresh}};
}

AnnotationChange addPassage(const AnnotationSet &annotations, QStringView text, TextRange range, const QDateTime &when)
{
    return addMark(annotations, text, AnnotationKind::Passage, range, nullptr, when);
}

AnnotationChange addTag(const QList<Annotation> &annotations, TagId tag, const QDateTime &when)
{
    return edited(annotations, when, [&](Annotation &next) {
        if (!next.tags.contains(tag))
            next.tags.append(tag);
    });
}

AnnotationChange removeTag(const QList<Annotation> &annotations, TagId tag, const QDateTime &when)
{
    AnnotationChange change = edited(annotations, when, [&](Annotation &next) { next.tags.removeAll(tag); });
    change.added.removeIf(isEmptyPassage);
    return change;
}

AnnotationChange setNote(const Annotation &annotation, const QString &note, const QDateTime &when)
{
    return edited({annotation}, when, [&](Annotation &next) { next.note = note; });
}

AnnotationChange joined(AnnotationChange first, const AnnotationChange &second)
{
    first.removed += second.removed;
    first.added += second.added;
    return first;
}

} // namespace lectern::edits
