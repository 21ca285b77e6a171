// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

namespace lectern {

/// The block between two lines "---" at the head of a Markdown file.
struct FrontMatter
{
    SourceDetails source = {}; ///< what it says of title, author, outlet, date, address, language
    qsizetype length = 0;      ///< of the block, its last line break included; 0: there is none
};

/// Reads the simple `key: value` lines that writers use; nested YAML is passed over.
FrontMatter frontMatter(QStringView text);

} // namespace lectern
