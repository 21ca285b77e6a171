// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chooser/entitychoices.h"
#include "core/editing/catalogueedits.h"
#include "tests/support/harbourtalks.h"

#include <QTest>

using namespace lectern;
using namespace lectern::tests;

namespace {

QStringList names(const QString &filter, const QString &words = {}, const Catalogue &extra = {})
{
    const HarbourTalks talks;
    Catalogue catalogue = talks.catalogue();
    catalogue.apply(catalogue.missing(extra.entities().values()));
    QStringList names;
    for (const Entity *entity : entityChoices(catalogue, AnnotationSet(talks.annotations()), filter, words))
        names << entity->name;
    return names;
}

Catalogue others(const QStringList &names)
{
    QList<Entity> entities;
    for (const QString &name : names)
        entities.append({EntityId(100 + entities.size()), EntityKind::Person, name});
    Catalogue catalogue;
    catalogue.apply(catalogue.missing(entities));
    return catalogue;
}

} // namespace

class TestEntityChoices : public QObject
{
    Q_OBJECT

private slots:
    void withoutAFilterTheArticlesComeTheMostMentionedFirst()
    {
        const QStringList found = names({}, {}, others({u"Somebody Else"_s}));
        QCOMPARE(found, (QStringList{u"Ann Lee"_s, u"Norland"_s, u"Ferry Union"_s, u"Westmark"_s}));
    }

    void whoseNameIsMarkedComesFirst()
    {
        QCOMPARE(names({}, u"Ferry"_s).first(), u"Ferry Union"_s);
        QCOMPARE(names({}, u"Lee"_s).first(), u"Ann Lee"_s);
    }

    void theArticlesComeBeforeOthersOfTheName()
    {
        const QStringList found = names(u"lee"_s, {}, others({u"Lee"_s, u"Jan Leeman"_s, u"Klee"_s}));
        QCOMPARE(found.first(), u"Ann Lee"_s);
        QCOMPARE(found.mid(1), (QStringList{u"Lee"_s, u"Jan Leeman"_s, u"Klee"_s}));
    }

    void caseAndDiacriticsDoNotMatter()
    {
        QCOMPARE(names(u"jose"_s, {}, others({u"José Núñez"_s})), QStringList{u"José Núñez"_s});
        QCOMPARE(names(u"NUNEZ"_s, {}, others({u"José Núñez"_s})), QStringList{u"José Núñez"_s});
        QCOMPARE(names(u"nl"_s).first(), u"Norland"_s);
        QVERIFY(names(u"xyz"_s).isEmpty());
    }

    void mergedOnesAreNotOffered()
    {
        const HarbourTalks talks;
        Catalogue catalogue = talks.catalogue();
        catalogue.apply(edits::merged(*catalogue.find(HarbourTalks::westmark), *catalogue.find(HarbourTalks::norland)));
        const auto found = entityChoices(catalogue, AnnotationSet(talks.annotations()), u"west"_s, {});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first()->name, u"Norland"_s); // by the name it took over
    }

    void tagsAreFoundByAnyPartOfTheName()
    {
        Catalogue catalogue;
        for (const QString &name : {u"framing"_s, u"sourcing: anonymous"_s})
            catalogue.apply(edits::added(edits::newTag(catalogue, name)));
        QCOMPARE(tagChoices(catalogue, {}).size(), 2);
        QCOMPARE(tagChoices(catalogue, u"Anonym"_s).size(), 1);
        QVERIFY(tagChoices(catalogue, u"x"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEntityChoices)
#include "tst_entitychoices.moc"
