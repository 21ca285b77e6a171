// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/lexicons.h"
#include "core/recognition/tagger/tagger.h"
#include "core/recognition/tagger/taggertrainer.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestTagger : public QObject
{
    Q_OBJECT

private slots:
    void allowsOnlyWholeNames()
    {
        using namespace taggerlabel;
        QVERIFY(mayFollow(outside, of(AnnotationKind::Person, First)));
        QVERIFY(!mayFollow(outside, of(AnnotationKind::Person, Last)));
        QVERIFY(mayFollow(of(AnnotationKind::Person, First), of(AnnotationKind::Person, Last)));
        QVERIFY(!mayFollow(of(AnnotationKind::Person, First), of(AnnotationKind::Place, Last)));
        QVERIFY(!mayFollow(of(AnnotationKind::Person, First), outside));
    }

    void findsTheBestSequence()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<float> score(-1, 1);
        for (int run = 0; run < 20; ++run) {
            TaggerTransitions transitions;
            for (TaggerScores &row : transitions)
                std::ranges::generate(row, [&] { return score(random); });
            std::vector<TaggerScores> scores(3);
            for (TaggerScores &row : scores)
                std::ranges::generate(row, [&] { return score(random); });
            const auto value = [&](const std::vector<std::uint8_t> &labels) {
                float sum = 0;
                size_t before = taggerlabel::outside;
                for (size_t i = 0; i < labels.size(); ++i) {
                    if (!taggerlabel::mayFollow(int(before), labels[i]))
                        return -1e9F;
                    sum += transitions[before][labels[i]] + scores[i][labels[i]];
                    before = labels[i];
                }
                return taggerlabel::isOpen(int(before)) ? -1e9F : sum + transitions[before][taggerlabel::outside];
            };
            float best = -1e9F;
            for (std::uint8_t a = 0; a < taggerlabel::count; ++a)
                for (std::uint8_t b = 0; b < taggerlabel::count; ++b)
                    for (std::uint8_t c = 0; c < taggerlabel::count; ++c)
                        best = std::max(best, value({a, b, c}));
            QVERIFY(std::abs(value(bestLabels(scores, transitions)) - best) < 1e-4F);
        }
    }

    void learnsFromMarkedTexts()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"marked.jsonl"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const char *name : {"Brokk", "Trokk", "Drokk", "Grokk"}) {
            const QByteArray text = QByteArray("We visited ") + name + " again. Then Mister Lomm slept.";
            const auto end = QByteArray::number(11 + qstrlen(name));
            for (int i = 0; i < 3; ++i)
                file.write("{\"text\":\"" + text + "\",\"mentions\":[{\"start\":11,\"end\":" + end +
                           ",\"type\":\"place\"}]}\n");
        }
        file.close();
        const auto lexicons = Lexicons::load(folder.path());
        QVERIFY(lexicons);
        const auto trained = trainTagger({.files = {path}, .rounds = 8}, **lexicons);
        QVERIFY(trained);
        QCOMPARE(trained->texts, 12);
        QCOMPARE(trained->names, 12);
        const auto again = trainTagger({.files = {path}, .rounds = 8}, **lexicons);
        QCOMPARE(again->bytes, trained->bytes);

        const auto tagger = Tagger::fromBytes(trained->bytes);
        QVERIFY(tagger);
        const AnalyzedText analyzed = analyze(Article(u"We visited Prokk again."_s, {}, {}, {}));
        const NameContext context(analyzed, **lexicons);
        SpanTable names(analyzed.tokens.size());
        tagger->mark(context, names, {});
        const std::vector<NameSpan> found = names.sorted();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.front().kind, AnnotationKind::Place);
        QCOMPARE(context.words(found.front().tokens).toString(), u"Prokk"_s);
    }

    void saysWhereMarkedTextIsWrong()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"marked.jsonl"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"text\":\"fine\",\"mentions\":[]}\nnonsense\n");
        file.close();
        const auto trained = trainTagger({.files = {path}}, Lexicons());
        QVERIFY(!trained);
        QVERIFY(trained.error().message.contains(u"line 2"_s));
    }

    void refusesOtherBytes()
    {
        QVERIFY(!Tagger::fromBytes({}));
        QVERIFY(!Tagger::fromBytes("LTAG and something else, of no use at all"));
        QVERIFY(Tagger::builtIn().has_value());
    }
};

QTEST_GUILESS_MAIN(TestTagger)
#include "tst_tagger.moc"
