// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/citation.h"
#include "tests/support/quotedscene.h"

#include <QLocale>
#include <QTest>

using namespace lectern;
using namespace lectern::tests;
using namespace Qt::StringLiterals;

namespace {

Article articleOf(const QString &text, const SourceDetails &source)
{
    return Article(text, {{{0, 11}, BlockKind::Headline}, {{12, text.size()}, BlockKind::Paragraph}}, {}, source);
}

} // namespace

class TestCitation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everythingThatIsKnownIsCited()
    {
        QuotedScene scene(u"Ships leave\n“We go,” Ann Lee said. “Now.”"_s);
        Entity lee{EntityId(4), EntityKind::Person, u"Ann Lee"_s};
        lee.description = u"harbour minister"_s;
        scene.catalogue.apply({.addedEntities = {lee}});
        const Annotation &said = scene.quotation({u"“We go,”"_s, u"“Now.”"_s}, u"Ann Lee"_s, lee.id);
        SourceDetails source;
        source.title = u"Ships leave"_s;
        source.outlet = u"The Quay"_s;
        source.published = u"2026-05-04T09:30:00Z"_s;
        source.address = u"https://quay.example/1"_s;
        QCOMPARE(citation(articleOf(scene.text, source), scene.catalogue, said),
                 u"“We go,” … “Now.”\n— Ann Lee, harbour minister, quoted in “Ships leave”, The Quay, 4 May 2026, "
                 "paragraph 1. https://quay.example/1"_s);
    }

    void whatIsUnknownIsLeftOut()
    {
        QuotedScene scene(u"Ships leave\nThey go, an official said."_s);
        Annotation &said = scene.quotation({u"They go"_s}, u"an official"_s, {});
        said.quotation->type = QuotationType::Indirect;
        QCOMPARE(citation(articleOf(scene.text, {}), scene.catalogue, said),
                 u"They go\n— an official, reported in “Ships leave”, paragraph 1."_s);
        said.quotation->source.clear();
        QVERIFY(citation(articleOf(scene.text, {}), scene.catalogue, said).contains(u"— unnamed source, reported"));
    }

    void anImpreciseDateStaysAsItIs()
    {
        QuotedScene scene(u"Ships leave\nThey go."_s);
        Annotation &said = scene.quotation({u"Ships leave"_s}, {}, {});
        SourceDetails source;
        source.published = u"2026-05"_s;
        QVERIFY(citation(articleOf(scene.text, source), scene.catalogue, said).endsWith(u", 2026-05, headline."));
    }
};

QTEST_GUILESS_MAIN(TestCitation)
#include "tst_citation.moc"
