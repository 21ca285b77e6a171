// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/quotedtext.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestSpeakers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void givesTheQuotationToItsSpeaker_data();
    void givesTheQuotationToItsSpeaker();
    void tellsKindsOfSourcesApart_data();
    void tellsKindsOfSourcesApart();
    void gradesTheSourcing_data();
    void gradesTheSourcing();
    void keepsForWhomTheSourceSpeaks_data();
    void keepsForWhomTheSourceSpeaks();
    void namesAllWhoSpeakJointly();

private:
    Annotation lastQuotation(const QString &text) const;

    std::shared_ptr<const CueLexicon> m_lexicon;
};

namespace {

const QList<test::Named> &cast()
{
    static const QList<test::Named> people = {
        {u"Ann Lee"_s, EntityKind::Person, {u"Lee"_s}},
        {u"Karim Nader"_s, EntityKind::Person, {u"Nader"_s}},
        {u"Port Authority"_s, EntityKind::Organization},
        {u"Iraq"_s, EntityKind::Country, {u"Iraqi"_s, u"Baghdad"_s}, u"IQ"_s},
        {u"Syria"_s, EntityKind::Country, {u"Syrian"_s}, u"SY"_s},
    };
    return people;
}

} // namespace

void TestSpeakers::initTestCase()
{
    const auto lexicon = CueLexicon::load(u":/lexicons/quotations/en"_s);
    QVERIFY(lexicon);
    m_lexicon = *lexicon;
}

void TestSpeakers::givesTheQuotationToItsSpeaker_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speaker"); // of the last quotation
    QTest::newRow("name") << u"“It is safe,” Ann Lee said."_s << u"Ann Lee"_s;
    QTest::newRow("title and name") << u"“It is safe,” said Foreign Minister Karim Nader."_s << u"Karim Nader"_s;
    QTest::newRow("name and description") << u"“It is safe,” said Ann Lee, a friend of Karim Nader."_s << u"Ann Lee"_s;
    QTest::newRow("surname") << u"Ann Lee spoke. “It is safe,” Lee said."_s << u"Ann Lee"_s;
    QTest::newRow("pronoun") << u"“It is old,” Ann Lee said.\n“It is safe,” she said."_s << u"Ann Lee"_s;
    QTest::newRow("pronoun, gender")
        << u"“It is old,” said Mr. Nader. Ann Lee disagreed.\n“It is safe,” she said. “It is not,” he said."_s
        << u"Karim Nader"_s;
    QTest::newRow("the minister")
        << u"Foreign Minister Karim Nader arrived.\n“It is safe,” the foreign minister said."_s << u"Karim Nader"_s;
    QTest::newRow("the minister, before he is named")
        << u"It is safe, the foreign minister says.\nForeign Minister Karim Nader arrived."_s << u"Karim Nader"_s;
    QTest::newRow("another country's minister")
        << u"Foreign Minister Karim Nader arrived.\n“It is safe,” the Syrian foreign minister said."_s << QString();
    QTest::newRow("which") << u"The report by the Port Authority, which said the bridge was safe, is out."_s
                           << u"Port Authority"_s;
    QTest::newRow("a government") << u"Baghdad said the bridge was safe."_s << u"Iraq"_s;
    QTest::newRow("the government of a country") << u"The Iraqi government said the bridge was safe."_s << u"Iraq"_s;
    QTest::newRow("it") << u"Iraq is tested in a town it says stands in the shade."_s << u"Iraq"_s;
    QTest::newRow("spokesman for") << u"“It is safe,” said a spokesman for the Port Authority."_s << QString();
    QTest::newRow("officials") << u"Some Iraqi officials said the bridge was safe."_s << QString();
    QTest::newRow("transcript") << u"Ann Lee came.\nLEE: Is it safe today?"_s << u"Ann Lee"_s;
}

void TestSpeakers::givesTheQuotationToItsSpeaker()
{
    QFETCH(const QString, text);
    QFETCH(const QString, speaker);
    const AnalyzedText analyzed = test::analyzedText(text, cast());
    const QList<Annotation> found = findQuotations(analyzed, *m_lexicon);
    QVERIFY(!found.isEmpty());
    QString name;
    for (const Entity &entity : analyzed.entities) {
        if (entity.id == found.last().entity)
            name = entity.name;
    }
    QCOMPARE(name, speaker);
    QVERIFY(!found.last().origin.reason.isEmpty());
}

void TestSpeakers::tellsKindsOfSourcesApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SourceKind>("kind");
    QTest::newRow("person") << u"Ann Lee said it was safe."_s << SourceKind::Person;
    QTest::newRow("unknown she") << u"She said it was safe."_s << SourceKind::Person;
    QTest::newRow("organization") << u"The Port Authority said it was safe."_s << SourceKind::Organization;
    QTest::newRow("country") << u"Iraq said it was safe."_s << SourceKind::Country;
    QTest::newRow("officials") << u"Officials said it was safe."_s << SourceKind::Unnamed;
    QTest::newRow("spokesman") << u"A spokesman for the Port Authority said it was safe."_s << SourceKind::Unnamed;
    QTest::newRow("poll") << u"A new poll says it is safe."_s << SourceKind::Other;
}

