// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QStringView>

#include <vector>

namespace lectern {

enum class TokenKind : quint8 {
    Word, ///< letters, digits, inner apostrophes, dots of an abbreviation: "Gen.", "U.S.", "N'Djamena"
    Number,
    Possessive,  ///< "'s" or "’s" behind a word
    Contraction, ///< "'t", "'re", "'ll" … behind a word
    Punctuation, ///< one code point of anything else
};

enum class WordCase : quint8 {
    None,    ///< no letters, or of a script without cases
    Lower,   ///< "iron"
    Title,   ///< "Iraq", "McCain"
    Upper,   ///< at least two letters, all capitals: "NATO", "U.S."
    Initial, ///< one capital: "J."
    Mixed,   ///< "eBay"
};

/// A word, number or sign of a text. Hyphens part words, so that "Iran-backed"
/// is three tokens and "al-Qaeda" too.
struct Token
{
    qint32 start = 0;
    quint16 length = 0;
    TokenKind kind = TokenKind::Punctuation;
    WordCase wordCase = WordCase::None;
    quint64 folded = 0; ///< foldedHash() of its text; of punctuation the code point

    qsizetype end() const { return qsizetype(start) + length; }
    TextRange range() const { return {start, end()}; }
    QStringView of(QStringView text) const { return text.sliced(start, length); }
    bool isWord() const { return kind == TokenKind::Word; }
    bool isSign(char32_t sign) const { return kind == TokenKind::Punctuation && folded == sign; }
    /// Begins with a capital letter.
    bool isCapitalized() const
    {
        return wordCase == WordCase::Title || wordCase == WordCase::Upper || wordCase == WordCase::Initial;
    }
};

using Tokens = std::vector<Token>;

/// The tokens of a range of the text, in order; positions count in the whole text.
Tokens tokenize(QStringView text, TextRange range);
inline Tokens tokenize(QStringView text) { return tokenize(text, {0, text.size()}); }

/// A hash that does not see case, accents of Latin letters, dots, soft hyphens
/// or the form of an apostrophe: "U.S." and "us", "Bogotá" and "BOGOTA" agree.
/// Never below 0x110000, so that no word looks like a sign.
quint64 foldedHash(QStringView word);

/// What foldedHash() sees of a character; 0 for what it passes over.
char32_t folded(char32_t character);

} // namespace lectern
