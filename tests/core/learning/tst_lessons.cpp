// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/annotationset.h"
#include "core/article/article.h"
#include "core/learning/lessons.h"
#include "core/learning/mentionwords.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

const ArticleId here{7};
const QDateTime noon(QDate(2026, 11, 12), QTime(12, 0), QTimeZone::UTC);

LearnedFact fact(const QString &words, Verdict verdict, EntityKind kind = EntityKind::Person, int article = 1)
{
    LearnedFact made{factIdOf(ArticleId(article), words), verdict, words, kind};
    made.article = ArticleId(article);
    made.headline = u"Harbour talks"_s;
    made.when = noon.addDays(article);
    return made;
}

Annotation find(const QString &text, const QString &words, AnnotationKind kind, qsizetype nth = 0)
{
    qsizetype at = text.indexOf(words);
    for (; nth > 0; --nth)
        at = text.indexOf(words, at + 1);
    Annotation made{derivedAnnotationId(kind, {{at, at + words.size()}}), kind};
    made.ranges = {{at, at + words.size()}};
    made.origin = {u"names"_s, u"name.tagger"_s, u"it looks like a name"_s};
    return made;
}

QString tell(const QString &text, const Annotation &one)
{
    constexpr QStringView kinds[] = {u"person", u"country", u"organization", u"place", u"quotation"};
    return u"%1@%2 %3%4"_s.arg(one.extent().of(text), QString::number(one.extent().start), kinds[int(one.kind)],
                               one.doubtful ? u" doubtful"_s : QString());
}

QStringList told(const QString &text, const QList<Annotation> &found, const QList<LearnedFact> &facts)
{
    QStringList result;
    for (const Annotation &one : taught(found, Article(text, {{{0, text.size()}}}, {}, {}), here, facts))
        result << tell(text, one);
    return result;
}

bool isLetter(const QString &text, qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetter(); }

/// What taught() must give of one-word names in a text of letters and spaces,
/// place by place.
QStringList naivelyTold(const QString &text, const QList<Annotation> &found, const QList<LearnedFact> &facts)
{
    QStringList result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isLetter(text, at) || isLetter(text, at - 1))
            continue;
        const qsizetype end = std::max(text.indexOf(u' ', at), at);
        const TextRange range{at, end == at ? text.size() : end};
        const QString words = range.of(text).toString();
        std::optional<Annotation> mark;
        for (const Annotation &one : found) {
            if (one.ranges.first() == range)
                mark = one;
        }
        const LearnedFact *own = nullptr;
        const LearnedFact *is = nullptr;
        const LearnedFact *never = nullptr;
        const LearnedFact *refused = nullptr;
        for (const LearnedFact &one : facts) {
            if (one.words != words || one.isRevoked)
                continue;
            const auto latest = [&](const LearnedFact *&best) { best = best && best->when > one.when ? best : &one; };
            if (one.article == here)
                own = &one;
            else if (one.verdict == Verdict::Is)
                latest(is);
            else if (one.verdict == Verdict::IsNot)
                latest(refused);
            else if (one.isAnywhere)
                latest(never);
        }
        bool isAmbiguous = false;
        for (const LearnedFact &one : facts) {
            if (!is || one.words != words || one.isRevoked || one.article == here)
                continue;
            isAmbiguous |= one.verdict == Verdict::Is && one.kind != is->kind;
            isAmbiguous |= one.verdict == Verdict::IsNot && one.kind == is->kind;
        }
        if (own) {
            is = own->verdict == Verdict::Is ? own : nullptr;
            never = own->verdict == Verdict::Never ? own : nullptr;
            isAmbiguous = false;
            refused = nullptr;
            if (own->verdict == Verdict::IsNot && mark && entityKindOf(mark->kind) == own->kind)
                mark.reset();
        }
        if (never && (!is || is->when < never->when)) {
            mark.reset();
        } else if (is && !isAmbiguous) {
            const bool agrees = mark && entityKindOf(mark->kind) == is->kind;
            if (!mark)
                mark = find(text, words, mentionKindOf(is->kind));
            mark->kind = mentionKindOf(is->kind);
            mark->ranges = {range};
            mark->doubtful = !own && !agrees;
        } else if (!is && refused && mark && entityKindOf(mark->kind) == refused->kind) {
            mark->doubtful = true;
        }
        if (mark)
            result << tell(text, *mark);
    }
    return result;
}

} // namespace

