// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/quotationedits.h"
#include "tests/support/randomannotations.h"

#include <QTest>

using namespace lectern;
using namespace lectern::edits;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0), QTimeZone::UTC);
const QString text = u"Ann Lee of Norland met Lee’s lawyer, Leeds said.\nLee left Norland. “Late,” Ann Lee said."_s;

TextRange rangeOf(const QString &words, qsizetype nth = 0)
{
    qsizetype at = text.indexOf(words);
    for (; nth > 0; --nth)
        at = text.indexOf(words, at + 1);
    return {at, at + words.size()};
}

Annotation find(AnnotationKind kind, TextRange range)
{
    Annotation annotation{derivedAnnotationId(kind, {range})};
    annotation.kind = kind;
    annotation.ranges = {range};
    annotation.origin = {u"names"_s, u"name.list"_s, u"a name"_s};
    if (kind == AnnotationKind::Quotation)
        annotation.quotation = Quotation{};
    return annotation;
}

Entity entity(qint64 id, EntityKind kind)
{
    Entity made{EntityId(id)};
    made.kind = kind;
    made.name = u"Name"_s;
    return made;
}

const Annotation lee = find(AnnotationKind::Person, rangeOf(u"Lee"_s, 3));
const Annotation quotation = find(AnnotationKind::Quotation, rangeOf(u"“Late,”"_s));

QString wordsAfter(const AnnotationChange &change)
{
    return change.added.isEmpty() ? QString() : change.added.first().extent().of(text).toString();
}

bool isLetter(const QString &where, qsizetype at) { return at >= 0 && at < where.size() && where[at].isLetter(); }

/// What sameEverywhere() must leave behind, place by place, for text of letters
/// and spaces only.
void verifySameEverywhere(const QString &where, const AnnotationSet &before, const AnnotationSet &after,
                          const Annotation &like)
{
    const QString words = like.extent().of(where).toString();
    qsizetype free = 0;
    for (qsizetype at = 0; at + words.size() <= where.size(); ++at) {
        const TextRange range{at, at + words.size()};
        if (at < free || range.of(where) != words || isLetter(where, at - 1) || isLetter(where, range.end))
            continue;
        free = range.end;
        if (range != like.extent() && range.overlaps(like.extent()))
            continue;
        bool isMarked = false;
        bool isRefused = false;
        bool isInside = false;
        for (const Annotation &other : before) {
            const bool isExact = other.ranges.first() == range;
            isMarked |= isExact && other.status != AnnotationStatus::Rejected;
            isRefused |= isExact && other.status == AnnotationStatus::Rejected && other.kind == like.kind;
            isInside |= !isExact && other.ranges.first().contains(range) && other.status != AnnotationStatus::Rejected;
        }
        bool isDone = false;
        for (const Annotation &other : after) {
            isDone |= other.ranges.first() == range && other.kind == like.kind && other.entity == like.entity &&
                      other.status == AnnotationStatus::Accepted;
        }
        QCOMPARE(isDone, isMarked || (!isRefused && !isInside));
    }
}

AnnotationSet randomMentions(QRandomGenerator &random, const QString &where)
{
    QList<Annotation> mentions;
    QList<TextRange> taken;
    for (int i = 0; i < 15; ++i) {
        const qsizetype start = 3 * random.bounded(int(where.size() / 3 - 3));
        const TextRange range{start, start + 2 + 3 * random.bounded(2)};
        if (taken.contains(range))
            continue;
        taken.append(range);
        Annotation mention = find(AnnotationKind(random.bounded(3)), range);
        mention.status = AnnotationStatus(random.bounded(3));
        mentions.append(mention);
    }
    return AnnotationSet(mentions);
}

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT

