// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/alignment.h"

#include <algorithm>

namespace lectern {

namespace {

/// Something that may stand once in a text: a line, a word, a few words.
struct Unit
{
    TextRange range;
    size_t hash;
};

std::vector<Unit> linesIn(QStringView text, TextRange range)
{
    std::vector<Unit> lines;
    for (qsizetype start = range.start; start < range.end;) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0 || end > range.end)
            end = range.end;
        if (end > start)
            lines.push_back({{start, end}, qHash(text.sliced(start, end - start))});
        start = end + 1;
    }
    return lines;
}

std::vector<Unit> wordsIn(QStringView text, TextRange range)
{
    std::vector<Unit> words;
    for (qsizetype at = range.start; at < range.end;) {
        qsizetype end = at;
        while (end < range.end && text[end].isLetterOrNumber())
            ++end;
        if (end > at)
            words.push_back({{at, end}, qHash(text.sliced(at, end - at))});
        at = end + 1;
    }
    return words;
}

/// Each word together with the three after it.
std::vector<Unit> phrasesIn(QStringView text, TextRange range)
{
    constexpr size_t length = 4;
    const std::vector<Unit> words = wordsIn(text, range);
    std::vector<Unit> phrases;
    for (size_t i = 0; i + length <= words.size(); ++i) {
        size_t hash = 0;
        for (size_t k = 0; k < length; ++k)
            hash = hash * 0x9e3779b97f4a7c15U + words[i + k].hash;
        phrases.push_back({{words[i].range.start, words[i + length - 1].range.end}, hash});
    }
    return phrases;
}

/// Pairs of units that stand once in either text, by their place in the old one.
std::vector<EqualRun> uniquePairs(const std::vector<Unit> &oldUnits, const std::vector<Unit> &newUnits)
{
    struct Seen
    {
        size_t hash;
        const Unit *unit;
        bool isOld;
    };
    std::vector<Seen> seen;
    seen.reserve(oldUnits.size() + newUnits.size());
    for (const Unit &unit : oldUnits)
        seen.push_back({unit.hash, &unit, true});
    for (const Unit &unit : newUnits)
        seen.push_back({unit.hash, &unit, false});
    std::ranges::sort(seen, {}, &Seen::hash);
    std::vector<EqualRun> pairs;
    for (size_t first = 0; first < seen.size();) {
        size_t next = first + 1;
        while (next < seen.size() && seen[next].hash == seen[first].hash)
            ++next;
        if (next - first == 2 && seen[first].isOld != seen[first + 1].isOld) {
            const auto [old, fresh] = seen[first].isOld ? std::pair(seen[first].unit, seen[first + 1].unit)
                                                        : std::pair(seen[first + 1].unit, seen[first].unit);
            if (old->range.length() == fresh->range.length())
                pairs.push_back({old->range.start, fresh->range.start, old->range.length()});
        }
        first = next;
    }
    std::ranges::sort(pairs, {}, &EqualRun::oldStart);
    return pairs;
}

/// The most pairs that stand in the same order in both texts.
std::vector<EqualRun> longestInOrder(const std::vector<EqualRun> &pairs)
{
    std::vector<size_t> piles; // the pair on top of each pile
    std::vector<size_t> previous(pairs.size(), pairs.size());
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto pile =
            std::ranges::partition_point(piles, [&](size_t top) { return pairs[top].newStart < pairs[i].newStart; });
        if (pile != piles.begin())
            previous[i] = *std::prev(pile);
        if (pile == piles.end())
            piles.push_back(i);
        else
            *pile = i;
    }
    std::vector<EqualRun> chosen;
    for (size_t i = piles.empty() ? pairs.size() : piles.back(); i < pairs.size(); i = previous[i])
        chosen.push_back(pairs[i]);
    std::ranges::reverse(chosen);
    return chosen;
}

class Aligner
{
public:
    Aligner(QStringView oldText, QStringView newText) : m_old(oldText), m_new(newText) {}

    std::vector<EqualRun> align()
    {
        const EqualRun whole = widened({0, 0, 0}, {0, m_old.size()}, {0, m_new.size()});
        m_runs.push_back(whole);
        EqualRun tail =
            widened({m_old.size(), m_new.size(), 0}, {whole.oldEnd(), m_old.size()}, {whole.newEnd(), m_new.size()});
        alignGap({whole.oldEnd(), tail.oldStart}, {whole.newEnd(), tail.newStart}, 0);
        m_runs.push_back(tail);
        std::erase_if(m_runs, [](const EqualRun &run) { return run.length == 0; });
        return std::move(m_runs);
    }

private:
    using Cutter = std::vector<Unit> (*)(QStringView, TextRange);
    static constexpr Cutter cutters[] = {linesIn, phrasesIn, wordsIn}; // coarse to fine

    void alignGap(TextRange oldGap, TextRange newGap, size_t level)
    {
        if (oldGap.isEmpty() || newGap.isEmpty() || level == std::size(cutters))
            return;
        const Cutter cut = cutters[level];
        for (EqualRun run : longestInOrder(uniquePairs(cut(m_old, oldGap), cut(m_new, newGap)))) {
            // The run before may have grown into this one.
            const qsizetype taken = std::max({oldGap.start - run.oldStart, newGap.start - run.newStart, qsizetype(0)});
            if (taken >= run.length || m_old.sliced(run.oldStart, run.length) != m_new.sliced(run.newStart, run.length))
                continue;
            run = widened({run.oldStart + taken, run.newStart + taken, run.length - taken}, oldGap, newGap);
            alignGap({oldGap.start, run.oldStart}, {newGap.start, run.newStart}, level + 1);
            m_runs.push_back(run);
            oldGap.start = run.oldEnd();
            newGap.start = run.newEnd();
        }
        alignGap(oldGap, newGap, level + 1);
    }

    EqualRun widened(EqualRun run, TextRange oldGap, TextRange newGap) const
    {
        while (run.oldStart > oldGap.start && run.newStart > newGap.start &&
               m_old[run.oldStart - 1] == m_new[run.newStart - 1]) {
            --run.oldStart;
            --run.newStart;
            ++run.length;
        }
        while (run.oldEnd() < oldGap.end && run.newEnd() < newGap.end && m_old[run.oldEnd()] == m_new[run.newEnd()])
            ++run.length;
        return run;
    }

    QStringView m_old;
    QStringView m_new;
    std::vector<EqualRun> m_runs = {};
};

} // namespace

std::vector<EqualRun> alignment(QStringView oldText, QStringView newText) { return Aligner(oldText, newText).align(); }

} // namespace lectern
