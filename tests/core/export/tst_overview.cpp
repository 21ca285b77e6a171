// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/overview.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"Ann Lee met Oslo. “We are ready,” Lee said. “Soon.” Norway and Oslo waited, she said."_s;

TextRange rangeOf(const QString &part, int occurrence = 0)
{
    qsizetype at = text.indexOf(part);
    for (; occurrence > 0; --occurrence)
        at = text.indexOf(part, at + 1);
    return {at, at + part.size()};
}

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_catalogue.apply({.addedEntities = {{EntityId(1), EntityKind::Person, u"Ann Lee"_s, {{u"Lee"_s}}},
                                             {EntityId(2), EntityKind::Country, u"Norway"_s, {}, u"NO"_s},
                                             {.id = EntityId(3), .mergedInto = EntityId(2)}}});
    }

    void mentionsAreGroupedByEntityAndCounted()
    {
        const Overview overview =
            overviewOf(m_article,
                       AnnotationSet({mention(1, u"Norway"_s, 0, EntityId(2)),
                                      mention(2, u"Oslo"_s, 0, EntityId(3), MentionRole::Government),
                                      mention(3, u"Oslo"_s, 1, EntityId(2), MentionRole::Government)}),
                       m_catalogue);
        QCOMPARE(overview.entities.size(), 1);
        const EntityOverview &norway = overview.entities.first();
        QCOMPARE(norway.name, u"Norway"_s);
        QCOMPARE(norway.isoCode, u"NO"_s);
        QCOMPARE(norway.mentions.size(), 3);
        QCOMPARE(norway.names,
                 (QList<NameCount>{{u"Oslo"_s, MentionRole::Government, 2}, {u"Norway"_s, MentionRole::None, 1}}));
    }

    void mentionsWithoutEntityAreGroupedByTheirText()
    {
        const Overview overview =
            overviewOf(m_article, AnnotationSet({mention(1, u"Oslo"_s, 0), mention(2, u"Oslo"_s, 1)}), m_catalogue);
        QCOMPARE(overview.entities.size(), 1);
        QCOMPARE(overview.entities.first().name, u"Oslo"_s);
        QVERIFY(!overview.entities.first().id);
    }

    void rejectedAnnotationsAreLeftOut()
    {
        Annotation rejected = mention(1, u"Oslo"_s, 0);
        rejected.status = AnnotationStatus::Rejected;
        QVERIFY(overviewOf(m_article, AnnotationSet({rejected}), m_catalogue).entities.isEmpty());
    }

    void speakersGetTheirShareOfQuotedWords()
    {
        Annotation lee = quotation(1, {rangeOf(u"“We are ready,”"_s), rangeOf(u"“Soon.”"_s)}, rangeOf(u"Lee"_s, 1));
        lee.entity = EntityId(1);
        const Annotation unnamed = quotation(2, {rangeOf(u"Norway and Oslo waited"_s)}, rangeOf(u"she"_s));
        const Overview overview = overviewOf(m_article, AnnotationSet({unnamed, lee}), m_catalogue);
        QCOMPARE(overview.speakers.size(), 2);
        QCOMPARE(overview.speakers.at(0).name, u"Ann Lee"_s);
        QCOMPARE(overview.speakers.at(0).aliases, QStringList{u"Lee"_s});
        QCOMPARE(overview.speakers.at(0).words, 4);
        QCOMPARE(overview.speakers.at(0).share, 0.5);
        QCOMPARE(overview.speakers.at(1).name, u"she"_s);
        QVERIFY(!overview.speakers.at(1).id);
    }

    void wordsAreCountedAsUnicodeSays()
    {
        QCOMPARE(wordCount(u"“Don’t,” she said – 3.5 times."_s), 5);
        QCOMPARE(wordCount(u""_s), 0);
        QCOMPARE(wordCount(u"… – !"_s), 0);
    }

    void gapsInAQuotationAreShown()
    {
        QCOMPARE(quotedText(u"one two\nthree four", {{0, 3}, {4, 13}}), u"one … two three"_s);
    }

private:
    Annotation mention(qint64 id, const QString &part, int occurrence, std::optional<EntityId> entity = {},
                       MentionRole role = MentionRole::None) const
    {
        return {.id = AnnotationId(id),
                .kind = AnnotationKind::Country,
                .ranges = {rangeOf(part, occurrence)},
                .entity = entity,
                .role = role};
    }

    Annotation quotation(qint64 id, const TextRanges &content, TextRange source) const
    {
        return {.id = AnnotationId(id),
                .kind = AnnotationKind::Quotation,
                .ranges = content,
                .quotation = Quotation{.source = {source}}};
    }

    Article m_article{text, {{.range = {0, text.size()}}}, {}, {}};
    Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
