// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tags/tagrows.h"
#include "core/editing/catalogueedits.h"
#include "core/editing/edits.h"
#include "tests/support/harbourtalks.h"

#include <QTest>

using namespace lectern;
using namespace lectern::tests;

class TestTagRows : public QObject
{
    Q_OBJECT

private slots:
    void tagsAreCountedInTheAnalystsOrder()
    {
        const HarbourTalks talks;
        Catalogue catalogue = talks.catalogue();
        const Tag framing = edits::newTag(catalogue, u"framing"_s);
        catalogue.apply(edits::added(framing));
        const Tag sourcing = edits::newTag(catalogue, u"sourcing"_s);
        catalogue.apply(edits::added(sourcing));
        AnnotationSet set(talks.annotations());
        set.apply(edits::addTag({talks.marked(u"Westmark"_s), talks.marked(u"Norland"_s)}, sourcing.id));
        const QList<TagRow> rows = tagRows(talks.article(), set, catalogue, {}, {});
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].title, u"framing"_s);
        QCOMPARE(rows[0].count, 0);
        QCOMPARE(rows[0].shortcut, u"1"_s);
        QCOMPARE(rows[1].count, 2);
        QCOMPARE(rows[1].places.first(), talks.marked(u"Norland"_s).id);
    }

    void rejectedMarksAreListedOnDemand()
    {
        const HarbourTalks talks;
        AnnotationSet set(talks.annotations());
        set.apply(edits::reject({talks.marked(u"Westmark"_s)}));
        QList<TagRow> rows = tagRows(talks.article(), set, {}, {}, {});
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].fold, TagFold::Rejected);
        QCOMPARE(rows[0].count, 1);
        rows = tagRows(talks.article(), set, {}, {}, TagFold::Rejected);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].title, u"Westmark"_s);
        QCOMPARE(rows[1].annotation, talks.marked(u"Westmark"_s).id);
    }

    void whatANewVersionLostIsListedWithItsWords()
    {
        const HarbourTalks talks;
        Annotation lost = talks.marked(u"Norland"_s);
        lost.note = u"check"_s;
        const QList<Orphan> orphans{{lost, u"Northern Norland"_s}};
        const QList<TagRow> rows = tagRows(talks.article(), {}, {}, orphans, TagFold::Orphans);
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[1].isOrphan);
        QCOMPARE(rows[1].title, u"“Northern Norland”"_s);
        QCOMPARE(rows[1].detail, u"Country · check"_s);
    }
};

QTEST_GUILESS_MAIN(TestTagRows)
#include "tst_tagrows.moc"
