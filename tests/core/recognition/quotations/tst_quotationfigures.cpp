// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importer.h"
#include "core/recognition/lexicons.h"
#include "core/recognition/quotations/speakers/speakernames.h"
#include "core/recognition/recognition.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

QJsonArray codePoints(const TextRanges &ranges, QStringView text)
{
    QJsonArray array;
    for (const TextRange range : ranges) {
        const qsizetype start = text.first(range.start).toUcs4().size();
        array.append(QJsonArray{start, start + range.of(text).toUcs4().size()});
    }
    return array;
}

/// The quotations of a text as the scorer reads them.
QJsonObject predictionFor(const QJsonObject &document, const Lexicons &lexicons)
{
    constexpr std::array kinds = {"person"_L1, "organization"_L1, "country"_L1, "unnamed"_L1, "other"_L1};
    const QString text = document[u"text"].toString();
    const Recognition found = recognize(articleFromText(text), lexicons);
    const QHash<EntityId, QString> names = speakerNames(found, text);
    QJsonArray quotations;
    for (const Annotation &annotation : found.annotations) {
        if (!annotation.quotation)
            continue;
        QJsonObject quotation{{u"id"_s, QString::number(quotations.size())},
                              {u"content"_s, codePoints(annotation.ranges, text)},
                              {u"cue"_s, codePoints(annotation.quotation->cue, text)},
                              {u"speaker"_s, codePoints(annotation.quotation->source, text)},
                              {u"kind"_s, QString(kinds[size_t(annotation.quotation->sourceKind)])}};
        if (annotation.entity)
            quotation[u"speaker_name"] = names.value(*annotation.entity);
        quotations.append(quotation);
    }
    return {{u"id"_s, document[u"id"]}, {u"quotations"_s, quotations}};
}

} // namespace

/// Scores quotations against the shared gold, where that lies beside the checkout.
class TestQuotationFigures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reachesTheFigures_data();
    void reachesTheFigures();

private:
    QString write(const QString &goldPath) const;

    QString m_shared;
    QTemporaryDir m_folder;
    std::shared_ptr<const Lexicons> m_lexicons;
};

void TestQuotationFigures::initTestCase()
{
    m_shared = qEnvironmentVariable("LECTERN_SHARED");
    if (m_shared.isEmpty())
        QSKIP("LECTERN_SHARED names no folder with gold and scorer.");
    const auto lexicons = Lexicons::load(u":/lexicons"_s);
    QVERIFY2(lexicons, lexicons ? "" : qPrintable(lexicons.error().message));
    m_lexicons = *lexicons;
}

void TestQuotationFigures::reachesTheFigures_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<double>("triple"); // least F in the speech view
    QTest::addColumn<double>("named");  // least share found and given the right name
    QTest::addColumn<double>("guard");  // least precision in the view of all
    QTest::newRow("article") << u"seed"_s << 100.0 << 100.0 << 95.0;
    QTest::newRow("news") << u"polnear-dev"_s << 79.0 << 0.0 << 90.0;
    QTest::newRow("names") << u"names-dev"_s << 81.0 << 80.0 << 90.0;
}

void TestQuotationFigures::reachesTheFigures()
{
    QFETCH(const QString, set);
    QFETCH(const double, triple);
    QFETCH(const double, named);
    QFETCH(const double, guard);
    const QString folder = m_shared + u"/quotations"_s;
    const QString gold = folder + u"/dev/"_s + set + u".jsonl"_s;
    if (!QFileInfo::exists(gold))
        QSKIP("The gold is not there.");
    const QString predictions = write(gold);
    QProcess scorer;
    scorer.start(u"python3"_s, {folder + u"/score.py"_s, gold, predictions, u"--view"_s, u"speech,quoted,all"_s,
                                u"--json"_s, predictions + u".json"_s});
    if (!scorer.waitForFinished(120'000) || scorer.exitCode() != 0)
        QSKIP("The scorer does not run here.");
    qInfo().noquote() << '\n' << scorer.readAllStandardOutput();
    QFile file(predictions + u".json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject figures = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(figures[u"speech"][u"triple"][u"F"].toDouble() >= triple);
    QVERIFY(figures[u"speech"][u"end_to_end_name"][u"acc"].toDouble() >= named);
    QVERIFY(figures[u"all"][u"ggt@0.3"][u"P"].toDouble() >= guard);
}

QString TestQuotationFigures::write(const QString &goldPath) const
{
    QFile gold(goldPath);
    QFile out(m_folder.filePath(QFileInfo(goldPath).fileName()));
    if (!gold.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        return {};
    const QByteArray data = gold.readAll();
    for (const QByteArray &line : data.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QJsonObject prediction = predictionFor(QJsonDocument::fromJson(line).object(), *m_lexicons);
        out.write(QJsonDocument(prediction).toJson(QJsonDocument::Compact) + '\n');
    }
    return out.fileName();
}

QTEST_GUILESS_MAIN(TestQuotationFigures)
#include "tst_quotationfigures.moc"
