// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/lexicons.h"

#include <QHash>

namespace lectern {

/// One word of a name in a lexicon.
struct LexiconWord
{
    quint64 folded;     ///< as of a token
    quint32 neededCase; ///< as in LexiconForm::cases
};

/// Reads one lexicon file into the automaton. The format is described in
/// resources/lexicons/README.md: lines of columns parted by tabs, several names
/// in a column by "|", "#" before remarks, and "!countries", "!organizations",
/// "!places KIND", "!words CLASS", "!country-names LANGUAGE" or "!policy" before
/// the lines of that sort.
class LexiconReader
{
public:
    explicit LexiconReader(Lexicons &lexicons) : m_lexicons(lexicons) {}

    /// Stops at the first mistake; where a list is given, lists it and goes on
    /// with the next line.
    Result<void> read(const QString &path, QByteArrayView data, QList<Error> *mistakes = nullptr);

private:
    enum class Section { None, Countries, CountryNames, Organizations, Places, Words, Policy };

    QString readDirective(QByteArrayView line); ///< an error's text, or nothing
    QString readLine(QByteArrayView line);
    QString readCountry();
    QString readCountryNames();
    void findCountries();
    QString readOrganization();
    QString readPlace();
    QString readPolicy();
    void split(QByteArrayView line);
    QByteArrayView column(size_t index) const { return index < m_columns.size() ? m_columns[index] : QByteArrayView(); }
    QString setCountry(LexiconThing &thing, QByteArrayView code) const;
    qint32 addThing(const LexiconThing &thing);
    void addNames(qint32 thing, QByteArrayView names, NameForm form);
    void addName(qint32 thing, QByteArrayView name, NameForm form);
    void addForeignForms(qint32 thing, const QString &name);
    void addText(qint32 thing, const QString &text, NameForm form, quint8 prefix);
    void addWords(qint32 thing, std::span<const LexiconWord> words, NameForm form, quint8 prefix = 0);
    void addForm(quint64 key, LexiconForm form);
    void addWord(QByteArrayView word);

    Lexicons &m_lexicons;
    Section m_section = Section::None;
    QByteArrayView m_placeKind = {};
    WordClass m_wordClass = WordClass::Common;
    NameLanguage m_language = NameLanguage::Any;
    QHash<QByteArray, qint32> m_countries = {}; ///< things by code, for names in other languages
    std::vector<QByteArrayView> m_columns = {};
};

} // namespace lectern