void TestSpeakers::tellsKindsOfSourcesApart()
{
    QFETCH(const QString, text);
    QFETCH(const SourceKind, kind);
    const QList<Annotation> found = findQuotations(test::analyzedText(text, cast()), *m_lexicon);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().quotation->sourceKind, kind);
}

Annotation TestSpeakers::lastQuotation(const QString &text) const
{
    const QList<Annotation> found = findQuotations(test::analyzedText(text, cast()), *m_lexicon);
    return found.isEmpty() ? Annotation{AnnotationId(0)} : found.last();
}

void TestSpeakers::gradesTheSourcing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SourcingGrade>("grade");
    const auto row = [](const QString &text, SourcingGrade grade) { QTest::newRow(qPrintable(text)) << text << grade; };
    row(u"“It is safe,” Ann Lee said."_s, SourcingGrade::Named);
    row(u"Ann Lee came.\n“It is safe,” she said."_s, SourcingGrade::Named);
    row(u"The Port Authority said it was safe."_s, SourcingGrade::Named);
    row(u"“It is safe,” Joan Marsh said."_s, SourcingGrade::Named);
    row(u"“It is safe,” said a spokesman for the Port Authority."_s, SourcingGrade::Role);
    row(u"“It is safe,” the Syrian foreign minister said."_s, SourcingGrade::Role);
    row(u"Iraqi officials said it was safe."_s, SourcingGrade::Role);
    row(u"Police said it was safe."_s, SourcingGrade::Role);
    row(u"Some officials said it was safe."_s, SourcingGrade::Anonymous);
    row(u"Critics said it was safe."_s, SourcingGrade::Anonymous);
    row(u"A person familiar with the talks said it was safe."_s, SourcingGrade::Anonymous);
    row(u"Sources at the Port Authority said it was safe."_s, SourcingGrade::Anonymous);
    row(u"“It is safe,” said an Iraqi official, who spoke on condition of anonymity."_s, SourcingGrade::Anonymous);
    row(u"“It is safe,” said an Iraqi official who asked not to be named."_s, SourcingGrade::Anonymous);
    row(u"A person close to the talks came.\n“It is safe,” the person said."_s, SourcingGrade::Anonymous);
    row(u"A new report says it is safe."_s, SourcingGrade::Document);
    row(u"A local newspaper reported that it was safe."_s, SourcingGrade::OtherMedia);
}

void TestSpeakers::gradesTheSourcing()
{
    QFETCH(const QString, text);
    QFETCH(const SourcingGrade, grade);
    const Annotation found = lastQuotation(text);
    QVERIFY(found.quotation);
    QCOMPARE(found.quotation->grade, grade);
}

void TestSpeakers::keepsForWhomTheSourceSpeaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("affiliation");
    const auto row = [](const QString &text, const QString &name) { QTest::newRow(qPrintable(text)) << text << name; };
    row(u"“It is safe,” said a spokesman for the Port Authority."_s, u"Port Authority"_s);
    row(u"“It is safe,” Port Authority spokesman Karim Nader said."_s, u"Port Authority"_s);
    row(u"“It is safe,” said Karim Nader, a spokesman for the Port Authority."_s, u"Port Authority"_s);
    row(u"Karim Nader, a spokesman for the Port Authority, came.\n“It is safe,” Nader said."_s, u"Port Authority"_s);
    row(u"“It is safe,” said Karim Nader of the Port Authority."_s, u"Port Authority"_s);
    row(u"“It is safe,” an aide to Ann Lee said."_s, u"Ann Lee"_s);
    row(u"Some Iraqi officials said it was safe."_s, u"Iraq"_s);
    row(u"“It is safe,” Ann Lee said."_s, QString());
    row(u"Police said it was safe."_s, QString());
}

void TestSpeakers::keepsForWhomTheSourceSpeaks()
{
    QFETCH(const QString, text);
    QFETCH(const QString, affiliation);
    const Annotation found = lastQuotation(text);
    QVERIFY(found.quotation);
    const auto expected = affiliation.isEmpty() ? std::nullopt : std::optional(EntityId::derived(affiliation.toUtf8()));
    QCOMPARE(found.quotation->affiliation, expected);
}

void TestSpeakers::namesAllWhoSpeakJointly()
{
    const Annotation joint = lastQuotation(u"“It is safe,” Ann Lee and Karim Nader said in a joint statement."_s);
    QVERIFY(joint.quotation);
    QCOMPARE(joint.entity, EntityId::derived("Ann Lee"));
    QCOMPARE(joint.quotation->furtherSpeakers, {EntityId::derived("Karim Nader")});
    QVERIFY(lastQuotation(u"“It is safe,” Ann Lee said."_s).quotation->furtherSpeakers.isEmpty());
}

QTEST_GUILESS_MAIN(TestSpeakers)
#include "tst_speakers.moc"
