// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lectern {

/// What a text is probably written in.
struct LanguageGuess
{
    QString language = {};   ///< BCP 47, "en"; empty where nothing speaks for any
    double confidence = 0.0; ///< 0 to 1

    bool operator==(const LanguageGuess &) const = default;
};

/// Guesses from the script, and among the languages of one script from its
/// commonest short words and letters of its own. Looks at the first few thousand
/// words only.
LanguageGuess guessLanguage(QStringView text);

} // namespace lectern
