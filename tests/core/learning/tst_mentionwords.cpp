// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/mentionwords.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

QStringList found(const QStringList &wanted, const QString &text)
{
    NamePlaces names;
    for (const QString &words : wanted)
        names.want(words);
    QStringList places;
    for (const NamePlaces::Place &place : names.in(text))
        places << u"%1@%2"_s.arg(place.words).arg(place.range.start);
    return places;
}

bool isLetter(const QString &text, qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetter(); }

} // namespace

class TestMentionWords : public QObject
{
    Q_OBJECT

private slots:
    void namesAreWholeWordsAsWritten()
    {
        QCOMPARE(found({u"Lee"_s}, u"Lee’s Leeds, LEE and lee: Lee-backed Lee."_s),
                 (QStringList{u"Lee@0"_s, u"Lee@26"_s, u"Lee@37"_s}));
    }

    void theLongestNameOfAPlaceIsFound()
    {
        QCOMPARE(found({u"Port"_s, u"Port Amber"_s, u"Port Amber Bay"_s}, u"Port Amber and Port"_s),
                 (QStringList{u"Port Amber@0"_s, u"Port@15"_s}));
    }

    void aLineBreakInANameIsASpace() { QCOMPARE(found({u"Ann Lee"_s}, u"Ann\n Lee"_s), QStringList{u"Ann Lee@0"_s}); }

    void aNaiveSearchFindsTheSame()
    {
        QRandomGenerator random(11);
        const QStringList words{u"Ann"_s, u"Lee"_s, u"of"_s, u"Anna"_s};
        for (int round = 0; round < 300; ++round) {
            QStringList text;
            for (int i = 0; i < 30; ++i)
                text << words[random.bounded(4)];
            QStringList wanted;
            for (int i = 0; i < 3; ++i)
                wanted << words[random.bounded(4)] + (random.bounded(2) ? u' ' + words[random.bounded(4)] : QString());
            const QString all = text.join(u' ');
            QStringList expected;
            for (qsizetype at = 0; at < all.size(); ++at) {
                QString best;
                for (const QString &name : std::as_const(wanted)) {
                    if (all.sliced(at).startsWith(name) && !isLetter(all, at - 1) && !isLetter(all, at + name.size()) &&
                        name.count(u' ') >= best.count(u' ') && name.size() > best.size())
                        best = name;
                }
                if (!best.isEmpty())
                    expected << u"%1@%2"_s.arg(best).arg(at);
            }
            QCOMPARE(found(wanted, all), expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestMentionWords)
#include "tst_mentionwords.moc"
