// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/echoes.h"
#include "core/editing/edits.h"
#include "core/editing/proposals.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace lectern::edits;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0), QTimeZone::UTC);

/// Words of one text; some of them are found as something.
struct Text
{
    Text &say(const QString &words, std::optional<AnnotationKind> kind = {}, std::optional<EntityId> entity = {})
    {
        if (!all.isEmpty())
            all += u' ';
        const TextRange range{all.size(), all.size() + words.size()};
        all += words;
        if (!kind)
            return *this;
        Annotation find{derivedAnnotationId(*kind, {range}), *kind};
        find.ranges = {range};
        find.origin = {u"names"_s, u"name.tagger"_s, u"it looks like one"_s};
        find.entity = entity;
        annotations.apply({{}, {find}});
        return *this;
    }
    const Annotation &at(qsizetype index) const { return annotations.all().at(index); }
    void decide(const AnnotationChange &decision)
    {
        annotations.apply(joined(decision, echoes(annotations, all, decision)));
    }
    QStringList marks() const
    {
        constexpr QStringView kinds[] = {u"person", u"country", u"organization", u"place"};
        constexpr QStringView states[] = {u"?", u"+", u"-"};
        QStringList told;
        for (const Annotation &one : annotations)
            told << u"%1%2 %3"_s.arg(states[int(one.status)], one.extent().of(all), kinds[int(one.kind)]);
        return told;
    }

    QString all = {};
    AnnotationSet annotations = {};
};

/// For words without spaces in a text of such words: what must follow.
AnnotationSet naivelyFollowed(const Text &before, const AnnotationChange &decision)
{
    AnnotationSet after = before.annotations;
    after.apply(decision);
    if (decision.added.isEmpty())
        return after;
    const AnnotationSet decided = after;
    const Annotation now = decision.added.first();
    const Annotation old = decision.removed.first();
    const bool isSame = old.kind == now.kind && old.entity == now.entity && old.status == now.status;
    if (isSame)
        return after;
    const QString words = now.extent().of(before.all).toString();
    QList<Annotation> same;
    for (const Annotation &one : after) {
        if (one.id != now.id && one.extent().of(before.all) == words)
            same << one;
    }
    if (now.status == AnnotationStatus::Rejected) {
        const bool isHeld = std::ranges::any_of(same, [&](const Annotation &one) {
            return one.status == AnnotationStatus::Accepted && one.kind == now.kind;
        });
        for (const Annotation &one : std::as_const(same)) {
            if (!isHeld && isUntouched(one) && one.kind == now.kind && one.entity == now.entity)
                after.apply({{one}, {}});
        }
        return after;
    }
    QList<TextRange> wanted;
    const bool isCorrection = old.status != AnnotationStatus::Rejected &&
                              (old.kind != now.kind || old.entity != now.entity) &&
                              (now.kind != AnnotationKind::Person || old.kind != now.kind);
    for (const Annotation &one : std::as_const(same)) {
        if (isCorrection && isUntouched(one) && one.kind == old.kind && one.entity == old.entity) {
            after.apply({{one}, {}});
            wanted << one.extent();
        }
    }
    qsizetype at = 0;
    for (const QString &word : before.all.split(u' ')) {
        const TextRange range{at, at + word.size()};
        at = range.end + 1;
        bool isTaken = false;
        for (const Annotation &one : decided)
            isTaken |= one.extent() == range && (one.status != AnnotationStatus::Rejected || one.kind == now.kind);
        if (word == words && !isTaken)
            wanted << range;
    }
    for (const TextRange range : std::as_const(wanted)) {
        Annotation made{derivedAnnotationId(now.kind, {range}), now.kind};
        made.ranges = {range};
        made.entity = now.entity;
        made.origin = {u"learned"_s, u"learned.name"_s, u"You marked these words in this article"_s};
        if (!after.find(made.id))
            after.apply({{}, {made}});
    }
    return after;
}

} // namespace

class TestEchoes : public QObject
{
    Q_OBJECT

private slots:
    void whatWasAcceptedIsProposedElsewhere()
    {
        Text text;
        text.say(u"Ann"_s, AnnotationKind::Person, EntityId(1)).say(u"met"_s).say(u"Ann"_s).say(u"Annette"_s);
        text.decide(accept({text.at(0)}));
        QCOMPARE(text.marks(), (QStringList{u"+Ann person"_s, u"?Ann person"_s}));
        QCOMPARE(text.at(1).entity, EntityId(1));
        QCOMPARE(text.at(1).origin.reason, u"You marked these words in this article"_s);
        QVERIFY(isUntouched(text.at(1)));
    }

