// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/learnedfact.h"

#include <algorithm>

namespace lectern {

FactId factIdOf(ArticleId article, const QString &words)
{
    return FactId::derived("words\n" + QByteArray::number(article.value()) + '\n' + words.toUtf8());
}

FactId factIdOfDifference(EntityId one, EntityId other)
{
    const auto [first, second] = std::minmax(one, other);
    return FactId::derived("different\n" + QByteArray::number(first.value()) + '\n' +
                           QByteArray::number(second.value()));
}

} // namespace lectern
