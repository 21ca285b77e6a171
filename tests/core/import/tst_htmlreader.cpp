// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/html/htmlreader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

const QString first =
    u"The port of the small town was closed on Monday after a storm that had lasted for three days, the mayor said."_s;
const QString second =
    u"Ships lie at anchor off the coast, and their crews wait for the wind to turn, as the weather office has promised."_s;
const QString third =
    u"Nobody was hurt, but two cranes fell into the harbour, and it will take weeks to lift them out of the water."_s;

QString paragraph(const QString &text) { return u"<p>"_s + text + u"</p>"_s; }

QString page(const QString &body, const QString &head = {})
{
    return u"<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">"_s + head + u"</head><body>"_s + body +
           u"</body></html>"_s;
}

QStringList textsOf(const ArticleParts &parts, BlockKind kind)
{
    QStringList texts;
    for (const Block &block : parts.blocks) {
        if (block.kind == kind)
            texts += block.range.of(parts.text).toString();
    }
    return texts;
}

} // namespace

class TestHtmlReader : public QObject
{
    Q_OBJECT

private slots:
    void directionGoesByTheNearestAttribute_data()
    {
        QTest::addColumn<QString>("root");
        QTest::addColumn<QString>("article");
        QTest::addColumn<bool>("mixed");
        QTest::addColumn<bool>("latin");
        QTest::newRow("of the page") << u"rtl"_s << QString() << true << false;
        QTest::newRow("of the article") << u"ltr"_s << u"rtl"_s << true << false;
        QTest::newRow("of the article, back") << u"rtl"_s << u"ltr"_s << false << false;
        QTest::newRow("by the letters") << u"rtl"_s << u"auto"_s << false << false;
        QTest::newRow("none") << QString() << QString() << false << false;
        QTest::newRow("nonsense") << u"sideways"_s << QString() << false << false;
    }

    void directionGoesByTheNearestAttribute()
    {
        QFETCH(QString, root);
        QFETCH(QString, article);
        QFETCH(bool, mixed);
        QFETCH(bool, latin);
        const auto attribute = [](const QString &value) {
            return value.isEmpty() ? QString() : u" dir=\"%1\""_s.arg(value);
        };
        const QString begun = u"UNDP: أعلن المتحدث أن المحادثات حول مياه النهر ستستأنف في العاصمة يوم الاثنين المقبل، "
                              u"وأن الوفود كلها قد وصلت إلى المدينة."_s;
        const ArticleParts parts =
            readHtml(u"<!DOCTYPE html><html%1><body><article%2><h1>Storm closes a port</h1>"_s.arg(attribute(root),
                                                                                                   attribute(article)) +
                     paragraph(begun) + paragraph(first) + u"</article></body></html>"_s);
        const auto find = [&](const QString &text) {
            return *std::ranges::find_if(parts.blocks,
                                         [&](const Block &block) { return block.range.of(parts.text) == text; });
        };
        QCOMPARE(find(begun).rightToLeft, mixed); // begins with Latin letters
        QCOMPARE(find(first).rightToLeft, latin); // has no others
    }

