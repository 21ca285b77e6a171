// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

#include <optional>

namespace lectern {

/// What an article is besides its text, as one CBOR array of blocks and inline
/// styles: a row each would take a second for a long text.
struct ArticleStructure
{
    QList<Block> blocks = {};
    QList<InlineSpan> spans = {};
};

QByteArray storedStructure(const Article &article);
/// None where the bytes do not fit a text of that length: they are damaged.
std::optional<ArticleStructure> structureFrom(const QByteArray &stored, qsizetype textSize);

} // namespace lectern
