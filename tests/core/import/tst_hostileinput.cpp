// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

const QByteArray page = R"(<!DOCTYPE html><html lang=en><head><title>Storm closes a port</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm","articleBody":"The <b>port</b> &amp; more"}</script>
<meta property="og:title" content="Storm closes a port"></head><body class="has-sidebar"><nav><ul><li><a href="/">Home</a></ul></nav>
<article><h1>Storm closes a port</h1><p class="byline">By Ann Lee<time datetime="2024-11-24">today</time></p>
<p>OSLO (NTB) – The <a href="javascript:x">port</a> of the <em>small <strong>town</em></strong> was closed on Monday after a storm.</p>
<figure><img><figcaption>A crane</figcaption></figure><ol start="99999999999"><li>one<li>two<ul><li>three</ol>
<blockquote>Loud, it was &#8220;very&#8221; loud, &#0; &#xD800; as loud as a train that passes by the door at night.</blockquote>
<table><tr><td>1<td>2</table><pre>a
 b</pre><p style="display:none">no</p></article><footer>End</footer></body></html>)";

const QByteArray markdown = R"(---
title: Storm closes a port
author: [Ann Lee, Bo Holm]
---
# Storm closes a port

*By Ann Lee*

OSLO (NTB) – The [port](https://example.org "x") was **closed** on `Monday`, <script>alert(1)</script> they said.

> loud
> * very
>   1. loud

| a | b |
|---|---|
| 1 | 2 |

```
code
```
![A crane](crane.jpg)
)";

void check(const QByteArray &bytes, const QString &name)
{
    const auto imported = importBytes(bytes, name);
    if (!imported)
        return;
    const Article &article = imported->article;
    QVERIFY(!article.text().contains(u'\r'));
    QVERIFY(!article.text().contains(QChar(0)));
    qsizetype at = 0;
    for (const Block &block : article.blocks()) {
        QVERIFY(block.range.start >= at && !block.range.isEmpty() && block.range.end <= article.text().size());
        const QStringView gap = QStringView(article.text()).sliced(at, block.range.start - at);
        QVERIFY2(gap.count(u'\n') == gap.size(), qPrintable(gap.toString()));
        QVERIFY(block.kind == BlockKind::Code || !block.range.of(article.text()).contains(u'\n'));
        at = block.range.end;
    }
    for (const InlineSpan &span : article.spans())
        QVERIFY(span.range.start >= 0 && !span.range.isEmpty() && span.range.end <= article.text().size());
}

} // namespace

/// Whatever a file holds, reading it ends well: with an article that keeps its
/// promises, or with an error.
class TestHostileInput : public QObject
{
    Q_OBJECT

    static inline const QStringList names{u"a.html"_s, u"a.md"_s, u"a.txt"_s};

private slots:
    void truncatedFiles()
    {
        for (const QByteArray &whole : {page, markdown}) {
            for (qsizetype end = 1; end < whole.size(); end += 3) {
                for (const QString &name : names)
                    check(whole.first(end), name);
            }
        }
    }

    void damagedFiles()
    {
        QRandomGenerator random(5);
        static constexpr QByteArrayView pieces[] = {"<", ">",  "\"",  "</p>",    "<div>",       "\xff",
                                                    "&", "\n", "\r",  "<table>", "</article>",  "<!--",
                                                    "*", "> ", "```", "](",      "\xe2\x80\xa8"};
        for (int round = 0; round < 600; ++round) {
            QByteArray bytes = round % 2 ? page : markdown;
            for (int i = 0; i < 12; ++i) {
                const auto at = random.bounded(int(bytes.size()));
                const QByteArrayView piece = pieces[random.bounded(int(std::size(pieces)))];
                if (random.bounded(2))
                    bytes.insert(at, piece);
                else
                    bytes.remove(at, random.bounded(20));
            }
            check(bytes, names[round % 3]);
        }
    }

    void randomBytes()
    {
        QRandomGenerator random(6);
        for (int round = 0; round < 600; ++round) {
            QByteArray bytes(random.bounded(1, 400), ' ');
            const int span = round % 3 == 0 ? 256 : 128;
            for (char &byte : bytes)
                byte = char(random.bounded(round % 3 == 1 ? 9 : 0, span));
            check(bytes, names[round % 3]);
        }
    }
};

QTEST_GUILESS_MAIN(TestHostileInput)
#include "tst_hostileinput.moc"
