// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/quotationedits.h"

#include "core/editing/edited.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace lectern::edits {

using namespace Qt::StringLiterals;

namespace {

void giveSpeaker(Annotation &quotation, const Entity *speaker)
{
    quotation.entity.reset();
    Quotation &said = *quotation.quotation;
    said.sourceKind = SourceKind::Unnamed;
    said.furtherSpeakers.clear();
    if (speaker) {
        quotation.entity = speaker->id;
        said.sourceKind = sourceKindFor(speaker->kind);
        said.grade = SourcingGrade::Named;
    } else if (said.grade == SourcingGrade::Named) {
        said.grade = SourcingGrade::Anonymous;
    }
}

bool isLive(const Annotation &annotation) { return annotation.status != AnnotationStatus::Rejected; }

qsizetype wordStart(QStringView text, qsizetype position)
{
    while (position > 0 && !text[position - 1].isSpace())
        --position;
    return position;
}

/// Ranges with nothing but blanks between them are one.
TextRanges closedUp(const TextRanges &ranges, QStringView text)
{
    TextRanges closed;
    for (const TextRange &range : ranges) {
        const auto isBlank = [](QChar c) { return c.isSpace() && c != u'\n'; };
        if (!closed.isEmpty() && std::ranges::all_of(TextRange{closed.last().end, range.start}.of(text), isBlank))
            closed.last().end = range.end;
        else
            closed.append(range);
    }
    return closed;
}

bool goesOnFrom(const Annotation &before, const Annotation &next, const Article &article)
{
    const Quotation &own = *next.quotation;
    const bool isUncued = own.source.isEmpty() && own.cue.isEmpty();
    const bool isSameSource = !own.source.isEmpty() && own.source == before.quotation->source;
    const qsizetype paragraphs = article.blockAt(next.extent().start) - article.blockAt(before.extent().end - 1);
    return (isUncued || isSameSource) && paragraphs <= 1;
}

qsizetype endOf(const Annotation &quotation)
{
    qsizetype end = quotation.extent().end;
    for (const TextRange &source : quotation.quotation->source)
        end = std::max(end, source.end);
    return end;
}

/// Finds what followed a speaker that turned out to be another.
class Followers
{
public:
    Followers(const AnnotationSet &annotations, const Article &article, const Catalogue &catalogue,
              const Annotation &before)
        : m_annotations(annotations), m_article(article), m_catalogue(catalogue), m_before(before)
    {
        m_speaker = resolved(before);
        m_until = namedAgain();
    }

    bool followed(const Entity *speaker) const
    {
        return speaker ? m_speaker && m_speaker->id == speaker->id : !m_speaker;
    }

    /// With the word that followed; empty where one goes on without any.
    QList<std::pair<Annotation, QString>> find() const
    {
        QList<std::pair<Annotation, QString>> found;
        const Annotation *previous = &m_before;
        const Annotation *next = nextQuotation(m_annotations, m_before);
        for (; next && placeOf(*next) < m_until; next = nextQuotation(m_annotations, *next)) {
            const bool isOpen = next->status == AnnotationStatus::Proposed && resolved(*next) == m_speaker;
            const bool goesOn = previous && goesOnFrom(*previous, *next, m_article);
            const QString word = pronounOf(*next);
            const bool follows = isOpen && (goesOn || isSamePerson(*next, word));
            if (follows)
                found.append({*next, goesOn ? QString() : word});
            previous = follows ? next : nullptr;
        }
        return found;
    }

private:
    const Entity *resolved(const Annotation &annotation) const
    {
        return annotation.entity ? m_catalogue.resolve(*annotation.entity) : nullptr;
    }

    static qsizetype placeOf(const Annotation &quotation)
    {
        const TextRanges &source = quotation.quotation->source;
        return source.isEmpty() ? quotation.extent().start : source.first().start;
    }

    bool isSpokenOf(TextRange range) const
    {
        return std::ranges::any_of(m_annotations.overlapping(range), [&](const Annotation *other) {
            return other->quotation && isLive(*other) && other->quotation->type == QuotationType::Direct;
        });
    }

    qsizetype namedAgain() const
    {
        const qsizetype from = endOf(m_before);
        for (const Annotation &one : m_annotations) {
            if (one.extent().start >= from && one.isMention() && isLive(one) && m_speaker &&
                resolved(one) == m_speaker && !isSpokenOf(one.extent()))
                return one.extent().start;
        }
        return std::numeric_limits<qsizetype>::max();
    }

