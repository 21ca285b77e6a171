// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/lexicons.h"
#include "core/recognition/names/confidence.h"
#include "tests/support/markednames.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

/// Sentences of our own, marked as in tests/support/markednames.h.
class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto lexicons = Lexicons::load(u":/lexicons"_s);
        QVERIFY2(lexicons, lexicons ? "" : qPrintable(lexicons.error().message));
        m_lexicons = *lexicons;
    }

    void findsNames_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("names and demonyms", u"The [Iraqi]C army and [Kenya]C's police met [Norwegians]C in [Germany]C."_s);
        row("abbreviations", u"Officers from the [U.S.]C, the [UK]C and the [UAE]C told us more."_s);
        row("hyphens", u"Militias that are [Iran]C-backed left the [US]C-led talks on the [Israel]C-[Hamas]O war."_s);
        row("capital as government", u"Yesterday [Tehran]G accused [Washington]G of breaking the deal."_s);
        row("capital as place", u"The minister flew to [Cairo]L and spoke in [Ankara]L on Monday."_s);
        row("both in one text", u"Rebels fought in [Khartoum]L all night. By morning [Khartoum]G denied it."_s);
        row("seat", u"A [Kremlin]G spokesman declined to comment, and so did the [White House]G."_s);
        row("person by title", u"They met Foreign Minister [Tarik Oduya]P and Gen. [Brenn]P."_s);
        row("surname", u"[Maria Lindholm]P resigned. [Lindholm]P said she was tired."_s);
        row("acronym in brackets", u"The [World Health Organization]O ([WHO]O) sent doctors to [Goma]L."_s);
        row("organization by head", u"The [Ministry of Water Resources]O fined the [Farrowdale Mining Company]O."_s);
        row("administration", u"Officials of the [Trump administration]O agreed."_s);
        row("country within an organization", u"The [Bank of China]O lent money to [American Airlines]O."_s);
        row("country within a place",
            u"Ships left the [South China Sea]L for the [Gulf of Guinea]L and [New Mexico]L."_s);
        row("small letters", u"They ate turkey from fine china, and polish made the silver shine for us."_s);
        row("halves", u"Envoys of [North]C and [South Korea]C shook hands."_s);
        row("armed groups", u"Fighters of [al-Qaeda]O, [Boko Haram]O and the [Islamic State]O fled."_s);
        row("accents and apostrophes", u"From [Bogotá]L the road leads to [Cali]L, from [N’Djamena]L to [Agadez]L."_s);
        row("emoji keep offsets", u"\U0001F600 \U0001F600 In [Peru]C they cheered."_s);
        row("days and faiths", u"On Monday the Muslim and Kurdish guests read the Koran."_s);
        row("military unit", u"Soldiers of the [173rd Airborne Brigade]O landed at dawn."_s);
        row("fort", u"He trained at [Fort Marwick]L for a year."_s);
        row("company before its name", u"The shares of the company [Vandrell]O fell."_s);
        row("day behind a province", u"Bombs fell in [Diyala Province]L on Monday."_s);
        row("government of", u"The Government of [Iraq]C asked for help."_s);
        row("dateline nobody knows", u"[TELMAROS]L, [Syria]C ([AP]O) — Snow fell."_s);
        row("article before a seat", u"The [White House]G did not respond."_s);
        row("state of Georgia", u"In the state of [Georgia]L farmers waited."_s);
    }
    void findsNames()
    {
        QFETCH(QString, expected);
        const QString text = withoutMarks(expected);
        QCOMPARE(withMarks(text, recognizeText(text).annotations), expected);
    }

    void joinsShortFormsWithTheFullName()
    {
        const Recognition found =
            recognizeText(u"Foreign Minister Adel Karimov spoke. Karimov left. The Harbour Workers Union (HWU) "
                          "stayed; the HWU had no comment."_s);
        const Entity *person = entityNamed(found, u"Adel Karimov"_s);
        QVERIFY(person != nullptr);
        QCOMPARE(person->description, u"Foreign Minister"_s);
        QCOMPARE(person->aliases.size(), 1);
        QCOMPARE(person->aliases.first().name, u"Karimov"_s);
        QVERIFY(!person->aliases.first().reason.isEmpty());
        const Entity *organization = entityNamed(found, u"Harbour Workers Union"_s);
        QVERIFY(organization != nullptr);
        QCOMPARE(organization->aliases.size(), 1);
        QCOMPARE(organization->aliases.first().name, u"HWU"_s);
        QCOMPARE(mentionsOf(found, organization->id), 3);
    }

    void keepsTwoPeopleOfOneSurnameApart()
    {
        const Recognition found =
            recognizeText(u"President Daniel Okafor met Ruth Okafor, a judge. Daniel Okafor smiled."_s);
        QVERIFY(entityNamed(found, u"Daniel Okafor"_s) != nullptr);
        QVERIFY(entityNamed(found, u"Ruth Okafor"_s) != nullptr);
        QCOMPARE(mentionsOf(found, entityNamed(found, u"Daniel Okafor"_s)->id), 2);
    }

    void describesPeople_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("title", u"Foreign Minister Adel Karimov spoke."_s, u"Foreign Minister"_s);
        row("role before", u"Talks went well, Kremlin spokesman Adel Karimov said."_s, u"Kremlin spokesman"_s);
        row("apposition", u"Adel Karimov, a Norwegian economist, left."_s, u"Norwegian economist"_s);
        row("two roles", u"Foreign Minister Adel Karimov spoke. Karimov, the party leader, left."_s,
            u"Foreign Minister; party leader"_s);
        row("said twice", u"Mayor Adel Karimov spoke. Mayor Karimov left."_s, u"Mayor"_s);
        row("a clause is none", u"Adel Karimov, who met the president, left."_s, QString());
    }
    void describesPeople()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Recognition found = recognizeText(text);
        const Entity *person = entityNamed(found, u"Adel Karimov"_s);
        QVERIFY(person != nullptr);
        QCOMPARE(person->description, expected);
    }

    void joinsShortOrganizationsWithTheOneLongerName()
    {
        const Recognition found = recognizeText(u"The Bandora Water Ministry paid. The Water Ministry agreed."_s);
        const Entity *ministry = entityNamed(found, u"Bandora Water Ministry"_s);
        QVERIFY(ministry != nullptr);
        QCOMPARE(mentionsOf(found, ministry->id), 2);
    }

    void takesTheLexiconsWordForADefinedAcronym()
    {
        const Recognition found = recognizeText(u"Members of the Tindra Security Office (NATO) met. NATO agreed."_s);
        const Entity *alliance = entityNamed(found, u"NATO"_s);
        QVERIFY(alliance != nullptr);
        QCOMPARE(mentionsOf(found, alliance->id), 3);
    }

    void isSurerOfCountriesThanOfGuesses()
    {
        const Recognition found = recognizeText(u"In Iraq the Zorvath met near Qelmu."_s);
        QVERIFY(!found.annotations.isEmpty());
        for (const Annotation &annotation : found.annotations) {
            const double confidence = found.confidences.value(annotation.id, -1);
            QVERIFY(confidence > 0 && confidence < 1);
            QCOMPARE(annotation.doubtful, confidence < doubtfulBelow);
            if (annotation.kind == AnnotationKind::Country)
                QVERIFY(confidence > 0.9);
        }
    }

    void namesLexiconEntitiesAlikeInEveryArticle()
    {
        const Recognition one = recognizeText(u"Iraq and the UN agreed."_s);
        const Recognition two = recognizeText(u"The Iraqi side asked the United Nations."_s);
        QCOMPARE(entityNamed(one, u"Iraq"_s)->id, EntityId::derived("country:IQ"));
        QCOMPARE(entityNamed(two, u"Iraq"_s)->id, EntityId::derived("country:IQ"));
        QCOMPARE(entityNamed(one, u"United Nations"_s)->id, entityNamed(two, u"United Nations"_s)->id);
        QCOMPARE(entityNamed(one, u"Iraq"_s)->isoCode, u"IQ"_s);
    }

    void namesOtherEntitiesByArticle()
    {
        const Recognition one = recognizeText(u"President Adel Karimov spoke."_s);
        const Recognition two = recognizeText(u"President Adel Karimov slept."_s);
        QVERIFY(entityNamed(one, u"Adel Karimov"_s)->id != entityNamed(two, u"Adel Karimov"_s)->id);
    }

    void saysWhy()
    {
        const Recognition found = recognizeText(u"The Iraqi envoy left. Tehran wants peace."_s);
        QCOMPARE(found.annotations.size(), 2);
        QCOMPARE(found.annotations[0].origin.rule, u"country.demonym"_s);
        QCOMPARE(found.annotations[0].origin.reason, u"“Iraqi” is the demonym of Iraq"_s);
        QCOMPARE(found.annotations[1].origin.rule, u"country.government"_s);
        QVERIFY(found.annotations[1].origin.reason.contains(u"wants"_s));
        for (const Annotation &annotation : found.annotations) {
            QCOMPARE(annotation.status, AnnotationStatus::Proposed);
            QCOMPARE(annotation.id, derivedAnnotationId(annotation.kind, annotation.ranges));
        }
    }

    void findsTheSameAgain()
    {
        const QString text = u"Gen. Brenn told Reuters that Paris and Berlin wanted peace in Sudan."_s;
        QVERIFY(recognizeText(text) == recognizeText(text));
    }

    void survivesStrangeTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("signs") << u"--- ((( ))) ... ’s 's - al- “"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u"Iraq"_s;
        QTest::newRow("one long word") << QString(70'000, u'X');
        QTest::newRow("capitals") << u"IRAQ WANTS PEACE, PRESIDENT SAYS IN BAGHDAD"_s;
        QTest::newRow("arabic") << u"قال الوزير في بغداد."_s;
        QTest::newRow("line breaks") << u"\n\nIraq\n\n\n-\nPresident\n"_s;
        QTest::newRow("title last") << u"He met the President"_s;
        QTest::newRow("hyphen last") << u"Iran-"_s;
    }
    void survivesStrangeTexts()
    {
        QFETCH(QString, text);
        const Recognition found = recognizeText(text);
        for (const Annotation &annotation : found.annotations) {
            for (const TextRange range : annotation.ranges)
                QVERIFY(!range.isEmpty() && range.start >= 0 && range.end <= text.size());
        }
    }

    void stopsWhenCanceled()
    {
        const Recognition found =
            recognize(articleFromText(u"Iraq and Iran."_s), *m_lexicons, {.isCanceled = [] { return true; }});
        QVERIFY(found.annotations.isEmpty());
    }

private:
    Recognition recognizeText(const QString &text) const { return recognize(articleFromText(text), *m_lexicons); }
    static const Entity *entityNamed(const Recognition &found, const QString &name)
    {
        const auto entity = std::ranges::find(found.entities, name, &Entity::name);
        return entity == found.entities.end() ? nullptr : &*entity;
    }
    static qsizetype mentionsOf(const Recognition &found, EntityId entity)
    {
        return std::ranges::count_if(found.annotations, [=](const Annotation &annotation) {
            return annotation.isMention() && annotation.entity == entity;
        });
    }

    std::shared_ptr<const Lexicons> m_lexicons;
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
