// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importer.h"
#include "core/recognition/lexicons.h"
#include "core/recognition/recognition.h"
#include "core/text/offsets.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

QString typeName(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Country: return u"country"_s;
    case AnnotationKind::Organization: return u"organization"_s;
    case AnnotationKind::Place: return u"place"_s;
    default: return u"person"_s;
    }
}

/// The mentions of a text as the scorer reads them.
QJsonObject predictionFor(const QJsonObject &document, const Lexicons &lexicons)
{
    const QString text = document[u"text"].toString();
    const Recognition found = recognize(articleFromText(text), lexicons);
    QHash<EntityId, const Entity *> entities;
    for (const Entity &entity : found.entities)
        entities.insert(entity.id, &entity);
    QJsonArray mentions;
    for (const Annotation &annotation : found.annotations) {
        if (!annotation.isMention())
            continue;
        const TextRange range = annotation.extent();
        QJsonObject mention{{u"start"_s, QStringView(text).first(range.start).toUcs4().size()},
                            {u"end"_s, QStringView(text).first(range.end).toUcs4().size()},
                            {u"type"_s, typeName(annotation.kind)},
                            {u"rule"_s, annotation.origin.rule},
                            {u"reason"_s, annotation.origin.reason},
                            {u"text"_s, range.of(text).toString()},
                            {u"entity"_s, QString::number(annotation.entity->value())}};
        if (const QString code = entities[*annotation.entity]->isoCode; annotation.kind == AnnotationKind::Country)
            mention[u"iso"] = code;
        mentions.append(mention);
    }
    return {{u"id"_s, document[u"id"]}, {u"mentions"_s, mentions}};
}

struct Row
{
    QString type;
    double precision = 0;
    double recall = 0;
    double f = 0;
};

} // namespace

/// Scores recognition against the shared gold, where that lies beside the checkout.
class TestRecognitionFigures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_shared = qEnvironmentVariable("LECTERN_SHARED");
        if (m_shared.isEmpty())
            QSKIP("LECTERN_SHARED names no folder with gold and scorer.");
        const auto lexicons = Lexicons::load(u":/lexicons"_s);
        QVERIFY2(lexicons, lexicons ? "" : qPrintable(lexicons.error().message));
        m_lexicons = *lexicons;
    }

    void reachesTheFigures_data()
    {
        QTest::addColumn<QString>("gold");
        QTest::addColumn<double>("least");
        QTest::newRow("article") << u"articles/iraq-factions.gold.json"_s << 99.0;
        QTest::newRow("wire") << u"recognition/dev/wire-dev.jsonl"_s << 93.5;
        QTest::newRow("hard") << u"recognition/dev/hard-dev.jsonl"_s << 97.0;
        QTest::newRow("gum-news") << u"recognition/dev/gum-news-dev.jsonl"_s << 88.5;
        QTest::newRow("re3d") << u"recognition/dev/re3d-dev.jsonl"_s << 93.2;
        QTest::newRow("uner") << u"recognition/dev/uner-dev.jsonl"_s << 80.5;
    }
    void reachesTheFigures()
    {
        QFETCH(QString, gold);
        QFETCH(double, least);
        const QString goldPath = m_shared + u'/' + gold;
        const QString predictions = write(goldPath);
        QProcess scorer;
        scorer.start(u"python3"_s, {m_shared + u"/recognition/score.py"_s, goldPath, predictions, u"--json"_s,
                                    predictions + u".json"_s});
        if (!scorer.waitForFinished() || scorer.exitCode() != 0)
            QSKIP("The scorer does not run here.");
        const QByteArray table = scorer.readAllStandardOutput();
        qInfo().noquote() << '\n' << table;
        QFile file(predictions + u".json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject figures = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(figures[u"all"][u"strict"][u"F"].toDouble() >= least);
    }

private:
    QString write(const QString &goldPath)
    {
        QFile gold(goldPath);
        if (!gold.open(QIODevice::ReadOnly))
            return {};
        const QByteArray data = gold.readAll();
        QList<QByteArray> documents = goldPath.endsWith(".jsonl"_L1) ? data.split('\n') : QList{data};
        const QString kept = qEnvironmentVariable("LECTERN_KEEP_PREDICTIONS");
        const QString path = (kept.isEmpty() ? m_folder.path() : kept) + u'/' + QFileInfo(goldPath).fileName();
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly))
            return {};
        for (const QByteArray &line : documents) {
            if (!line.trimmed().isEmpty())
                out.write(QJsonDocument(predictionFor(QJsonDocument::fromJson(line).object(), *m_lexicons))
                              .toJson(QJsonDocument::Compact) +
                          '\n');
        }
        return path;
    }

    QString m_shared;
    QTemporaryDir m_folder;
    std::shared_ptr<const Lexicons> m_lexicons;
};

QTEST_GUILESS_MAIN(TestRecognitionFigures)
#include "tst_recognitionfigures.moc"
