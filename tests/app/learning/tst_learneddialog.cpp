// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/learning/learneddialog.h"
#include "app/learning/learnedrows.h"
#include "app/rows/rowview.h"
#include "core/editing/editablecatalogue.h"
#include "core/style/themes.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    explicit Desk(int count = 3)
    {
        QList<LearnedFact> facts;
        for (int i = 0; i < count; ++i) {
            const QString words = u"Name %1"_s.arg(i);
            facts.append({factIdOf(ArticleId(1), words), Verdict::Is, words});
        }
        catalogue.take(facts);
        dialog = std::make_unique<LearnedDialog>(catalogue, appearanceFor(lightPalette()));
        dialog->show();
    }
    RowView &view() const { return *dialog->findChild<RowView *>(); }
    int listed() const { return view().model()->rowCount(); }
    QPushButton &button(const QString &text) const
    {
        for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
            if (one->text().remove(u'&') == text)
                return *one;
        }
        qFatal("no button %s", qPrintable(text));
    }

    EditableCatalogue catalogue;
    std::unique_ptr<LearnedDialog> dialog;
};

} // namespace

class TestLearnedDialog : public QObject
{
    Q_OBJECT

private slots:
    void oneFactIsForgottenAndComesBack()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(desk.dialog.get()));
        QTest::keyClick(&desk.view(), Qt::Key_Down);
        QTest::keyClick(&desk.view(), Qt::Key_Delete);
        QTRY_COMPARE(desk.listed(), 2);
        QVERIFY(desk.catalogue.catalogue().find(factIdOf(ArticleId(1), u"Name 1"_s))->isRevoked);
        QCOMPARE(desk.catalogue.undoStack()->undoText(), u"Forget That “Name 1” is a person"_s);
        desk.button(u"Undo"_s).click();
        QTRY_COMPARE(desk.listed(), 3);
    }

    void allListedAreForgottenInOneStep()
    {
        Desk desk;
        desk.dialog->findChild<QLineEdit *>()->setText(u"Name"_s);
        desk.button(u"Forget All Listed"_s).click();
        QTRY_COMPARE(desk.listed(), 0);
        QVERIFY(!desk.button(u"Forget All Listed"_s).isEnabled());
        QCOMPARE(desk.catalogue.undoStack()->count(), 1);
        desk.catalogue.undoStack()->undo();
        QTRY_COMPARE(desk.listed(), 3);
    }

    void onlyWhatIsListedIsForgotten()
    {
        Desk desk;
        desk.dialog->findChild<QLineEdit *>()->setText(u"Name 2"_s);
        QCOMPARE(desk.listed(), 1);
        desk.button(u"Forget All Listed"_s).click();
        desk.dialog->findChild<QLineEdit *>()->clear();
        QTRY_COMPARE(desk.listed(), 2);
    }

    void tenThousandFactsDoNotStall()
    {
        const Desk desk(10'000);
        QElapsedTimer timer;
        timer.start();
        desk.dialog->findChild<QLineEdit *>()->setText(u"Name 9"_s);
        desk.view().viewport()->repaint();
        qInfo("filtered in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 1000); // a guard against the quadratic, not a measurement
    }
};

QTEST_MAIN(TestLearnedDialog)
#include "tst_learneddialog.moc"
