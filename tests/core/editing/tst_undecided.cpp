// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/undecided.h"

#include <QTest>

using namespace lectern;

namespace {

Annotation at(qint64 id, qsizetype start, AnnotationKind kind, AnnotationStatus status)
{
    Annotation annotation{AnnotationId(id)};
    annotation.kind = kind;
    annotation.status = status;
    annotation.ranges = {{start, start + 3}};
    return annotation;
}

const AnnotationSet set({
    at(1, 0, AnnotationKind::Country, AnnotationStatus::Accepted),
    at(2, 10, AnnotationKind::Country, AnnotationStatus::Proposed),
    at(3, 20, AnnotationKind::Person, AnnotationStatus::Proposed),
    at(4, 30, AnnotationKind::Country, AnnotationStatus::Rejected),
    at(5, 40, AnnotationKind::Country, AnnotationStatus::Proposed),
});

std::optional<qint64> next(std::optional<qint64> current, qsizetype position, Direction direction,
                           MarkKinds shown = allMarkKinds)
{
    const auto from = current ? std::optional(AnnotationId(*current)) : std::nullopt;
    const auto found = nextUndecided(set, from, position, shown, direction);
    return found ? std::optional(found->value()) : std::nullopt;
}

} // namespace

class TestUndecided : public QObject
{
    Q_OBJECT

private slots:
    void proposalsAreTheDecisionsLeft()
    {
        QCOMPARE(decisionsLeft({}), 0);
        QCOMPARE(decisionsLeft(set), 3);
    }

    void goesFromTheCurrentOneAndAroundTheEnd()
    {
        QCOMPARE(next(1, 0, Direction::Forwards), 2);
        QCOMPARE(next(2, 0, Direction::Forwards), 3);
        QCOMPARE(next(3, 0, Direction::Forwards), 5);
        QCOMPARE(next(5, 0, Direction::Forwards), 2);
        QCOMPARE(next(5, 0, Direction::Backwards), 3);
        QCOMPARE(next(2, 0, Direction::Backwards), 5);
    }

    void goesFromThePositionWhereNoneIsCurrent()
    {
        QCOMPARE(next({}, 0, Direction::Forwards), 2);
        QCOMPARE(next({}, 20, Direction::Forwards), 3);
        QCOMPARE(next({}, 21, Direction::Forwards), 5);
        QCOMPARE(next({}, 50, Direction::Forwards), 2);
        QCOMPARE(next({}, 21, Direction::Backwards), 3);
        QCOMPARE(next({}, 0, Direction::Backwards), 5);
        QCOMPARE(next(99, 21, Direction::Forwards), 5);
    }

    void hiddenKindsAreSkipped()
    {
        QCOMPARE(next(2, 0, Direction::Forwards, MarkKind::Country), 5);
        QCOMPARE(next(2, 0, Direction::Forwards, MarkKind::Place), std::nullopt);
    }

    void theOnlyOneLeftIsItsOwnNext()
    {
        QCOMPARE(next(3, 0, Direction::Forwards, MarkKind::Person), 3);
        QCOMPARE(nextUndecided({}, {}, 0, allMarkKinds, Direction::Backwards), std::nullopt);
    }

    void aQuotationShowsAsItselfAndAsItsSpeaker()
    {
        Annotation quotation = at(6, 0, AnnotationKind::Quotation, AnnotationStatus::Proposed);
        quotation.quotation = Quotation{};
        QVERIFY(isShown(quotation, MarkKind::Quotation));
        QVERIFY(!isShown(quotation, MarkKind::Speaker));
        quotation.quotation->source = {{5, 8}};
        QVERIFY(isShown(quotation, MarkKind::Speaker));
        QVERIFY(!isShown(quotation, MarkKind::Person));
    }
};

QTEST_GUILESS_MAIN(TestUndecided)
#include "tst_undecided.moc"
