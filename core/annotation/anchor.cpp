// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/anchor.h"

#include "core/annotation/alignment.h"
#include "core/annotation/placeindex.h"

#include <QSet>

#include <algorithm>

namespace lectern {

namespace {

// Quote and context that must agree, in characters, for a place to be the same
// one. Half of that stands undivided on one side or the other of every such
// place, the quote included: that is the piece to look for in the whole text.
constexpr qsizetype evidenceNeeded = 2 * PlaceIndex::pieceLength;
constexpr qsizetype contextLength = 32;

/// Two versions of a text, and where places of the old one are in the new one.
class Versions
{
public:
    Versions(QStringView oldText, QStringView newText)
        : m_old(oldText), m_new(newText), m_runs(alignment(oldText, newText)), m_pieces(oldText)
    {
    }

    /// To be told of all ranges that will be asked for, then search().
    void want(TextRange range);
    void search() { m_pieces.search(m_new); }

    std::optional<TextRange> find(TextRange range) const;
    /// Where most of it is still there, if at least that share of it is.
    std::optional<TextRange> findMost(TextRange range, double share) const;

private:
    // Where the versions agree.
    std::optional<qsizetype> aligned(TextRange range) const;
    auto runBefore(qsizetype oldPosition) const;
    auto firstRunIn(TextRange oldRange) const;
    qsizetype expected(qsizetype oldPosition) const;
    qsizetype kept(TextRange oldRange) const;

    // How alike two places are.
    bool standsAt(TextRange range, qsizetype place) const;
    qsizetype evidence(TextRange range, qsizetype place) const;
    qsizetype needed(TextRange range) const;

    // Anywhere, by quote and context.
    struct Best
    {
        qsizetype place = -1;
        qsizetype evidence = 0;
        qsizetype distance = 0;
    };
    QList<qsizetype> piecesOf(TextRange range) const;
    void look(TextRange range, qsizetype piece, Best &best) const;
    std::optional<qsizetype> byContext(TextRange range) const;

    std::optional<qsizetype> inSentence(TextRange range) const;