class TestLessons : public QObject
{
    Q_OBJECT

private slots:
    void anotherArticlesMarkIsProposedAndExplained()
    {
        const QString text = u"Mayor Ann Lee met Lee."_s;
        LearnedFact known = fact(u"Ann Lee"_s, Verdict::Is);
        known.entity = EntityId(3);
        const QList<Annotation> marks = taught({}, Article(text, {{{0, text.size()}}}, {}, {}), here, {known});
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks.first().origin.reason, u"You marked this in “Harbour talks”, 13 Nov 2026"_s);
        QCOMPARE(marks.first().status, AnnotationStatus::Proposed);
        QCOMPARE(marks.first().entity, EntityId(3));
        QCOMPARE(told(text, {}, {known}), QStringList{u"Ann Lee@6 person"_s});
    }

    void aSurnameBringsNobodyAlong()
    {
        const QString text = u"Then Lee spoke."_s;
        LearnedFact known = fact(u"Lee"_s, Verdict::Is);
        known.entity = EntityId(3);
        known.isStated = true;
        const QList<Annotation> marks = taught({}, Article(text, {{{0, text.size()}}}, {}, {}), here, {known});
        QCOMPARE(marks.first().entity, std::nullopt);
        QVERIFY(marks.first().doubtful);
        known.article = here;
        QCOMPARE(taught({}, Article(text, {{{0, text.size()}}}, {}, {}), here, {known}).first().entity, EntityId(3));
    }

    void aRejectionElsewhereDoubtsAndDoesNotHide()
    {
        const QString text = u"Jordan signed. Jordan left."_s;
        const QList<Annotation> found{find(text, u"Jordan"_s, AnnotationKind::Country),
                                      find(text, u"Jordan"_s, AnnotationKind::Person, 1)};
        const LearnedFact refused = fact(u"Jordan"_s, Verdict::IsNot, EntityKind::Country);
        QCOMPARE(told(text, found, {refused}), (QStringList{u"Jordan@0 country doubtful"_s, u"Jordan@15 person"_s}));
        const QList<Annotation> marks = taught(found, Article(text, {{{0, text.size()}}}, {}, {}), here, {refused});
        QCOMPARE(marks.first().origin.reason,
                 u"it looks like a name; but you rejected it in “Harbour talks”, 13 Nov 2026"_s);
    }

    void neverIsKeptWhereItWasSaid()
    {
        const QString text = u"Spring came. Spring went."_s;
        const QList<Annotation> found{find(text, u"Spring"_s, AnnotationKind::Person),
                                      find(text, u"Spring"_s, AnnotationKind::Place, 1)};
        LearnedFact never = fact(u"Spring"_s, Verdict::Never);
        QCOMPARE(told(text, found, {never}).size(), 2);
        never.isAnywhere = true;
        QVERIFY(told(text, found, {never}).isEmpty());
        never.isRevoked = true;
        QCOMPARE(told(text, found, {never}).size(), 2);
        QVERIFY(told(text, found, {fact(u"Spring"_s, Verdict::Never, EntityKind::Person, 7)}).isEmpty());
        // marked again since
        never.isRevoked = false;
        QCOMPARE(told(text, found, {never, fact(u"Spring"_s, Verdict::Is, EntityKind::Person, 9)}).size(), 2);
    }

    void aLongerNameTakesTheRoomOfShorterOnesAndNotOfLongerOnes()
    {
        const QString text = u"The Bank of Norland and the Bank of Norland Staff Club met."_s;
        const QList<Annotation> found{find(text, u"Norland"_s, AnnotationKind::Country),
                                      find(text, u"Bank of Norland Staff Club"_s, AnnotationKind::Organization)};
        QCOMPARE(told(text, found, {fact(u"Bank of Norland"_s, Verdict::Is, EntityKind::Organization)}),
                 (QStringList{u"Bank of Norland@4 organization"_s, u"Bank of Norland Staff Club@28 organization"_s}));
    }

    void nothingLearnedChangesNothing()
    {
        const QString text = u"Ann Lee"_s;
        const QList<Annotation> found{find(text, u"Lee"_s, AnnotationKind::Person)};
        QCOMPARE(taught(found, Article(text, {}, {}, {}), here, {}), found);
    }

    void aNaiveReadingOfTheFactsGivesTheSame()
    {
        QRandomGenerator random(3);
        const QStringList names{u"Ann"_s, u"Lee"_s, u"Amber"_s, u"the"_s};
        for (int round = 0; round < 500; ++round) {
            QStringList words;
            for (int i = 0; i < 12; ++i)
                words << names[random.bounded(4)];
            const QString text = words.join(u' ');
            QList<Annotation> found;
            qsizetype at = 0;
            for (const QString &word : std::as_const(words)) {
                if (random.bounded(2) == 0) {
                    const auto kind = AnnotationKind(random.bounded(4));
                    Annotation made{derivedAnnotationId(kind, {{at, at + word.size()}}), kind};
                    made.ranges = {{at, at + word.size()}};
                    found.append(made);
                }
                at += word.size() + 1;
            }
            QList<LearnedFact> facts;
            for (const QString &name : names) {
                for (const int article : {1, 2, 7, 9}) {
                    if (random.bounded(3) > 0)
                        continue;
                    LearnedFact made = fact(name, Verdict(random.bounded(3)), EntityKind(random.bounded(2)), article);
                    made.isAnywhere = made.verdict == Verdict::Never && random.bounded(2) == 0;
                    made.isRevoked = random.bounded(5) == 0;
                    facts.append(made);
                }
            }
            QCOMPARE(told(text, found, facts), naivelyTold(text, found, facts));
        }
    }
};

QTEST_GUILESS_MAIN(TestLessons)
#include "tst_lessons.moc"
