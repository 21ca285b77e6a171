// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/lexicons.h"
#include "tests/support/markednames.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

/// Words that mean one thing here and another there.
constexpr QStringView ambiguous[] = {
    u"Protesters in [Tbilisi]L said [Georgia]C must join the [European Union]O.",
    u"[Russia]C and [Georgia]C reopened the border on Tuesday.",
    u"Voters in [Georgia]L and [Florida]L queued for hours.",
    u"[Georgia Melton]P, a teacher, said the roof leaked.",
    u"Trucks from [Jordan]C waited at the [Syrian]C border.",
    u"[Michael Jordan]P retired. [Jordan]P said he was happy.",
    u"Pilgrims bathed in the [Jordan River]L.",
    u"He told [The Jordan Times]O that prices would fall.",
    u"[Chad]C and [Niger]C sent troops to the lake.",
    u"[Chad Perlman]P, a dentist, bought the house.",
    u"Fishermen fled from [Lake Chad]L.",
    u"[Turkey]C exports turkey meat to [Qatar]C.",
    u"[Guinea-Bissau]C, [Guinea]C and [Equatorial Guinea]C signed the treaty.",
    u"[Papua New Guinea]C bought guinea pigs and guinea fowl.",
    u"Pirates boarded a tanker in the [Gulf of Guinea]L.",
    u"The [Democratic Republic of the Congo]C and the [Republic of the Congo]C share the river.",
    u"Barges went up the [Congo River]L to [Kisangani]L.",
    u"Doctors left the [DRC]C after the attack.",
    u"[North]C and [South Korea]C exchanged letters.",
    u"A [North Korean]C diplomat met a [South Korean]C one.",
    u"Floods along the [Niger River]L killed dozens in [Niger]C and [Nigeria]C.",
    u"[Ireland]C and [Northern Ireland]L share an island.",
    u"[Kathy Ireland]P opened a shop.",
    u"Workers polish the brass while [Polish]C guards wait.",
    u"Her best china came from [China]C.",
    u"The minister told us that the [US]C would stay.",
    u"[US]C SENDS SHIPS",
    u"Fires burned in [New Mexico]L, far from [Mexico]C.",
    u"Leaders gathered in [Mexico City]L.",
    u"The plane fell into the [Indian Ocean]L.",
    u"Fishing boats crossed the [South China Sea]L.",
    u"[American Airlines]O cut flights.",
    u"The [Bank of China]O opened an office in [Lagos]L.",
    u"[Paris Hilton]P sang in [Paris]L.",
    u"He wrote for the [Washington Post]O.",
    u"[The Washington Post]O reported the theft.",
    u"[George Washington]P crossed the river.",
    u"[Denzel Washington]P flew to [Washington]L.",
    u"The [US]C-led force left.",
    u"Fighters of the [Iran]C-backed militia fled.",
    u"The [Israel]C-[Hamas]O war went on.",
    u"In majority-Shiite [Iraq]C, crowds wept.",
    u"[KABUL]L ([Reuters]O) - Two men died.",
    u"[QAMISHLI]L, [Syria]C ([AP]O) — Snow fell.",
    u"[France]C's navy and [Chad]C's army trained.",
    u"[Spain]C’s king met [Peru]C’s president.",
    u"Ties between [Washington]G and [Tehran]G are strained.",
    u"[Moscow]G said it would answer.",
    u"[Paris]G, [London]G and [Berlin]G condemned the strike.",
    u"Some [Baghdad]G officials disagreed.",
    u"He flew from [Tehran]L to [Baghdad]L.",
    u"Trains between [Vienna]L and [Prague]L stopped.",
    u"[Downing Street]G refused to comment.",
    u"The [Élysée]G confirmed the visit.",
    u"[Foggy Bottom]G sent a note.",
    u"The [Pentagon]O denied it.",
    u"The road to [Brussels]L was closed.",
    u"She told [El Correo Nuevo]O nothing.",
    u"She speaks English and French, and writes in Spanish.",
    u"He paid ten [Turkish]C lira.",
    u"The [Dominican Republic]C borders [Haiti]C; [Dominica]C does not.",
    u"[Swiss]C banks and [Dutch]C farmers agreed.",
    u"A [Saudi]C prince met the [Emirati]C minister.",
    u"[Bosnia]C and [Montenegro]C won medals.",
    u"[North Macedonia]C joined [NATO]O.",
    u"[Czechia]C and the [Czech Republic]C are one state.",
    u"[Burma]C is now called [Myanmar]C.",
    u"They imported tulips from [Holland]C.",
    u"[Ivory Coast]C beat [Côte d’Ivoire]C's record.",
    u"[Iran]C Warns [Israel]C Over Strikes in [Syria]C",
    u"[Austin Ford]P bought a [Ford]O dealership.",
    u"They met at [St. Petersburg]L, near [Red Square]L.",
    u"[J. R. Halvorsen]P and [A. Q. Khan]P never met.",
    u"[Ian McAllister]P praised [Kim Ji-woo]P.",
    u"[Chen Wei-ling]P told [Park Geun-hye]P.",
};