    QStringView m_old;
    QStringView m_new;
    std::vector<EqualRun> m_runs;
    PlaceIndex m_pieces;
};

bool isInWord(QStringView text, qsizetype boundary)
{
    return boundary > 0 && boundary < text.size() && text[boundary - 1].isLetterOrNumber() &&
           text[boundary].isLetterOrNumber();
}

/// Where the quote stands, if it does once.
std::optional<qsizetype> onlyPlace(QStringView quote, QStringView text, TextRange within)
{
    const QStringView part = within.of(text);
    const qsizetype first = part.indexOf(quote);
    if (first < 0 || part.indexOf(quote, first + 1) >= 0)
        return {};
    return within.start + first;
}

/// The last run that starts at or before the position; end() where none does.
auto Versions::runBefore(qsizetype oldPosition) const
{
    const auto after = std::ranges::upper_bound(m_runs, oldPosition, {}, &EqualRun::oldStart);
    return after == m_runs.begin() ? m_runs.end() : std::prev(after);
}

/// Or the first after it.
auto Versions::firstRunIn(TextRange oldRange) const
{
    return std::ranges::upper_bound(m_runs, oldRange.start, {}, &EqualRun::oldEnd);
}

std::optional<qsizetype> Versions::aligned(TextRange range) const
{
    const auto run = runBefore(range.start);
    if (run == m_runs.end() || range.end > run->oldEnd())
        return {};
    const qsizetype place = range.start - run->oldStart + run->newStart;
    return standsAt(range, place) && evidence(range, place) >= needed(range) ? std::optional(place) : std::nullopt;
}

qsizetype Versions::expected(qsizetype oldPosition) const
{
    const auto run = runBefore(oldPosition);
    if (run == m_runs.end())
        return std::min(oldPosition, m_new.size());
    return run->newStart + std::min(oldPosition - run->oldStart, run->length);
}

/// How many of its characters are in the new text.
qsizetype Versions::kept(TextRange oldRange) const
{
    qsizetype sum = 0;
    for (auto run = firstRunIn(oldRange); run != m_runs.end() && run->oldStart < oldRange.end; ++run)
        sum += oldRange.intersected({run->oldStart, run->oldEnd()}).length();
    return sum;
}

/// The same words, and not as a part of others: “Sudan” is not in “Sudanese”.
bool Versions::standsAt(TextRange range, qsizetype place) const
{
    const qsizetype end = place + range.length();
    return place >= 0 && end <= m_new.size() && m_new.sliced(place, range.length()) == range.of(m_old) &&
           isInWord(m_new, place) == isInWord(m_old, range.start) && isInWord(m_new, end) == isInWord(m_old, range.end);
}

qsizetype Versions::evidence(TextRange range, qsizetype place) const
{
    const auto agreeing = [](const auto &at, const auto &other, qsizetype most) {
        return std::mismatch(at, at + most, other).first - at;
    };
    const qsizetype end = place + range.length();
    const auto before =
        agreeing(std::reverse_iterator(m_old.begin() + range.start), std::reverse_iterator(m_new.begin() + place),
                 std::min({contextLength, range.start, place}));
    const auto after = agreeing(m_old.begin() + range.end, m_new.begin() + end,
                                std::min({contextLength, m_old.size() - range.end, m_new.size() - end}));
    return before + range.length() + after;
}

/// At the text's ends there is less to agree.
qsizetype Versions::needed(TextRange range) const
{
    const qsizetype before = std::min(contextLength, range.start);
    const qsizetype after = std::min(contextLength, m_old.size() - range.end);
    return std::min(evidenceNeeded, before + range.length() + after);
}

/// The one that starts where the range starts and the one that ends where it ends.
QList<qsizetype> Versions::piecesOf(TextRange range) const
{
    QList<qsizetype> pieces;
    for (const qsizetype start : {range.start, range.end - PlaceIndex::pieceLength}) {
        if (start >= 0 && start + PlaceIndex::pieceLength <= m_old.size())
            pieces.append(start);
    }
    return pieces;
}

void Versions::want(TextRange range)
{
    if (aligned(range))
        return;
    for (const qsizetype piece : piecesOf(range))
        m_pieces.want(piece);
}

/// Considers the places of a piece, those next to where the range is expected.
void Versions::look(TextRange range, qsizetype piece, Best &best) const
{
    constexpr std::ptrdiff_t most = 64; // of a line that stands everywhere
    const std::vector<qsizetype> &places = m_pieces.placesOf(piece);
    const qsizetype offset = range.start - piece;
    const qsizetype wanted = expected(range.start);
    const auto middle = std::ranges::lower_bound(places, wanted - offset);
    const auto last = middle + std::min(places.end() - middle, most);
    for (auto at = middle - std::min(middle - places.begin(), most); at != last; ++at) {
        const qsizetype place = *at + offset;
        if (!standsAt(range, place))
            continue;
        const Best found{place, evidence(range, place), std::abs(place - wanted)};
        if (std::pair(found.evidence, -found.distance) > std::pair(best.evidence, -best.distance))
            best = found;
    }
}

std::optional<qsizetype> Versions::byContext(TextRange range) const
{
    Best best;
    for (const qsizetype piece : piecesOf(range))
        look(range, piece, best);
    return best.place >= 0 && best.evidence >= needed(range) ? std::optional(best.place) : std::nullopt;
}

/// Where words on both sides of the quote were changed: it stands once in either
/// version of a sentence that is else the same.
std::optional<qsizetype> Versions::inSentence(TextRange range) const
{
    constexpr qsizetype around = 60;
    const auto part = [](QStringView text, qsizetype start, qsizetype length) {
        return TextRange{std::max<qsizetype>(0, start - around), std::min(text.size(), start + length + around)};
    };
    const TextRange oldPart = part(m_old, range.start, range.length());
    const QStringView quote = range.of(m_old);
    if (kept(oldPart) * 2 < oldPart.length() || !onlyPlace(quote, m_old, oldPart))
        return {};
    const auto place = onlyPlace(quote, m_new, part(m_new, expected(range.start), range.length()));
    return place && standsAt(range, *place) ? place : std::nullopt;
}

std::optional<TextRange> Versions::find(TextRange range) const
{
    std::optional<qsizetype> place = aligned(range);
    if (!place)
        place = byContext(range);
    if (!place)
        place = inSentence(range);
    return place.transform([&](qsizetype start) { return TextRange{start, start + range.length()}; });
}

std::optional<TextRange> Versions::findMost(TextRange range, double share) const
{
    constexpr qsizetype shortest = 40; // or a few letters make the difference
    if (range.length() < shortest || double(kept(range)) < share * double(range.length()))
        return {};
    const auto first = firstRunIn(range);
    const auto last = runBefore(range.end - 1);
    TextRange found{first->newStart + std::max<qsizetype>(0, range.start - first->oldStart),
                    last->newStart + std::min(last->length, range.end - last->oldStart)};
    while (!isInWord(m_old, range.start) && isInWord(m_new, found.start))
        --found.start;
    while (!isInWord(m_old, range.end) && isInWord(m_new, found.end))
        ++found.end;
    const bool grown = found.length() > range.length() * 3 / 2;
    return grown ? std::nullopt : std::optional(found);
}

void forEachRange(const Annotation &annotation, const auto &function)
{
    std::ranges::for_each(annotation.ranges, function);
    if (annotation.quotation) {
        std::ranges::for_each(annotation.quotation->cue, function);
        std::ranges::for_each(annotation.quotation->source, function);
    }
}

bool areApart(const TextRanges &ranges)
{
    return std::ranges::adjacent_find(ranges, [](TextRange one, TextRange next) { return next.start < one.end; }) ==
           ranges.end();
}

std::optional<TextRange> relocated(TextRange range, AnnotationKind kind, const Versions &versions)
{
    auto found = versions.find(range);
    if (!found && kind == AnnotationKind::Passage)
        found = versions.findMost(range, 0.7);
    if (!found && kind == AnnotationKind::Quotation)
        found = versions.findMost(range, 0.9);
    return found;
}

/// All of them, or none.
TextRanges relocated(const TextRanges &ranges, AnnotationKind kind, const Versions &versions)
{
    TextRanges moved;
    for (const TextRange range : ranges) {
        const auto found = relocated(range, kind, versions);
        if (!found)
            return {};
        moved.append(*found);
    }
    return areApart(moved) ? moved : TextRanges();
}

std::optional<Annotation> relocated(const Annotation &annotation, const Versions &versions)
{
    Annotation moved = annotation;
    moved.ranges = relocated(annotation.ranges, annotation.kind, versions);
    if (moved.ranges.isEmpty())
        return {};
    if (moved.quotation) {
        moved.quotation->cue = relocated(annotation.quotation->cue, AnnotationKind::Person, versions);
        moved.quotation->source = relocated(annotation.quotation->source, AnnotationKind::Person, versions);
    }
    return moved;
}

/// The kind whose finds have such an id, if one has.
std::optional<AnnotationKind> kindNamedBy(const Annotation &annotation)
{
    // The analyst may have changed the kind since.
    for (const AnnotationKind kind : {annotation.kind, AnnotationKind::Person, AnnotationKind::Country,
                                      AnnotationKind::Organization, AnnotationKind::Place, AnnotationKind::Quotation}) {
        if (annotation.id == derivedAnnotationId(kind, annotation.ranges))
            return kind;
    }
    return {};
}

} // namespace

Reanchored reanchor(QStringView oldText, QStringView newText, const QList<Annotation> &annotations)
{
    Versions versions(oldText, newText);
    for (const Annotation &annotation : annotations)
        forEachRange(annotation, [&](TextRange range) { versions.want(range); });
    versions.search();

    Reanchored result;
    QSet<AnnotationId> taken;
    for (const Annotation &annotation : annotations) {
        std::optional<Annotation> moved = relocated(annotation, versions);
        if (!moved) {
            result.orphans.append(annotation);
            continue;
        }
        if (const auto kind = kindNamedBy(annotation))
            moved->id = derivedAnnotationId(*kind, moved->ranges);
        if (taken.contains(moved->id))
            moved->id = AnnotationId::random();
        taken.insert(moved->id);
        result.found.append(*std::move(moved));
    }
    return result;
}

} // namespace lectern
