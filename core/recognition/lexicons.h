// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/error.h"

#include <QByteArray>
#include <QFlags>
#include <QList>

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace lectern {

class CueLexicon;

enum class ThingKind : quint8 { Country, Organization, Place };

/// How a name names its thing; the column it stands in.
enum class NameForm : quint8 {
    Name,
    Further, ///< official, long, local, an alias
    Former,
    Demonym, ///< or adjective
    Abbreviation,
    Capital, ///< of the country
    Seat,    ///< a house or street that stands for the country's government
};

/// What a single word can be, apart from naming a thing.
enum class WordClass : quint16 {
    GivenName = 1 << 0,
    FamilyName = 1 << 1,
    Title = 1 << 2,       ///< "Gen.", "minister"
    OrgHead = 1 << 3,     ///< "Ministry", "University"
    PlaceHead = 1 << 4,   ///< "River", "Province", "Gulf"
    Speech = 1 << 5,      ///< "said"
    Common = 1 << 6,      ///< a usual English word, which a name at the start of a sentence must not be taken for
    Acts = 1 << 7,        ///< what a government does, behind it: "wants"
    ActedOn = 1 << 8,     ///< what is done to a government, before it: "accused", "ties", "between"
    Located = 1 << 9,     ///< before a place: "in", "near"
    Travels = 1 << 10,    ///< before "to" and a place: "flew"
    Sited = 1 << 11,      ///< behind a place: "airport", "suburb"
    Event = 1 << 12,      ///< "Cup", "Games": what it ends is no mention
    NotName = 1 << 13,    ///< capitalized and yet no mention: "Monday", "Muslim", "English"
    PersonNoun = 1 << 14, ///< "analyst", "spokesman"
    OrgNoun = 1 << 15,    ///< "company", "newspaper", beside an organization's name
};
Q_DECLARE_FLAGS(WordClasses, WordClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordClasses)

/// The language of an article that a name belongs to.
enum class NameLanguage : quint8 { Any, German, French, Spanish, Arabic };

/// By its BCP 47 tag; Any where it is none of those.
NameLanguage nameLanguage(QStringView tag);

/// A country, organization or place of a lexicon.
struct LexiconThing
{
    QByteArrayView name = {};         ///< UTF-8
    QByteArrayView detail = {};       ///< "party", "city"; as the file has it
    std::array<char, 2> country = {}; ///< ISO 3166-1 alpha-2, zeros where there is none
    ThingKind kind = ThingKind::Country;

    QString isoCode() const { return country[0] == 0 ? QString() : QString::fromLatin1(country.data(), 2); }
    /// The seed of its entity's id: "country:IQ", "org:United Nations".
    QByteArray key() const;
};

/// One name of a thing.
struct LexiconForm
{
    qint32 thing = 0;
    qint32 next = -1;  ///< another form of the same words
    quint32 cases = 0; ///< two bits a word, the first one lowest: 1 needs a capital, 2 all capitals
    NameForm form = NameForm::Name;
    quint8 words = 1;
    NameLanguage language = NameLanguage::Any; ///< no name in articles of another one
    quint8 prefix = 0;                         ///< characters before the name in its first word: "l’Irak"
};

/// The word lists that recognition looks names up in, compiled into one automaton
/// over words: each prefix of a name is a key of one flat hash table. Immutable
/// after loading and safe to share between threads.
class Lexicons
{
public:
    /// Reads every lexicon of the folder, and those of an analyst's own folder
    /// besides, if there is one. Errors name file and line; those in the own folder
    /// stop nothing.
    static Result<std::shared_ptr<const Lexicons>> load(const QString &folder, const QString &ownFolder = {});

    /// Where an analyst's own lexicons are looked for, unless another folder is named.
    static QString ownFolder();
    /// What was passed over in the own folder.
    const QList<Error> &mistakes() const { return m_mistakes; }

    struct Slot
    {
        quint64 key = 0; ///< 0: free
        qint32 firstForm = -1;
        quint16 words = 0;      ///< WordClasses
        bool continues = false; ///< begins a longer name
        bool decided = false;   ///< by the policy file; other files add no country or place
    };

    /// Null where no name begins with these words.
    const Slot *find(quint64 key) const
    {
        for (size_t i = key & m_mask;; i = (i + 1) & m_mask) {
            const Slot &slot = m_slots[i];
            if (slot.key == key)
                return &slot;
            if (slot.key == 0)
                return nullptr;
        }
    }
    WordClasses classesOf(quint64 foldedWord) const
    {
        const Slot *slot = find(foldedWord);
        return slot ? WordClasses::fromInt(slot->words) : WordClasses();
    }
    const LexiconForm &form(qint32 index) const { return m_forms[size_t(index)]; }
    const LexiconThing &thing(const LexiconForm &form) const { return m_things[size_t(form.thing)]; }
    /// How quotations are told apart from what is not said; null where the folder has none.
    const CueLexicon *cues() const { return m_cues.get(); }
    qsizetype thingCount() const { return qsizetype(m_things.size()); }

    /// The key of some words and one more. The key of one word is its foldedHash().
    static quint64 joined(quint64 key, quint64 word)
    {
        key = (key * 0x9e3779b97f4a7c15) ^ word;
        key ^= key >> 29;
        return key == 0 ? 1 : key;
    }

private:
    friend class LexiconReader;

    Slot &slotFor(quint64 key);
    void reserve(size_t names);

    std::vector<QByteArray> m_files = {};             ///< what the views of the things look into
    std::vector<Slot> m_slots = std::vector<Slot>(1); ///< one free one is the least that find() needs
    std::vector<LexiconForm> m_forms = {};
    std::vector<LexiconThing> m_things = {};
    std::shared_ptr<const CueLexicon> m_cues = {};
    QList<Error> m_mistakes = {};
    size_t m_mask = 0;
    size_t m_used = 0;
};

} // namespace lectern
