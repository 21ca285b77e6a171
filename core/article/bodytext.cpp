// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/bodytext.h"

namespace lectern {

QString bodyText(const Article &article)
{
    QString body;
    for (const Block &block : article.blocks()) {
        switch (block.kind) {
        case BlockKind::Kicker:
        case BlockKind::Headline:
        case BlockKind::Standfirst:
        case BlockKind::Byline:
        case BlockKind::Dateline:
        case BlockKind::Caption: continue;
        default: break;
        }
        if (!body.isEmpty())
            body += QStringView(u"\n\n");
        body += block.range.of(article.text());
    }
    return body;
}

} // namespace lectern
