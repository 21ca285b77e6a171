// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/quotationedits.h"
#include "tests/support/quotedscene.h"
#include "tests/support/randomannotations.h"

#include <QTest>

using namespace lectern;
using namespace lectern::edits;
using namespace lectern::tests;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0), QTimeZone::UTC);

/// Two men: the first is named, speaks, and is "he" until he is named again.
class Harbour : public QuotedScene
{
public:
    Harbour()
        : QuotedScene(u"“It is late,” Ben Ash said. “Too late.”\n"
                      "“We leave,” he said. “Now.” “I stay,” she said.\n"
                      "“Soon,” he added.\n"
                      "Ash sat down. “Never,” he said."_s)
    {
        mention(u"Ben Ash"_s, ash);
        mention(u"Ash"_s, ash).ranges = {{text.indexOf(u"Ash sat"), text.indexOf(u" sat")}};
        quotation({u"“It is late,”"_s}, u"Ben Ash"_s, ash);
        quotation({u"“Too late.”"_s}, {}, ash);
        quotation({u"“We leave,”"_s}, u"he"_s, ash);
        quotation({u"“Now.”"_s}, {}, ash);
        quotation({u"“I stay,”"_s}, u"she"_s, dunn);
        quotation({u"“Soon,”"_s}, u"he"_s, ash);
        quotation({u"“Never,”"_s}, u"he"_s, ash);
    }

    AnnotationChange passOn(const QString &quoted_, std::optional<EntityId> to) const
    {
        return passOnSpeaker(set(), article(), catalogue, quoted(quoted_), to ? catalogue.find(*to) : nullptr, noon);
    }

    EntityId ash = person(u"Ben Ash"_s);
    EntityId cole = person(u"Carl Cole"_s);
    EntityId dunn = person(u"Dora Dunn"_s);
};

} // namespace

class TestQuotationEdits : public QObject
{
    Q_OBJECT

private slots:
    void aQuotationIsSplitBeforeTheWordAtThePosition_data()
    {
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        const QString whole = u"“We go. They stay.”"_s;
        QTest::newRow("start of a word") << whole.indexOf(u"They") << u"“We go."_s << u"They stay.”"_s;
        QTest::newRow("inside a word") << whole.indexOf(u"hey") << u"“We go."_s << u"They stay.”"_s;
        QTest::newRow("behind the last word before") << whole.indexOf(u" They") << u"“We"_s << u"go. They stay.”"_s;
    }

    void aQuotationIsSplitBeforeTheWordAtThePosition()
    {
        QFETCH(qsizetype, position);
        QuotedScene scene(u"“We go. They stay.” Lee said."_s);
        Annotation &quotation = scene.quotation({u"“We go. They stay.”"_s}, u"Lee"_s, scene.person(u"Lee"_s));
        quotation.note = u"a note"_s;
        quotation.tags = {TagId(3)};
        const AnnotationChange change = split(quotation, scene.text, position, noon);
        QCOMPARE(change.removed, QList{quotation});
        QCOMPARE(change.added.size(), 2);
        const Annotation &first = change.added[0];
        const Annotation &second = change.added[1];
        QTEST(scene.wordsOf(first), "first");
        QTEST(scene.wordsOf(second), "second");
        QCOMPARE(first.id, quotation.id);
        QVERIFY(second.id != quotation.id);
        QCOMPARE(second.entity, quotation.entity);
        QCOMPARE(second.quotation, quotation.quotation);
        QCOMPARE(second.tags, quotation.tags);
        QCOMPARE(first.note, u"a note"_s);
        QVERIFY(second.note.isEmpty());
        QCOMPARE(second.status, AnnotationStatus::Accepted);
        QCOMPARE(second.modified, noon);
    }

    void atItsEndsThereIsNothingToSplit()
    {
        QuotedScene scene(u"“We go.” Lee said."_s);
        const Annotation &quotation = scene.quotation({u"“We go.”"_s}, {}, {});
        QVERIFY(split(quotation, scene.text, 0).isEmpty());
        QVERIFY(split(quotation, scene.text, 2).isEmpty());
        QVERIFY(!split(quotation, scene.text, scene.text.size() - 1).isEmpty());
    }

    void severalRangesArePartedAtTheNearestGap_data()
    {
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<int>("first");
        const QString text = u"“a b,” he said, “c d,” he said, “e f.”"_s;
        QTest::newRow("start") << qsizetype(0) << 1;
        QTest::newRow("first gap") << text.indexOf(u"he") << 1;
        QTest::newRow("second gap") << text.lastIndexOf(u"said") << 2;
        QTest::newRow("last range") << text.indexOf(u"f.") << 2;
        QTest::newRow("end of the middle") << text.indexOf(u" d") + 2 << 2;
    }

