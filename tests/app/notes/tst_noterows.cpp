// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notes/noterows.h"
#include "core/editing/catalogueedits.h"
#include "core/editing/edits.h"
#include "tests/support/harbourtalks.h"

#include <QTest>

using namespace lectern;
using namespace lectern::tests;

class TestNoteRows : public QObject
{
    Q_OBJECT

private slots:
    void notesComeInTheOrderOfTheTextWithTheirTags()
    {
        const HarbourTalks talks;
        Catalogue catalogue;
        const Tag tag = edits::newTag(catalogue, u"framing"_s);
        catalogue.apply(edits::added(tag));
        AnnotationSet set(talks.annotations());
        set.apply(edits::setNote(talks.marked(u"“No deal,”"_s), u"who?"_s));
        set.apply(edits::setNote(talks.marked(u"Norland"_s), u"first named"_s));
        set.apply(edits::addTag({*set.find(talks.marked(u"Norland"_s).id)}, tag.id));
        const QList<NoteRow> rows = noteRows(talks.article(), set, catalogue);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].words, u"Norland"_s);
        QCOMPARE(rows[0].note, u"first named"_s);
        QCOMPARE(rows[0].tags, u"#framing"_s);
        QCOMPARE(rows[1].kind, MarkKind::Speaker);
    }

    void rejectedMarksShowNoNote()
    {
        const HarbourTalks talks;
        AnnotationSet set(talks.annotations());
        set.apply(edits::setNote(talks.marked(u"Norland"_s), u"first named"_s));
        set.apply(edits::reject({*set.find(talks.marked(u"Norland"_s).id)}));
        QVERIFY(noteRows(talks.article(), set, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNoteRows)
#include "tst_noterows.moc"