    /// The one word of the source, if it names nobody: "he".
    QString pronounOf(const Annotation &quotation) const
    {
        const TextRanges &source = quotation.quotation->source;
        if (source.size() != 1)
            return {};
        QString word = source.first().of(m_article.text()).toString();
        const bool isMention =
            std::ranges::any_of(m_annotations.overlapping(source.first()),
                                [](const Annotation *one) { return one->isMention() && isLive(*one); });
        if (isMention || !std::ranges::all_of(word, [](QChar c) { return c.isLetter(); }) || isPartOfName(word))
            return {};
        return word;
    }

    bool isPartOfName(const QString &word) const
    {
        if (!m_speaker)
            return false;
        QStringList names{m_speaker->name};
        for (const Alias &alias : m_speaker->aliases)
            names.append(alias.name);
        return std::ranges::any_of(
            names, [&](const QString &name) { return name.split(u' ').contains(word, Qt::CaseInsensitive); });
    }

    /// Two unknown speakers are one person only where the same pronoun says so.
    bool isSamePerson(const Annotation &quotation, const QString &word) const
    {
        if (word.isEmpty())
            return false;
        return m_speaker || (quotation.quotation->sourceKind == SourceKind::Person &&
                             word.compare(pronounOf(m_before), Qt::CaseInsensitive) == 0);
    }

    const AnnotationSet &m_annotations;
    const Article &m_article;
    const Catalogue &m_catalogue;
    const Annotation &m_before;
    const Entity *m_speaker;
    qsizetype m_until;
};

/// Live quotations with content in the range.
QList<Annotation> quotedIn(const AnnotationSet &annotations, TextRange range)
{
    QList<Annotation> found;
    for (const Annotation *one : annotations.overlapping(range)) {
        const bool isThere = std::ranges::any_of(one->ranges, [&](TextRange own) { return own.overlaps(range); });
        if (one->quotation && isLive(*one) && isThere)
            found.append(*one);
    }
    return found;
}

TextRanges without(const TextRanges &ranges, TextRange taken)
{
    TextRanges left;
    for (const TextRange &range : ranges) {
        for (const TextRange part : {TextRange{range.start, std::min(range.end, taken.start)},
                                     TextRange{std::max(range.start, taken.end), range.end}}) {
            if (!part.isEmpty())
                left.append(part);
        }
    }
    return left;
}

} // namespace

AnnotationChange setSpeaker(const QList<Annotation> &quotations, const Entity *speaker, const QDateTime &when)
{
    return edited(quotations, when, [&](Annotation &next) {
        if (!next.quotation)
            return;
        giveSpeaker(next, speaker);
        decide(next, AnnotationStatus::Accepted);
    });
}

AnnotationChange setQuotationType(const Annotation &quotation, QuotationType type, const QDateTime &when)
{
    return edited({quotation}, when, [&](Annotation &next) {
        if (!next.quotation)
            return;
        next.quotation->type = type;
        decide(next, AnnotationStatus::Accepted);
    });
}

AnnotationChange split(const Annotation &quotation, QStringView text, qsizetype position, const QDateTime &when)
{
    TextRanges first = quotation.ranges;
    TextRanges second;
    if (first.size() > 1) {
        qsizetype gap = 1;
        const auto distance = [&](qsizetype i) {
            return std::max(
                {qsizetype(0), quotation.ranges[i - 1].end - position, position - quotation.ranges[i].start});
        };
        for (qsizetype i = 2; i < first.size(); ++i) {
            if (distance(i) < distance(gap))
                gap = i;
        }
        second = first.sliced(gap);
        first.resize(gap);
    } else {
        const qsizetype cut = wordStart(text, std::clamp(position, first.first().start, first.first().end));
        const TextRange head = trimmed({first.first().start, std::max(first.first().start, cut)}, text);
        const TextRange tail = trimmed({std::max(first.first().start, cut), first.first().end}, text);
        if (head.isEmpty() || tail.isEmpty())
            return {};
        first = {head};
        second = {tail};
    }
    Annotation fresh = quotation;
    fresh.id = AnnotationId::random();
    fresh.ranges = second;
    fresh.origin = {};
    fresh.note.clear();
    fresh.modified = when;
    decide(fresh, AnnotationStatus::Accepted);
    const AnnotationChange shortened = edited({quotation}, when, [&](Annotation &next) {
        next.ranges = first;
        decide(next, AnnotationStatus::Accepted);
    });
    return joined(shortened, {{}, {fresh}});
}

const Annotation *nextQuotation(const AnnotationSet &annotations, const Annotation &quotation)
{
    const QList<Annotation> &all = annotations.all();
    const auto after = std::ranges::partition_point(
        all, [&](const Annotation &other) { return other.extent().start < quotation.extent().end; });
    const auto next =
        std::find_if(after, all.end(), [](const Annotation &other) { return other.quotation && isLive(other); });
    return next == all.end() ? nullptr : &*next;
}

