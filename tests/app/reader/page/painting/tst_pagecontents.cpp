// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/painting/pagecontents.h"
#include "core/style/contrast.h"
#include "core/style/themes.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestPageContents : public QObject
{
    Q_OBJECT

private slots:
    void aPersonIsNamedAsLongAsFits()
    {
        PageContents contents;
        const EntityId person(1);
        const EntityId bank(2);
        contents.catalogue.apply({.addedEntities = {Entity{person, EntityKind::Person, u"Ann van Lee"_s},
                                                    Entity{bank, EntityKind::Organization, u"Bank of the North"_s}}});
        Annotation quotation = quoted();
        quotation.entity = person;
        QCOMPARE(speakerNames(quotation, contents, {}), (QStringList{u"Ann van Lee"_s, u"A. Lee"_s, u"Lee"_s}));
        quotation.entity = bank;
        QCOMPARE(speakerNames(quotation, contents, {}), QStringList{u"Bank of the North"_s});
    }

    void withoutAnEntityItsOwnWordsNameTheSource()
    {
        Annotation quotation = quoted();
        quotation.quotation->source = {{0, 3}};
        QVERIFY(speakerNames(quotation, {}, u"the aide").isEmpty());
        quotation.quotation->sourceKind = SourceKind::Other;
        QCOMPARE(speakerNames(quotation, {}, u"the aide"), QStringList{u"the"_s});
    }

    void statesHaveTheirOwnLanes()
    {
        Annotation annotation{AnnotationId(1), AnnotationKind::Country};
        annotation.ranges = {{0, 5}};
        const PageContents contents;
        const Mark mark{{0, 5}, MarkKind::Country, &annotation};
        QCOMPARE(styleOf(mark, contents).thickness, 1.0);
        QVERIFY(styleOf(mark, contents).filled);
        annotation.doubtful = true;
        QVERIFY(styleOf(mark, contents).dotted && !styleOf(mark, contents).filled);
        annotation.status = AnnotationStatus::Accepted; // a decision ends the doubt
        QVERIFY(!styleOf(mark, contents).dotted);
        QCOMPARE(styleOf(mark, contents).thickness, 2.0);
    }

    void whatTheHoveredSpeakerSaidIsLit()
    {
        PageContents contents;
        contents.entity = EntityId(1);
        Annotation quotation = quoted();
        const auto isLit = [&] { return styleOf({{0, 5}, MarkKind::Quotation, &quotation}, contents).lit; };
        QVERIFY(!isLit());
        quotation.entity = EntityId(2);
        QVERIFY(!isLit());
        quotation.quotation->furtherSpeakers = {EntityId(1)};
        QVERIFY(isLit());
        quotation.entity = EntityId(1);
        quotation.quotation->furtherSpeakers.clear();
        QVERIFY(isLit());
        contents.entity.reset();
        QVERIFY(!isLit());
    }

    void aPassageHasTheColorOfItsFirstTag()
    {
        PageContents contents;
        contents.palette = lightPalette();
        contents.catalogue.apply({.addedTags = {Tag{TagId(9), u"framing"_s, 0xffb0407a}}});
        Annotation annotation{AnnotationId(1)};
        annotation.tags = {TagId(8), TagId(9)};
        QCOMPARE(colorsOf(annotation, MarkKind::Passage, contents),
                 contents.palette.colorsFor(QColor::fromRgb(0xffb0407a)));
    }

    // The stronger tint too leaves the text legible.
    void textOnTheStrongTintIsLegible()
    {
        for (const bool dark : {false, true}) {
            PageContents contents;
            contents.palette = themePalette({}, dark);
            Annotation annotation{AnnotationId(1)};
            annotation.ranges = {{0, 5}};
            contents.current = annotation.id;
            for (const MarkKind kind : markKindList) {
                const MarkStyle style = styleOf({{0, 5}, kind, &annotation}, contents);
                QVERIFY(contrast(contents.palette.ink, style.tint) >= 4.5);
                QVERIFY(style.tint != contents.palette.marks.value(kind).tint);
            }
        }
    }

private:
    static Annotation quoted()
    {
        Annotation quotation{AnnotationId(1), AnnotationKind::Quotation};
        quotation.ranges = {{0, 5}};
        quotation.quotation = Quotation{};
        return quotation;
    }
};

QTEST_GUILESS_MAIN(TestPageContents)
#include "tst_pagecontents.moc"