    void severalRangesArePartedAtTheNearestGap()
    {
        QFETCH(qsizetype, position);
        QFETCH(int, first);
        QuotedScene scene(u"“a b,” he said, “c d,” he said, “e f.”"_s);
        const Annotation &quotation = scene.quotation({u"“a b,”"_s, u"“c d,”"_s, u"“e f.”"_s}, u"he"_s, {});
        const AnnotationChange change = split(quotation, scene.text, position);
        QCOMPARE(change.added[0].ranges, quotation.ranges.first(first));
        QCOMPARE(change.added[1].ranges, quotation.ranges.sliced(first));
    }

    void joiningTakesTheNextOneIn()
    {
        QuotedScene scene(u"“One.” “Two,” Lee said. “Three.”"_s);
        const EntityId lee = scene.person(u"Lee"_s);
        scene.quotation({u"“One.”"_s}, {}, {}).note = u"first"_s;
        Annotation &second = scene.quotation({u"“Two,”"_s}, u"Lee"_s, lee);
        second.note = u"second"_s;
        second.quotation->type = QuotationType::Indirect;
        scene.quotation({u"“Three.”"_s}, {}, lee);
        const AnnotationChange change = joinWithNext(scene.set(), scene.text, scene.quoted(u"“One.”"_s), noon);
        QCOMPARE(change.removed.size(), 2);
        QCOMPARE(change.added.size(), 1);
        const Annotation &whole = change.added.first();
        QCOMPARE(scene.wordsOf(whole), u"“One.” “Two,”"_s);
        QCOMPARE(whole.entity, lee);
        QCOMPARE(whole.quotation->source, scene.quoted(u"“Two,”"_s).quotation->source);
        QCOMPARE(whole.quotation->type, QuotationType::Mixed);
        QCOMPARE(whole.note, u"first\n\nsecond"_s);
        QCOMPARE(whole.status, AnnotationStatus::Accepted);
    }

    void joinedPartsStayApartWhereWordsAreBetween()
    {
        QuotedScene scene(u"“One,” Lee said. “Two.”\n“Three.”"_s);
        scene.quotation({u"“One,”"_s}, u"Lee"_s, {});
        scene.quotation({u"“Two.”"_s}, {}, {});
        scene.quotation({u"“Three.”"_s}, {}, {});
        AnnotationSet set = scene.set();
        const AnnotationId id = scene.quoted(u"“One,”"_s).id;
        set.apply(joinWithNext(set, scene.text, *set.find(id)));
        QCOMPARE(set.find(id)->ranges.size(), 2);
        set.apply(joinWithNext(set, scene.text, *set.find(id)));
        QCOMPARE(set.find(id)->ranges.size(), 3);
        QVERIFY(joinWithNext(set, scene.text, *set.find(id)).isEmpty());
    }

    void splittingUndoesJoining()
    {
        QuotedScene scene(u"“One,” Lee said. “Two.”"_s);
        scene.quotation({u"“One,”"_s}, u"Lee"_s, {});
        scene.quotation({u"“Two.”"_s}, {}, {});
        const Annotation whole = joinWithNext(scene.set(), scene.text, scene.quoted(u"“One,”"_s)).added.first();
        const AnnotationChange parted = split(whole, scene.text, 0);
        QCOMPARE(scene.wordsOf(parted.added), (QStringList{u"“One,”"_s, u"“Two.”"_s}));
    }

    void whatGoesOnIsFoundFromParagraphToParagraph()
    {
        QuotedScene scene(u"“One,” Lee said. “Two.”\n“Three.”\nNobody spoke.\n“Four.” “Five,” she said."_s);
        const EntityId lee = scene.person(u"Lee"_s);
        scene.quotation({u"“One,”"_s}, u"Lee"_s, lee);
        for (const QString &words : {u"“Two.”"_s, u"“Three.”"_s, u"“Four.”"_s})
            scene.quotation({words}, {}, lee);
        scene.quotation({u"“Five,”"_s}, u"she"_s, lee);
        const auto run = [&](const QString &from) {
            return scene.wordsOf(continuationOf(scene.set(), scene.article(), scene.quoted(from)));
        };
        QCOMPARE(run(u"“One,”"_s), (QStringList{u"“Two.”"_s, u"“Three.”"_s}));
        QCOMPARE(run(u"“Three.”"_s), QStringList());
        QCOMPARE(run(u"“Four.”"_s), QStringList());
    }