private slots:
    void acceptingDecidesAndStamps()
    {
        Annotation doubtful = lee;
        doubtful.doubtful = true;
        const AnnotationChange change = accept({doubtful}, noon);
        QCOMPARE(change.removed, QList<Annotation>{doubtful});
        QCOMPARE(change.added.first().status, AnnotationStatus::Accepted);
        QVERIFY(!change.added.first().doubtful);
        QCOMPARE(change.added.first().modified, noon);
        QVERIFY(accept(change.added, noon.addDays(1)).isEmpty());
    }

    void rejectingKeepsFindsAndRemovesWhatTheAnalystMade()
    {
        const Annotation made = addMark({}, text, AnnotationKind::Country, rangeOf(u"Norland"_s)).added.first();
        const AnnotationChange change = reject({lee, made}, noon);
        QCOMPARE(change.removed, (QList<Annotation>{lee, made}));
        QCOMPARE(change.added.size(), 1);
        QCOMPARE(change.added.first().id, lee.id);
        QCOMPARE(change.added.first().status, AnnotationStatus::Rejected);
    }

    void removingARejectedFindForgetsIt()
    {
        const Annotation rejected = reject({lee}).added.first();
        QCOMPARE(remove({lee}, noon), reject({lee}, noon));
        QCOMPARE(remove({rejected}), (AnnotationChange{{rejected}, {}}));
    }

    void acceptingAllLeavesHiddenKindsAndDecisions()
    {
        const Annotation rejected = reject({find(AnnotationKind::Person, rangeOf(u"Leeds"_s))}).added.first();
        const Annotation country = find(AnnotationKind::Country, rangeOf(u"Norland"_s));
        const AnnotationSet set({lee, rejected, country, quotation});
        QCOMPARE(acceptAll(set, MarkKind::Person, noon), accept({lee}, noon));
        QCOMPARE(acceptAll(set, MarkKind::Country | MarkKind::Quotation, noon), accept({country, quotation}, noon));
    }

    void anotherKindLetsTheEntityGo()
    {
        Annotation named = lee;
        named.entity = EntityId(4);
        const Annotation place = setKind(named, AnnotationKind::Place, text, noon).added.first();
        QCOMPARE(place.kind, AnnotationKind::Place);
        QCOMPARE(place.entity, std::nullopt);
        QCOMPARE(place.id, named.id);
        QCOMPARE(setKind(named, AnnotationKind::Person, text, noon).added.first().entity, EntityId(4));
    }

    void onlyQuotationsHaveAQuotationPart()
    {
        const Annotation back = setKind(quotation, AnnotationKind::Passage, text).added.first();
        QVERIFY(!back.quotation);
        QCOMPARE(setKind(back, AnnotationKind::Quotation, text).added.first().quotation->type, QuotationType::Direct);
        QCOMPARE(setKind(lee, AnnotationKind::Quotation, text).added.first().quotation->type, QuotationType::Indirect);
    }

    void aCapitalTurnedCountryIsAGovernment()
    {
        const Annotation place = find(AnnotationKind::Place, rangeOf(u"Norland"_s));
        const Entity country = entity(7, EntityKind::Country);
        const Annotation government = setEntity({place}, &country).added.first();
        QCOMPARE(government.kind, AnnotationKind::Country);
        QCOMPARE(government.role, MentionRole::Government);
        QCOMPARE(government.entity, country.id);
        QCOMPARE(setEntity({government}, nullptr).added.first().entity, std::nullopt);
        QVERIFY(setEntity({quotation}, &country).isEmpty());
    }

    void theSpeakerTellsTheKindOfSource()
    {
        const Entity organization = entity(8, EntityKind::Organization);
        const Annotation said = setSpeaker({quotation}, &organization).added.first();
        QCOMPARE(said.entity, organization.id);
        QCOMPARE(said.quotation->sourceKind, SourceKind::Organization);
        QCOMPARE(said.status, AnnotationStatus::Accepted);
        const Annotation unnamed = setSpeaker({said}, nullptr).added.first();
        QCOMPARE(unnamed.entity, std::nullopt);
        QCOMPARE(unnamed.quotation->sourceKind, SourceKind::Unnamed);
        QCOMPARE(said.quotation->grade, SourcingGrade::Named);
        QCOMPARE(unnamed.quotation->grade, SourcingGrade::Anonymous);
        QVERIFY(setSpeaker({lee}, &organization).isEmpty());
        QCOMPARE(setQuotationType(said, QuotationType::Mixed).added.first().quotation->type, QuotationType::Mixed);
        QVERIFY(setQuotationType(lee, QuotationType::Mixed).isEmpty());
    }

    void endsMoveByWords_data()
    {
        QTest::addColumn<TextRange>("range");
        QTest::addColumn<int>("edge");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("expected");
        const int start = int(Edge::Start);
        const int end = int(Edge::End);
        const int out = int(Step::Outwards);
        const int in = int(Step::Inwards);
        QTest::newRow("start out") << rangeOf(u"Lee"_s) << start << out << u"Ann Lee"_s;
        QTest::newRow("end out") << rangeOf(u"Lee"_s) << end << out << u"Lee of"_s;
        QTest::newRow("start in") << rangeOf(u"Ann Lee"_s) << start << in << u"Lee"_s;
        QTest::newRow("end in") << rangeOf(u"Ann Lee"_s) << end << in << u"Ann"_s;
        QTest::newRow("over punctuation") << rangeOf(u"lawyer"_s) << end << out << u"lawyer, Leeds"_s;
        QTest::newRow("back over punctuation") << rangeOf(u"lawyer, Leeds"_s) << end << in << u"lawyer"_s;
        QTest::newRow("to the end of a word begun") << rangeOf(u"Lee"_s, 2) << end << out << u"Leeds"_s;
        QTest::newRow("not the last word from the start") << rangeOf(u"Lee"_s) << start << in << QString();
        QTest::newRow("not the last word from the end") << rangeOf(u"Lee"_s) << end << in << QString();
        QTest::newRow("not before the text") << rangeOf(u"Ann"_s) << start << out << QString();
        QTest::newRow("not out of the line") << rangeOf(u"said."_s) << end << out << QString();
        QTest::newRow("not back out of the line") << rangeOf(u"Lee left"_s) << start << out << QString();
    }

    void endsMoveByWords()
    {
        QFETCH(TextRange, range);
        QFETCH(int, edge);
        QFETCH(int, step);
        QFETCH(QString, expected);
        const AnnotationChange change =
            moveEdge(find(AnnotationKind::Person, range), text, Edge(edge), Step(step), noon);
        QCOMPARE(wordsAfter(change), expected);
        if (!expected.isEmpty())
            QCOMPARE(change.added.first().status, AnnotationStatus::Accepted);
    }

    void ofSeveralRangesOnlyTheOuterEndsMove()
    {
        Annotation two = quotation;
        two.ranges = {rangeOf(u"Lee left"_s), rangeOf(u"Late"_s)};
        const Annotation moved = moveEdge(two, text, Edge::Start, Step::Inwards).added.first();
        QCOMPARE(moved.ranges, (TextRanges{rangeOf(u"left"_s), rangeOf(u"Late"_s)}));
    }

    void occurrencesAreWholeWords_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("count");
        QTest::newRow("before an apostrophe") << u"Lee’s, Lee's, Leeds, Lee"_s << u"Lee"_s << 3;
        QTest::newRow("acronyms") << u"US, USA, the US-led, U.S."_s << u"US"_s << 2;
        QTest::newRow("ending in a full stop") << u"U.S. U.S.-led US"_s << u"U.S."_s << 2;
        QTest::newRow("letters beyond the plane") << u"a𝐚 a"_s << u"a"_s << 1;
        QTest::newRow("combining mark") << u"e\u0301 e"_s << u"e"_s << 1;
        QTest::newRow("no spaces between words") << u"日本語と日本"_s << u"日本"_s << 2;
        QTest::newRow("each once") << u"no no no no"_s << u"no no"_s << 2;
        QTest::newRow("nothing") << u"text"_s << QString() << 0;
    }

    void occurrencesAreWholeWords()
    {
        QFETCH(QString, where);
        QFETCH(QString, words);
        QTEST(int(occurrences(where, words).size()), "count");
    }

    void sameEverywhereAdoptsProposalsAndSparesLongerNames()
    {
        Annotation like = lee;
        like.entity = EntityId(5);
        const Annotation possessive = find(AnnotationKind::Organization, rangeOf(u"Lee"_s, 1));
        const Annotation full = find(AnnotationKind::Person, rangeOf(u"Ann Lee"_s));
        const AnnotationSet set({like, possessive, full});
        const AnnotationChange change = sameEverywhere(set, text, like, noon);
        QCOMPARE(change.removed, (QList<Annotation>{like, possessive}));
        QCOMPARE(change.added.size(), 3);
        QCOMPARE(change.added.at(1).id, possessive.id);
        QCOMPARE(change.added.at(1).kind, AnnotationKind::Person);
        QCOMPARE(change.added.at(1).entity, EntityId(5));
        QCOMPARE(change.added.at(2).ranges, (TextRanges{rangeOf(u"Lee"_s, 4)}));
        QVERIFY(change.added.at(2).origin.isAnalyst());
        AnnotationSet after = set;
        after.apply(change);
        QVERIFY(sameEverywhere(after, text, *after.find(like.id)).isEmpty());
    }

    void rejectingEverywhereMakesNoMarks()
    {
        const Annotation other = find(AnnotationKind::Person, rangeOf(u"Lee"_s, 1));
        const Annotation organization = find(AnnotationKind::Organization, rangeOf(u"Lee"_s));
        const Annotation rejected = reject({lee}).added.first();
        const AnnotationSet set({rejected, other, organization});
        QCOMPARE(sameEverywhere(set, text, rejected, noon), reject({other}, noon));
    }

    void taggedPassagesCarryTheirTagsEverywhere()
    {
        Annotation passage = addPassage({}, text, rangeOf(u"Norland"_s)).added.first();
        passage.tags = {TagId(2)};
        const AnnotationChange change = sameEverywhere(AnnotationSet({passage}), text, passage);
        QCOMPARE(change.removed, QList<Annotation>{});
        QCOMPARE(change.added.size(), 1);
        QCOMPARE(change.added.first().kind, AnnotationKind::Passage);
        QCOMPARE(change.added.first().tags, QList<TagId>{TagId(2)});
        QVERIFY(sameEverywhere(AnnotationSet({quotation}), text, quotation).isEmpty());
    }

    void sameEverywhereAgreesWithANaiveReading()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 200; ++round) {
            QString where;
            for (int i = 0; i < 30; ++i)
                where += u"abc"_s.sliced(random.bounded(2), 2) + QChar(random.bounded(5) ? u' ' : u'x');
            const AnnotationSet before = randomMentions(random, where);
            Annotation like = before.all()[random.bounded(int(before.size()))];
            if (like.status == AnnotationStatus::Rejected)
                continue;
            AnnotationSet after = before;
            const AnnotationChange change = sameEverywhere(before, where, like);
            after.apply(change);
            verifySameEverywhere(where, before, after, like);
            after.apply(change.inverse());
            QCOMPARE(after, before);
        }
    }

    void aNewMarkIsTheAnalystsAndTrimmed()
    {
        const TextRange loose{rangeOf(u"Norland"_s).start - 1, rangeOf(u"Norland"_s).end + 1};
        const Entity country = entity(9, EntityKind::Country);
        const AnnotationChange change = addMark({}, text, AnnotationKind::Country, loose, &country, noon);
        QCOMPARE(change.removed, QList<Annotation>{});
        const Annotation &made = change.added.first();
        QCOMPARE(wordsAfter(change), u"Norland"_s);
        QVERIFY(made.origin.isAnalyst());
        QCOMPARE(made.status, AnnotationStatus::Accepted);
        QCOMPARE(made.entity, country.id);
        QCOMPARE(made.modified, noon);
        QVERIFY(addMark({}, text, AnnotationKind::Country, {3, 4}).isEmpty());
    }

    void markingWhatIsMarkedAdoptsIt()
    {
        const Annotation rejected = reject({lee}).added.first();
        const AnnotationChange change =
            addMark(AnnotationSet({rejected}), text, AnnotationKind::Organization, lee.extent(), nullptr, noon);
        QCOMPARE(change.removed, QList<Annotation>{rejected});
        QCOMPARE(change.added.first().id, lee.id);
        QCOMPARE(change.added.first().kind, AnnotationKind::Organization);
        QCOMPARE(change.added.first().status, AnnotationStatus::Accepted);
    }

    void aPassageMayLieOverAMention()
    {
        const AnnotationChange change = addPassage(AnnotationSet({lee}), text, lee.extent());
        QCOMPARE(change.removed, QList<Annotation>{});
        QCOMPARE(change.added.first().kind, AnnotationKind::Passage);
        QVERIFY(addPassage(AnnotationSet({lee, change.added.first()}), text, lee.extent()).isEmpty());
    }

    void aPassageGoesWithItsLastTag()
    {
        const Annotation passage = addPassage({}, text, lee.extent()).added.first();
        const Annotation tagged = addTag({passage}, TagId(1), noon).added.first();
        QCOMPARE(tagged.tags, QList<TagId>{TagId(1)});
        QVERIFY(addTag({tagged}, TagId(1)).isEmpty());
        QVERIFY(removeTag({tagged}, TagId(2)).isEmpty());
        QCOMPARE(removeTag({tagged}, TagId(1)), (AnnotationChange{{tagged}, {}}));
        const Annotation noted = setNote(tagged, u"why?"_s, noon).added.first();
        QCOMPARE(removeTag({noted}, TagId(1)).added.first().note, u"why?"_s);
        QCOMPARE(removeTag(addTag({lee}, TagId(1)).added, TagId(1)).added.size(), 1);
    }

    void everyChangeCanBeTakenBack()
    {
        QRandomGenerator random(3);
        const Entity person = entity(1, EntityKind::Person);
        for (int round = 0; round < 300; ++round) {
            const AnnotationSet before(tests::randomAnnotations(random, text.size(), 12));
            const Annotation &one = before.all()[random.bounded(12)];
            const AnnotationChange changes[] = {
                accept({one}),
                reject(before.all()),
                reopen(before.all()),
                remove({one}),
                acceptAll(before, MarkKinds::fromInt(random.bounded(128))),
                setKind(one, AnnotationKind(random.bounded(6)), text),
                setEntity(before.all(), &person),
                setSpeaker(before.all(), random.bounded(2) ? &person : nullptr),
                moveEdge(one, text, Edge(random.bounded(2)), Step(random.bounded(2))),
                sameEverywhere(before, text, one),
                addMark(before, text, AnnotationKind(random.bounded(6)), one.extent(), &person),
                addTag(before.all(), TagId(1)),
                setNote(one, u"note"_s),
            };
            for (const AnnotationChange &change : changes) {
                AnnotationSet set = before;
                set.apply(change);
                QCOMPARE(set.size(), before.size() - change.removed.size() + change.added.size());
                for (const Annotation &annotation : set) {
                    QCOMPARE(annotation.quotation.has_value(), annotation.kind == AnnotationKind::Quotation);
                    QVERIFY(!annotation.extent().isEmpty());
                }
                set.apply(change.inverse());
                QCOMPARE(set, before);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
