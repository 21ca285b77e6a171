// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the process to the article painted, and the memory by then,
// beside an empty window of the same toolkit. Runs alternate, so that whatever
// else the machine does falls on both. Usage: bench_start [ROUNDS]

#include "tests/support/paths.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;
using namespace lectern::tests;

namespace {

struct Sample
{
    double milliseconds = 0;
    double megabytes = 0;
};

qint64 monotonicNow()
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

// What each line of the report says, in the order of the lines.
QMap<QString, Sample> run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 start = monotonicNow();
    process.start(program, arguments);
    QMap<QString, Sample> samples;
    if (!process.waitForFinished(120'000))
        return samples;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3 && words[0] == "stall") // the longest event of the GUI thread
            samples.insert(u"stall"_s, {words[1].toDouble(), 0});
        else if (words.size() == 3)
            samples.insert(QString::fromLatin1(words[0]),
                           {double(words[1].toLongLong() - start) / 1e6, words[2].toDouble() / 1024});
    }
    return samples;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

QString writeArticle(const QTemporaryDir &folder, qsizetype size)
{
    QFile sample(u":/samples/strait-cable.txt"_s);
    if (!sample.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = sample.readAll();
    QByteArray bytes = text.first(std::min(size, text.lastIndexOf('\n', std::min(size, text.size()) - 1) + 1));
    for (int part = 2; bytes.size() < size; ++part) // numbered, so that no two parts are alike
        bytes += "\nPart " + QByteArray::number(part) + " of the file\n\n" + text;
    const QString path = folder.filePath(u"article-%1.txt"_s.arg(size));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 11;
    const QTemporaryDir folder;
    QTextStream out(stdout);

    struct Row
    {
        QString name;
        QString program;
        QStringList arguments;
        std::map<QString, std::vector<double>> times = {};
        std::map<QString, std::vector<double>> memory = {};
    };
    std::vector<Row> rows = {{u"empty window"_s, binariesFolder() + u"/emptywindow"_s, {}}};
    for (const auto &[name, size] : {std::pair(u"4 KB"_s, 4'000), {u"1 MB"_s, 1'000'000}, {u"10 MB"_s, 10'000'000}})
        rows.push_back({name, binariesFolder() + u"/lectern"_s, {u"--report-painted"_s, writeArticle(folder, size)}});

    for (int round = 0; round < rounds; ++round) {
        for (Row &row : rows) {
            QStringList arguments = row.arguments;
            if (!arguments.isEmpty()) // a library of its own, so that each start is a first one
                arguments << u"--library"_s << folder.filePath(u"%1-%2.sqlite"_s.arg(row.name).arg(round));
            const QMap<QString, Sample> samples = run(row.program, arguments);
            for (auto it = samples.cbegin(); it != samples.cend(); ++it) {
                row.times[it.key()].push_back(it->milliseconds);
                row.memory[it.key()].push_back(it->megabytes);
            }
        }
    }
    const double base = median(rows.front().times[u"painted"_s]);
    out << u"%1 %2 %3 %4 %5\n"_s.arg(u"article"_s, -14)
               .arg(u"event"_s, -10)
               .arg(u"ms"_s, 8)
               .arg(u"ratio"_s, 8)
               .arg(u"MB"_s, 8);
    for (Row &row : rows) {
        for (const auto &[event, times] : row.times)
            out << u"%1 %2 %3 %4 %5\n"_s.arg(row.name, -14)
                       .arg(event, -10)
                       .arg(median(times), 8, 'f', 1)
                       .arg(median(times) / base, 8, 'f', 2)
                       .arg(median(row.memory[event]), 8, 'f', 1);
    }
    return 0;
}
