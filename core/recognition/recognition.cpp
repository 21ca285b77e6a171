// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/recognition.h"

#include "core/recognition/analyzedtext.h"
#include "core/recognition/lexicons.h"
#include "core/recognition/names/namefinder.h"
#include "core/recognition/quotations/quotations.h"

#include <algorithm>

namespace lectern {

Recognition recognize(const Article &article, const Lexicons &lexicons, const Job &job)
{
    AnalyzedText analyzed = analyze(article);
    if (!job.canceled())
        findNames(analyzed, lexicons, job);
    Recognition result{analyzed.mentions, analyzed.entities, analyzed.confidences};
    if (lexicons.cues() && !job.canceled())
        result.annotations += findQuotations(analyzed, *lexicons.cues(), job);
    std::ranges::sort(result.annotations, comesBefore);
    return result;
}

} // namespace lectern
