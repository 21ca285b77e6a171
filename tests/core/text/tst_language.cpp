// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/language.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void guesses_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *language, const QString &text) { QTest::newRow(language) << text; };
        row("en",
            u"The ministers of both countries said that they had not seen the report and would answer it in May."_s);
        row("de",
            u"Die Minister beider Länder sagten, dass sie den Bericht nicht gesehen haben und im Mai antworten."_s);
        row("fr",
            u"Les ministres des deux pays ont dit qu'ils n'avaient pas vu le rapport et qu'une réponse est prévue."_s);
        row("es", u"Los ministros de los dos países dijeron que no habían visto el informe y que lo harán en mayo."_s);
        row("it",
            u"I ministri dei due paesi hanno detto che non hanno visto il rapporto e che una risposta è attesa."_s);
        row("pt", u"Os ministros dos dois países disseram que não viram o relatório e que uma resposta vem em maio."_s);
        row("nl", u"De ministers van beide landen zeiden dat zij het rapport niet hebben gezien en in mei reageren."_s);
        row("sv", u"Ministrarna i båda länderna sade att de inte hade sett rapporten och att ett svar kommer i maj."_s);
        row("pl", u"Ministrowie obu krajów powiedzieli, że nie widzieli raportu i że odpowiedź przyjdzie w maju."_s);
        row("tr",
            u"İki ülkenin bakanları raporu görmediklerini ve bir yanıt için mayıs ayına kadar beklediklerini söyledi."_s);
        row("ru", u"Министры обеих стран сказали, что они не видели доклад и что ответ будет в мае, не раньше."_s);
        row("uk", u"Міністри обох країн сказали, що вони не бачили доповіді і що відповідь буде у травні."_s);
        row("ar", u"قال وزراء البلدين إنهم لم يروا التقرير وإن الرد سيكون في شهر مايو على أن يصدر من العاصمة."_s);
        row("fa",
            u"وزیران دو کشور گفتند که این گزارش را ندیده‌اند و پاسخ را در ماه مه خواهند داد که برای آن آماده است."_s);
        row("he", u"השרים של שתי המדינות אמרו שהם לא ראו את הדוח ושהתשובה תגיע בחודש מאי."_s);
        row("zh", u"两国部长表示，他们没有看到这份报告，将在五月作出答复。"_s);
        row("ja", u"両国の大臣は報告書を見ていないと述べ、五月に回答するとした。"_s);
        row("ko", u"두 나라의 장관들은 보고서를 보지 못했다고 말했다."_s);
        row("el", u"Οι υπουργοί των δύο χωρών είπαν ότι δεν είδαν την έκθεση."_s);
    }

    void guesses()
    {
        QFETCH(QString, text);
        const LanguageGuess guess = guessLanguage(text);
        QCOMPARE(guess.language, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(guess.confidence > 0.2 && guess.confidence <= 1, qPrintable(QString::number(guess.confidence)));
    }

    void saysNothingOfNothing()
    {
        QCOMPARE(guessLanguage({}), LanguageGuess());
        QCOMPARE(guessLanguage(u"12 + 30 = 42 \U0001F600"_s), LanguageGuess());
    }

    void isSurerOfMoreText()
    {
        const QString sentence = u"The ship left the harbour and it was not seen again for a week. "_s;
        QVERIFY(guessLanguage(sentence.repeated(20)).confidence >= guessLanguage(sentence.first(20)).confidence);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
