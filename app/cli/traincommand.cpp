// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/recognition/tagger/taggertrainer.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace lectern::cli {

namespace {

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Cli::tr("“%1” cannot be written: %2").arg(path, file.errorString()));
    return {};
}

Result<QString> train(const TaggerTraining &training, const QString &output)
{
    const auto lexicons = Lexicons::load(u":/lexicons"_s);
    if (!lexicons)
        return std::unexpected(lexicons.error());
    Progress progress(training.rounds * training.voters, true);
    const Job job{.progress = [&](int done, int) { progress.begin(Cli::tr("round %1 done").arg(done)); }};
    const Result<TrainedTagger> trained = trainTagger(training, **lexicons, job);
    progress.clear();
    if (!trained)
        return std::unexpected(trained.error());
    if (const auto written = writeFile(output, trained->bytes); !written)
        return std::unexpected(written.error());
    return Cli::tr("%1 texts, %2 names, %3 features, %4 bytes\n")
        .arg(trained->texts)
        .arg(trained->names)
        .arg(trained->features)
        .arg(trained->bytes.size());
}

} // namespace

int trainCommand(const QStringList &arguments)
{
    CommandLine commandLine(u"train"_s,
                            Cli::tr("Trains the tagger of names from marked texts: JSON Lines with “text” and "
                                    "“mentions”, offsets in code points."),
                            u"FILE…"_s);
    commandLine.add({{u"o"_s, u"output"_s}, Cli::tr("Where the tagger is written."), Cli::tr("file")});
    commandLine.add({u"rounds"_s, Cli::tr("Rounds over all texts."), Cli::tr("number"), u"12"_s});
    commandLine.add({u"voters"_s, Cli::tr("Taggers to take the mean of, each from an order of its own."),
                     Cli::tr("number"), u"1"_s});
    commandLine.add({u"smallest"_s, Cli::tr("Weights that are all below are left out."), Cli::tr("number"), u"0.02"_s});
    commandLine.add({u"seed"_s, Cli::tr("Another order of the texts."), Cli::tr("number"), u"1"_s});
    if (const std::optional<int> exitCode = commandLine.parse(arguments))
        return *exitCode;
    if (commandLine.value(u"output"_s).isEmpty() || commandLine.files().isEmpty())
        return commandLine.refuse(Cli::tr("Training needs marked texts and --output."));
    TaggerTraining training{.files = commandLine.files()};
    training.rounds = std::max(1, commandLine.value(u"rounds"_s).toInt());
    training.voters = std::max(1, commandLine.value(u"voters"_s).toInt());
    training.smallest = commandLine.value(u"smallest"_s).toDouble();
    training.seed = commandLine.value(u"seed"_s).toUInt();
    const Result<QString> report = train(training, commandLine.value(u"output"_s));
    if (!report) {
        complain(report.error().message);
        return SomeFailed;
    }
    writeOut(report->toUtf8());
    return flushOut();
}

} // namespace lectern::cli
