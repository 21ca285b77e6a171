// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/lexiconreader.h"

#include "core/text/tokens.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern {

namespace {

constexpr std::pair<QByteArrayView, WordClass> wordClassNames[] = {
    {"given-names", WordClass::GivenName},
    {"family-names", WordClass::FamilyName},
    {"titles", WordClass::Title},
    {"organization-heads", WordClass::OrgHead},
    {"place-heads", WordClass::PlaceHead},
    {"speech", WordClass::Speech},
    {"common", WordClass::Common},
    {"acts", WordClass::Acts},
    {"acted-on", WordClass::ActedOn},
    {"located", WordClass::Located},
    {"travels", WordClass::Travels},
    {"sited", WordClass::Sited},
    {"events", WordClass::Event},
    {"no-names", WordClass::NotName},
    {"person-nouns", WordClass::PersonNoun},
    {"organization-nouns", WordClass::OrgNoun},
};

/// Strings of this file, for translators.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(lectern)
};

bool isPlainAscii(QByteArrayView word)
{
    return std::ranges::all_of(word, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

/// A name of Latin letters, spaces and hyphens, cut up without a detour by
/// QString and the tokenizer: nearly all names are that, and loading must take
/// milliseconds only.
class PlainName
{
public:
    explicit PlainName(QByteArrayView name)
    {
        if (name.size() > qsizetype(m_units.size()) || !decode(name))
            return;
        for (qsizetype at = 0; at < m_size;) {
            if (m_units[size_t(at)] == u' ') {
                ++at;
                continue;
            }
            if (m_count == m_words.size())
                return;
            if (m_units[size_t(at)] == u'-') {
                m_words[m_count++] = {u'-', 0};
                ++at;
                continue;
            }
            const qsizetype from = at;
            while (at < m_size && m_units[size_t(at)] != u' ' && m_units[size_t(at)] != u'-')
                ++at;
            m_words[m_count++] = wordOf(QStringView(m_units.data() + from, at - from));
        }
        m_isPlain = true;
    }

    bool isPlain() const { return m_isPlain; }
    std::span<const LexiconWord> words() const { return {m_words.data(), m_count}; }

private:
    bool decode(QByteArrayView name)
    {
        for (qsizetype i = 0; i < name.size(); ++i) {
            const auto byte = uchar(name[i]);
            char16_t unit = byte;
            if (byte >= 0xc3 && byte <= 0xc8 && i + 1 < name.size()) {
                unit = char16_t(((byte & 0x1f) << 6) | (uchar(name[++i]) & 0x3f));
                if (!QChar::isLetter(unit))
                    return false;
            } else if (!isAsciiLetter(byte) && byte != ' ' && byte != '-') {
                return false;
            }
            m_units[size_t(m_size++)] = unit;
        }
        return m_size > 0;
    }

    static bool isAsciiLetter(uchar byte) { return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'; }

    static LexiconWord wordOf(QStringView word)
    {
        qsizetype upper = 0;
        for (const QChar unit : word)
            upper += unit.unicode() < 0x80 ? unit.unicode() <= u'Z' : unit.isUpper();
        const bool startsUpper = word.front().unicode() < 0x80 ? word.front() <= u'Z' : word.front().isUpper();
        const quint32 needed = !startsUpper ? 0 : upper == word.size() && upper > 1 ? 2 : 1;
        return {foldedHash(word), needed};
    }

    std::array<char16_t, 96> m_units; // only what decode() wrote is read
    qsizetype m_size = 0;
    std::array<LexiconWord, 15> m_words;
    size_t m_count = 0;
    bool m_isPlain = false;
};

quint32 neededCase(const Token &token)
{
    switch (token.wordCase) {
    case WordCase::Title:
    case WordCase::Initial: return 1;
    case WordCase::Upper: return 2;
    default: return 0;
    }
}

} // namespace

Result<void> LexiconReader::read(const QString &path, QByteArrayView data, QList<Error> *mistakes)
{
    constexpr qsizetype mostMistakes = 20;
    const qsizetype most = mistakes ? mistakes->size() + mostMistakes : 0; // then it is no lexicon at all
    int number = 0;
    while (!data.isEmpty() && (!mistakes || mistakes->size() < most)) {
        ++number;
        const qsizetype end = data.indexOf('\n');
        QByteArrayView line = end < 0 ? data : data.first(end);
        data = end < 0 ? QByteArrayView() : data.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty() || line.front() == '#')
            continue;
        const QString problem = mistakes && !line.isValidUtf8() ? Texts::tr("It is not in UTF-8.")
                                : line.front() == '!'           ? readDirective(line.sliced(1))
                                                                : readLine(line);
        if (problem.isEmpty())
            continue;
        Error mistake{Texts::tr("The lexicon “%1” has a mistake in line %2: %3").arg(path).arg(number).arg(problem)};
        if (!mistakes)
            return std::unexpected(std::move(mistake));
        mistakes->append(std::move(mistake));
    }
    return {};
}

QString LexiconReader::readDirective(QByteArrayView line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArrayView name = space < 0 ? line : line.first(space);
    const QByteArrayView argument = space < 0 ? QByteArrayView() : line.sliced(space + 1).trimmed();
    constexpr std::pair<QByteArrayView, Section> sections[] = {{"countries", Section::Countries},
                                                               {"country-names", Section::CountryNames},
                                                               {"organizations", Section::Organizations},
                                                               {"places", Section::Places},
                                                               {"words", Section::Words},
                                                               {"policy", Section::Policy}};
    const auto *const section = std::ranges::find(sections, name, &std::pair<QByteArrayView, Section>::first);
    if (section == std::end(sections))
        return Texts::tr("“!%1” is no section. Known are !countries, !country-names, !organizations, !places, !words "
                         "and !policy.")
            .arg(QString::fromUtf8(name));
    m_section = section->second;
    m_placeKind = argument;
    m_language = NameLanguage::Any;
    if (m_section == Section::CountryNames) {
        m_language = nameLanguage(QString::fromUtf8(argument));
        if (m_language == NameLanguage::Any)
            return Texts::tr("“%1” is no language whose names are known. Known are de, fr, es and ar.")
                .arg(QString::fromUtf8(argument));
        findCountries();
    }
    if (m_section == Section::Words) {
        const auto *const found =
            std::ranges::find(wordClassNames, argument, &std::pair<QByteArrayView, WordClass>::first);
        if (found == std::end(wordClassNames))
            return Texts::tr("“%1” is no class of words.").arg(QString::fromUtf8(argument));
        m_wordClass = found->second;
    }
    return {};
}

QString LexiconReader::readLine(QByteArrayView line)
{
    split(line);
    switch (m_section) {
    case Section::None: return Texts::tr("a section such as “!organizations” must come before the first entry.");
    case Section::Countries: return readCountry();
    case Section::CountryNames: return readCountryNames();
    case Section::Organizations: return readOrganization();
    case Section::Places: return readPlace();
    case Section::Words: addWord(line); return {};
    case Section::Policy: return readPolicy();
    }
    Q_UNREACHABLE_RETURN({});
}

void LexiconReader::split(QByteArrayView line)
{
    m_columns.clear();
    for (;;) {
        const qsizetype tab = line.indexOf('\t');
        m_columns.push_back(tab < 0 ? line : line.first(tab));
        if (tab < 0)
            return;
        line = line.sliced(tab + 1);
    }
}

QString LexiconReader::setCountry(LexiconThing &thing, QByteArrayView code) const
{
    if (code.isEmpty() || code == "-")
        return {};
    if (code.size() != 2 || !isPlainAscii(code))
        return Texts::tr("“%1” is no country code of two letters.").arg(QString::fromUtf8(code));
    thing.country = {code[0], code[1]};
    return {};
}

QString LexiconReader::readCountry()
{
    LexiconThing thing{column(1), "country", {}, ThingKind::Country};
    if (thing.name.isEmpty())
        return Texts::tr("the name in the second column is missing.");
    if (QString problem = setCountry(thing, column(0)); !problem.isEmpty())
        return problem;
    const qint32 index = addThing(thing);
    addName(index, thing.name, NameForm::Name);
    constexpr NameForm forms[] = {NameForm::Further,      NameForm::Former,  NameForm::Demonym,
                                  NameForm::Abbreviation, NameForm::Capital, NameForm::Seat};
    for (size_t i = 0; i < std::size(forms); ++i)
        addNames(index, column(i + 2), forms[i]);
    return {};
}

/// Once for a file: there are thousands of things before the countries.
void LexiconReader::findCountries()
{
    if (!m_countries.isEmpty())
        return;
    for (size_t i = 0; i < m_lexicons.m_things.size(); ++i) {
        const LexiconThing &thing = m_lexicons.m_things[i];
        const QByteArray code(thing.country.data(), 2);
        if (thing.kind == ThingKind::Country && code[0] != 0 && !m_countries.contains(code))
            m_countries.insert(code, qint32(i));
    }
}

QString LexiconReader::readCountryNames()
{
    const QByteArrayView code = column(0);
    const auto country = m_countries.constFind(code.toByteArray());
    if (country == m_countries.cend())
        return Texts::tr("“%1” is the code of no country that was read before.").arg(QString::fromUtf8(code));
    const qint32 index = *country;
    addNames(index, column(1), NameForm::Further);
    const QList<QByteArray> names = column(1).toByteArray().split('|');
    for (const QByteArray &name : names)
        addForeignForms(index, QString::fromUtf8(name));
    return {};
}

/// The name as it stands in sentences too: with the German genitive, the French
/// article and the Arabic particles that are written in one word with it.
void LexiconReader::addForeignForms(qint32 thing, const QString &name)
{
    const QChar first = name.isEmpty() ? QChar() : name.front();
    switch (m_language) {
    case NameLanguage::German:
        if (!name.contains(u' ') && name.back().isLower() && name.back() != u's')
            addText(thing, name + u's', NameForm::Further, 0);
        break;
    case NameLanguage::French:
        if (first == u'h' || first == u'H' || QStringLiteral("aeiou").contains(QChar(folded(first.unicode())))) {
            addText(thing, QStringLiteral("l'") + name, NameForm::Further, 2);
            addText(thing, QStringLiteral("d'") + name, NameForm::Further, 2);
        }
        break;
    case NameLanguage::Arabic:
        for (const char16_t particle : {u'و', u'ف', u'ب', u'ك', u'ل'})
            addText(thing, particle + name, NameForm::Further, 1);
        if (name.startsWith(QStringLiteral("ال"))) // the particle swallows a letter of the article
            addText(thing, QStringLiteral("لل") + name.sliced(2), NameForm::Further, 1);
        break;
    default: break;
    }
}

QString LexiconReader::readOrganization()
{
    LexiconThing thing{column(0), column(1), {}, ThingKind::Organization};
    if (thing.name.isEmpty() || thing.detail.isEmpty())
        return Texts::tr("an organization needs a name and a kind, parted by a tab.");
    if (QString problem = setCountry(thing, column(2)); !problem.isEmpty())
        return problem;
    const qint32 index = addThing(thing);
    addName(index, thing.name, NameForm::Name);
    addNames(index, column(3), NameForm::Further);
    return {};
}

QString LexiconReader::readPlace()
{
    LexiconThing thing{column(0), m_placeKind, {}, ThingKind::Place};
    if (thing.name.isEmpty())
        return Texts::tr("a place needs a name.");
    if (QString problem = setCountry(thing, column(1)); !problem.isEmpty())
        return problem;
    const qint32 index = addThing(thing);
    addName(index, thing.name, NameForm::Name);
    addNames(index, column(2), NameForm::Further);
    return {};
}

QString LexiconReader::readPolicy()
{
    const QByteArrayView treatment = column(1);
    if (treatment != "country" && treatment != "place")
        return Texts::tr("the second column must be “country” or “place”, not “%1”.").arg(QString::fromUtf8(treatment));
    LexiconThing thing{column(0), "disputed", {}, treatment == "country" ? ThingKind::Country : ThingKind::Place};
    if (QString problem = setCountry(thing, column(2)); !problem.isEmpty())
        return problem;
    const qint32 index = addThing(thing);
    addName(index, thing.name, NameForm::Name);
    addNames(index, column(3), NameForm::Further);
    if (thing.kind == ThingKind::Country)
        addNames(index, column(4), NameForm::Demonym);
    return {};
}

qint32 LexiconReader::addThing(const LexiconThing &thing)
{
    m_lexicons.m_things.push_back(thing);
    return qint32(m_lexicons.m_things.size()) - 1;
}

void LexiconReader::addNames(qint32 thing, QByteArrayView names, NameForm form)
{
    while (!names.isEmpty()) {
        const qsizetype bar = names.indexOf('|');
        addName(thing, bar < 0 ? names : names.first(bar), form);
        names = bar < 0 ? QByteArrayView() : names.sliced(bar + 1);
    }
}

void LexiconReader::addName(qint32 thing, QByteArrayView name, NameForm form)
{
    if (name.isEmpty())
        return;
    if (const PlainName plain(name); plain.isPlain()) {
        addWords(thing, plain.words(), form);
        return;
    }
    addText(thing, QString::fromUtf8(name), form, 0);
}

void LexiconReader::addText(qint32 thing, const QString &text, NameForm form, quint8 prefix)
{
    std::array<LexiconWord, 15> words = {};
    size_t count = 0;
    for (const Token &token : tokenize(text)) {
        if (count == words.size())
            return;
        words[count++] = {token.folded, neededCase(token)};
    }
    if (prefix > 0)
        words[0].neededCase = 0;
    addWords(thing, {words.data(), count}, form, prefix);
}

void LexiconReader::addWords(qint32 thing, std::span<const LexiconWord> words, NameForm form, quint8 prefix)
{
    if (words.empty())
        return;
    LexiconForm entry{thing, -1, 0, form, quint8(words.size()), m_language, prefix};
    quint64 key = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        entry.cases |= words[i].neededCase << (2 * i);
        key = i == 0 ? words[i].folded : Lexicons::joined(key, words[i].folded);
        if (i + 1 < words.size())
            m_lexicons.slotFor(key).continues = true;
    }
    addForm(key, entry);
}

void LexiconReader::addForm(quint64 key, LexiconForm form)
{
    Lexicons::Slot &slot = m_lexicons.slotFor(key);
    const bool isOrganization = m_section == Section::Organizations;
    if (slot.decided && !isOrganization && m_section != Section::Policy)
        return;
    slot.decided = slot.decided || m_section == Section::Policy;
    // Kept in the order of the files, so that the first meaning stays the first.
    const auto index = qint32(m_lexicons.m_forms.size());
    qint32 *last = &slot.firstForm;
    while (*last >= 0) {
        const LexiconForm &known = m_lexicons.m_forms[size_t(*last)];
        if (known.thing == form.thing && (known.language == form.language || known.language == NameLanguage::Any))
            return;
        last = &m_lexicons.m_forms[size_t(*last)].next;
    }
    *last = index;
    m_lexicons.m_forms.push_back(form);
}

void LexiconReader::addWord(QByteArrayView word)
{
    const PlainName plain(word);
    const quint64 key = plain.isPlain() && plain.words().size() == 1 ? plain.words().front().folded
                                                                     : foldedHash(QString::fromUtf8(word));
    m_lexicons.slotFor(key).words |= quint16(m_wordClass);
}

} // namespace lectern
