// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/mark.h"
#include "core/export/htmlexport.h"
#include "core/export/sourcing.h"
#include "tests/support/annotatedsample.h"
#include "tests/support/paths.h"
#include "tests/support/programs.h"
#include "tests/support/randomannotations.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <gumbo.h>

using namespace lectern;
using namespace lectern::tests;
using namespace Qt::StringLiterals;

namespace {

/// A page as an independent parser reads it.
class ParsedPage
{
public:
    explicit ParsedPage(const QByteArray &html)
        : m_html(html), m_output(gumbo_parse_with_options(&kGumboDefaultOptions, m_html.constData(), m_html.size()))
    {
        visit(m_output->root);
    }
    ~ParsedPage() { gumbo_destroy_output(&kGumboDefaultOptions, m_output); }
    Q_DISABLE_COPY_MOVE(ParsedPage)

    QString articleText() const { return m_text; }
    QStringList ids() const { return m_ids; }
    QStringList targets() const { return m_targets; } ///< of links within the page
    QStringList elements() const { return m_elements; }
    QStringList attributes() const { return m_attributes; }
    QStringList marks() const { return m_marks; } ///< data-ann of every element that has it

private:
    void visit(const GumboNode *node, bool inText = false)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE) {
            if (inText)
                m_text += QString::fromUtf8(node->v.text.text);
            return;
        }
        if (node->type != GUMBO_NODE_ELEMENT)
            return;
        const GumboElement &element = node->v.element;
        const QString name = QString::fromUtf8(gumbo_normalized_tagname(element.tag));
        m_elements.append(name);
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
            const QString value = QString::fromUtf8(attribute->value);
            m_attributes.append(QString::fromUtf8(attribute->name));
            if (m_attributes.last() == "id"_L1)
                m_ids.append(value);
            if (m_attributes.last() == "href"_L1 && value.startsWith(u'#'))
                m_targets.append(value.sliced(1));
            if (m_attributes.last() == "data-ann"_L1)
                m_marks.append(value);
        }
        inText = (inText || name == "article"_L1) && name != "aside"_L1;
        for (unsigned i = 0; i < element.children.length; ++i)
            visit(static_cast<const GumboNode *>(element.children.data[i]), inText);
    }

    QByteArray m_html;
    GumboOutput *m_output;
    QString m_text;
    QStringList m_ids;
    QStringList m_targets;
    QStringList m_elements;
    QStringList m_attributes;
    QStringList m_marks;
};

} // namespace

class TestHtmlExport : public QObject
{
    Q_OBJECT

private slots:
    void textIsTheArticleCharacterByCharacter()
    {
        const ExportContent content = annotatedSample();
        QCOMPARE(ParsedPage(toHtml(content)).articleText(), content.article.text());
    }

