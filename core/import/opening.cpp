// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/opening.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDateline = 140;

const QRegularExpression &datelinePattern()
{
    static const QRegularExpression pattern = [] {
        const QString word = uR"((?:\p{Lu}[\p{L}\p{M}.'’\-]*|\p{Lo}[\p{Lo}\p{M}]*))"_s;
        const QString place = u"%1(?: (?:%1|de|del|la|el|al|am|an|der|of|the|and|und))*"_s.arg(word);
        const QString date = uR"([,،]?\s+(?:\p{L}+\.?,?\s+){0,2}\d{1,2}(?:\.|st|nd|rd|th)?)"
                             uR"((?:\s+(?:de\s+)?\p{L}+\.?)?(?:,?\s+\d{4})?)"_s;
        const QString whole = uR"(^\s*(?<whole>(?<place>%1(?:\s*[,،/]\s*%1){0,3}?)(?<date>%2)?)"
                              uR"((?:,?\s*[(\[](?<agency>[^()\[\]\d\n]{2,40})[)\]])?\s*(?<stop>[-–—―]{1,2}|:))\s)"_s;
        return QRegularExpression(whole.arg(place, date), QRegularExpression::UseUnicodePropertiesOption);
    }();
    return pattern;
}

bool isAllCapitals(QStringView text)
{
    const bool lower = std::ranges::any_of(text, [](QChar unit) { return unit.isLower(); });
    const auto upper = std::ranges::count_if(text, [](QChar unit) { return unit.isUpper(); });
    return !lower && upper >= 2;
}

QStringView firstPlace(QStringView places)
{
    const auto end = std::ranges::find_if(places, [](QChar unit) { return unit == u',' || unit == u'/'; });
    return places.first(end - places.begin()).trimmed();
}

const QStringList &bylineWords()
{
    static const QStringList words{u"by"_s,         u"von"_s,      u"par"_s,          u"por"_s,   u"di"_s,
                                   u"door"_s,       u"av"_s,       u"af"_s,           u"przez"_s, u"автор:"_s,
                                   u"автор"_s,      u"текст:"_s,   u"בקלמ"_s,         u"بقلم"_s,  u"كتب"_s,
                                   u"written by"_s, u"story by"_s, u"reporting by"_s, u"מאת"_s,   u"מאת:"_s};
    return words;
}

bool isNameJoint(QStringView word)
{
    static const QStringList joints{u"and"_s, u"und"_s, u"et"_s,  u"y"_s,   u"e"_s,   u"och"_s, u"og"_s,  u"en"_s,
                                    u"i"_s,   u"и"_s,   u"for"_s, u"in"_s,  u"of"_s,  u"de"_s,  u"von"_s, u"van"_s,
                                    u"der"_s, u"den"_s, u"al"_s,  u"el"_s,  u"bin"_s, u"da"_s,  u"di"_s,  u"del"_s,
                                    u"la"_s,  u"le"_s,  u"du"_s,  u"the"_s, u"at"_s,  u"&"_s,   u"|"_s,   u"–"_s,
                                    u"-"_s,   u"ter"_s, u"ibn"_s, u"with"_s};
    return joints.contains(word);
}

/// "Lee", "al-Haddad", "d'Arcy".
bool opensLikeName(QStringView word)
{
    const auto particle = std::ranges::find_if(word, [](QChar unit) { return !unit.isLower(); });
    const qsizetype length = particle - word.begin();
    const bool joined = length > 0 && length <= 3 && length + 1 < word.size() && u"-'’"_s.contains(word[length]);
    return joined ? word[length + 1].isUpper() : word.front().isLetter() && !word.front().isLower();
}

/// Every word begins like a name, or joins names.
bool areNames(QStringView text, qsizetype mostWords)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > mostWords || isNameJoint(words.first()))
        return false;
    return std::ranges::all_of(words, [](QStringView word) { return isNameJoint(word) || opensLikeName(word); });
}

