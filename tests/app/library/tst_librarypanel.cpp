// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/librarypanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

ArticleHeader header(qint64 id, const QString &title)
{
    ArticleHeader header{ArticleId(id)};
    header.title = title;
    header.opened = QDateTime::currentDateTimeUtc();
    return header;
}

struct Desk
{
    Desk() { panel.model().setHeaders({header(1, u"Cable under the strait"_s), header(2, u"Grain"_s)}); }

    QLineEdit &field() { return *panel.findChild<QLineEdit *>(); }
    QString hint()
    {
        const auto *label = panel.findChild<QLabel *>();
        return label->isHidden() ? QString() : label->text();
    }
    bool listIsShown() { return !panel.findChild<QListView *>()->isHidden(); }

    LibraryPanel panel;
};

} // namespace

class TestLibraryPanel : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyLibrarySaysWhatItIsFor()
    {
        LibraryPanel panel;
        QVERIFY(!panel.findChild<QLabel *>()->isHidden());
        QVERIFY(panel.findChild<QListView *>()->isHidden());
    }

    void eachStateOfASearchIsSaid()
    {
        Desk desk;
        QVERIFY(desk.hint().isEmpty());
        desk.field().setText(u"harbour"_s);
        QCOMPARE(desk.hint(), u"Searching the texts…"_s);
        desk.panel.showHits({});
        QVERIFY(desk.hint().startsWith(u"No article has all"));
        QVERIFY(!desk.listIsShown());
        desk.panel.showHits({{ArticleId(2), u"in the harbour"_s, {{7, 14}}}});
        QVERIFY(desk.hint().isEmpty());
        QVERIFY(desk.listIsShown());
        desk.field().setText(u"\" -"_s);
        QCOMPARE(desk.hint(), u"Type a word or a number to look for."_s);
        desk.field().setText(u"cable"_s);
        desk.panel.showSearchFailure({u"The library is damaged."_s});
        QCOMPARE(desk.hint(), u"The texts could not be searched. The library is damaged."_s);
        QVERIFY(desk.listIsShown()); // what matches by its headline
        desk.field().clear();
        QVERIFY(desk.hint().isEmpty());
        QCOMPARE(desk.panel.model().rowCount(), 3);
    }

    void enterOpensTheFirstArticleAtItsHit()
    {
        Desk desk;
        QList<ArticleId> opened;
        QList<std::pair<ArticleId, QStringList>> openedAtHit;
        connect(&desk.panel, &LibraryPanel::articleActivated, this, [&](ArticleId id) { opened << id; });
        connect(&desk.panel, &LibraryPanel::hitActivated, this,
                [&](ArticleId id, const QStringList &words) { openedAtHit.emplace_back(id, words); });
        desk.field().setText(u"strait"_s);
        QTest::keyClick(&desk.field(), Qt::Key_Return);
        QVERIFY(opened.isEmpty()); // the texts may still bring a better one
        desk.panel.showHits({});
        QCOMPARE(opened, QList{ArticleId(1)});
        desk.field().setText(u"\"the harb\""_s);
        desk.panel.showHits({{ArticleId(2), u"in the harbour"_s, {{3, 14}}}});
        QTest::keyClick(&desk.field(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(openedAtHit.size(), 1);
        QCOMPARE(openedAtHit.constFirst().first, ArticleId(2));
        QCOMPARE(openedAtHit.constFirst().second, QStringList({u"the harb"_s, u"the harbour"_s}));
        disconnect(&desk.panel, nullptr, this, nullptr);
    }

    void enterOnNothingDoesNothing()
    {
        Desk desk;
        bool isOpened = false;
        connect(&desk.panel, &LibraryPanel::articleActivated, &desk.panel, [&] { isOpened = true; });
        desk.field().setText(u"nowhere"_s);
        desk.panel.showHits({});
        QTest::keyClick(&desk.field(), Qt::Key_Return);
        QVERIFY(!isOpened);
    }
};

QTEST_MAIN(TestLibraryPanel)
#include "tst_librarypanel.moc"
