// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readingtime.h"

#include <QChar>

namespace lectern {

namespace {

bool isOwnWord(QChar character)
{
    const QChar::Script script = character.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

bool joinsLetters(QChar character)
{
    return character == u'\'' || character == u'’' || character == u'-' || character.isMark();
}

} // namespace

ReadingTime readingTime(QStringView text)
{
    ReadingTime time;
    bool isInside = false;
    for (const QChar character : text) {
        if (character.unicode() >= 0x2e80 && isOwnWord(character)) {
            ++time.words;
            isInside = false;
        } else if (character.isLetterOrNumber() || character.isSurrogate()) {
            time.words += isInside ? 0 : 1;
            isInside = true;
        } else if (!joinsLetters(character)) {
            isInside = false;
        }
    }
    if (time.words > 0)
        time.minutes = qMax(1, int((time.words + 115) / 230));
    return time;
}

} // namespace lectern
