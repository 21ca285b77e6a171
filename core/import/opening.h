// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace lectern {

/// The words before the first sentence of a report: "LONDON, Nov 24 (Reuters) –".
struct Dateline
{
    qsizetype start = 0; ///< in the paragraph, from the place
    qsizetype length = 0;
    QString place = {};
    QString agency = {};

    bool operator==(const Dateline &) const = default;
};

/// The dateline that opens a paragraph, if one does.
std::optional<Dateline> datelineAt(QStringView paragraph);

/// Who wrote it, if the line is a byline: "By Ann Lee and Bo Holm" → "Ann Lee and
/// Bo Holm". In the languages whose word for "by" is known here.
std::optional<QString> bylineAuthor(QStringView line);

/// Whether the line is nothing but one or more names of people, as some wires
/// sign a report under its headline. Only its place in the article can confirm it.
bool looksLikeNames(QStringView line);

/// The ISO 8601 date of a line that says when an article appeared and no more:
/// "Thursday, 7 May 2015", "Published on May 7, 2015, 10:30 GMT".
std::optional<QString> dateOfLine(QStringView line);

} // namespace lectern
