// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/layout/pagelayout.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

Article longArticle(int paragraphs)
{
    QRandomGenerator random(5);
    QString text = u"A headline over everything"_s;
    QList<Block> blocks{{{0, text.size()}, BlockKind::Headline}};
    for (int i = 0; i < paragraphs; ++i) {
        const QString paragraph =
            u"Boats left the harbour, one by one, and came back late. "_s.repeated(1 + random.bounded(12)).trimmed();
        Block block{{text.size() + 1, text.size() + 1 + paragraph.size()}};
        block.kind = i % 17 == 5 ? BlockKind::Heading : i % 23 == 4 ? BlockKind::BlockQuote : BlockKind::Paragraph;
        block.level = 2;
        blocks.append(block);
        text += u'\n' + paragraph;
    }
    return Article(text, blocks, {}, {});
}

} // namespace

class TestPageLayout : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_layout = PageLayout();
        m_layout.setArticle(longArticle(400));
        m_layout.setStyle(PageStyle(), 530);
        m_layout.setViewportHeight(800);
    }

    void piecesCoverEveryBlock()
    {
        const QString words = u"word "_s.repeated(9000);
        const QString solid = u"🐟"_s.repeated(9000);
        const QString code = u"line of code\n"_s.repeated(3000);
        const QString text = words + u'\n' + solid + u"\nshort\n"_s + code;
        qsizetype at = 0;
        QList<Block> blocks;
        for (const auto &[size, kind] :
             {std::pair{words.size(), BlockKind::Paragraph}, std::pair{solid.size(), BlockKind::Paragraph},
              std::pair{qsizetype(5), BlockKind::Paragraph}, std::pair{code.size(), BlockKind::Code}}) {
            blocks.append(Block{{at, at + size}, kind});
            at += size + 1;
        }
        const Article article(text, blocks, {}, {});
        const std::vector<Piece> pieces = cutIntoPieces(article, 4096);
        qsizetype end = -1;
        for (const Piece &piece : pieces) {
            const TextRange block = blocks[piece.block].range;
            QVERIFY(block.contains(TextRange{piece.start, piece.end}));
            QVERIFY(piece.end - piece.start <= 4096);
            if (piece.start == block.start)
                QVERIFY(end < 0 || end == blocks[piece.block - 1].range.end);
            else
                QVERIFY(piece.start == end || (piece.start == end + 1 && text[end] == u'\n'));
            QVERIFY(piece.end == text.size() || !text[piece.end].isLowSurrogate());
            end = piece.end;
        }
        QCOMPARE(end, text.size());
    }

    void whatIsVisibleFillsTheViewport()
    {
        for (const qreal y : {0.0, 1234.0, 30000.0, 1e9}) {
            m_layout.scrollTo(y);
            const auto &visible = m_layout.visible();
            QVERIFY(visible.front().top <= 100);
            for (size_t i = 1; i < visible.size(); ++i) {
                QCOMPARE(visible[i].piece, visible[i - 1].piece + 1);
                QVERIFY(visible[i].top > visible[i - 1].bottom());
            }
            const bool atEnd = visible.back().piece == m_layout.pieceCount() - 1;
            QVERIFY(atEnd || visible.back().bottom() >= 800 - 60);
        }
    }

    void theEndComesToTheFootAndNoFarther()
    {
        m_layout.scrollTo(1e9);
        const auto &visible = m_layout.visible();
        QCOMPARE(visible.back().piece, m_layout.pieceCount() - 1);
        QCOMPARE(visible.back().bottom() + m_layout.style().footSpace(), 800.0);
        QCOMPARE(m_layout.scrollY() + 800, m_layout.totalHeight());
    }

    void aShortArticleStaysAtTheTop()
    {
        m_layout.setArticle(longArticle(1));
        m_layout.setViewportHeight(800);
        m_layout.scrollTo(500);
        QCOMPARE(m_layout.visible().front().piece, 0);
        QCOMPARE(m_layout.visible().front().top, m_layout.style().headSpace());
    }

    // Scrolling down by steps and up again ends where it began, though estimates
    // were corrected on the way.
    void smallStepsAreExact()
    {
        QRandomGenerator random(9);
        m_layout.setTop(m_layout.article().text().size() / 2);
        const qsizetype start = m_layout.topPosition();
        qreal moved = 0;
        for (int i = 0; i < 200; ++i) {
            const qreal step = random.bounded(300);
            m_layout.scrollBy(step);
            m_layout.visible();
            moved += step;
            if (i % 7 == 0 && moved > 900) {
                m_layout.scrollBy(-900);
                m_layout.visible();
                moved -= 900;
            }
        }
        while (moved > 0) {
            const qreal step = std::min(moved, qreal(random.bounded(1, 300)));
            m_layout.scrollBy(-step);
            m_layout.visible();
            moved -= step;
        }
        QCOMPARE(m_layout.topPosition(), start);
        QVERIFY(qAbs(m_layout.lineRect(start).top()) < 0.01);
    }

    void aScrollStepMovesWhatIsSeenByThatMuch()
    {
        m_layout.scrollTo(5000);
        const qsizetype position = m_layout.visible()[1].layout->range().start;
        const qreal before = m_layout.lineRect(position).top();
        m_layout.scrollBy(37);
        QCOMPARE(m_layout.lineRect(position).top(), before - 37);
    }

    void aNewWidthKeepsTheTopLine()
    {
        QRandomGenerator random(21);
        for (int round = 0; round < 30; ++round) {
            m_layout.setTop(random.bounded(int(m_layout.article().text().size() * 9 / 10)));
            const qsizetype top = m_layout.topPosition();
            m_layout.setStyle(PageStyle(0.8 + random.bounded(12) / 10.0), 300 + random.bounded(400));
            QVERIFY(qAbs(m_layout.lineRect(top).top()) < 1);
            const TextRange line = m_layout.lineRange(m_layout.topPosition());
            QVERIFY(line.contains(top) || line.end == top);
        }
    }

    void heightsEndUpExact()
    {
        m_layout.scrollTo(0);
        qreal total = m_layout.style().footSpace();
        for (qsizetype piece = 0; piece < m_layout.pieceCount(); ++piece)
            m_layout.placed(piece);
        const PlacedBlock first = m_layout.placed(0);
        const PlacedBlock last = m_layout.placed(m_layout.pieceCount() - 1);
        total += last.bottom() - first.top + m_layout.style().headSpace();
        QVERIFY(qAbs(m_layout.totalHeight() - total) < 0.5);
    }

    void positionsAndPointsAgree()
    {
        QRandomGenerator random(2);
        m_layout.scrollTo(7000);
        for (int round = 0; round < 300; ++round) {
            const auto &visible = m_layout.visible();
            const TextRange range = visible[size_t(random.bounded(int(visible.size())))].layout->range();
            const qsizetype position = range.start + random.bounded(int(range.length()));
            const auto rects = m_layout.rects({position, position + 1});
            if (rects.empty() || rects.front().width() < 1)
                continue;
            QCOMPARE(m_layout.characterAt(rects.front().center()), position);
            QCOMPARE(m_layout.positionAt(m_layout.caretRect(position).center()), position);
        }
    }

    void pointsBesideTextHaveNoCharacter()
    {
        m_layout.scrollTo(0);
        QCOMPARE(m_layout.characterAt({-5, 60}), -1);
        QCOMPARE(m_layout.characterAt({100, 2}), -1);
        QCOMPARE(m_layout.positionAt({-5, -50}), 0);
    }

    void linesAboveAndBelow()
    {
        m_layout.scrollTo(0);
        qsizetype position = 0;
        QList<qsizetype> starts{0};
        for (int i = 0; i < 60; ++i) {
            const qsizetype next = m_layout.positionInLine(position, 1, 0);
            QVERIFY(next > position);
            QCOMPARE(m_layout.lineRange(next).start, next);
            position = next;
            starts.append(next);
        }
        QCOMPARE(m_layout.positionInLine(0, 60, 0), position);
        QCOMPARE(m_layout.positionInLine(position, -60, 0), 0);
        QCOMPARE(m_layout.positionInLine(0, -1, 50), 0);
    }

    void fractionsAndPositionsAgree()
    {
        QCOMPARE(m_layout.fractionAt(0), 0.0);
        qreal before = -1;
        for (qsizetype position = 0; position < m_layout.article().text().size(); position += 997) {
            const qreal fraction = m_layout.fractionAt(position);
            QVERIFY(fraction > before && fraction <= 1);
            before = fraction;
            QVERIFY(qAbs(m_layout.positionAtFraction(fraction) - position) < 80);
        }
    }

    void anEmptyArticleHasNoPlaces()
    {
        m_layout.setArticle(Article());
        QVERIFY(m_layout.visible().empty());
        QCOMPARE(m_layout.positionAt({10, 10}), 0);
        QCOMPARE(m_layout.characterAt({10, 10}), -1);
        QCOMPARE(m_layout.positionInLine(0, 3, 0), 0);
        m_layout.scrollBy(100);
        QCOMPARE(m_layout.topPosition(), 0);
    }

private:
    PageLayout m_layout;
};

QTEST_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
