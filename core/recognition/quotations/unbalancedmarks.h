// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationset.h"

#include <vector>

namespace lectern {

class Article;

enum class MarkFault {
    NotClosed,   ///< opens, and nothing closes it in its paragraph nor goes on in the next
    OpenedAgain, ///< opens, and before anything closes it, another mark opens
    NotOpened,   ///< closes what nothing opened
};

enum class Mending {
    CloseAtSentenceEnd,
    CloseAtNextMark,
    CloseAtParagraphEnd,
    OpenAtSentenceStart,
    OpenAtParagraphStart,
    IgnoreMark,
};

/// One way to read an unbalanced mark.
struct MarkMending
{
    Mending way;
    TextRange quoted; ///< what is then quoted, the mark included; the mark alone where it is ignored
    QString label;    ///< for people

    bool operator==(const MarkMending &) const = default;
};

/// A quotation mark without its partner. What it may quote is found all the same;
/// how far that goes is for the analyst to decide.
struct UnbalancedMark
{
    TextRange mark;
    MarkFault fault;
    QString message;                        ///< for people: what is wrong
    std::vector<MarkMending> mendings = {}; ///< the one that recognition went by comes first; never empty

    bool operator==(const UnbalancedMark &) const = default;
};

/// In the order of the text.
std::vector<UnbalancedMark> findUnbalancedMarks(const Article &article);

/// Whether the analyst has decided on it: accepted a quotation that holds the
/// mark, or rejected one, as ignoring a mark does with the mark alone.
bool isSettled(const UnbalancedMark &mark, const AnnotationSet &annotations);

} // namespace lectern
