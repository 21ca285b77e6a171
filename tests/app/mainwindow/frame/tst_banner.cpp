// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/frame/banner.h"

#include <QPushButton>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestBanner : public QObject
{
    Q_OBJECT

private slots:
    void theLatestIsShownAndOthersWait()
    {
        Banner banner;
        QVERIFY(banner.isHidden());
        banner.post({u"a"_s, u"First."_s});
        banner.post({u"b"_s, u"Second."_s});
        banner.post({u"a"_s, u"First, again."_s});
        QCOMPARE(banner.notices().size(), 2);
        QCOMPARE(banner.notices().last().text, u"First, again."_s);
        QVERIFY(!banner.isHidden());
        banner.withdraw(u"a"_s);
        QCOMPARE(banner.accessibleDescription(), u"Second."_s);
        banner.withdraw(u"b"_s);
        QVERIFY(banner.isHidden());
    }

    void anActionTakesItsNoticeAway()
    {
        Banner banner;
        int tried = 0;
        banner.post({u"a"_s, u"Failed."_s, {}, Notice::Weight::Problem, {{u"Try Again"_s, [&] {
                                                                              ++tried;
                                                                              banner.post({u"a"_s, u"Failed twice."_s});
                                                                          }}}});
        banner.findChild<QPushButton *>()->click();
        QCOMPARE(tried, 1);
        QCOMPARE(banner.notices().size(), 1);
        QCOMPARE(banner.notices().last().text, u"Failed twice."_s);
    }
};

QTEST_MAIN(TestBanner)
#include "tst_banner.moc"