    void textStaysWholeUnderRandomMarks()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 150; ++round) {
            const ExportContent content = randomContent(random);
            const ParsedPage page(toHtml(content));
            QCOMPARE(page.articleText(), content.article.text());
            verifyLinks(page);
            QCOMPARE(page.marks(), expectedMarks(content));
        }
    }

    void linksLeadSomewhereAndIdsAreUnique() { verifyLinks(ParsedPage(toHtml(annotatedSample()))); }

    void nothingIsLoadedOrRun()
    {
        const QByteArray html = toHtml(annotatedSample());
        const ParsedPage page(html);
        for (const QString &element : {u"script"_s, u"img"_s, u"iframe"_s, u"link"_s, u"object"_s, u"form"_s})
            QVERIFY2(!page.elements().contains(element), qPrintable(element));
        for (const QString &attribute : page.attributes())
            QVERIFY2(!attribute.startsWith("on"_L1) && attribute != "src"_L1 && attribute != "style"_L1,
                     qPrintable(attribute));
        QVERIFY(!html.contains("url("));
        QVERIFY(html.contains("content=\"default-src 'none'; style-src 'sha256-"));
    }

    void sameContentGivesTheSameBytes() { QCOMPARE(toHtml(annotatedSample()), toHtml(annotatedSample())); }

    void rejectedMarksLeaveNoTrace()
    {
        ExportContent content = annotatedSample();
        const QByteArray before = toHtml(content);
        Annotation rejected{AnnotationId(77), AnnotationKind::Place, AnnotationStatus::Rejected, {{60, 70}}};
        rejected.note = u"Secret."_s;
        content.annotations.apply({.added = {rejected}});
        QCOMPARE(toHtml(content), before);
    }

    void notesAndProposalsCanBeLeftOut()
    {
        const ExportContent content = annotatedSample();
        const QByteArray all = toHtml(content);
        QVERIFY(all.contains("class=\"note ") && all.contains("data-status=\"proposed\""));
        const QByteArray bare = toHtml(content, {.notes = false});
        QVERIFY(!bare.contains("class=\"note ") && !bare.contains("recording"));
        const QByteArray decided = toHtml(content, {.proposals = false});
        QVERIFY(!decided.contains("proposed\"") && !decided.contains("Tarifa</mark>"));
        QCOMPARE(ParsedPage(decided).articleText(), content.article.text());
    }

    void languageAndDirectionAreTheArticles()
    {
        const QString text = u"قال الوزير إن البلاد مستعدة."_s;
        const Article article(text, {{.range = {0, text.size()}, .rightToLeft = true}}, {}, {.language = u"ar"_s});
        QVERIFY(toHtml({article, {}, {}}).contains("<article class=\"text\" lang=\"ar\" dir=\"rtl\""));
        const Article odd(text, {{.range = {0, text.size()}}}, {}, {.language = u"\"><b>"_s});
        QVERIFY(toHtml({odd, {}, {}}).contains("<article class=\"text\" dir=\"ltr\""));
    }

    void everyFigureOfTheSourcingHasLinksToItsQuotations()
    {
        const ExportContent content = annotatedSample();
        const QByteArray html = toHtml(content);
        const qsizetype start = html.indexOf("<section id=\"sourcing\"");
        QVERIFY(start > 0);
        const QByteArray section = html.sliced(start, html.indexOf("</section>", start) - start);
        const Sourcing sourcing =
            sourcingOf(content.article, speakersOf(content.article, content.annotations, content.catalogue));
        qsizetype links = 0;
        for (const QList<SourcingFigure> *group :
             {&sourcing.grades, &sourcing.kinds, &sourcing.types, &sourcing.speakers}) {
            qsizetype counted = 0;
            for (const SourcingFigure &figure : *group)
                counted += figure.quotations.size();
            QCOMPARE(counted, sourcing.quotations);
            links += counted;
        }
        QCOMPARE(section.count("href=\"#a-"), links);
        QCOMPARE(section.count("<svg"), section.count("<tr") - 5); // less the heads of table and groups
        QVERIFY(!section.contains("style="));
        QVERIFY(!toHtml({content.article, {}, {}}).contains("sourcing\""));
    }

    void emptyArticleIsAPage()
    {
        const ParsedPage page(toHtml({}));
        QCOMPARE(page.articleText(), QString());
        QVERIFY(page.elements().contains(u"h1"_s));
    }

    /// LECTERN_REFRESH=1 in the environment writes the file anew; look at the diff.
    void sampleLooksAsItDid()
    {
        const QString path = testsFolder() + "/data/expected/annotated-sample.html"_L1;
        QByteArray html = toHtml(annotatedSample());
        html.replace(LECTERN_VERSION, "VERSION");
        QFile file(path);
        if (qEnvironmentVariableIsSet("LECTERN_REFRESH")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(html);
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QList<QByteArray> expected = file.readAll().split('\n');
        const QList<QByteArray> actual = html.split('\n');
        for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
            QCOMPARE(actual.at(i), expected.at(i));
        QCOMPARE(actual.size(), expected.size());
    }

    void validatorFindsNothing()
    {
        if (QStandardPaths::findExecutable(u"tidy"_s).isEmpty())
            QSKIP("tidy is not installed");
        const QStringList options{u"-q"_s, u"-e"_s, u"-utf8"_s, u"--drop-empty-elements"_s, u"no"_s};
        for (const ExportContent &content : {annotatedSample(), payloadContent(), ExportContent()}) {
            const Outcome outcome = runProgram(u"tidy"_s, options, toHtml(content));
            QCOMPARE(outcome.err, "");
            QCOMPARE(outcome.exitCode, 0);
        }
    }

    /// Words that would run in a page that let them: in text, notes, names, tags,
    /// addresses and everything else that a source or an analyst can fill in.
    void noPayloadRunsInABrowser()
    {
        const QString browser = QStandardPaths::findExecutable(u"chromium"_s);
        if (browser.isEmpty())
            QSKIP("chromium is not installed");
        if (domOf(browser, "<p>x</p><script>document.title='ran'</script>").count("<title>ran") != 1)
            QSKIP("chromium does not run here");
        const QByteArray page = toHtml(payloadContent());
        const QByteArray dom = domOf(browser, page);
        QVERIFY(dom.contains("<article"));
        QVERIFY(!dom.contains("<title>ran"));
        QCOMPARE(ParsedPage(dom).elements().count(u"img"_s), 0);
        // Nor without the policy: what does not run is not there at all.
        const QByteArray open = domOf(browser, QByteArray(page).replace("Content-Security-Policy", "x"));
        QVERIFY(open.contains("<article"));
        QVERIFY(!open.contains("<title>ran"));
    }

private:
    static void verifyLinks(const ParsedPage &page)
    {
        const QStringList ids = page.ids();
        const QSet<QString> unique(ids.begin(), ids.end());
        QCOMPARE(unique.size(), ids.size());
        for (const QString &target : page.targets())
            QVERIFY2(unique.contains(target), qPrintable(target));
    }

    static ExportContent randomContent(QRandomGenerator &random)
    {
        const QString pieces[] = {u"word "_s, u"<b>"_s, u"&amp;"_s, u"😀"_s,  u"  "_s,  u"\u00a0"_s,
                                  u"سلام "_s, u"é"_s,   u"\t"_s,    u"]]>"_s, u"\"'"_s, u"\u200f"_s};
        QString text = random.bounded(3) == 0 ? u"\n"_s : u""_s;
        QList<Block> blocks;
        for (int i = random.bounded(1, 9); i > 0; --i) {
            const qsizetype start = text.size();
            const BlockKind kind = BlockKind(random.bounded(11));
            for (int j = random.bounded(1, 15); j > 0; --j)
                text += pieces[random.bounded(int(std::size(pieces)))];
            if (kind == BlockKind::Code)
                text += u"\n x\n"_s;
            blocks.append({.range = {start, text.size()},
                           .kind = kind,
                           .level = random.bounded(1, 4),
                           .ordered = random.bounded(2) == 0,
                           .number = 1,
                           .rightToLeft = random.bounded(4) == 0});
            text += QString(random.bounded(1, 3), u'\n');
        }
        QList<InlineSpan> spans;
        for (int i = random.bounded(6); i > 0; --i) {
            const Block &block = blocks.at(random.bounded(int(blocks.size())));
            TextRange range = randomRange(random, block.range.length());
            range = {range.start + block.range.start, range.end + block.range.start};
            spans.append({range, InlineStyle(random.bounded(5)), u"https://example.org/"_s});
        }
        QList<Annotation> annotations = randomAnnotations(random, text.size(), random.bounded(20));
        for (Annotation &annotation : annotations) {
            if (random.bounded(3) == 0)
                annotation.note = u"A *note*"_s;
        }
        return {Article(text, blocks, spans, {}), AnnotationSet(annotations), {}};
    }

    // Character by character: the annotations there, in the order of their marks;
    // then one entry for each stretch of the page that is one element.
    static QStringList expectedMarks(const ExportContent &content)
    {
        QStringList result;
        for (const Block &block : content.article.blocks()) {
            QSet<qsizetype> cuts;
            for (const InlineSpan &span : content.article.spans())
                cuts << span.range.start << span.range.end;
            for (const Annotation &annotation : content.annotations) {
                if (annotation.status == AnnotationStatus::Rejected)
                    continue;
                if (!annotation.note.isEmpty())
                    cuts << annotation.extent().end;
                TextRanges ranges = annotation.ranges;
                if (annotation.quotation)
                    ranges += annotation.quotation->source;
                for (const TextRange &range : std::as_const(ranges))
                    cuts << range.start << range.end;
            }
            for (qsizetype at = block.range.start; at < block.range.end; ++at) {
                const std::vector<Mark> marks = marksIn(content.annotations, {at, at + 1});
                const bool isHalf = content.article.text().at(at).isHighSurrogate() && cuts.contains(at + 1);
                if (marks.empty() || isHalf || (at > block.range.start && !cuts.contains(at)))
                    continue;
                QStringList ids;
                for (const Mark &mark : marks)
                    ids.append(u"a-"_s + QString::number(mark.annotation->id.value(), 32));
                ids.removeDuplicates();
                result.append(ids.join(u' '));
            }
        }
        return result;
    }

    static ExportContent payloadContent()
    {
        const QStringList payloads{
            u"<script>document.title='ran'</script>"_s,
            u"</style><script>document.title='ran'</script>"_s,
            u"</title></article></main><img src=x onerror=\"document.title='ran'\">"_s,
            u"\"><img src=x onerror=\"document.title='ran'\">"_s,
            u"' onmouseover='document.title=\"ran\"' autofocus onfocus='document.title=\"ran\"' x='"_s,
            u"<svg/onload=document.title='ran'>"_s,
            u"<iframe srcdoc=\"<script>parent.document.title='ran'</script>\"></iframe>"_s,
            u"--><script>document.title='ran'</script><!--"_s,
            u"<![CDATA[<script>document.title='ran'</script>]]>"_s,
            u"javascript:document.title='ran'"_s,
            u"[go](javascript:document.title='ran')"_s,
            u"![go](x\" onerror=\"document.title='ran')"_s,
            u"<https://example.org/\"onclick=\"document.title='ran'>"_s,
            u"\\3c/style><script>document.title='ran'</script>"_s,
            u"}*{} @import 'x'; </style><svg onload=document.title='ran'>"_s,
            u"<details open ontoggle=document.title='ran'>"_s,
            u"&lt;script&gt;document.title='ran'&lt;/script&gt;"_s,
            u"en\" onclick=\"document.title='ran'"_s,
        };
        const QString all = payloads.join(u'\n');
        QList<Block> blocks;
        QList<InlineSpan> spans;
        QList<Annotation> annotations;
        CatalogueChange catalogue;
        qsizetype at = 0;
        for (qint64 number = 1; const QString &payload : payloads) {
            const TextRange range{at, at + payload.size()};
            blocks.append({.range = range, .kind = BlockKind(number % 11)});
            spans.append({range, InlineStyle::Link, payload});
            Annotation annotation{
                AnnotationId(number), AnnotationKind(number % 6), AnnotationStatus::Proposed, {range}};
            annotation.origin = {payload, payload, payload};
            annotation.note = payload;
            annotation.entity = EntityId(number);
            annotation.tags = {TagId(number)};
            if (annotation.kind == AnnotationKind::Quotation)
                annotation.quotation = Quotation{{range}, {range}};
            annotations.append(annotation);
            catalogue.addedEntities.append(
                {EntityId(number), EntityKind(number % 4), payload, {{payload, payload}}, payload, payload});
            catalogue.addedTags.append({TagId(number), payload});
            at += payload.size() + 1;
            ++number;
        }
        const QString one = payloads.join(u' ');
        ExportContent content;
        content.article = Article(all, blocks, spans,
                                  {.fileName = one,
                                   .encoding = one,
                                   .title = one,
                                   .author = one,
                                   .outlet = one,
                                   .published = one,
                                   .address = payloads.at(9),
                                   .language = payloads.last(),
                                   .sourceHash = one.toUtf8()});
        content.annotations = AnnotationSet(annotations);
        content.catalogue.apply(catalogue);
        content.analyst = one;
        return content;
    }

    /// The document as the browser has it a second after loading.
    static QByteArray domOf(const QString &browser, const QByteArray &html)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"page.html"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(html);
        file.close();
        return runProgram(browser,
                          {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-background-networking"_s,
                           u"--virtual-time-budget=1000"_s, "--user-data-dir="_L1 + folder.filePath(u"profile"_s),
                           u"--dump-dom"_s, QUrl::fromLocalFile(file.fileName()).toString()})
            .out;
    }
};

QTEST_GUILESS_MAIN(TestHtmlExport)
#include "tst_htmlexport.moc"
