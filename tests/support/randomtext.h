// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <QStringList>

namespace lectern::tests {

/// A pronounceable word, the same for the same number.
inline QString wordNumber(int number)
{
    constexpr auto syllables = QLatin1StringView("kalomitesurabenivopaxedozyguhajefi");
    QString word;
    do {
        word += syllables.sliced(2 * (number % 17), 2);
        number /= 17;
    } while (number > 0);
    return word;
}

/// Sentences of words out of so many, one paragraph a line.
inline QString randomText(QRandomGenerator &random, int paragraphs, int vocabulary)
{
    QString text;
    for (int paragraph = 0; paragraph < paragraphs; ++paragraph) {
        QStringList words;
        for (int word = 20 + random.bounded(40); word > 0; --word)
            words.append(wordNumber(random.bounded(vocabulary)));
        text += words.join(QLatin1Char(' ')) + QStringLiteral(".\n");
    }
    return text;
}

/// A text and, for each of its characters, where it was in the text before.
struct EditedText
{
    QString text = {};
    QList<qsizetype> origins = {}; ///< -1: it is new

    explicit EditedText(const QString &before) : text(before)
    {
        for (qsizetype i = 0; i < before.size(); ++i)
            origins.append(i);
    }

    void remove(qsizetype at, qsizetype length)
    {
        text.remove(at, length);
        origins.remove(at, length);
    }
    void insert(qsizetype at, const QString &what)
    {
        text.insert(at, what);
        origins.insert(at, what.size(), -1);
    }
    /// Takes lines from one place to another, or words in, out, or over.
    void editAtRandom(QRandomGenerator &random)
    {
        if (text.isEmpty())
            return;
        const qsizetype at = random.bounded(int(text.size()));
        const qsizetype space = text.indexOf(QLatin1Char(' '), at) + 1;
        switch (random.bounded(10)) {
        case 0: moveLine(at, random.bounded(int(text.size()))); break;
        case 1:
        case 2: remove(at, std::min<qsizetype>(text.size() - at, random.bounded(200))); break;
        case 3: insert(text.indexOf(QLatin1Char('\n'), at) + 1, randomText(random, 1, 5000)); break;
        default:
            remove(space, std::max<qsizetype>(0, text.indexOf(QLatin1Char(' '), space) - space));
            insert(space, wordNumber(random.bounded(5000)));
        }
    }

private:
    void moveLine(qsizetype from, qsizetype to)
    {
        const qsizetype start = text.lastIndexOf(QLatin1Char('\n'), from) + 1;
        const qsizetype end = text.indexOf(QLatin1Char('\n'), from) + 1;
        if (end <= start)
            return;
        const QString line = text.sliced(start, end - start);
        const QList<qsizetype> lineOrigins = origins.sliced(start, end - start);
        remove(start, end - start);
        const qsizetype place = text.indexOf(QLatin1Char('\n'), std::min(to, text.size())) + 1;
        insert(place, line);
        std::ranges::copy(lineOrigins, origins.begin() + place);
    }
};

} // namespace lectern::tests
