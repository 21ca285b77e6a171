// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/lexicons.h"
#include "core/support/error.h"
#include "core/support/job.h"

namespace lectern {

struct TaggerTraining
{
    QStringList files = {}; ///< JSON Lines: {"text", "mentions": [{"start", "end", "type", "required"?}]}
    int rounds = 12;        ///< over all texts
    int voters = 1;         ///< taggers, each from an order of its own, whose mean is kept
    quint32 seed = 1;       ///< of the order of the texts
    double smallest = 0.02; ///< weights that are all below are left out
};

struct TrainedTagger
{
    QByteArray bytes; ///< as Tagger reads them
    qsizetype texts = 0;
    qsizetype names = 0;    ///< that it learned from
    qsizetype features = 0; ///< that were kept
};

/// Trains a tagger from marked texts. Offsets in the files count code points.
/// Reports a step for each round. Fails with file and line where a file does not
/// have this form.
Result<TrainedTagger> trainTagger(const TaggerTraining &training, const Lexicons &lexicons, const Job &job = {});

} // namespace lectern