AnnotationChange joinWithNext(const AnnotationSet &annotations, QStringView text, const Annotation &quotation,
                              const QDateTime &when)
{
    const Annotation *next = nextQuotation(annotations, quotation);
    if (!next || !quotation.quotation)
        return {};
    const AnnotationChange longer = edited({quotation}, when, [&](Annotation &whole) {
        whole.ranges = closedUp(whole.ranges + next->ranges, text);
        if (!whole.entity && whole.quotation->source.isEmpty()) {
            whole.entity = next->entity;
            whole.quotation->source = next->quotation->source;
            whole.quotation->sourceKind = next->quotation->sourceKind;
        }
        if (whole.quotation->cue.isEmpty()) {
            whole.quotation->cue = next->quotation->cue;
            whole.quotation->stance = next->quotation->stance;
        }
        if (whole.quotation->type != next->quotation->type)
            whole.quotation->type = QuotationType::Mixed;
        for (const TagId tag : next->tags) {
            if (!whole.tags.contains(tag))
                whole.tags.append(tag);
        }
        if (!next->note.isEmpty())
            whole.note = whole.note.isEmpty() ? next->note : whole.note + u"\n\n"_s + next->note;
        decide(whole, AnnotationStatus::Accepted);
    });
    return joined(longer, {{*next}, {}});
}

QList<Annotation> continuationOf(const AnnotationSet &annotations, const Article &article, const Annotation &quotation)
{
    QList<Annotation> run;
    const Annotation *last = &quotation;
    while (const Annotation *next = nextQuotation(annotations, *last)) {
        if (!goesOnFrom(*last, *next, article))
            break;
        run.append(*next);
        last = next;
    }
    return run;
}

AnnotationChange passOnSpeaker(const AnnotationSet &annotations, const Article &article, const Catalogue &catalogue,
                               const Annotation &before, const Entity *speaker, const QDateTime &when)
{
    AnnotationChange change;
    const Followers followers(annotations, article, catalogue, before);
    if (followers.followed(speaker))
        return change;
    for (const auto &[quotation, word] : followers.find()) {
        const QString reason =
            word.isEmpty()
                ? QCoreApplication::translate("lectern",
                                              "You changed the speaker of the quotation before; this one goes "
                                              "on from it.")
                : QCoreApplication::translate("lectern", "You changed the speaker of a quotation before; “%1” here "
                                                         "followed it.")
                      .arg(word);
        change = joined(change, edited({quotation}, when, [&](Annotation &next) {
                            giveSpeaker(next, speaker);
                            next.origin.rule = u"quotation.passed-on"_s;
                            next.origin.reason = reason;
                        }));
    }
    return change;
}

AnnotationChange quoteFromMark(const AnnotationSet &annotations, TextRange mark, TextRange quoted,
                               const QDateTime &when)
{
    const QList<Annotation> holders = quotedIn(annotations, mark);
    AnnotationChange change;
    if (holders.isEmpty()) {
        Annotation fresh{AnnotationId::random(), AnnotationKind::Quotation};
        fresh.ranges = {quoted};
        fresh.quotation = Quotation{};
        fresh.modified = when;
        decide(fresh, AnnotationStatus::Accepted);
        change.added = {fresh};
    } else {
        // The range with the mark is replaced, and with it all that the new one covers.
        change = edited({holders.first()}, when, [&](Annotation &next) {
            next.ranges.removeIf([&](TextRange range) { return range.overlaps(mark) || range.overlaps(quoted); });
            next.ranges.append(quoted);
            std::ranges::sort(next.ranges);
            decide(next, AnnotationStatus::Accepted);
        });
    }
    for (const Annotation &other : quotedIn(annotations, quoted)) {
        const bool isHolder = !holders.isEmpty() && other.id == holders.first().id;
        if (isHolder || other.status != AnnotationStatus::Proposed)
            continue;
        AnnotationChange shorter =
            edited({other}, when, [&](Annotation &next) { next.ranges = without(next.ranges, quoted); });
        shorter.added.removeIf([](const Annotation &next) { return next.ranges.isEmpty(); });
        change = joined(change, shorter);
    }
    return change;
}

AnnotationChange ignoreMark(const AnnotationSet &annotations, TextRange mark, const QDateTime &when)
{
    Annotation refused{derivedAnnotationId(AnnotationKind::Quotation, {mark}), AnnotationKind::Quotation};
    refused.ranges = {mark};
    refused.quotation = Quotation{};
    refused.status = AnnotationStatus::Rejected;
    refused.modified = when;
    return annotations.find(refused.id) ? AnnotationChange() : AnnotationChange{{}, {refused}};
}

} // namespace lectern::edits
