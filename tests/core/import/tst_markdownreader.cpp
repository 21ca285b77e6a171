// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/markdown/markdownreader.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

/// One line a block: kind, level and number, text.
QStringList shown(const ArticleParts &parts)
{
    QStringList lines;
    for (const Block &block : parts.blocks)
        lines += QString::number(int(block.kind)) + u'/' + QString::number(block.level) + u'/' +
                 QString::number(block.number) + u' ' + block.range.of(parts.text).toString();
    return lines;
}

} // namespace

class TestMarkdownReader : public QObject
{
    Q_OBJECT

private slots:
    void readsAnArticle()
    {
        const ArticleParts parts = readMarkdown(
            u"---\ntitle: Storm closes a port\nauthor: [Ann Lee, \"Bo Holm\"]\noutlet: The Harbour Post\n"
            u"date: 2024-11-24\nlang: en\nurl: https://example.org/storm\n---\n\n# Storm closes a port\n\n*By Ann "
            u"Lee*\n\n"
            u"OSLO (NTB) – The port\nwas closed.\n\n## What is known\n\n> It was loud.\n\n- one\n- two\n  - three\n\n"
            u"4. four\n5. five\n\n   more of it\n\n```\na  b\n c\n```\n\n![A crane](crane.jpg)\n"_s);
        QCOMPARE(shown(parts), QStringList({u"1/1/0 Storm closes a port"_s, u"3/0/0 By Ann Lee"_s,
                                            u"6/0/0 OSLO (NTB) – The port was closed."_s, u"5/2/0 What is known"_s,
                                            u"7/0/0 It was loud."_s, u"8/1/0 one"_s, u"8/1/0 two"_s, u"8/2/0 three"_s,
                                            u"8/1/4 four"_s, u"8/1/5 five"_s, u"6/0/0 more of it"_s,
                                            u"10/0/0 a  b\n c"_s, u"9/0/0 A crane"_s}));
        QCOMPARE(parts.source.title, u"Storm closes a port"_s);
        QCOMPARE(parts.source.author, u"Ann Lee, Bo Holm"_s);
        QCOMPARE(parts.source.outlet, u"The Harbour Post"_s);
        QCOMPARE(parts.source.published, u"2024-11-24"_s);
        QCOMPARE(parts.source.address, u"https://example.org/storm"_s);
        QCOMPARE(parts.source.language, u"en"_s);
        QCOMPARE(parts.source.agency, u"NTB"_s);
    }

    void keepsSpans()
    {
        const ArticleParts parts = readMarkdown(
            u"Two **strong *and* mild** words, `code`, a [link](https://example.org) and [none](javascript:alert(1))."_s);
        QCOMPARE(parts.text, u"Two strong and mild words, code, a link and none."_s);
        QStringList spans;
        for (const InlineSpan &span : parts.spans)
            spans +=
                QString::number(int(span.style)) + u' ' + span.range.of(parts.text).toString() + u' ' + span.target;
        spans.sort();
        QCOMPARE(spans,
                 QStringList({u"0 strong and mild "_s, u"1 and "_s, u"2 code "_s, u"3 link https://example.org"_s}));
    }

    void frontMatterTitleBecomesTheHeadline()
    {
        QCOMPARE(shown(readMarkdown(u"---\ntitle: 'Storm'\nauthors:\n  - Ann Lee\n  - Bo Holm\n---\nIt came."_s)),
                 QStringList({u"1/1/0 Storm"_s, u"6/0/0 It came."_s}));
        QCOMPARE(readMarkdown(u"---\nauthors:\n  - Ann Lee\n  - Bo Holm\n---\nIt came."_s).source.author,
                 u"Ann Lee, Bo Holm"_s);
        QCOMPARE(shown(readMarkdown(u"---\n\nIt came."_s)), QStringList({u"6/0/0 It came."_s}));
    }

    void dropsTagsAndKeepsTheirText()
    {
        QCOMPARE(readMarkdown(u"A <b onclick=x>bold</b> &amp; &nbsp;word<!-- no -->\n\n<div>kept</div>"_s).text,
                 u"A bold & \u00a0word\n\nkept"_s);
    }

    void breaksLinesIntoBlocks()
    {
        QCOMPARE(shown(readMarkdown(u"*One  \ntwo* three"_s)), QStringList({u"6/0/0 One"_s, u"6/0/0 two three"_s}));
        QCOMPARE(shown(readMarkdown(u"| a | b |\n|---|---|\n| 1 | 2 |\n"_s)),
                 QStringList({u"6/0/0 a | b"_s, u"6/0/0 1 | 2"_s}));
    }

    void deepNestingIsNoTrouble()
    {
        QVERIFY(!readMarkdown(u"> "_s.repeated(5000) + u"deep"_s).blocks.isEmpty());
        QVERIFY(!readMarkdown(u"["_s.repeated(20000) + u"deep"_s).blocks.isEmpty());
        QVERIFY(!readMarkdown(u"*_"_s.repeated(20000) + u"deep"_s).blocks.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMarkdownReader)
#include "tst_markdownreader.moc"
