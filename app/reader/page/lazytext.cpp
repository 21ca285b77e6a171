// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/page/lazytext.h"

using namespace Qt::StringLiterals;

namespace lectern {

LazyText::LazyText(const Article &article, TextRange range) : m_article(article), m_range(range) {}

QStringList LazyText::formats() const { return {u"text/plain"_s}; }
bool LazyText::hasFormat(const QString &mimeType) const { return formats().contains(mimeType); }

QVariant LazyText::retrieveData(const QString &mimeType, QMetaType) const
{
    return hasFormat(mimeType) ? QVariant(m_range.of(m_article.text()).toString()) : QVariant();
}

} // namespace lectern