    void twoQuotationsOfOneSourceGoOn()
    {
        QuotedScene scene(u"Lee said “one” and “two”."_s);
        scene.quotation({u"“one”"_s}, u"Lee"_s, {});
        scene.quotation({u"“two”"_s}, u"Lee"_s, {});
        QCOMPARE(continuationOf(scene.set(), scene.article(), scene.quoted(u"“one”"_s)).size(), 1);
    }

    void aCorrectedPronounCorrectsThoseThatFollowedIt()
    {
        const Harbour scene;
        const AnnotationChange change = scene.passOn(u"“We leave,”"_s, scene.cole);
        QCOMPARE(scene.wordsOf(change.added), (QStringList{u"“Now.”"_s, u"“Soon,”"_s}));
        for (const Annotation &one : change.added) {
            QCOMPARE(one.entity, scene.cole);
            QCOMPARE(one.status, AnnotationStatus::Proposed);
            QCOMPARE(one.modified, noon);
        }
        QVERIFY(change.added[0].origin.reason.contains(u"goes on from it"));
        QVERIFY(change.added[1].origin.reason.contains(u"“he” here followed it"));
    }

    void aNameTakesItsPronounsAlong()
    {
        const Harbour scene;
        const AnnotationChange change = scene.passOn(u"“It is late,”"_s, scene.cole);
        QCOMPARE(scene.wordsOf(change.added),
                 (QStringList{u"“Too late.”"_s, u"“We leave,”"_s, u"“Now.”"_s, u"“Soon,”"_s}));
    }

    void unnamedIsPassedOnAsWell()
    {
        const Harbour scene;
        const AnnotationChange change = scene.passOn(u"“We leave,”"_s, {});
        QCOMPARE(change.added.size(), 2);
        QVERIFY(!change.added.first().entity);
        QCOMPARE(change.added.first().quotation->sourceKind, SourceKind::Unnamed);
    }

    void whoStaysTheSameChangesNobody()
    {
        const Harbour scene;
        QVERIFY(scene.passOn(u"“We leave,”"_s, scene.ash).isEmpty());
    }

    void whatIsDecidedIsLeftAlone()
    {
        Harbour scene;
        for (Annotation &one : scene.annotations) {
            if (scene.wordsOf(one) == u"“Soon,”")
                one.status = AnnotationStatus::Accepted;
        }
        QCOMPARE(scene.wordsOf(scene.passOn(u"“We leave,”"_s, scene.cole).added), QStringList{u"“Now.”"_s});
    }

    void aSecondCorrectionReachesWhatTheFirstOnePassedOn()
    {
        Harbour scene;
        AnnotationSet set = scene.set();
        const Entity *cole = scene.catalogue.find(scene.cole);
        const Annotation first = scene.quoted(u"“It is late,”"_s);
        set.apply(joined(setSpeaker({first}, cole), scene.passOn(u"“It is late,”"_s, scene.cole)));
        scene.annotations = set.all();
        const AnnotationChange change = scene.passOn(u"“We leave,”"_s, scene.ash);
        QCOMPARE(scene.wordsOf(change.added), (QStringList{u"“Now.”"_s, u"“Soon,”"_s}));
    }

    void anUnknownSheIsNoUnknownHe()
    {
        QuotedScene scene(u"“One,” she said. “Two,” he said. “Three,” she said. “Four,” officials said."_s);
        const EntityId lee = scene.person(u"Lee"_s);
        scene.quotation({u"“One,”"_s}, u"she"_s, {});
        scene.quotation({u"“Two,”"_s}, u"he"_s, {});
        scene.quotation({u"“Three,”"_s}, u"she"_s, {});
        scene.quotation({u"“Four,”"_s}, u"officials"_s, {}).quotation->sourceKind = SourceKind::Unnamed;
        const AnnotationChange change = passOnSpeaker(scene.set(), scene.article(), scene.catalogue,
                                                      scene.quoted(u"“One,”"_s), scene.catalogue.find(lee));
        QCOMPARE(scene.wordsOf(change.added), QStringList{u"“Three,”"_s});
    }

    void aNameInCapitalsIsNoPronoun()
    {
        QuotedScene scene(u"“One,” Lee said.\nLEE: Two."_s);
        const EntityId lee = scene.person(u"Ann Lee"_s);
        const EntityId cole = scene.person(u"Cole"_s);
        scene.quotation({u"“One,”"_s}, u"Lee"_s, lee);
        scene.quotation({u"Two."_s}, u"LEE"_s, lee);
        QVERIFY(passOnSpeaker(scene.set(), scene.article(), scene.catalogue, scene.quoted(u"“One,”"_s),
                              scene.catalogue.find(cole))
                    .isEmpty());
    }

