// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/names/entities/descriptions.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr WordClasses roles = WordClass::PersonNoun | WordClass::Title;

bool isWord(const NameContext &context, qint32 i, std::initializer_list<const char16_t *> words)
{
    return std::ranges::any_of(words, [&](const char16_t *word) { return context.is(i, foldedHash(word)); });
}

/// "senior Kremlin spokesman" Dmitry Peskov: back from the role to what belongs to it.
TokenSpan roleBefore(const NameContext &context, const NameSpan &name)
{
    constexpr qint32 mostWords = 5;
    const qint32 end = name.tokens.first;
    if (!context.isSameSentence(end - 1, end) || !context.isLowerWord(end - 1) || !context.has(end - 1, roles))
        return {};
    qint32 first = end - 1;
    while (end - first < mostWords && context.isSameSentence(first - 1, end) &&
           (context.isCapitalized(first - 1) ||
            (context.isLowerWord(first - 1) &&
             (context.has(first - 1, roles) ||
              isWord(context, first - 1,
                     {u"former", u"deputy", u"chief", u"senior", u"acting", u"interim", u"vice", u"foreign", u"defense",
                      u"defence", u"finance", u"prime", u"opposition", u"government", u"military", u"army", u"police",
                      u"party"})))))
        --first;
    if (context.startsSentence(first) && context.has(first, WordClass::Common | WordClass::NotName) && end - first > 1)
        ++first;
    return {first, end};
}

/// Maria Lindholm, "a Norwegian economist", …
TokenSpan appositionBehind(const NameContext &context, const NameSpan &name)
{
    constexpr qint32 mostWords = 12;
    qint32 first = name.tokens.end + 1;
    if (!context.isSign(name.tokens.end, U','))
        return {};
    const bool hasArticle = isWord(context, first, {u"the", u"a", u"an"});
    first += hasArticle ? 1 : 0;
    bool isRole = false;
    for (qint32 i = first; i < first + mostWords && context.isSameSentence(name.tokens.first, i); ++i) {
        if (context.isSign(i, U',') || context.isSign(i, U'.') || context.isSign(i, U';'))
            return isRole && i > first ? TokenSpan{first, i} : TokenSpan();
        if (context.token(i).kind == TokenKind::Punctuation && !context.isHyphen(i))
            return {};
        const bool opens = i > first && isWord(context, i, {u"who", u"which", u"that", u"said", u"told", u"says"});
        if (opens || isWord(context, i, {u"and", u"but"}))
            return {};
        if (context.isLowerWord(i) && context.has(i, roles))
            isRole = isRole || hasArticle || i < first + 3;
    }
    return {};
}

} // namespace

QString descriptionOf(const NameContext &context, const NameSpan &name)
{
    if (name.kind != AnnotationKind::Person)
        return {};
    if (!name.title.isEmpty() && context.isCapitalized(name.title.first))
        return context.words(name.title).toString();
    const TokenSpan before = roleBefore(context, name);
    const TokenSpan found = before.isEmpty() ? appositionBehind(context, name) : before;
    return context.words(found).toString();
}

} // namespace lectern
