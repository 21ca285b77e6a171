// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the lexicons take to load, recognition takes for a text, stage by
// stage, and the annotated page takes, on one core. Usage: bench_recognition TEXTFILE

#include "core/export/htmlexport.h"
#include "core/import/importer.h"
#include "core/recognition/lexicons.h"
#include "core/recognition/names/namefinder.h"
#include "core/recognition/recognition.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

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
    return 0;
}