    void aMarkWithoutPartnerQuotesAsFarAsOneSays()
    {
        QuotedScene scene(u"Lee said: “We go. They stay. Then “we rest” at last."_s);
        const EntityId lee = scene.person(u"Lee"_s);
        scene.quotation({u"“We go. They stay. Then "_s}, u"Lee"_s, lee);
        const qsizetype at = scene.text.indexOf(u'“');
        const TextRange mark{at, at + 1};
        const TextRange sentence{at, scene.text.indexOf(u" They")};
        const AnnotationChange change = quoteFromMark(scene.set(), mark, sentence, noon);
        QCOMPARE(change.added.size(), 1);
        QCOMPARE(change.added.first().ranges, TextRanges{sentence});
        QCOMPARE(change.added.first().entity, lee);
        QCOMPARE(change.added.first().status, AnnotationStatus::Accepted);
    }

    void whereNothingHoldsTheMarkAQuotationIsMade()
    {
        const QuotedScene scene(u"Lee said: “We go."_s);
        const AnnotationChange change = quoteFromMark(scene.set(), {10, 11}, {10, 17}, noon);
        QVERIFY(change.removed.isEmpty());
        QCOMPARE(change.added.first().ranges, (TextRanges{{10, 17}}));
        QVERIFY(change.added.first().origin.isAnalyst());
        QVERIFY(!change.added.first().entity);
    }

    void mendingTakesWhatOthersHadThere()
    {
        QuotedScene scene(u"“One. “Two.” Three, he said."_s);
        scene.quotation({u"“One. "_s}, {}, {});
        scene.quotation({u"“Two.”"_s}, {}, {});
        scene.quotation({u"Three,"_s}, u"he"_s, {});
        const TextRange quoted{0, scene.text.indexOf(u" he")};
        AnnotationSet set = scene.set();
        set.apply(quoteFromMark(set, {0, 1}, quoted, noon));
        QCOMPARE(set.size(), 1);
        QCOMPARE(set.all().first().ranges, TextRanges{quoted});
    }

    void anIgnoredMarkIsNotAskedForAgain()
    {
        QuotedScene scene(u"The 6\" pipe burst, he said."_s);
        scene.quotation({u"\" pipe burst, he said."_s}, {}, {});
        const TextRange mark{5, 6};
        AnnotationSet set = scene.set();
        set.apply(ignoreMark(set, mark, noon));
        QCOMPARE(set.size(), 2);
        QCOMPARE(set.find(derivedAnnotationId(AnnotationKind::Quotation, {mark}))->status, AnnotationStatus::Rejected);
        QCOMPARE(scene.quoted(u"\" pipe burst, he said."_s).status, AnnotationStatus::Proposed);
        QVERIFY(ignoreMark(set, mark, noon).isEmpty());
    }

    void applyingAndTheInverseGiveAnEqualSet()
    {
        QRandomGenerator random(11);
        QString text;
        for (int i = 0; i < 400; ++i)
            text += u"ab c\n“"_s[random.bounded(6)];
        const Article article(text, {{.range = {0, text.size()}}}, {}, {});
        for (int round = 0; round < 200; ++round) {
            const AnnotationSet before(randomAnnotations(random, text.size(), 40));
            for (const Annotation &one : before) {
                if (!one.quotation || one.status == AnnotationStatus::Rejected)
                    continue;
                const AnnotationChange changes[] = {split(one, text, random.bounded(int(text.size()))),
                                                    joinWithNext(before, text, one),
                                                    passOnSpeaker(before, article, Catalogue(), one, nullptr),
                                                    quoteFromMark(before, {one.extent().start, one.extent().start + 1},
                                                                  {one.extent().start, text.size()}),
                                                    ignoreMark(before, {one.extent().start, one.extent().start + 1})};
                for (const AnnotationChange &change : changes) {
                    AnnotationSet after = before;
                    after.apply(change);
                    for (const Annotation &made : change.added) {
                        for (qsizetype i = 1; i < made.ranges.size(); ++i)
                            QVERIFY(made.ranges[i - 1].end < made.ranges[i].start);
                        QVERIFY(std::ranges::none_of(made.ranges, &TextRange::isEmpty));
                    }
                    after.apply(change.inverse());
                    QCOMPARE(after, before);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestQuotationEdits)
#include "tst_quotationedits.moc"
