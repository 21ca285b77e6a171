// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/library.h"
#include "tests/support/randomannotations.h"
#include "tests/support/sampledata.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace lectern::tests;
using namespace Qt::StringLiterals;

class TestLibrary : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;

    QString path() const { return m_folder->filePath(u"library.sqlite"_s); }
    void reopen()
    {
        m_library.reset();
        auto opened = Library::open(path());
        if (!opened)
            qFatal() << opened.error().message << opened.error().details;
        m_library = *std::move(opened);
    }
    StoredArticle added(const Article &article)
    {
        auto stored = m_library->add(article, article.text().toUtf8());
        if (!stored)
            qFatal() << stored.error().message << stored.error().details;
        return *std::move(stored);
    }
    AnnotationSet annotationsOf(ArticleId id) { return m_library->article(id).value().annotations; }

    static Annotation fullAnnotation()
    {
        Annotation annotation{AnnotationId(std::numeric_limits<qint64>::max())};
        annotation.kind = AnnotationKind::Quotation;
        annotation.status = AnnotationStatus::Rejected;
        annotation.ranges = {{0, 4}, {6, 9}};
        annotation.origin = {u"quotations"_s, u"quotation.direct"_s, u"“said” names who says it"_s};
        annotation.entity = EntityId(0);
        annotation.role = MentionRole::Government;
        annotation.doubtful = true;
        annotation.tags = {TagId(3), TagId((Q_INT64_C(1) << 62) + 1)};
        annotation.note = u"It's **bold** \U0001F33E and\0NUL"_s;
        annotation.quotation = Quotation{{{4, 5}}, {{5, 6}, {9, 10}}, QuotationType::Mixed, SourceKind::Organization};
        annotation.quotation->grade = SourcingGrade::Document;
        annotation.quotation->affiliation = EntityId(17);
        annotation.quotation->furtherSpeakers = {EntityId(18), EntityId(std::numeric_limits<qint64>::max())};
        annotation.modified = QDateTime::fromMSecsSinceEpoch(1'700'000'000'007, QTimeZone::UTC);
        return annotation;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup() { m_library.reset(); }

    void anArticleComesBackAsItWas()
    {
        SourceDetails source;
        source.fileName = u"o'brien.html"_s;
        source.path = u"/a b/o'brien.html"_s;
        source.format = SourceFormat::Html;
        source.encoding = u"windows-1252"_s;
        source.title = u"Title; DROP TABLE article"_s;
        source.author = u"A"_s;
        source.outlet = u"B"_s;
        source.published = u"2025-03"_s;
        source.address = u"https://example.org/?a=1&b"_s;
        source.language = u"ar"_s;
        source.place = u"C"_s;
        source.agency = u"D"_s;
        source.sourceHash = "00ff";
        source.retrieved = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::UTC);
        source.leftOut = u"navigation"_s;
        const QString text = u"Head \U0001F33E line\nA list item\nمرحبا"_s;
        const Article article(text,
                              {{{0, 12}, BlockKind::Headline},
                               {{13, 24}, BlockKind::ListItem, 2, true, 7},
                               {{25, 30}, BlockKind::Paragraph, 0, false, 0, true}},
                              {{{0, 4}, InlineStyle::Strong}, {{13, 20}, InlineStyle::Link, u"https://example.org"_s}},
                              source);
        const QByteArray bytes = QByteArray("bytes\0and", 9);
        const StoredArticle stored = m_library->add(article, bytes).value();
        reopen();
        QCOMPARE(m_library->article(stored.id).value().article, article);
        QCOMPARE(m_library->sourceBytes(stored.id).value(), bytes);
        QCOMPARE(m_library->findBySource("00ff").value(), stored.id);
        QCOMPARE(m_library->findBySource("00fe").value(), std::nullopt);
        QCOMPARE(m_library->findByPath(u"/a b/o'brien.html"_s).value(), stored.id);
    }

    void aLongTextIsCutBetweenCharactersOnly()
    {
        QString text(3 << 20, u'x');
        for (qsizetype at = (1 << 20) - 1; at + 1 < text.size(); at += 1 << 20)
            text.replace(at, 2, u"\U0001F33E"_s);
        const StoredArticle stored = added(Article(text, {{{0, text.size()}}}, {}, {}));
        QVERIFY(m_library->article(stored.id).value().article.text() == text);
    }

    void anEmptyArticleIsOne()
    {
        const StoredArticle stored = added(Article({}, {}, {}, {}));
        QCOMPARE(m_library->article(stored.id).value().article.text(), QString());
        QCOMPARE(m_library->sourceBytes(stored.id).value(), QByteArray());
    }

    void everythingAboutAnAnnotationComesBack()
    {
        const StoredArticle stored = added(articleOf({u"One two three"_s}));
        Annotation plain{AnnotationId(0)};
        plain.ranges = {{0, 1}};
        QVERIFY(m_library->save(stored.id, {{}, {fullAnnotation(), plain}}));
        reopen();
        QCOMPARE(annotationsOf(stored.id), AnnotationSet({fullAnnotation(), plain}));
    }

    void changesAndTheirInversesEndWhereTheSetDoes()
    {
        QRandomGenerator random(7);
        const StoredArticle stored = added(articleOf({QString(500, u'x')}));
        AnnotationSet expected;
        for (int round = 0; round < 100; ++round) {
            AnnotationChange change;
            for (int i = random.bounded(4); i >= 0; --i) {
                const qint64 id = 1 + random.bounded(30);
                if (const Annotation *old = expected.find(AnnotationId(id)))
                    change.removed.append(*old);
                if (random.bounded(3) > 0)
                    change.added.append(randomAnnotation(random, 500, id));
                break; // ids of one change differ
            }
            expected.apply(change);
            QVERIFY(m_library->save(stored.id, change));
            if (random.bounded(3) == 0) {
                expected.apply(change.inverse());
                QVERIFY(m_library->save(stored.id, change.inverse()));
            }
            QVERIFY(m_library->save(stored.id, {})); // nothing changes nothing
            QCOMPARE(annotationsOf(stored.id), expected);
        }
        const ArticleHeader header = m_library->headers().value().constFirst();
        QCOMPARE(header.decisions, expected.size());
        QCOMPARE(header.decisionsLeft, std::ranges::count(expected, AnnotationStatus::Proposed, &Annotation::status));
    }

    void theSameChangeSavedTwiceIsSavedOnce()
    {
        const StoredArticle stored = added(articleOf({u"One two three"_s}));
        const AnnotationChange change{{passage(1, {0, 3})}, {passage(2, {4, 7})}};
        QVERIFY(m_library->save(stored.id, change));
        QVERIFY(m_library->save(stored.id, change));
        QCOMPARE(annotationsOf(stored.id), AnnotationSet({passage(2, {4, 7})}));
        QCOMPARE(m_library->headers().value().constFirst().decisions, 1);
    }

    void headersTellTheLatestOpenedFirst()
    {
        const StoredArticle one = added(articleOf({u"First headline"_s}, u"one.txt"_s));
        const StoredArticle two = added(articleOf({u"Second headline"_s}, u"two.txt"_s));
        QTest::qWait(2);
        QVERIFY(m_library->setOpened(one.id, u"/moved/one.txt"_s));
        const QList<ArticleHeader> headers = m_library->headers().value();
        QCOMPARE(headers.size(), 2);
        QCOMPARE(headers[0].id, one.id);
        QCOMPARE(headers[0].title, u"First headline"_s);
        QCOMPARE(headers[0].path, u"/moved/one.txt"_s);
        QVERIFY(headers[0].opened > headers[1].opened);
        QCOMPARE(headers[1].id, two.id);
    }

    void aRemovedArticleTakesAllOfItAlong()
    {
        const StoredArticle stored = added(articleOf({u"One two three"_s}));
        QVERIFY(m_library->save(stored.id, {{}, {passage(1, {0, 3})}}));
        QVERIFY(m_library->remove(stored.id));
        QVERIFY(!m_library->article(stored.id));
        QVERIFY(m_library->headers().value().isEmpty());
        QVERIFY(m_library->save(stored.id, {{}, {passage(2, {0, 3})}})); // of a tab still open
    }

    void recognitionIsRemembered()
    {
        const StoredArticle stored = added(articleOf({u"One"_s}));
        QVERIFY(!stored.recognized);
        QVERIFY(m_library->setRecognized(stored.id));
        QVERIFY(m_library->article(stored.id).value().recognized);
    }

    void aNewVersionKeepsWhatWasDecided()
    {
        const StoredArticle old = added(articleOf({u"Head"_s, u"The envoy met the minister in Cairo."_s}));
        const QString text = old.article.text();
        const auto rangeOf = [&](const QString &words) {
            const qsizetype start = text.indexOf(words);
            return TextRange{start, start + words.size()};
        };
        Annotation proposal = passage(1, rangeOf(u"Cairo"_s));
        proposal.status = AnnotationStatus::Proposed;
        proposal.origin.recognizer = u"countries"_s;
        Annotation rejected = passage(2, rangeOf(u"minister"_s));
        rejected.status = AnnotationStatus::Rejected;
        rejected.origin.recognizer = u"names"_s;
        const Annotation noted = passage(3, rangeOf(u"The envoy"_s), u"who?"_s);
        QVERIFY(m_library->save(old.id, {{}, {proposal, rejected, noted}}));
        const Article changed = articleOf({u"Head"_s, u"Late on Monday"_s, u"He met the minister in Cairo."_s});
        const StoredArticle fresh = m_library->add(changed, {}, old.id).value();
        QCOMPARE(fresh.annotations.size(), 1);
        const Annotation *kept = &fresh.annotations.all().first();
        QCOMPARE(kept->status, AnnotationStatus::Rejected);
        QCOMPARE(kept->extent().of(changed.text()).toString(), u"minister"_s);
        QCOMPARE(fresh.orphans.size(), 1);
        QCOMPARE(fresh.orphans[0].quote, u"The envoy"_s);
        QCOMPARE(fresh.orphans[0].annotation.note, u"who?"_s);
        reopen();
        const StoredArticle again = m_library->article(fresh.id).value();
        QCOMPARE(again.annotations, fresh.annotations);
        QCOMPARE(again.orphans, fresh.orphans);
        QCOMPARE(m_library->findByPath(changed.source().path).value(), fresh.id);
        const QList<ArticleHeader> headers = m_library->headers().value();
        const auto header = std::ranges::find(headers, fresh.id, &ArticleHeader::id);
        QCOMPARE(header->previousVersion, old.id);
        QCOMPARE(header->decisions, 1);
        QVERIFY(m_library->dropOrphan(fresh.id, fresh.orphans[0].annotation.id));
        QVERIFY(m_library->article(fresh.id).value().orphans.isEmpty());
    }

    void theLatestVersionIsFoundThoughTheClockStandsStill()
    {
        std::optional<ArticleId> last;
        for (int version = 0; version < 50; ++version) { // some of them in the same millisecond
            const Article article = articleOf({u"Head %1"_s.arg(version), u"Late on Monday"_s});
            last = m_library->add(article, {}, last).value().id;
            QCOMPARE(m_library->findByPath(article.source().path).value(), last);
        }
    }

    void theCatalogueComesBack()
    {
        Entity envoy{EntityId(1), EntityKind::Person, u"Ann O'Lee"_s, {{u"Lee"_s, u"surname"_s}}, u"IE"_s, u"envoy"_s};
        const Entity other{EntityId(2), EntityKind::Country, u"Ireland"_s, {}, u"IE"_s};
        const Tag tag{TagId(5), u"doubt"_s, 0xffc04010, 2, u"3"_s};
        QVERIFY(m_library->save({{}, {envoy, other}, {}, {tag}}));
        Entity merged = envoy;
        merged.mergedInto = EntityId(2);
        QVERIFY(m_library->save({{envoy}, {merged}, {}, {}}));
        reopen();
        Catalogue expected;
        expected.apply({{}, {merged, other}, {}, {tag}});
        QCOMPARE(m_library->catalogue().value(), expected);
        QVERIFY(m_library->save({{merged, other}, {}, {tag}, {}}));
        QCOMPARE(m_library->catalogue().value(), Catalogue());
    }

    void whatWasLearnedComesBack()
    {
        LearnedFact is{factIdOf(ArticleId(3), u"Lee"_s), Verdict::Is, u"Lee"_s, EntityKind::Organization, EntityId(4)};
        is.isStated = true;
        is.article = ArticleId(3);
        is.headline = u"A “headline”"_s;
        is.when = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::UTC);
        LearnedFact different{factIdOfDifference(EntityId(4), EntityId(5)), Verdict::Different, u"Lee"_s};
        different.entity = EntityId(4);
        different.other = EntityId(5);
        different.isAnywhere = true;
        different.isRevoked = true;
        QVERIFY(m_library->save({{}, {}, {}, {}, {}, {is, different}}));
        reopen();
        QList<LearnedFact> facts = m_library->facts().value();
        std::ranges::sort(facts, {}, &LearnedFact::verdict);
        QCOMPARE(facts, (QList<LearnedFact>{is, different}));
        LearnedFact revoked = is;
        revoked.isRevoked = true;
        QVERIFY(m_library->save({{}, {}, {}, {}, {is, different}, {revoked}}));
        QCOMPARE(m_library->facts().value(), QList{revoked});
    }

    void settingsAreKept()
    {
        QCOMPARE(m_library->setting(u"session"_s).value(), QString());
        QVERIFY(m_library->setSetting(u"session"_s, u"a"_s));
        QVERIFY(m_library->setSetting(u"session"_s, u"b"_s));
        reopen();
        QCOMPARE(m_library->setting(u"session"_s).value(), u"b"_s);
    }

    void aFailedTransactionLeavesNothing()
    {
        const StoredArticle stored = added(articleOf({u"One two three"_s}));
        const Result<void> done = m_library->transact([&](Library &library) -> Result<void> {
            return library.save(stored.id, {{}, {passage(1, {0, 3})}}).and_then([]() -> Result<void> {
                return failure(u"no"_s);
            });
        });
        QVERIFY(!done);
        QVERIFY(annotationsOf(stored.id).isEmpty());
    }

    void aSecondOneMayOnlyRead()
    {
        const StoredArticle stored = added(articleOf({u"One two three"_s}));
        QCOMPARE(m_library->mode(), Library::Mode::ReadWrite);
        const auto second = Library::open(path()).value();
        QCOMPARE(second->mode(), Library::Mode::ReadOnly);
        QVERIFY(second->readOnlyReason().contains("another Lectern"_L1));
        QCOMPARE(second->article(stored.id).value().article, stored.article);
        const Result<void> saved = second->save(stored.id, {{}, {passage(1, {0, 3})}});
        QCOMPARE(saved.error().message, second->readOnlyReason());
        QVERIFY(m_library->save(stored.id, {{}, {passage(1, {0, 3})}}));
        QCOMPARE(second->article(stored.id).value().annotations.size(), 1);
    }

    void aFileThatIsNoLibrarySaysSo()
    {
        const QString other = m_folder->filePath(u"other.sqlite"_s);
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        const auto opened = Library::open(other);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains("damaged"_L1), qPrintable(opened.error().message));
    }

    void aFolderThatCannotBeSaysSo()
    {
        const auto opened = Library::open(u"/proc/nowhere/library.sqlite"_s);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains("/proc/nowhere/library.sqlite"_L1),
                 qPrintable(opened.error().message));
    }
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
