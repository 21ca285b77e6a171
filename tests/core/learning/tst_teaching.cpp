// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/article.h"
#include "core/editing/echoes.h"
#include "core/editing/edits.h"
#include "core/learning/mentionwords.h"
#include "core/learning/teaching.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

const ArticleId here{7};
const QDateTime noon(QDate(2026, 11, 12), QTime(12, 0), QTimeZone::UTC);

/// Words that stand in the order given, each a find of the kind.
struct Story
{
    void add(const QString &words, AnnotationKind kind, const QString &rule = u"name.tagger"_s,
             std::optional<EntityId> entity = {})
    {
        const TextRange range{text.size(), text.size() + words.size()};
        text += words + u", "_s;
        Annotation find{derivedAnnotationId(kind, {range}), kind};
        find.ranges = {range};
        find.origin = {u"names"_s, rule, u"for a reason"_s};
        find.entity = entity;
        annotations.apply({{}, {find}});
    }
    const Annotation &at(qsizetype index) const { return annotations.all().at(index); }
    Article article() const
    {
        SourceDetails source;
        source.title = u"Harbour talks"_s;
        return Article(text, {{{0, text.size()}}}, {}, source);
    }
    QStringList facts() const
    {
        QStringList told;
        for (const LearnedFact &fact : factsFrom(here, article(), annotations))
            told << tell(fact);
        return told;
    }
    static QString tell(const LearnedFact &fact)
    {
        constexpr QStringView verdicts[] = {u"is", u"is not", u"never", u"different"};
        constexpr QStringView kinds[] = {u"person", u"country", u"organization", u"place"};
        QString told = u"%1 %2 %3"_s.arg(fact.words, verdicts[int(fact.verdict)], kinds[int(fact.kind)]);
        if (fact.entity)
            told += u" %1"_s.arg(fact.entity->value());
        return told + (fact.isStated ? u" stated"_s : u""_s) + (fact.isAnywhere ? u" anywhere"_s : u""_s);
    }

    QString text = {};
    AnnotationSet annotations = {};
};

} // namespace

class TestTeaching : public QObject
{
    Q_OBJECT

private slots:
    void decisionsTeach()
    {
        Story story;
        story.add(u"Ann Lee"_s, AnnotationKind::Person, u"person.title"_s, EntityId(1));
        story.add(u"Amber"_s, AnnotationKind::Place);
        story.add(u"Ferry Union"_s, AnnotationKind::Person);
        story.add(u"Undecided"_s, AnnotationKind::Person);
        const Article article = story.article();
        story.annotations.apply(edits::accept({story.at(0)}));
        story.annotations.apply(edits::reject({story.at(1)}));
        story.annotations.apply(edits::setKind(story.at(2), AnnotationKind::Organization, story.text, noon));
        QCOMPARE(story.facts(), (QStringList{u"Amber is not place"_s, u"Ann Lee is person 1"_s,
                                             u"Ferry Union is organization stated"_s}));
        const LearnedFact fact = factsFrom(here, article, story.annotations).last();
        QCOMPARE(fact.headline, u"Harbour talks"_s);
        QCOMPARE(fact.when, noon);
        QCOMPARE(fact.article, here);
    }

    void whatALexiconKnowsTeachesNothing()
    {
        Story story;
        story.add(u"Norland"_s, AnnotationKind::Country, u"country.name"_s, EntityId(1));
        story.add(u"Norlandic"_s, AnnotationKind::Country, u"country.demonym"_s, EntityId(1));
        for (const Annotation &find : story.annotations.all())
            story.annotations.apply(edits::accept({find}));
        QVERIFY(story.facts().isEmpty());
        Entity other{EntityId(5), EntityKind::Country, u"South Norland"_s};
        story.annotations.apply(edits::setEntity({story.at(0)}, &other));
        QCOMPARE(story.facts(), QStringList{u"Norland is country 5 stated"_s});
    }

    void wordsThatMeanTwoThingsTeachNothing()
    {
        Story story;
        for (int i = 0; i < 4; ++i)
            story.add(u"Jordan"_s, AnnotationKind::Person, u"person.title"_s, EntityId(i));
        story.annotations.apply(edits::accept({story.at(0)}));
        QCOMPARE(story.facts(), QStringList{u"Jordan is person 0"_s});
        story.annotations.apply(edits::accept({story.at(1)}));
        QCOMPARE(story.facts(), QStringList{u"Jordan is person"_s});
        story.annotations.apply(edits::reject({story.at(2)}));
        QVERIFY(story.facts().isEmpty());
    }

