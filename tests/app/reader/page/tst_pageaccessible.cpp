// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/pageaccessible.h"
#include "app/reader/page/pageview.h"
#include "tests/app/reader/page/samplearticle.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestPageAccessible : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_page.resize(1000, 900);
        m_page.setArticle(m_sample.article);
        m_page.setCatalogue(m_sample.catalogue);
        m_page.setAnnotations(m_sample.annotations);
        m_page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_page));
        m_interface = QAccessible::queryAccessibleInterface(&m_page);
        QVERIFY(m_interface);
        m_text = m_interface->textInterface();
        QVERIFY(m_text);
    }

    void tellsTheText()
    {
        QCOMPARE(m_interface->role(), QAccessible::Document);
        QVERIFY(m_interface->state().readOnly);
        QCOMPARE(m_text->characterCount(), int(article().size()));
        QCOMPARE(m_text->text(0, 9), u"FISHERIES"_s);
        QCOMPARE(m_text->text(-4, 1'000'000), article());
    }

    void tellsWordsSentencesAndParagraphs()
    {
        const int at = int(article().indexOf(u"council"_s));
        int start = 0;
        int end = 0;
        QCOMPARE(m_text->textAtOffset(at, QAccessible::WordBoundary, &start, &end), u"council"_s);
        QCOMPARE(start, at);
        QCOMPARE(m_text->textAtOffset(at, QAccessible::ParagraphBoundary, &start, &end),
                 u"Island council weighs the price of a quieter sea"_s);
        QCOMPARE(m_text->textBeforeOffset(at, QAccessible::ParagraphBoundary, &start, &end), u"FISHERIES"_s);
        QVERIFY(m_text->textAfterOffset(at, QAccessible::ParagraphBoundary, &start, &end).startsWith(u"Three"_s));
        const QString line = m_text->textAtOffset(at, QAccessible::LineBoundary, &start, &end);
        QVERIFY(line.startsWith(u"Island"_s));
        QVERIFY(line.size() < 48);
        m_text->textBeforeOffset(0, QAccessible::WordBoundary, &start, &end);
        QCOMPARE(start, -1);
    }

    void marksStartAndEndInTheAttributes()
    {
        const int at = int(article().indexOf(u"Norway"_s));
        int start = 0;
        int end = 0;
        const QString attributes = m_text->attributes(at + 2, &start, &end);
        QCOMPARE(start, at);
        QCOMPARE(end, at + 6);
        QVERIFY(attributes.contains(u"mark:true;"_s));
        QVERIFY(attributes.contains(u"Country"_s));
        QVERIFY(!m_text->attributes(at + 8, &start, &end).contains(u"mark:"_s));
        QCOMPARE(start, at + 6);
    }

    // Walking by the ends of attribute runs visits the whole text once.
    void attributeRunsFollowOneAnother()
    {
        int at = 0;
        int runs = 0;
        while (at < m_text->characterCount()) {
            int start = 0;
            int end = 0;
            m_text->attributes(at, &start, &end);
            QCOMPARE(start, at);
            QVERIFY(end > at);
            at = end;
            if (at < m_text->characterCount() && article()[at] == u'\n' && isBlockEnd(at))
                ++at;
            ++runs;
        }
        QVERIFY(runs > 40);
    }

    void separatorsInNotesAreEscaped()
    {
        const int at = int(article().indexOf(u"the North-East"_s));
        int start = 0;
        int end = 0;
        const QString attributes = m_text->attributes(at, &start, &end);
        QCOMPARE(attributes.count(u';') - attributes.count(u"\\;"_s), 2);
    }

    void placesAgreeBothWays()
    {
        for (int offset = 0; offset < 400; offset += 3) {
            const QRect rect = m_text->characterRect(offset);
            if (rect.width() < 3)
                continue;
            const int found = m_text->offsetAtPoint(rect.center() - QPoint(1, 0));
            QVERIFY2(found == offset || found == offset + 1, qPrintable(u"%1: %2"_s.arg(offset).arg(found)));
        }
    }

    void selectionIsSetAndTold()
    {
        m_text->addSelection(20, 30);
        QCOMPARE(m_page.selection(), (TextRange{20, 30}));
        QCOMPARE(m_text->selectionCount(), 1);
        int start = 0;
        int end = 0;
        m_text->selection(0, &start, &end);
        QCOMPARE(start, 20);
        QCOMPARE(end, 30);
        QCOMPARE(m_text->cursorPosition(), 30);
        m_text->removeSelection(0);
        QCOMPARE(m_text->selectionCount(), 0);
        m_text->setCursorPosition(5);
        QCOMPARE(m_page.caret(), 5);
    }

private:
    const QString &article() const { return m_sample.article.text(); }
    bool isBlockEnd(qsizetype position) const
    {
        return std::ranges::any_of(m_sample.article.blocks(),
                                   [=](const Block &block) { return block.range.end == position; });
    }

    tests::Sample m_sample{tests::sampleText()};
    PageView m_page;
    QAccessibleInterface *m_interface = nullptr;
    QAccessibleTextInterface *m_text = nullptr;
};

QTEST_MAIN(TestPageAccessible)
#include "tst_pageaccessible.moc"