int monthOf(const QString &word)
{
    static constexpr QLocale::Language languages[] = {
        QLocale::English,    QLocale::German, QLocale::French,  QLocale::Spanish, QLocale::Italian,
        QLocale::Portuguese, QLocale::Dutch,  QLocale::Swedish, QLocale::Polish,  QLocale::Russian,
        QLocale::Ukrainian,  QLocale::Arabic, QLocale::Turkish};
    QString name = word.toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name == "sept"_L1)
        return 9;
    for (const auto language : languages) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            if (name == locale.monthName(month).toLower() ||
                name == locale.monthName(month, QLocale::ShortFormat).toLower().remove(u'.'))
                return month;
        }
    }
    return 0;
}

} // namespace

std::optional<Dateline> datelineAt(QStringView paragraph)
{
    const QString head = paragraph.first(std::min(paragraph.size(), longestDateline)).toString();
    if (!head.contains(u'(') && !head.contains(u'-') && !head.contains(u'–') && !head.contains(u'—') &&
        !head.contains(u':') && !head.contains(u'['))
        return std::nullopt;
    const auto match = datelinePattern().match(head);
    if (!match.hasMatch())
        return std::nullopt;
    const QString place = match.captured(u"place"_s).trimmed();
    const QStringView first = firstPlace(place);
    const bool hasAgency = match.hasCaptured(u"agency"_s);
    const bool hasDate = match.hasCaptured(u"date"_s);
    const bool hasDash = match.captured(u"stop"_s) != ":"_L1;
    // Without an agency or a date only capitals tell a place from any name before a dash.
    const bool stands = (isAllCapitals(first) && first.size() >= 4 && hasDash) || (hasDate && hasDash) || hasAgency;
    if (!stands || place.size() > 60)
        return std::nullopt;
    return Dateline{match.capturedStart(u"whole"_s), match.capturedLength(u"whole"_s), place,
                    match.captured(u"agency"_s).trimmed()};
}

std::optional<QString> bylineAuthor(QStringView line)
{
    line = line.trimmed();
    if (line.size() > 140)
        return std::nullopt;
    for (const QString &word : bylineWords()) {
        if (!line.startsWith(word, Qt::CaseInsensitive) || line.size() <= word.size() + 1)
            continue;
        if (!line[word.size()].isSpace() && line[word.size()] != u':')
            continue;
        const QStringView names = line.sliced(word.size() + 1).trimmed();
        const bool isSentence = names.endsWith(u'.') && names.size() > 3 && names[names.size() - 3].isLower();
        if (!isSentence && areNames(names, 16))
            return names.toString();
    }
    return std::nullopt;
}

bool looksLikeNames(QStringView line)
{
    line = line.trimmed();
    const auto words = line.count(u' ') + 1;
    const bool isPlain = std::ranges::none_of(
        line, [](QChar unit) { return unit.isDigit() || QStringView(u":;!?()[]“”\"„«»…").contains(unit); });
    return isPlain && words >= 2 && words <= 8 && line.size() <= 70 && !line.endsWith(u'.') && !isAllCapitals(line) &&
           line.front().isUpper() && areNames(line, 8);
}

std::optional<QString> dateOfLine(QStringView line)
{
    line = line.trimmed();
    if (line.size() > 70)
        return std::nullopt;
    static const QRegularExpression pattern(
        uR"(^(?:\p{L}+:?\s+){0,2}(?:[\p{L}-]+\.?,\s+)?(?:(?<iso>\d{4}-\d\d-\d\d)|(?<m1>\p{L}+\.?)\s+(?<d1>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y1>\d{4})|(?<d2>\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:de\s+)?(?<m2>\p{L}+\.?),?\s+(?:de\s+)?(?<y2>\d{4}))(?:[T,]?\s*(?:at\s+|\|\s*|um\s+|às?\s+)?\d{1,2}[:.]\d\d(?::\d\d)?(?:Z|\s*[ap]\.?m\.?)?(?:\s*\(?\p{L}{2,4}\)?)?)?\s*$)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(line.toString());
    if (!match.hasMatch())
        return std::nullopt;
    if (match.hasCaptured(u"iso"_s))
        return match.captured(u"iso"_s);
    const bool monthFirst = match.hasCaptured(u"m1"_s);
    const QDate date(match.captured(monthFirst ? u"y1"_s : u"y2"_s).toInt(),
                     monthOf(match.captured(monthFirst ? u"m1"_s : u"m2"_s)),
                     match.captured(monthFirst ? u"d1"_s : u"d2"_s).toInt());
    return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}

} // namespace lectern