    void whatWasRejectedIsWithdrawnWhereItIsTheSame()
    {
        Text text;
        text.say(u"Spring"_s, AnnotationKind::Person).say(u"Spring"_s, AnnotationKind::Person);
        text.say(u"Spring"_s, AnnotationKind::Place);
        text.decide(reject({text.at(0)}));
        QCOMPARE(text.marks(), (QStringList{u"-Spring person"_s, u"?Spring place"_s}));
    }

    void wordsThatAreAcceptedElsewhereStay()
    {
        Text text;
        for (int i = 0; i < 3; ++i)
            text.say(u"Jordan"_s, AnnotationKind::Country);
        text.decide(accept({text.at(0)}));
        text.decide(reject({text.at(1)}));
        QCOMPARE(text.marks(), (QStringList{u"+Jordan country"_s, u"-Jordan country"_s, u"?Jordan country"_s}));
    }

    void aCorrectionIsProposedForTheSameMistake()
    {
        Text text;
        text.say(u"Apollo"_s, AnnotationKind::Person, EntityId(1))
            .say(u"Apollo"_s, AnnotationKind::Person, EntityId(1));
        text.say(u"Apollo"_s, AnnotationKind::Place);
        text.decide(setKind(text.at(0), AnnotationKind::Organization, text.all, noon));
        QCOMPARE(text.marks(), (QStringList{u"+Apollo organization"_s, u"?Apollo organization"_s, u"?Apollo place"_s}));
    }

    void aSurnameMayHaveTwoBearers()
    {
        Text text;
        text.say(u"Lee"_s, AnnotationKind::Person, EntityId(1)).say(u"Lee"_s, AnnotationKind::Person, EntityId(1));
        const Entity other{EntityId(2), EntityKind::Person, u"Bo Lee"_s};
        text.decide(setEntity({text.at(0)}, &other));
        QCOMPARE(text.at(1).entity, EntityId(1));
    }

    void nothingIsProposedInsideAnotherMention()
    {
        Text text;
        text.say(u"Norland"_s, AnnotationKind::Country).say(u"Bank of Norland"_s, AnnotationKind::Organization);
        text.decide(accept({text.at(0)}));
        QCOMPARE(text.marks(), (QStringList{u"+Norland country"_s, u"?Bank of Norland organization"_s}));
    }

    void notesAndTagsHaveNoEcho()
    {
        Text text;
        text.say(u"Ann"_s, AnnotationKind::Person).say(u"Ann"_s);
        text.decide(setNote(text.at(0), u"A note"_s));
        QCOMPARE(text.annotations.size(), 1);
    }

    void aNaiveReadingGivesTheSameAndAllIsUndone()
    {
        QRandomGenerator random(8);
        const QStringList words{u"Ann"_s, u"Lee"_s, u"Amber"_s};
        for (int round = 0; round < 200; ++round) {
            Text text;
            for (int i = 0; i < 14; ++i) {
                const QString &word = words[random.bounded(3)];
                const EntityId entity(random.bounded(2));
                random.bounded(3) == 0 ? text.say(word) : text.say(word, AnnotationKind(random.bounded(2)), entity);
            }
            const AnnotationSet first = text.annotations;
            QList<AnnotationChange> done;
            for (int step = 0; step < 10 && !text.annotations.isEmpty(); ++step) {
                const Annotation one = text.at(random.bounded(int(text.annotations.size())));
                AnnotationChange decision;
                switch (random.bounded(3)) {
                case 0: decision = accept({one}, noon); break;
                case 1: decision = one.origin.isAnalyst() ? AnnotationChange() : reject({one}, noon); break;
                default: decision = setKind(one, AnnotationKind(random.bounded(2)), text.all, noon);
                }
                const AnnotationSet expected = naivelyFollowed(text, decision);
                const AnnotationChange whole = joined(decision, echoes(text.annotations, text.all, decision));
                text.annotations.apply(whole);
                done << whole;
                QCOMPARE(text.annotations, expected);
            }
            while (!done.isEmpty())
                text.annotations.apply(done.takeLast().inverse());
            QCOMPARE(text.annotations, first);
        }
    }
};

QTEST_GUILESS_MAIN(TestEchoes)
#include "tst_echoes.moc"