/// Capitals that are places, and capitals that act.
constexpr QStringView capitals[] = {
    u"A senior [Beijing]G official dismissed the claim.",
    u"Relations between [Ankara]G and [Athens]G have soured.",
    u"[Islamabad]G's decision angered [New Delhi]G.",
    u"The sanctions were meant to press [Pyongyang]G to disarm.",
    u"[Riyadh]G and its allies cut ties with [Doha]G in June.",
    u"The deal would allow [Tehran]G to export oil.",
    u"Analysts say [Moscow]G is unlikely to back down.",
    u"Protests erupted in [Minsk]L and in [Kyiv]L.",
    u"The [Paris]L suburb saw a second night of riots.",
    u"Talks in [Geneva]L between [Damascus]G and the rebels stalled.",
    u"[Washington]G has long supported [Cairo]G with military aid.",
    u"A train from [Madrid]L to [Lisbon]L derailed.",
    u"[Seoul]G summoned the [Japanese]C ambassador.",
    u"The mayor of [London]L opened the bridge.",
    u"[Havana]G's old town is crowded with tourists.",
    u"The move drew condemnation from [Beijing]G and [Berlin]G.",
    u"It was [Jakarta]G that proposed the meeting.",
    u"He studied in [Rome]L before moving to [Vienna]L.",
    u"[Kabul]L, the capital, was quiet on Friday.",
    u"A bomb exploded near a market in central [Baghdad]L.",
    u"[Tokyo]G is considering new tariffs.",
    u"In a letter to [Washington]G, the group asked for weapons.",
    u"The [Nairobi]L-based charity closed its office.",
    u"Pro-[Moscow]G separatists shelled the town.",
    u"Anti-[Beijing]G protesters filled the streets of [Hong Kong]C.",
    u"[Canberra]G signed the pact with [London]G and [Washington]G.",
    u"The flight landed at [Cairo]L airport at noon.",
    u"[Tripoli]L residents queued for bread.",
    u"Aid convoys reached [Khartoum]L on Sunday.",
    u"Support from [Ankara]G was decisive.",
    u"The [Kyiv]G government rejected the plan.",
    u"Without help from [Paris]G, the junta would fall.",
    u"Heavy rain flooded [Bangkok]L and [Manila]L.",
    u"[Abuja]G denies the charge.",
    u"Officials in [Sofia]L said the pipeline was safe.",
    u"The ambassador returned to [Caracas]L.",
    u"[Baku]G accuses [Yerevan]G of breaking the truce.",
    u"[Addis Ababa]L hosts the summit this year.",
    u"The two capitals, [Prague]L and [Bratislava]L, are close.",
    u"Hundreds marched through [Athens]L.",
    u"A [Damascus]L court sentenced him.",
    u"The rebels now control half of [Sanaa]L.",
    u"[Bogotá]G hailed the agreement; [Caracas]G did not.",
    u"Whether [London]G agrees is unclear.",
    u"Diplomats accredited to [Amman]L complained.",
    u"The [Moscow]L stock exchange closed.",
    u"Trade with [Beijing]G grew by a tenth.",
    u"He blamed [Washington]G for the shortage.",
    u"Why should [Berlin]G pay?",
    u"[Vienna]L is cold in January.",
    u"The agreement, brokered by [Doha]G, ends the war.",
    u"Under pressure from [Washington]G, [Kigali]G withdrew.",
    u"Born in [Lima]L, she grew up in [Quito]L.",
    u"[Stockholm]G and [Helsinki]G applied to join.",
    u"[Manila]G's claim to the shoal was upheld.",
    u"The fall of [Saigon]L ended the war.",
    u"Police in [Copenhagen]L arrested five men.",
    u"Sources close to [Tehran]G said so.",
    u"He toured [Oslo]L, [Stockholm]L and [Helsinki]L last week.",
    u"[Ottawa]G imposed a visa requirement.",
    u"The [US]C asked [Panama City]G to act.",
    u"The president left [Kampala]L for [Kigali]L on Monday.",
    u"The [White House]G and the [Kremlin]G agreed.",
    u"10 [Downing Street]G issued a statement.",
    u"[Zhongnanhai]G stayed silent.",
    u"Loyalty to [Damascus]G is fading.",
    u"A bus carrying workers to [Tunis]L crashed.",
    u"[Washington, D.C.]L was cold.",
    u"[Moscow]G wants [Kyiv]G to give up [Crimea]L.",
    u"[Khartoum]G has moved closer to [Moscow]G, and [Washington]G is worried.",
    u"[Beijing]G, meanwhile, praised the accord.",
    u"The summit will be held in [Budapest]L next week.",
    u"In [Warsaw]L, thousands sang.",
    u"[Ankara]G and [Cairo]G restored ties after talks in [Doha]L.",
    u"Both [Baku]G and [Yerevan]G claimed victory.",
    u"[Rabat]G recalled its ambassador from [Madrid]L.",
    u"The weapons were shipped from [Tehran]L to [Sanaa]L.",
    u"The plan has [London]G worried.",
    u"[Tbilisi]G fears an attack.",
    u"[Tunis]L was hit by a storm.",
    u"For [Ankara]G, the talks are vital.",
    u"[Moscow]G-backed forces withdrew.",
    u"Critics of [Beijing]G were jailed.",
    u"The dispute pits [Delhi]G against [Islamabad]G.",
    u"A [Bangkok]L hotel burned down.",
    u"[Sweden]C's [Stockholm]L hosts the gala.",
    u"An envoy from [Riyadh]G met rebels.",
    u"The embassy in [Tripoli]L reopened.",
    u"[Paris]L, [France]C's capital, was calm.",
    u"[Paris]G, which recalled its troops, said little.",
    u"He is the bishop of [Managua]L.",
    u"[Kinshasa]G accuses [Kigali]G of backing the rebels.",
    u"The road between [Kabul]L and [Kandahar]L is closed.",
    u"[Luanda]G's ambassador spoke.",
    u"[Luanda]L's slums are growing.",
    u"Negotiators from [Seoul]G and [Tokyo]G shook hands.",
    u"Flights to [Nairobi]L were cancelled.",
    u"A spokesman for [Damascus]G declined.",
    u"Prices rose in [Cairo]L, [Amman]L and [Beirut]L.",
    u"[Pyongyang]G fired two missiles into the sea.",
    u"Missiles can reach [Seoul]L from there.",
    u"[Jerusalem]G and [Washington]G differ on [Iran]C.",
    u"The army marched on [Addis Ababa]L.",
    u"[Brasilia]G named a new envoy.",
    u"[Hanoi]G protested to [Beijing]G over the rig.",
    u"The museum moved from [Berlin]L to [Bonn]L.",
    u"[Kyiv]L woke to sirens.",
    u"Nothing is decided in [Brussels]L, a diplomat said.",
};

} // namespace

/// Sentences of our own, marked as in tests/support/markednames.h.
class TestAmbiguity : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto lexicons = Lexicons::load(u":/lexicons"_s);
        QVERIFY2(lexicons, lexicons ? "" : qPrintable(lexicons.error().message));
        m_lexicons = *lexicons;
    }

    void decidesByContext_data() { addRows(ambiguous); }
    void decidesByContext() { check(); }

    void tellsGovernmentsFromPlaces_data() { addRows(capitals); }
    void tellsGovernmentsFromPlaces() { check(); }

private:
    static void addRows(std::span<const QStringView> sentences)
    {
        QTest::addColumn<QString>("expected");
        for (const QStringView sentence : sentences)
            QTest::newRow(qPrintable(withoutMarks(sentence.toString()))) << sentence.toString();
    }

    void check() const
    {
        QFETCH(QString, expected);
        const QString text = withoutMarks(expected);
        QCOMPARE(withMarks(text, recognize(articleFromText(text), *m_lexicons).annotations), expected);
    }

    std::shared_ptr<const Lexicons> m_lexicons;
};

QTEST_GUILESS_MAIN(TestAmbiguity)
#include "tst_ambiguity.moc"
