// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/likelyspeakers.h"
#include "tests/support/quotedscene.h"

#include <QTest>

using namespace lectern;
using namespace lectern::tests;
using namespace Qt::StringLiterals;

namespace {

/// Names as they are ranked for the quotation.
QStringList ranked(const QuotedScene &scene, const QString &quoted)
{
    QStringList names;
    for (const EntityId id : likelySpeakers(scene.set(), scene.article(), scene.catalogue, scene.quoted(quoted)))
        names.append(scene.catalogue.find(id)->name);
    return names;
}

} // namespace

class TestLikelySpeakers : public QObject
{
    Q_OBJECT

private slots:
    void whoIsNamedCloseBeforeComesFirst()
    {
        QuotedScene scene(u"Ben Ash met Carl Cole.\nIt rained.\nCole was late. “Sorry,” he said."_s);
        scene.mention(u"Ben Ash"_s, scene.person(u"Ben Ash"_s));
        scene.mention(u"Carl Cole"_s, scene.person(u"Carl Cole"_s));
        scene.mention(u"Cole"_s, scene.person(u"Carl Cole"_s)).ranges = {
            {scene.text.indexOf(u"Cole was"), scene.text.indexOf(u" was")}};
        scene.quotation({u"“Sorry,”"_s}, u"he"_s, {});
        QCOMPARE(ranked(scene, u"“Sorry,”"_s), (QStringList{u"Carl Cole"_s, u"Ben Ash"_s}));
    }

    void whoIsAskedAboutComesLast()
    {
        QuotedScene scene(u"Ben Ash met Carl Cole. “Sorry,” he said."_s);
        const EntityId cole = scene.person(u"Carl Cole"_s);
        scene.mention(u"Ben Ash"_s, scene.person(u"Ben Ash"_s));
        scene.mention(u"Carl Cole"_s, cole);
        scene.quotation({u"“Sorry,”"_s}, u"he"_s, cole);
        QCOMPARE(ranked(scene, u"“Sorry,”"_s), (QStringList{u"Ben Ash"_s, u"Carl Cole"_s}));
    }

    void whomTheSourceNamesComesBeforeAllOthers()
    {
        QuotedScene scene(u"Ben Ash and Ben Ash and Ben Ash. “Sorry,” Cole said."_s);
        const EntityId ash = scene.person(u"Ben Ash"_s);
        for (int i = 0; i < 3; ++i)
            scene.mention(u"Ben Ash"_s, ash);
        scene.mention(u"Cole"_s, scene.person(u"Carl Cole"_s));
        scene.quotation({u"“Sorry,”"_s}, u"Cole"_s, {});
        QCOMPARE(ranked(scene, u"“Sorry,”"_s).first(), u"Carl Cole"_s);
    }

    void aBodyComesFirstWhereTheSourceIsOne()
    {
        QuotedScene scene(u"Ben Ash left the Port Board. “Sorry,” it said."_s);
        scene.mention(u"Ben Ash"_s, scene.person(u"Ben Ash"_s));
        scene.mention(u"Port Board"_s, scene.person(u"Port Board"_s, EntityKind::Organization));
        Annotation &quotation = scene.quotation({u"“Sorry,”"_s}, u"it"_s, {});
        QCOMPARE(ranked(scene, u"“Sorry,”"_s).first(), u"Ben Ash"_s);
        quotation.quotation->sourceKind = SourceKind::Organization;
        QCOMPARE(ranked(scene, u"“Sorry,”"_s).first(), u"Port Board"_s);
    }

    void numbersStayWithTheirSpeakers()
    {
        QuotedScene scene(u"“One,” Ben Ash said. “Two,” Carl Cole said. “Three,” Dora Dunn said."_s);
        const EntityId ash = scene.person(u"Ben Ash"_s);
        const EntityId cole = scene.person(u"Carl Cole"_s);
        const EntityId dunn = scene.person(u"Dora Dunn"_s);
        scene.quotation({u"“Two,”"_s}, u"Carl Cole"_s, cole);
        scene.quotation({u"“Three,”"_s}, u"Dora Dunn"_s, dunn).status = AnnotationStatus::Rejected;
        const QList<EntityId> first = numberedSpeakers({}, scene.set(), scene.catalogue);
        QCOMPARE(first, QList{cole});
        scene.quotation({u"“One,”"_s}, u"Ben Ash"_s, ash);
        QCOMPARE(numberedSpeakers({}, scene.set(), scene.catalogue), (QList{ash, cole}));
        QCOMPARE(numberedSpeakers(first, scene.set(), scene.catalogue), (QList{cole, ash}));
    }

    void thereAreNoMoreNumbersThanDigits()
    {
        QuotedScene scene(u"a b c d e f g h i j k l"_s);
        for (const QString &word : scene.text.split(u' '))
            scene.quotation({word}, {}, scene.person(word));
        QCOMPARE(numberedSpeakers({}, scene.set(), scene.catalogue).size(), 9);
    }

    void rejectedAndMergedNamesDoNotCount()
    {
        QuotedScene scene(u"Ben Ash, B. Ash, Carl Cole. “Sorry,” he said."_s);
        const EntityId ash = scene.person(u"Ben Ash"_s);
        const EntityId other = scene.person(u"B. Ash"_s);
        Entity merged = *scene.catalogue.find(other);
        merged.mergedInto = ash;
        scene.catalogue.apply({{*scene.catalogue.find(other)}, {merged}});
        scene.mention(u"Ben Ash"_s, ash);
        scene.mention(u"B. Ash"_s, other);
        scene.mention(u"Carl Cole"_s, scene.person(u"Carl Cole"_s)).status = AnnotationStatus::Rejected;
        scene.quotation({u"“Sorry,”"_s}, u"he"_s, {});
        QCOMPARE(ranked(scene, u"“Sorry,”"_s), QStringList{u"Ben Ash"_s});
    }
};

QTEST_GUILESS_MAIN(TestLikelySpeakers)
#include "tst_likelyspeakers.moc"
