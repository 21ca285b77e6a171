// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/opening.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void findsDatelines_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<QString>("dateline");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("agency");
        const auto row = [](const char *name, const QString &dateline, const QString &place,
                            const QString &agency = {}) {
            QTest::newRow(name) << dateline + u" The harbour was closed on Monday."_s << dateline << place << agency;
        };
        row("place and agency", u"LONDON (Reuters) –"_s, u"LONDON"_s, u"Reuters"_s);
        row("date", u"LONDON, Nov 24 (Reuters) -"_s, u"LONDON"_s, u"Reuters"_s);
        row("long dash", u"KYIV, Ukraine (AP) —"_s, u"KYIV, Ukraine"_s, u"AP"_s);
        row("no agency", u"WASHINGTON —"_s, u"WASHINGTON"_s);
        row("two places", u"GAZA/CAIRO, Jan. 3 (Reuters) -"_s, u"GAZA/CAIRO"_s, u"Reuters"_s);
        row("German", u"Berlin/Kiew (dpa) -"_s, u"Berlin/Kiew"_s, u"dpa"_s);
        row("two words", u"NEW DELHI, March 2 (PTI):"_s, u"NEW DELHI"_s, u"PTI"_s);
        row("Arabic", u"بغداد (رويترز) -"_s, u"بغداد"_s, u"رويترز"_s);
        row("Arabic date", u"الخرطوم، 20 نوفمبر (رويترز) –"_s, u"الخرطوم"_s, u"رويترز"_s);
        row("dots", u"ST. JOHN'S, Aug 1 (CP) --"_s, u"ST. JOHN'S"_s, u"CP"_s);
    }

    void findsDatelines()
    {
        QFETCH(QString, paragraph);
        QFETCH(QString, dateline);
        const auto found = datelineAt(paragraph);
        QVERIFY(found);
        QCOMPARE(QStringView(paragraph).sliced(found->start, found->length), dateline);
        QTEST(found->place, "place");
        QTEST(found->agency, "agency");
    }

    void seesNoDatelineInASentence()
    {
        QVERIFY(!datelineAt(u"The minister – who was late – said nothing."));
        QVERIFY(!datelineAt(u"Ann Lee - the chair - said no."));
        QVERIFY(!datelineAt(u"Hussein (left) said nothing."));
        QVERIFY(!datelineAt(u"UN - a body of states - met."));
        QVERIFY(!datelineAt(u""));
    }

    void readsBylines()
    {
        QCOMPARE(bylineAuthor(u"By Ann Lee"), u"Ann Lee"_s);
        QCOMPARE(bylineAuthor(u"BY ANN LEE and Bo Holm, Example News"), u"ANN LEE and Bo Holm, Example News"_s);
        QCOMPARE(bylineAuthor(u"Von Klaus Müller"), u"Klaus Müller"_s);
        QCOMPARE(bylineAuthor(u"بقلم سامي حداد"), u"سامي حداد"_s);
        QVERIFY(!bylineAuthor(u"By the time they came, it was over."));
        QVERIFY(!bylineAuthor(u"Bystanders saw it"));
        QVERIFY(!bylineAuthor(u"By"));
    }

    void knowsBareNames()
    {
        QVERIFY(looksLikeNames(u"Ann Lee"));
        QVERIFY(looksLikeNames(u"Ann M. Lee and Omar al-Haddad"));
        QVERIFY(!looksLikeNames(u"Ann"));
        QVERIFY(!looksLikeNames(u"What comes next"));
        QVERIFY(!looksLikeNames(u"Ann Lee said no."));
        QVERIFY(!looksLikeNames(u"SYRIA AND IRAQ"));
    }

    void readsDates()
    {
        QCOMPARE(dateOfLine(u"Thursday, May 7, 2015"), u"2015-05-07"_s);
        QCOMPARE(dateOfLine(u"Published on 7 May 2015"), u"2015-05-07"_s);
        QCOMPARE(dateOfLine(u"Published: Nov. 24, 2024, 10:30 GMT"), u"2024-11-24"_s);
        QCOMPARE(dateOfLine(u"2024-11-24"), u"2024-11-24"_s);
        QCOMPARE(dateOfLine(u"7. Mai 2015"), u"2015-05-07"_s);
        QVERIFY(!dateOfLine(u"On May 7, 2015 the harbour was closed."));
        QVERIFY(!dateOfLine(u"May 45, 2015"));
    }
};

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
