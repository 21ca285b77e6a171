// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/html/htmlnotes.h"
#include "core/export/html/htmlwriter.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestHtmlNotes : public QObject
{
    Q_OBJECT

private slots:
    void markdownBecomesItsElements_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("words") << u"Plain words."_s << QByteArray("<p>Plain words.</p>");
        QTest::newRow("emphasis") << u"*a* **b** `c` ~~d~~"_s
                                  << QByteArray("<p><em>a</em> <strong>b</strong> <code>c</code> <del>d</del></p>");
        QTest::newRow("lines stay lines") << u"one\ntwo"_s << QByteArray("<p>one<br>two</p>");
        QTest::newRow("list") << u"- a\n- b"_s << QByteArray("<ul><li>a</li><li>b</li></ul>");
        QTest::newRow("numbers") << u"3. a"_s << QByteArray("<ol start=\"3\"><li>a</li></ol>");
        QTest::newRow("quote") << u"> a"_s << QByteArray("<blockquote><p>a</p></blockquote>");
        QTest::newRow("code") << u"```\n<b>\n```"_s << QByteArray("<pre>&lt;b&gt;\n</pre>");
        QTest::newRow("heading") << u"# a"_s << QByteArray("<p><strong>a</strong></p>");
        QTest::newRow("link") << u"[a](https://example.org/?x=1&y=2)"_s
                              << QByteArray(
                                     "<p><a href=\"https://example.org/?x=1&amp;y=2\" rel=\"noreferrer\">a</a></p>");
        QTest::newRow("entity") << u"a&hellip; &amp; &nosuch;"_s
                                << QByteArray("<p>a\xe2\x80\xa6 &amp; &amp;nosuch;</p>");
        QTest::newRow("raw HTML is text")
            << u"<img src=x onerror=alert(1)>"_s << QByteArray("<p>&lt;img src=x onerror=alert(1)&gt;</p>");
        QTest::newRow("image is its description")
            << u"![a *b*](https://example.org/x.png)"_s << QByteArray("<p>a <em>b</em></p>");
        QTest::newRow("script address") << u"[a](javascript:alert(1))"_s << QByteArray("<p>a</p>");
        QTest::newRow("encoded script address") << u"[a](java&#115;cript:alert(1))"_s << QByteArray("<p>a</p>");
        QTest::newRow("data address") << u"[a](data:text/html,x)"_s << QByteArray("<p>a</p>");
        QTest::newRow("NUL") << u"a\0b"_s
                             << QByteArray("<p>a\xef\xbf\xbd"
                                           "b</p>");
    }

    void markdownBecomesItsElements()
    {
        QFETCH(QString, markdown);
        QFETCH(QByteArray, html);
        QCOMPARE(noteToHtml(markdown), html);
    }

    void onlyWebAndMailAddressesMayBeFollowed_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("may");
        QTest::newRow("https") << u"https://example.org/a b"_s.replace(u' ', u"%20"_s) << true;
        QTest::newRow("http") << u"http://example.org"_s << true;
        QTest::newRow("mail") << u"mailto:desk@example.org"_s << true;
        QTest::newRow("capitals") << u"HTTPS://example.org"_s << true;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("script in capitals") << u"JaVaScRiPt:alert(1)"_s << false;
        QTest::newRow("script after a blank") << u"  javascript:alert(1)"_s << false;
        QTest::newRow("script with a tab") << u"java\tscript:alert(1)"_s << false;
        QTest::newRow("data") << u"data:text/html,<script>"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("relative") << u"/a"_s << false;
        QTest::newRow("no scheme") << u"//example.org/a"_s << false;
        QTest::newRow("no host") << u"https:alert(1)"_s << false;
        QTest::newRow("empty") << u""_s << false;
    }

    void onlyWebAndMailAddressesMayBeFollowed()
    {
        QFETCH(QString, address);
        QFETCH(bool, may);
        QCOMPARE(followableAddress(address).has_value(), may);
    }

    void everythingGivenToTheWriterIsEscaped()
    {
        HtmlWriter html;
        html.element("p"_L1, {{"title"_L1, u"\"<&>'"_s}, {"hidden"_L1, u""_s}, {"id"_L1, QString()}}, u"<a>&\r\n");
        QCOMPARE(html.bytes(), "<p title=\"&quot;&lt;&amp;&gt;'\" hidden>&lt;a&gt;&amp;&#13;\n</p>");
    }
};

QTEST_GUILESS_MAIN(TestHtmlNotes)
#include "tst_htmlnotes.moc"
