// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the lexicons take to load, recognition takes for a text, stage by
// stage, and the annotated page takes, on one core. Usage: bench_recognition TEXTFILE
// Where LECTERN_SHARED names a folder with marked texts, also how far the
// confidence of a mention can be trusted.

#include "core/export/htmlexport.h"
#include "core/import/importer.h"
#include "core/recognition/lexicons.h"
#include "core/recognition/names/namefinder.h"
#include "core/recognition/recognition.h"
#include "core/text/offsets.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <array>
#include <ctime>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;

/// The best of some rounds, in milliseconds of the processor: the machine may be shared.
template<typename Work>
double milliseconds(Work work)
{
    double best = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t start = std::clock();
        work();
        const double spent = double(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
        best = round == 0 ? spent : std::min(best, spent);
    }
    return best;
}

QString typeName(AnnotationKind kind)
{
    constexpr QStringView names[] = {u"person", u"country", u"organization", u"place"};
    return names[size_t(kind)].toString();
}

/// Where a name begins is a matter of titles and articles: its kind and its end decide.
enum class Judgement { Right, Wrong, Open };

Judgement judge(const Annotation &mention, const QString &text, const QJsonArray &gold)
{
    const CodePointOffsets offsets(text);
    const TextRange range = mention.extent();
    Judgement verdict = Judgement::Wrong;
    for (const auto &value : gold) {
        const TextRange other = offsets.toUtf16({value[u"start"].toInteger(), value[u"end"].toInteger()});
        if (other.end <= range.start || range.end <= other.start)
            continue;
        const bool isKind = value[u"type"].toString() == typeName(mention.kind) ||
                            value[u"alt"].toArray().contains(typeName(mention.kind));
        const bool isRequired = value[u"required"].toBool(true);
        if (isRequired && isKind && other.end == range.end)
            return Judgement::Right;
        if (!isRequired)
            verdict = Judgement::Open;
    }
    return verdict;
}

struct Bin
{
    int count = 0;
    int right = 0;
    double confidence = 0;
};

void countMentions(const QString &path, const Lexicons &lexicons, std::array<Bin, 10> &bins)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QJsonObject document = QJsonDocument::fromJson(file.readLine()).object();
        const QString text = document[u"text"].toString();
        const Recognition found = recognize(articleFromText(text), lexicons);
        for (const Annotation &annotation : found.annotations) {
            const Judgement judgement =
                annotation.isMention() ? judge(annotation, text, document[u"mentions"].toArray()) : Judgement::Open;
            if (judgement == Judgement::Open)
                continue;
            const double confidence = found.confidences.value(annotation.id);
            Bin &bin = bins[std::min<size_t>(9, size_t(confidence * 10))];
            ++bin.count;
            bin.right += judgement == Judgement::Right;
            bin.confidence += confidence;
        }
    }
}

/// How often mentions of about the same confidence are right.
void writeReliability(QTextStream &out, const Lexicons &lexicons)
{
    const QString folder = qEnvironmentVariable("LECTERN_SHARED") + u"/recognition/dev/"_s;
    std::array<Bin, 10> bins;
    for (const auto *const set : {"wire", "hard", "gum-news", "re3d", "uner"})
        countMentions(folder + QLatin1StringView(set) + u"-dev.jsonl"_s, lexicons, bins);
    out << "confidence of mentions  count   mean  accuracy\n";
    for (size_t i = 0; i < bins.size(); ++i) {
        if (bins[i].count == 0)
            continue;
        out << QString::asprintf("%.1f to %.1f            %6d %6.3f %9.3f\n", double(i) / 10, double(i + 1) / 10,
                                 bins[i].count, bins[i].confidence / bins[i].count,
                                 double(bins[i].right) / bins[i].count);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QFile file(application.arguments().value(1));
    if (!file.open(QIODevice::ReadOnly)) {
        out << "Usage: bench_recognition TEXTFILE\n";
        return 2;
    }
    const QByteArray bytes = file.readAll();
    const QString text = QString::fromUtf8(bytes);
    const auto lexicons = Lexicons::load(u":/lexicons"_s);
    if (!lexicons)
        return 1;
    const Article article = articleFromText(text);
    const AnalyzedText tokenized = analyze(article);
    const auto row = [&](const char *name, double spent) {
        out << qSetFieldWidth(24) << Qt::left << name << qSetFieldWidth(10) << Qt::right << Qt::fixed
            << qSetRealNumberPrecision(2) << spent << qSetFieldWidth(0) << " ms" << qSetFieldWidth(10)
            << double(bytes.size()) / spent / 1000 << qSetFieldWidth(0) << " MB/s\n";
    };
    out << bytes.size() << " bytes, " << qsizetype(tokenized.tokens.size()) << " tokens\n";
    row("load the lexicons", milliseconds([] { std::ignore = Lexicons::load(u":/lexicons"_s); }));
    row("tokens and sentences", milliseconds([&] { std::ignore = analyze(article); }));
    row("names", milliseconds([&] {
            AnalyzedText analyzed = tokenized;
            findNames(analyzed, **lexicons);
        }));
    Recognition found;
    row("all of recognition", milliseconds([&] { found = recognize(article, **lexicons); }));
    Catalogue catalogue;
    catalogue.apply(catalogue.missing(found.entities));
    const ExportContent content{article, AnnotationSet(found.annotations), catalogue};
    row("write the page", milliseconds([&] { std::ignore = toHtml(content); }));
    if (qEnvironmentVariableIsSet("LECTERN_SHARED"))
        writeReliability(out, **lexicons);
    return 0;
}
