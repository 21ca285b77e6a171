// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/quotations/grammar/cuelexicon.h"
#include "core/recognition/quotations/quoteregions.h"
#include "core/text/tokens.h"

#include <span>

namespace lectern {

enum class UnitKind : quint8 { Word, Possessive, Sign, Quote };

/// What the rules for quotations see of a text: a word outside quotation marks
/// ("Iran-backed" is one), a sign, or all that stands between two marks.
struct Unit
{
    TextRange range;
    UnitKind kind = UnitKind::Word;
    bool capital = false;
    bool brief = false; ///< a Quote of a few words that ends no sentence: a nickname, a scare quote, a title
    bool title = false; ///< a Quote in which every longer word has a capital
    VerbForm form = VerbForm::Base;
    qint16 verb = -1; ///< as in WordFacts
    bool opensPhrase = false;
    bool adverb = false; ///< of the class, or ends in "ly"
    bool ending = false; ///< ends in "ed": a verb or an adjective
    bool number = false;
    bool gerund = false; ///< ends in "ing"
    Frames opens = {};
    char32_t sign = 0; ///< a Sign itself; the last sign inside a Quote, if one of . , ! ? …
    GrammarFlags classes = 0;
    quint64 folded = 0;
    qint32 region = -1; ///< of a Quote: its index

    bool is(GrammarFlags some) const { return (classes & some) != 0; }
    bool isWord() const { return kind != UnitKind::Sign && kind != UnitKind::Quote; }
    bool isSign(char32_t wanted) const { return kind == UnitKind::Sign && sign == wanted; }
    bool isDash() const { return isOneOf(u"—–-―"); }
    bool isQuote() const { return kind == UnitKind::Quote; }
    bool isStop() const { return sign == U'.' || sign == U'!' || sign == U'?' || sign == U'…'; }
    bool isOneOf(QStringView signs) const
    {
        return kind == UnitKind::Sign && sign < 0x10000 && signs.contains(QChar(char16_t(sign)));
    }
    bool isFiniteCue() const { return verb >= 0 && (form == VerbForm::Past || form == VerbForm::Third); }
};

using Units = std::span<const Unit>;

/// The units of one paragraph, given its tokens and the quote regions of the
/// text, of which `firstRegion` is the first that ends within the paragraph.
std::vector<Unit> unitsOf(QStringView text, std::span<const Token> tokens, std::span<const QuoteRegion> regions,
                          qsizetype firstRegion, const CueLexicon &lexicon);

/// Cuts a paragraph into sentences; a sentence end between quotation marks is
/// one only where the marks close right after it.
std::vector<Units> sentencesOf(Units paragraph);

} // namespace lectern
