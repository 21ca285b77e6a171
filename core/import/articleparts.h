// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

namespace lectern {

/// What a reader makes of one source, before it becomes an Article.
struct ArticleParts
{
    QString text = {};
    QList<Block> blocks = {};
    QList<InlineSpan> spans = {};
    SourceDetails source = {};
};

} // namespace lectern
