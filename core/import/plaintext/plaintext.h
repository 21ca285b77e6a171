// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/block.h"

#include <QList>

namespace lectern {

/// The structure that a plain text shows by its lines, punctuation and capitals.
struct TextStructure
{
    QList<Block> blocks = {};
    QList<InlineSpan> spans = {};
    TextRanges signs = {}; ///< "- ", "> " and white space around lines: not needed once the structure is known
    QString author = {};
    QString published = {};
    QString place = {};
    QString agency = {};
};

/// Finds headline, byline, dateline, section heads, lists and quotes. Every line
/// that is not blank becomes one block, the blanks at its ends included.
TextStructure structureOf(QStringView text);

/// Joins lines that were broken at a fixed width: a break becomes a space where
/// the next word would not have fitted and nothing else asks for a new line. True
/// where it changed something.
bool joinWrappedLines(QString &text);

/// Takes the signs, and what else is blank between blocks, out of the text.
/// True where there was any.
bool removeSigns(QString &text, TextStructure &structure);

} // namespace lectern
