// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/language.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

/// Commonest short words of a language, and letters that few of its neighbours have.
struct Profile
{
    QStringView language;
    QStringView words;
    QStringView letters = {};
};

constexpr Profile latin[] = {
    {u"en", u"the of and to in a is that for on was with as by at it be from are his has have an not said which their"},
    {u"de", u"der die und in den von das mit für auf im ist des dem nicht ein eine sich auch als es an werden aus er",
     u"ßäöü"},
    {u"fr", u"de la le et les des en un du une que est pour qui dans par au sur plus pas ne ce il avec sont a d l",
     u"çœêèàù"},
    {u"es", u"de la que el en y los del se las por un para con no una su al lo como más pero sus le ha este", u"ñ¿¡"},
    {u"it", u"di e il la che in a per un del è della una con non i da sono le dei al gli si ha nel alla più", u"ìò"},
    {u"pt", u"de a o que e do da em um para com não uma os no se na por mais as dos como mas ao foi das ele", u"ãõ"},
    {u"nl", u"de het een van en in is dat op te zijn met voor die er aan niet om ook als door bij uit naar werd"},
    {u"sv", u"och i att det som en på är av för med till den har inte om ett var jag de men sig från vi så", u"åäö"},
    {u"da", u"og i at det er en til af på for med der de den ikke som et har var jeg han fra vil blev efter", u"åæø"},
    {u"nb", u"og i det er på en til som av for å med at de ikke den har var et om fra han jeg ble etter", u"åæø"},
    {u"fi", u"ja on ei että se hän oli en mutta ovat joka kun myös mukaan tai niin kuin ole sen", u"äö"},
    {u"pl", u"i w na z się nie do że to jest o jak od za przez po ale co dla czy tym oraz był jego są", u"łąęśżźćń"},
    {u"cs", u"a v se na je že s z do o to i ve pro jako za by ale od po jsou k jeho které při", u"ěřůčšž"},
    {u"sk", u"a v sa na je že s z do o to aj vo pre ako za by ale od po sú k jeho ktoré pri", u"ľĺŕôťď"},
    {u"hu", u"a az és hogy nem is egy ez meg de volt ha már csak még el van azt mint", u"őűáé"},
    {u"ro", u"și de în a la cu pe nu că care este din o un mai pentru au fost sau prin", u"șțăşţ"},
    {u"hr", u"i u je na se da za su od s o ne koji kao što iz bi to do te ali samo", u"đčćšž"},
    {u"tr", u"ve bir bu da de için ile olarak çok daha olan gibi ne en kadar sonra her ancak olduğu", u"ğışİ"},
    {u"id", u"yang dan di dengan untuk dari dalam ini itu pada tidak akan ke juga adalah oleh telah"},
    {u"vi", u"và của có là không được cho trong một các với người những đã này để", u"ạảấầơưđ"},
};
constexpr Profile cyrillic[] = {
    {u"ru", u"и в не на что с он по как это к из а за то его о для от было был но", u"ыэъё"},
    {u"uk", u"і в не на що з та у до як це за про від але його є для який й", u"іїєґ"},
    {u"bg", u"на и да в се за от е с не че са по като до ще при това си", u"ъщ"},
    {u"sr", u"и у је на се да за су од са о не који као што из би то", u"јљњћђџ"},
    {u"be", u"і ў не на што з у да як гэта за па ад але яго для", u"ўі"},
};
constexpr Profile arabic[] = {
    {u"ar", u"في من على إلى أن عن مع هذا التي الذي ما لا هذه كان قال ذلك بعد بين وقال وفي كما إن", u"ةأإىؤ"},
    {u"fa", u"و در به از که این را با است برای آن یک های می شد خود تا بر او کرد", u"پچژگیک"},
    {u"ur", u"کے کی میں ہے کا اور سے کو نے پر یہ کہ اس ہیں نہیں", u"ٹڈڑںےہھ"},
};

enum class Script {
    Latin,
    Cyrillic,
    Arabic,
    Hebrew,
    Greek,
    Han,
    Kana,
    Hangul,
    Devanagari,
    Thai,
    Georgian,
    Armenian,
    Count
};