    void aCanceledPageIsNone()
    {
        int asked = 0;
        const QString html = page(u"<article><h1>Storm</h1>"_s + paragraph(first).repeated(20'000) + u"</article>"_s);
        QVERIFY(readHtml(html, Job{[&] { return ++asked >= 2; }}).blocks.isEmpty());
        QCOMPARE(asked, 3); // in the middle of the blocks, and then no more was done
        asked = -1000;
        QVERIFY(!readHtml(html, Job{[&] { return ++asked == 0; }}).blocks.isEmpty());
    }

    void findsTheArticleAmongTheRest()
    {
        const ArticleParts parts = readHtml(
            page(u"<nav><a href=/>Home</a> <a href=/news>News</a></nav><header><h1>Storm closes a port</h1></header>"
                 u"<main><article><p class=byline>By Ann Lee</p>"_s +
                 paragraph(first) + u"<script>var x = 'never';</script>"_s + paragraph(second) +
                 u"<figure><img src=a.jpg><figcaption>A crane in the water</figcaption></figure>"_s + paragraph(third) +
                 u"<aside><h3>Related stories</h3><ul><li><a href=/1>Another storm "
                 u"comes</a></li></ul></aside></article></main>"
                 u"<section id=comments><p>I have always said that this harbour is much too small for so many "
                 u"ships.</p></section>"
                 u"<footer>Copyright Example Press</footer>"_s));
        QCOMPARE(textsOf(parts, BlockKind::Headline), QStringList{u"Storm closes a port"_s});
        QCOMPARE(textsOf(parts, BlockKind::Byline), QStringList{u"By Ann Lee"_s});
        QCOMPARE(textsOf(parts, BlockKind::Paragraph), QStringList({first, second, third}));
        QCOMPARE(textsOf(parts, BlockKind::Caption), QStringList{u"A crane in the water"_s});
        QCOMPARE(parts.source.author, u"Ann Lee"_s);
        QCOMPARE(parts.source.language, u"en-GB"_s);
        for (const QString &left : {u"Another storm comes"_s, u"I have always said"_s, u"Example Press"_s})
            QVERIFY2(parts.source.leftOut.contains(left), qPrintable(parts.source.leftOut));
        QVERIFY(!parts.text.contains(u"never"_s));
        QVERIFY(!parts.source.leftOut.contains(u"never"_s));
    }

    void keepsStructureInsideTheArticle()
    {
        const ArticleParts parts =
            readHtml(page(u"<article><h1>Storm closes a port</h1>"_s + paragraph(first) + u"<h2>What is known</h2>"_s +
                          paragraph(second) +
                          u"<ol start=3><li>The cranes fell at night.<li>The sea was high.<ul><li>Six metres, says the "
                          u"office.</ul></ol>"
                          u"<blockquote><p>It was as loud as a train, and then it was quiet.</p></blockquote>"
                          u"<pre>wind  9\nsea   7</pre>"_s +
                          paragraph(third) + u"</article>"_s));
        QCOMPARE(textsOf(parts, BlockKind::Heading), QStringList{u"What is known"_s});
        QCOMPARE(textsOf(parts, BlockKind::BlockQuote),
                 QStringList{u"It was as loud as a train, and then it was quiet."_s});
        QCOMPARE(textsOf(parts, BlockKind::Code), QStringList{u"wind  9\nsea   7"_s});
        QList<Block> items;
        for (const Block &block : parts.blocks) {
            if (block.kind == BlockKind::ListItem)
                items.append(block);
        }
        QCOMPARE(items.size(), 3);
        QVERIFY(items[0].ordered && items[0].number == 3 && items[0].level == 1);
        QVERIFY(items[1].ordered && items[1].number == 4);
        QVERIFY(!items[2].ordered && items[2].level == 2);
    }

    void keepsLinksAndEmphasisAsSpans()
    {
        const ArticleParts parts = readHtml(page(
            u"<article><h1>Storm</h1><p>The <a href='/port'>port</a> was <b>closed <i>on Monday</i></b>, said "
            u"<a href='javascript:alert(1)'>the mayor</a>, who had <a href='https://example.org/x'>written </a>to all of them.</p></article>"_s,
            u"<link rel=canonical href='https://example.org/news/storm'>"_s));
        QStringList spans;
        for (const InlineSpan &span : parts.spans)
            spans +=
                QString::number(int(span.style)) + u' ' + span.range.of(parts.text).toString() + u' ' + span.target;
        spans.sort();
        QCOMPARE(spans, QStringList({u"0 closed on Monday "_s, u"1 on Monday "_s, u"3 port https://example.org/port"_s,
                                     u"3 written https://example.org/x"_s}));
        QCOMPARE(parts.source.address, u"https://example.org/news/storm"_s);
    }

    void readsMetadata()
    {
        const ArticleParts parts = readHtml(page(
            u"<article><h1>Storm closes a port</h1>"_s + paragraph(first) + paragraph(second) + u"</article>"_s,
            u"<script "
            u"type='application/"
            u"ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":[\"NewsArticle\"],"
            u"\"headline\":\"Storm closes a port\",\"author\":[{\"name\":\"Ann Lee\"},{\"name\":\"Bo Holm\"}],"
            u"\"publisher\":{\"name\":\"The Harbour Post\"},\"datePublished\":\"2024-11-24T10:00:00Z\"}]}</script>"
            u"<meta property='og:url' content='https://example.org/storm'><title>Storm closes a port - The Harbour Post</title>"_s));
        QCOMPARE(parts.source.title, u"Storm closes a port"_s);
        QCOMPARE(parts.source.author, u"Ann Lee, Bo Holm"_s);
        QCOMPARE(parts.source.outlet, u"The Harbour Post"_s);
        QCOMPARE(parts.source.published, u"2024-11-24T10:00:00Z"_s);
        QCOMPARE(parts.source.address, u"https://example.org/storm"_s);
    }

    void resolvesNamesOfMetadata()
    {
        const ArticleParts parts = readHtml(page(
            u"<article><h1>Storm</h1>"_s + paragraph(first) + u"</article>"_s,
            u"<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#lee\"},"
            u"\"publisher\":{\"@id\":\"#none\"},\"datePublished\":\"0001-01-01T00:00:00Z\"},"
            u"{\"@type\":\"Person\",\"@id\":\"#lee\",\"name\":\"By Ann Lee\"}]}</script>"
            u"<meta name=date content='2024-11-24 10:00:00'>"_s));
        QCOMPARE(parts.source.author, u"Ann Lee"_s);
        QCOMPARE(parts.source.outlet, QString());
        QCOMPARE(parts.source.published, u"2024-11-24T10:00:00"_s);
    }

    void metadataBodyTrimsTheEnds()
    {
        const QString promo =
            u"Our reporters bring you the news of the coast every morning, free of charge and long before breakfast."_s;
        const ArticleParts parts = readHtml(
            page(u"<div>"_s + paragraph(first) + paragraph(second) + paragraph(third) + paragraph(promo) + u"</div>"_s,
                 u"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""_s + first + u' ' +
                     second + u' ' + third + u"\"}</script>"_s));
        QCOMPARE(textsOf(parts, BlockKind::Paragraph), QStringList({first, second, third}));
        QVERIFY(parts.source.leftOut.contains(promo));
    }

    void metadataBodyStandsInForAnEmptyPage()
    {
        const ArticleParts parts = readHtml(
            page(u"<div id=app><p>Please turn on scripts.</p></div>"_s,
                 u"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"<p>"_s + first +
                     u"</p><p>"_s + second + u"</p>\\n"_s + third + first.first(100) + u"\"}</script>"_s));
        QCOMPARE(textsOf(parts, BlockKind::Paragraph), QStringList({first, second, third + first.first(100)}));
        QVERIFY(parts.source.leftOut.contains(u"turn on scripts"_s));
    }

    void readsRowsOfDataAsLines()
    {
        const ArticleParts parts = readHtml(page(u"<article><h1>Storm</h1>"_s + paragraph(first) +
                                                 u"<table><tr><th>Port<th>Days<tr><td><b>Oslo</b><td>3</table>"_s +
                                                 u"<table><tr><td><p>"_s + second + u"</table></article>"_s));
        QCOMPARE(textsOf(parts, BlockKind::Paragraph), QStringList({first, u"Port | Days"_s, u"Oslo | 3"_s, second}));
    }

    void aHeadingOfTheOutletIsNoHeadline()
    {
        const ArticleParts parts =
            readHtml(page(u"<h1>The Harbour Post Daily</h1><p>The newspaper for everybody who lives by the sea, and "
                          u"for some who do not.</p>"
                          u"<div><h2>Storm closes a port in the north</h2>"_s +
                              paragraph(first) + paragraph(second) + u"</div>"_s,
                          u"<title>Storm closes a port in the north | The Harbour Post Daily</title>"_s));
        QCOMPARE(textsOf(parts, BlockKind::Headline), QStringList{u"Storm closes a port in the north"_s});
        QCOMPARE(textsOf(parts, BlockKind::Paragraph), QStringList({first, second}));
    }

    void aLinkWithTheTitleIsNotTheTitle()
    {
        const ArticleParts parts = readHtml(page(u"<div><h3><a href=/storm>Storm closes a port</a></h3><p>All that the "
                                                 u"office has said of the weather since Monday, in one place.</p></div>"
                                                 u"<div><h1>Storm closes a port</h1>"_s +
                                                     paragraph(first) + paragraph(second) + u"</div>"_s,
                                                 u"<meta property='og:title' content='Storm closes a port'>"_s));
        QCOMPARE(textsOf(parts, BlockKind::Paragraph), QStringList({first, second}));
    }

    void shortReportsOutweighLongComments()
    {
        const ArticleParts parts = readHtml(page(
            u"<div class='content has-sidebar'><h1>Storm closes a port</h1>"_s + paragraph(first) + paragraph(second) +
                u"</div>"
                u"<div id=comments>"_s +
                paragraph(third).repeated(3) + paragraph(third + first) + paragraph(third + second) + u"</div>"_s,
            u"<title>Storm closes a port</title>"_s));
        QCOMPARE(textsOf(parts, BlockKind::Paragraph), QStringList({first, second}));
    }

    void marksDatelineAndDirection()
    {
        const ArticleParts parts = readHtml(page(
            u"<article><h1>عاصفة تغلق الميناء</h1>"_s +
            paragraph(
                u"بيروت (رويترز) - أغلقت السلطات ميناء المدينة الصغيرة يوم الاثنين بعد عاصفة استمرت ثلاثة أيام."_s) +
            u"</article>"_s));
        QVERIFY(parts.blocks.last().rightToLeft);
        QCOMPARE(parts.source.agency, u"رويترز"_s);
        QCOMPARE(parts.spans.size(), 1);
    }

    void shortPagesAreNotEmptied()
    {
        QCOMPARE(textsOf(readHtml(u"Hello"_s), BlockKind::Paragraph), QStringList{u"Hello"_s});
        QCOMPARE(textsOf(readHtml(u"<p>One<br>two<br><br>three"_s), BlockKind::Paragraph),
                 QStringList({u"One"_s, u"two"_s, u"three"_s}));
        QVERIFY(readHtml({}).blocks.isEmpty());
        QVERIFY(readHtml(u"<script>x</script>"_s).blocks.isEmpty());
    }

    void hidesWhatThePageHides()
    {
        const QString text =
            readHtml(
                page(
                    u"<article>"_s + paragraph(first) +
                    u"<p hidden>secret one</p><p style='display: none'>secret two</p>"
                    u"<noscript>secret three</noscript><template>secret four</template><p>The so\u00adft wind that the office had promised came in the night, and the ships left.</article>"_s))
                .text;
        QVERIFY(!text.contains(u"secret"_s));
        QVERIFY(text.contains(u"soft"_s));
    }

    void declaredEncodingIsFound()
    {
        QCOMPARE(declaredEncoding("<html><meta charset=\"iso-8859-2\">"), u"iso-8859-2"_s);
        QCOMPARE(declaredEncoding("<META http-equiv=Content-Type content='text/html; charset=windows-1251'>"),
                 u"windows-1251"_s);
        QCOMPARE(declaredEncoding("<?xml version='1.0' encoding='UTF-8'?><html>"), u"UTF-8"_s);
        QCOMPARE(declaredEncoding("<p>charset"), QString());
    }

    void hostilePagesTakeNeitherStackNorTime_data()
    {
        QTest::addColumn<QString>("html");
        for (const char *open : {"<div>", "<ul><li>", "<b>", "<a href=x><p>", "<table><tr><td>", "<blockquote>",
                                 "<span><div>", "<svg><g>"})
            QTest::newRow(open) << QString::fromLatin1(open).repeated(20'000) + first;
        QTest::newRow("paragraphs") << paragraph(first).repeated(3000);
        QTest::newRow("links") << u"<a href=x>word</a> "_s.repeated(20'000);
        QTest::newRow("unclosed") << u"<p title=\""_s + u"x"_s.repeated(2'000'000);
        QTest::newRow("brackets") << u"<"_s.repeated(500'000);
    }

    void hostilePagesTakeNeitherStackNorTime()
    {
        QFETCH(QString, html);
        QElapsedTimer timer;
        timer.start();
        readHtml(html);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed()))); // quadratic ones took minutes
    }
};

QTEST_GUILESS_MAIN(TestHtmlReader)
#include "tst_htmlreader.moc"
