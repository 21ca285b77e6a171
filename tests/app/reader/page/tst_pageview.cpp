// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/lazytext.h"
#include "app/reader/page/overviewbar.h"
#include "app/reader/page/pageview.h"
#include "tests/app/reader/page/samplearticle.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestPageView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_page = std::make_unique<PageView>();
        m_page->resize(1000, 900);
        show(tests::Sample(tests::sampleText()));
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void aMarkChangesPixelsWhereItIs()
    {
        const TextRange word = rangeOf(u"Norway"_s);
        const QImage with = picture(word);
        m_page->setAnnotations({});
        const QImage without = picture(word);
        QVERIFY(with != without);
        const TextRange plain = rangeOf(u"mackerel by a"_s);
        const QImage plainWithout = picture(plain);
        m_page->setAnnotations(m_sample->annotations);
        QCOMPARE(picture(plain), plainWithout);
    }

    void hiddenKindsAndRejectedMarksAreNotDrawn()
    {
        const TextRange word = rangeOf(u"Norway"_s);
        m_page->setAnnotations({});
        const QImage without = picture(word);
        m_page->setAnnotations(m_sample->annotations);
        m_page->setShownMarks(allMarkKinds & ~MarkKinds(MarkKind::Country));
        QCOMPARE(picture(word), without);
        QVERIFY(!m_page->annotationAt(centre(word)));
        m_page->setShownMarks(allMarkKinds);
        AnnotationSet rejected = m_sample->annotations;
        Annotation annotation = *rejected.find(annotationOf(word));
        AnnotationChange change{{annotation}, {annotation}};
        change.added.first().status = AnnotationStatus::Rejected;
        rejected.apply(change);
        m_page->setAnnotations(rejected);
        QCOMPARE(picture(word), without);
    }

    void statesLookDifferent()
    {
        const TextRange word = rangeOf(u"Norway"_s);
        const Annotation annotation = *m_sample->annotations.find(annotationOf(word));
        QList<QImage> pictures;
        for (int state = 0; state < 3; ++state) {
            Annotation changed = annotation;
            changed.status = state == 0 ? AnnotationStatus::Accepted : AnnotationStatus::Proposed;
            changed.doubtful = state == 2;
            m_page->setAnnotations(AnnotationSet({changed}));
            pictures.append(picture(word));
        }
        m_page->setCurrentAnnotation(annotation.id);
        pictures.append(picture(word));
        for (qsizetype i = 0; i < pictures.size(); ++i)
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(pictures[i] != pictures[j], qPrintable(u"%1 %2"_s.arg(i).arg(j)));
    }

    void searchHitsAndSelectionArePainted()
    {
        const TextRange word = rangeOf(u"mackerel by a"_s);
        const QImage plain = picture(word);
        m_page->setSearchHits({word}, -1);
        const QImage hit = picture(word);
        m_page->setSearchHits({word}, 0);
        const QImage current = picture(word);
        m_page->setSearchHits({}, -1);
        m_page->setSelection(word);
        QVERIFY(plain != hit && hit != current && picture(word) != plain);
    }

    void aHighlightedEntityLightsItsMentions()
    {
        const TextRange word = rangeOf(u"Leo Marchetti"_s);
        m_page->reveal(word);
        const QImage before = picture(word);
        m_page->setHighlightedEntity(EntityId::derived("Leo Marchetti"));
        QVERIFY(picture(word) != before);
        m_page->setHighlightedEntity({});
        QCOMPARE(picture(word), before);
    }

    void clicksWalkFromTheShortestOutwards()
    {
        QSignalSpy clicked(m_page.get(), &PageView::annotationClicked);
        m_page->setTextZoom(0.8);
        const TextRange word = rangeOf(u"Scotland"_s);
        const QPoint point = centre(word);
        QList<qsizetype> lengths;
        for (int i = 0; i < 6; ++i) {
            click(point);
            const auto id = clicked.last().first().value<std::optional<AnnotationId>>();
            QVERIFY(id.has_value());
            lengths.append(m_sample->annotations.find(*id)->extent().length());
            m_page->setCurrentAnnotation(id);
        }
        QVERIFY(std::ranges::is_sorted(lengths.first(5)));
        QCOMPARE(lengths.first(), word.length());
        QCOMPARE(lengths[5], word.length()); // in the end inwards again
    }

    void aClickBesideSaysSo()
    {
        QSignalSpy clicked(m_page.get(), &PageView::annotationClicked);
        click(centre(rangeOf(u"mackerel by a"_s)));
        QCOMPARE(clicked.size(), 1);
        QVERIFY(!clicked.last().first().value<std::optional<AnnotationId>>());
    }

    void aDoubleClickActivatesAndSelectsTheWord()
    {
        QSignalSpy activated(m_page.get(), &PageView::annotationActivated);
        const TextRange word = rangeOf(u"Norway"_s);
        doubleClick(centre(word));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(m_page->selection(), word);
    }

    void furtherClicksSelectSentenceAndParagraph()
    {
        const TextRange sentence = rangeOf(u"In the end both will, according to two officials familiar with the text, "
                                           "one of whom called the sum “bearable, if nobody counts twice”."_s);
        const QPoint point = centre(rangeOf(u"according"_s));
        doubleClick(point);
        press(point);
        QCOMPARE(m_page->selection(), sentence);
        release(point);
        press(point);
        const Article &article = m_sample->article;
        QCOMPARE(m_page->selection(), article.blocks()[article.blockAt(sentence.start)].range);
    }

    void draggingSelects()
    {
        QSignalSpy changed(m_page.get(), &PageView::selectionChanged);
        QSignalSpy clicked(m_page.get(), &PageView::annotationClicked);
        const TextRange words = rangeOf(u"their quota for mackerel"_s);
        const QRect first = m_page->rectOf({words.start, words.start + 1});
        const QRect last = m_page->rectOf({words.end - 1, words.end});
        press({first.left() + 1, first.center().y()});
        moveTo({last.right(), last.center().y()});
        release({last.right(), last.center().y()});
        QCOMPARE(m_page->selection(), words);
        QVERIFY(!changed.isEmpty());
        QVERIFY(clicked.isEmpty());
    }

    void draggingBelowTheViewportScrolls()
    {
        m_page->resize(1000, 300);
        const qsizetype top = m_page->topPosition();
        press({300, 100});
        moveTo({300, 340});
        QTRY_VERIFY(m_page->topPosition() > top);
        release({300, 340});
        QVERIFY(m_page->selection().length() > 100);
        const qsizetype stopped = m_page->topPosition();
        QTest::qWait(60);
        QCOMPARE(m_page->topPosition(), stopped);
    }

    void hoveringTells()
    {
        QSignalSpy hovered(m_page.get(), &PageView::annotationHovered);
        moveTo(centre(rangeOf(u"Norway"_s)), Qt::NoButton);
        QCOMPARE(hovered.size(), 1);
        QCOMPARE(hovered.last().first().value<std::optional<AnnotationId>>(), annotationOf(rangeOf(u"Norway"_s)));
        moveTo(centre(rangeOf(u"mackerel by a"_s)), Qt::NoButton);
        QCOMPARE(hovered.size(), 2);
        QVERIFY(!hovered.last().first().value<std::optional<AnnotationId>>());
    }

    void aNoteIsClickedInTheMargin()
    {
        QSignalSpy clicked(m_page.get(), &PageView::noteClicked);
        const TextRange noted = rangeOf(u"the North-East Atlantic Fisheries Commission"_s);
        const QRect line = m_page->rectOf({noted.start, noted.start + 1});
        click({720, line.center().y()});
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(get<AnnotationId>(clicked.last().first()), annotationOf(noted));
        m_page->resize(500, 900); // now it is a dot beside the line
        const QRect narrow = m_page->rectOf({noted.start, noted.start + 1});
        click({m_page->viewport()->width() - 15, narrow.center().y()});
        QCOMPARE(clicked.size(), 2);
    }

    void aSpeakersNameSelectsTheQuotation()
    {
        QSignalSpy clicked(m_page.get(), &PageView::annotationClicked);
        const TextRange quotation = rangeOf(u"“Nobody at this table believes the sea is endless,”"_s);
        const QRect line = m_page->rectOf({quotation.start, quotation.start + 1});
        click({50, line.center().y()});
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.last().first().value<std::optional<AnnotationId>>(), annotationOf(quotation));
    }

    void keysMoveTheCaret()
    {
        m_page->setCaret(0, false);
        QTest::keyClick(m_page.get(), Qt::Key_Right);
        QCOMPARE(m_page->caret(), 1);
        QTest::keyClick(m_page.get(), Qt::Key_End);
        QCOMPARE(m_page->caret(), 9); // “FISHERIES”
        QTest::keyClick(m_page.get(), Qt::Key_Right);
        QCOMPARE(m_page->caret(), 10); // the headline's start
        QTest::keyClick(m_page.get(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_page->selection().of(m_sample->article.text()).toString(), u"Island "_s);
        QTest::keyClick(m_page.get(), Qt::Key_End, Qt::ShiftModifier);
        QVERIFY(m_page->selection().length() > 20);
        QTest::keyClick(m_page.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_page->caret(), m_sample->article.text().size());
        QVERIFY(!m_page->rectOf({m_page->caret() - 1, m_page->caret()}).isEmpty());
        QTest::keyClick(m_page.get(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_page->caret(), 0);
    }

    void upAndDownKeepTheColumn()
    {
        const TextRange word = rangeOf(u"their quota for mackerel"_s);
        m_page->setCaret(word.start, false);
        QTest::keyClick(m_page.get(), Qt::Key_Down);
        QVERIFY(m_page->caret() > word.end);
        QTest::keyClick(m_page.get(), Qt::Key_Down);
        QTest::keyClick(m_page.get(), Qt::Key_Up);
        QTest::keyClick(m_page.get(), Qt::Key_Up);
        QCOMPARE(m_page->caret(), word.start);
    }

    void whileTheCaretIsHiddenUpAndDownScroll()
    {
        m_page->resize(1000, 400);
        QTest::keyClick(m_page.get(), Qt::Key_Down);
        QTRY_VERIFY(m_page->topPosition() > 0);
        QCOMPARE(m_page->caret(), 0);
        QTest::keyClick(m_page.get(), Qt::Key_Home);
        QTRY_COMPARE(m_page->topPosition(), 0);
        QTest::keyClick(m_page.get(), Qt::Key_Space);
        QTRY_VERIFY(m_page->verticalScrollBar()->value() > 300);
    }

    void leftGoesForwardInRightToLeftText()
    {
        show(tests::Sample(tests::rightToLeftText()));
        m_page->setCaret(0, false);
        QTest::keyClick(m_page.get(), Qt::Key_Left);
        QCOMPARE(m_page->caret(), 1);
        QTest::keyClick(m_page.get(), Qt::Key_Right);
        QCOMPARE(m_page->caret(), 0);
    }

    void aGrowingSelectionTakesWordSentenceParagraph()
    {
        const TextRange word = rangeOf(u"according"_s);
        m_page->setCaret(word.start + 2, false);
        QList<qsizetype> lengths;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(m_page.get(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
            lengths.append(m_page->selection().length());
        }
        QCOMPARE(lengths.first(), word.length());
        QVERIFY(lengths[0] < lengths[1] && lengths[1] < lengths[2] && lengths[2] < lengths[3]);
        QCOMPARE(lengths.last(), m_sample->article.text().size());
    }

    void copiesTheSelectionAsItIs()
    {
        const TextRange words = rangeOf(u"🐟 The cafe\u0301"_s);
        m_page->setSelection(words);
        QTest::keyClick(m_page.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), words.of(m_sample->article.text()).toString());
        QTest::keyClick(m_page.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_page->selection(), (TextRange{0, m_sample->article.text().size()}));
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QVERIFY(m_page->selection().isEmpty());
    }

    void lazyTextIsThereWhenAsked()
    {
        const LazyText text(m_sample->article, rangeOf(u"Norway"_s));
        QVERIFY(text.hasText());
        QCOMPARE(text.text(), u"Norway"_s);
        QVERIFY(!text.hasHtml());
    }

    void controlAndWheelZoom()
    {
        QSignalSpy zoomed(m_page.get(), &PageView::textZoomChanged);
        QWheelEvent event({300, 300}, m_page->mapToGlobal(QPoint(300, 300)), {}, {0, 120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_page->viewport(), &event);
        QCOMPARE(zoomed.size(), 1);
        QCOMPARE(m_page->textZoom(), 1.1);
    }

    void topPositionsComeBack()
    {
        m_page->resize(700, 300);
        for (qsizetype position = 40; position < m_sample->article.text().size() / 2; position += 131) {
            m_page->setTopPosition(position);
            const qsizetype top = m_page->topPosition();
            QVERIFY(top <= position && position - top < 200);
            m_page->setTopPosition(0);
            m_page->setTopPosition(top);
            QCOMPARE(m_page->topPosition(), top);
        }
    }

    void revealingScrollsOnlyWhereItMust()
    {
        m_page->resize(900, 400);
        const qsizetype top = m_page->topPosition();
        m_page->reveal(rangeOf(u"Norway"_s));
        QCOMPARE(m_page->topPosition(), top);
        const TextRange last = rangeOf(u"was closed."_s);
        QVERIFY(m_page->rectOf(last).isEmpty());
        m_page->reveal(last);
        QVERIFY(!m_page->rectOf(last).isEmpty());
    }

    // Whoever shows the clicked annotation elsewhere also reveals it here.
    void aClickDoesNotScroll()
    {
        m_page->resize(900, 500);
        m_page->setTopPosition(rangeOf(u"Reykjavik"_s).start);
        connect(m_page.get(), &PageView::annotationClicked, m_page.get(),
                [&] { m_page->reveal(rangeOf(u"Reykjavik"_s)); });
        const int before = m_page->verticalScrollBar()->value();
        click(centre(rangeOf(u"Reykjavik"_s)));
        QCOMPARE(m_page->verticalScrollBar()->value(), before);
        m_page->reveal(rangeOf(u"Reykjavik"_s));
        QVERIFY(m_page->verticalScrollBar()->value() < before);
    }

    void annotationsMayChangeUnderTheCurrentOne()
    {
        m_page->setCurrentAnnotation(annotationOf(rangeOf(u"Norway"_s)));
        m_page->setAnnotations({});
        m_page->grab();
        QVERIFY(!m_page->annotationAt(centre(rangeOf(u"Norway"_s))));
    }

    void worksInAnySize()
    {
        for (const QSize &size : {QSize(1, 1), QSize(60, 40), QSize(200, 900), QSize(500, 700), QSize(3000, 200)}) {
            m_page->resize(size);
            m_page->setTopPosition(m_sample->article.text().size());
            m_page->grab();
        }
        m_page->setTextZoom(4);
        m_page->grab();
        m_page->setTextZoom(0.5);
        m_page->grab();
        show(tests::Sample(u"p "_s));
        m_page->grab();
        m_page->setArticle(Article());
        m_page->grab();
        QTest::keyClick(m_page.get(), Qt::Key_Right);
        QTest::keyClick(m_page.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_page.get(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        click({100, 100});
    }

    void theOverviewGoesWhereItIsClicked()
    {
        m_page->resize(700, 300);
        auto *overview = m_page->findChild<OverviewBar *>();
        QVERIFY(overview);
        QTest::mouseClick(overview, Qt::LeftButton, {}, QPoint(5, overview->height() * 3 / 4));
        QVERIFY(m_page->topPosition() > m_sample->article.text().size() / 4);
        QTest::qWait(200);
        const QImage image = overview->grab().toImage();
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); ++y)
            colors.insert(image.pixel(image.width() - 4, y));
        QVERIFY(colors.size() > 3);
    }

private:
    void show(tests::Sample sample)
    {
        m_sample = std::make_unique<tests::Sample>(std::move(sample));
        m_page->setArticle(m_sample->article);
        m_page->setCatalogue(m_sample->catalogue);
        m_page->setAnnotations(m_sample->annotations);
    }

    TextRange rangeOf(const QString &words) const
    {
        const qsizetype start = m_sample->article.text().indexOf(words);
        [&] { QVERIFY2(start >= 0, qPrintable(words)); }();
        return {start, start + words.size()};
    }

    AnnotationId annotationOf(TextRange range) const
    {
        const auto found = std::ranges::find(m_sample->annotations, TextRanges{range}, &Annotation::ranges);
        [&] { QVERIFY(found != m_sample->annotations.end()); }();
        return found->id;
    }

    QPoint centre(TextRange range) const { return m_page->rectOf({range.start + 1, range.start + 2}).center(); }
    QImage picture(TextRange range) const { return m_page->viewport()->grab(m_page->rectOf(range)).toImage(); }
    void press(QPoint point) { QTest::mousePress(m_page->viewport(), Qt::LeftButton, {}, point); }
    void release(QPoint point) { QTest::mouseRelease(m_page->viewport(), Qt::LeftButton, {}, point); }

    void click(QPoint point)
    {
        press(point);
        release(point);
    }

    void doubleClick(QPoint point)
    {
        click(point);
        QTest::mouseDClick(m_page->viewport(), Qt::LeftButton, {}, point);
    }

    void moveTo(QPoint point, Qt::MouseButtons buttons = Qt::LeftButton)
    {
        QMouseEvent event(QEvent::MouseMove, point, m_page->viewport()->mapToGlobal(point), Qt::NoButton, buttons, {});
        QCoreApplication::sendEvent(m_page->viewport(), &event);
    }

    std::unique_ptr<PageView> m_page;
    std::unique_ptr<tests::Sample> m_sample;
};

QTEST_MAIN(TestPageView)
#include "tst_pageview.moc"