    void neverIsSaidForHereOrForAnywhere()
    {
        Story story;
        story.add(u"Spring"_s, AnnotationKind::Person);
        story.add(u"Spring"_s, AnnotationKind::Person);
        story.add(u"Spring"_s, AnnotationKind::Place);
        const AnnotationSet before = story.annotations;
        const AnnotationChange never =
            edits::rejectForGood(story.annotations, story.text, story.at(0), edits::Scope::Here, noon);
        story.annotations.apply(never);
        QCOMPARE(story.annotations.size(), 1);
        QCOMPARE(story.facts(), QStringList{u"Spring never person stated"_s});
        story.annotations.apply(never.inverse());
        QCOMPARE(story.annotations, before);
        QVERIFY(story.facts().isEmpty());
        story.annotations.apply(
            edits::rejectForGood(story.annotations, story.text, story.at(0), edits::Scope::Anywhere, noon));
        QCOMPARE(story.facts(), QStringList{u"Spring never person stated anywhere"_s});
    }

    void aCapitalThatActsTeachesNothing()
    {
        Story story;
        story.add(u"Amber"_s, AnnotationKind::Country, u"country.government"_s);
        Annotation acting = story.at(0);
        acting.role = MentionRole::Government;
        story.annotations.apply({{story.at(0)}, {acting}});
        story.annotations.apply(edits::reject({story.at(0)}));
        QVERIFY(story.facts().isEmpty());
    }

    void theCatalogueFollowsEveryChangeAndItsUndo()
    {
        // Oracle: after each step the catalogue holds exactly what all decisions together teach.
        QRandomGenerator random(5);
        const QStringList names{u"Ann"_s, u"Lee"_s, u"Amber"_s};
        for (int round = 0; round < 60; ++round) {
            Story story;
            for (int i = 0; i < 12; ++i)
                story.add(names[random.bounded(3)], AnnotationKind(random.bounded(4)));
            const Article article = story.article();
            Catalogue catalogue;
            QList<AnnotationChange> done;
            for (int step = 0; step < 30; ++step) {
                AnnotationChange change;
                if (!done.isEmpty() && random.bounded(3) == 0) {
                    change = done.takeLast().inverse();
                } else {
                    const Annotation &one = story.at(random.bounded(int(story.annotations.size())));
                    switch (random.bounded(4)) {
                    case 0: change = edits::accept({one}, noon); break;
                    case 1: change = edits::reject({one}, noon); break;
                    case 2: change = edits::setKind(one, AnnotationKind(random.bounded(4)), story.text, noon); break;
                    default:
                        change = edits::rejectForGood(story.annotations, story.text, one, edits::Scope::Anywhere, noon);
                    }
                    change = edits::joined(change, edits::echoes(story.annotations, story.text, change));
                    done.append(change);
                }
                story.annotations.apply(change);
                catalogue.apply(lessonsFrom(here, article, story.annotations, change, catalogue));
                QStringList held;
                for (const LearnedFact &fact : catalogue.facts())
                    held << Story::tell(fact);
                QStringList expected = story.facts();
                held.sort();
                expected.sort();
                QCOMPARE(held, expected);
            }
        }
    }

    void aRevokedFactComesBackOnlyByALaterDecision()
    {
        Story story;
        story.add(u"Ann Lee"_s, AnnotationKind::Person);
        story.add(u"Ann Lee"_s, AnnotationKind::Person);
        const Article article = story.article();
        Catalogue catalogue;
        const auto decide = [&](const AnnotationChange &change) {
            story.annotations.apply(change);
            catalogue.apply(lessonsFrom(here, article, story.annotations, change, catalogue));
        };
        decide(edits::accept({story.at(0)}, noon));
        LearnedFact revoked = *catalogue.facts().cbegin();
        revoked.isRevoked = true;
        catalogue.apply({{}, {}, {}, {}, {*catalogue.facts().cbegin()}, {revoked}});
        decide(edits::setNote(story.at(0), u"A note"_s, noon));
        QVERIFY(catalogue.facts().cbegin()->isRevoked);
        decide(edits::accept({story.at(1)}, noon.addDays(1)));
        QVERIFY(!catalogue.facts().cbegin()->isRevoked);
    }
};

QTEST_GUILESS_MAIN(TestTeaching)
#include "tst_teaching.moc"