std::optional<Script> scriptOf(QChar unit)
{
    switch (unit.script()) {
    case QChar::Script_Latin: return Script::Latin;
    case QChar::Script_Cyrillic: return Script::Cyrillic;
    case QChar::Script_Arabic: return Script::Arabic;
    case QChar::Script_Hebrew: return Script::Hebrew;
    case QChar::Script_Greek: return Script::Greek;
    case QChar::Script_Han: return Script::Han;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return Script::Kana;
    case QChar::Script_Hangul: return Script::Hangul;
    case QChar::Script_Devanagari: return Script::Devanagari;
    case QChar::Script_Thai: return Script::Thai;
    case QChar::Script_Georgian: return Script::Georgian;
    case QChar::Script_Armenian: return Script::Armenian;
    default: return std::nullopt;
    }
}

/// The best of the profiles: a word of its list counts its share of all words,
/// so that languages with many short words in common are told apart by the rest.
LanguageGuess bestOf(std::span<const Profile> profiles, QStringView text)
{
    QHash<QString, int> counts;
    int words = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && (text[end].isLetter() || text[end].isMark()))
            ++end;
        if (end > at) {
            ++counts[text.sliced(at, end - at).toString().toLower()];
            ++words;
        }
        at = end + 1;
    }
    if (words == 0)
        return {};
    double best = 0;
    double second = 0;
    QStringView language;
    for (const Profile &profile : profiles) {
        double score = 0;
        const auto list = profile.words.split(u' ');
        for (const QStringView word : list)
            score += counts.value(word.toString());
        for (const QChar letter : profile.letters)
            score += 0.25 * double(text.count(letter, Qt::CaseInsensitive));
        if (score > best) {
            second = std::exchange(best, score);
            language = profile.language;
        } else {
            second = std::max(second, score);
        }
    }
    // A text of any length has a quarter of its words in its own list; a lead over the next shows the rest.
    const double share = std::min(1.0, 4 * best / words);
    const double lead = best > 0 ? (best - second) / best : 0;
    if (best < 2 && words > 4)
        return {};
    return {language.toString(), share * std::min(1.0, 0.3 + 2 * lead) * std::min(1.0, words / 20.0 + 0.2)};
}

} // namespace

LanguageGuess guessLanguage(QStringView text)
{
    text = text.first(std::min<qsizetype>(text.size(), 20'000));
    std::array<qsizetype, size_t(Script::Count)> letters = {};
    for (const QChar unit : text) {
        if (!unit.isLetter())
            continue;
        if (const auto script = scriptOf(unit))
            ++letters[size_t(*script)];
    }
    const auto count = [&](Script script) { return letters[size_t(script)]; };
    qsizetype all = 0;
    for (const qsizetype number : letters)
        all += number;
    if (all == 0)
        return {};
    const auto certain = [&](QStringView language, qsizetype of) {
        return LanguageGuess{language.toString(), std::min(1.0, double(of) / double(all))};
    };
    const qsizetype japanese = count(Script::Kana) + count(Script::Han);
    // Kana and Han carry a word in two letters where Latin needs five.
    if (count(Script::Kana) * 10 > japanese && japanese * 3 > all)
        return certain(u"ja", japanese);
    if (count(Script::Hangul) * 3 > all)
        return certain(u"ko", count(Script::Hangul) + count(Script::Han));
    if (count(Script::Han) * 3 > all)
        return certain(u"zh", count(Script::Han));
    const auto most = Script(std::ranges::max_element(letters) - letters.begin());
    switch (most) {
    case Script::Latin: return bestOf(latin, text);
    case Script::Cyrillic: return bestOf(cyrillic, text);
    case Script::Arabic: return bestOf(arabic, text);
    case Script::Hebrew: return certain(u"he", count(most));
    case Script::Greek: return certain(u"el", count(most));
    case Script::Devanagari: return certain(u"hi", count(most));
    case Script::Thai: return certain(u"th", count(most));
    case Script::Georgian: return certain(u"ka", count(most));
    case Script::Armenian: return certain(u"hy", count(most));
    default: return {};
    }
}

} // namespace lectern
