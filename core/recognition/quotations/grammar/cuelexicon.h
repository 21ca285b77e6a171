// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/support/error.h"

#include <QFlags>

#include <memory>
#include <unordered_map>
#include <vector>

namespace lectern {

/// What a word can be, as far as it bounds phrases and clauses; flags.
using GrammarFlags = quint64;
namespace Grammar {
constexpr GrammarFlags Pronoun = 1ULL << 0;
constexpr GrammarFlags Feminine = 1ULL << 1;
constexpr GrammarFlags Masculine = 1ULL << 2;
constexpr GrammarFlags Neuter = 1ULL << 3;
constexpr GrammarFlags Plural = 1ULL << 4;
constexpr GrammarFlags ObjectPronoun = 1ULL << 5;
constexpr GrammarFlags PossessivePronoun = 1ULL << 6;
constexpr GrammarFlags Determiner = 1ULL << 7;
constexpr GrammarFlags Preposition = 1ULL << 8;
constexpr GrammarFlags Attaching = 1ULL << 9; ///< a preposition that may go on with a noun phrase on its left
constexpr GrammarFlags Within = 1ULL << 10;   ///< one that goes on with a noun phrase to its right
constexpr GrammarFlags Subordinator = 1ULL << 11;
constexpr GrammarFlags Relative = 1ULL << 12;
constexpr GrammarFlags Conjunction = 1ULL << 13;
constexpr GrammarFlags And = 1ULL << 14;
constexpr GrammarFlags But = 1ULL << 15;
constexpr GrammarFlags That = 1ULL << 16;
constexpr GrammarFlags To = 1ULL << 17;
constexpr GrammarFlags By = 1ULL << 18;
constexpr GrammarFlags As = 1ULL << 19;
constexpr GrammarFlags QuestionWord = 1ULL << 20;
constexpr GrammarFlags Be = 1ULL << 21;
constexpr GrammarFlags Have = 1ULL << 22;
constexpr GrammarFlags Do = 1ULL << 23;
constexpr GrammarFlags Modal = 1ULL << 24;
constexpr GrammarFlags Negation = 1ULL << 25;
constexpr GrammarFlags Adverb = 1ULL << 26;
constexpr GrammarFlags Time = 1ULL << 27;
constexpr GrammarFlags Title = 1ULL << 28;
constexpr GrammarFlags Role = 1ULL << 29;
constexpr GrammarFlags People = 1ULL << 30;
constexpr GrammarFlags OrganizationNoun = 1ULL << 31;
constexpr GrammarFlags Document = 1ULL << 32;
constexpr GrammarFlags ContentNoun = 1ULL << 33; ///< "claim", "remark": a noun that can introduce a quotation
constexpr GrammarFlags FiniteVerb = 1ULL << 34;
constexpr GrammarFlags SpokenTo = 1ULL << 35;    ///< "reporters": who is told something
constexpr GrammarFlags AdjunctVerb = 1ULL << 36; ///< ", citing …": goes on after a quotation has ended
constexpr GrammarFlags Leading = 1ULL << 37; ///< "In", "After": may open a sentence with a phrase that ends at a comma
constexpr GrammarFlags NotAdverb = 1ULL << 38; ///< "family": ends like an adverb, but is none
constexpr GrammarFlags BaseVerb = 1ULL << 39;  ///< "need": a verb behind a plural subject
constexpr GrammarFlags Article = 1ULL << 40;
constexpr GrammarFlags Quantifier = 1ULL << 41; ///< "more than": before a number
constexpr GrammarFlags Adjoining = 1ULL << 42;  ///< "close": goes on with "to"
constexpr GrammarFlags Indefinite = 1ULL << 43; ///< "a": means nobody known
constexpr GrammarFlags Media = 1ULL << 44;      ///< "newspaper", "Times": another outlet
constexpr GrammarFlags Hidden = 1ULL << 45;     ///< "sources": people whom nobody can ask
constexpr GrammarFlags Vague = 1ULL << 46;      ///< "critics": as good as anybody
constexpr GrammarFlags Anonymity = 1ULL << 47;  ///< "anonymously": says that a name is withheld
constexpr GrammarFlags Identified = 1ULL << 48; ///< "named": behind "not to be"
} // namespace Grammar

/// What may follow a reporting verb, or surround it, as its content.
enum class Frame : quint32 {
    Quote = 1U << 0,
    Clause = 1U << 1,
    That = 1U << 2,
    Object = 1U << 3,
    To = 1U << 4,
    Person = 1U << 5,
    Around = 1U << 6,
    Manner = 1U << 7,
    Of = 1U << 8,
    About = 1U << 9,
    For = 1U << 10,
    On = 1U << 11,
    As = 1U << 12,
    With = 1U << 13,
    Against = 1U << 14,
    At = 1U << 15,
    By = 1U << 16,
    Out = 1U << 17,
    Back = 1U << 18,
    In = 1U << 19,
};
Q_DECLARE_FLAGS(Frames, Frame)
Q_DECLARE_OPERATORS_FOR_FLAGS(Frames)

enum class VerbForm : quint8 { Base, Third, Past, Participle, Gerund };

struct CueVerb
{
    QString lemma = {};
    Frames frames = {};
    QuotationStance stance = QuotationStance::Neutral;

    /// Reports words or clauses, not only things.
    bool isSpeech() const
    {
        return (frames & (Frames(Frame::Quote) | Frame::Manner | Frame::Clause | Frame::That)) != Frames();
    }
};

/// What the lexicon knows of one word form.
struct WordFacts
{
    GrammarFlags classes = 0;
    Frames opens = {}; ///< the frame whose preposition it is: "about"
    qint16 verb = -1;  ///< index of the reporting verb it is a form of; -1: none
    VerbForm form = VerbForm::Base;
    bool opensPhrase = false; ///< first word of a source phrase: "according"
};

/// The words by which one language tells who said what. Immutable after loading
/// and safe to share between threads.
class CueLexicon
{
public:
    /// Reads verbs.tsv, words.tsv and phrases.tsv of the folder of one language.
    /// Errors name file and line.
    static Result<std::shared_ptr<const CueLexicon>> load(const QString &folder);

    /// Null for a word it does not know. `hash` is a foldedHash().
    const WordFacts *find(quint64 hash) const
    {
        const auto found = m_words.find(hash);
        return found == m_words.end() ? nullptr : &found->second;
    }
    const CueVerb &verb(qint16 index) const { return m_verbs[size_t(index)]; }

    /// "according to", as the hashes of its words.
    const std::vector<std::vector<quint64>> &sourcePhrases() const { return m_phrases; }

private:
    void addVerb(const QStringList &columns);
    void addForm(const QString &word, qint16 verb, VerbForm form);

    struct SameHash
    {
        size_t operator()(quint64 hash) const { return size_t(hash); }
    };
    std::unordered_map<quint64, WordFacts, SameHash> m_words = {};
    std::vector<CueVerb> m_verbs = {};
    std::vector<std::vector<quint64>> m_phrases = {};
};

} // namespace lectern
