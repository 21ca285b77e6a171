// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/names/spantable.h"

namespace lectern {

bool SpanTable::isFree(TokenSpan tokens) const
{
    for (qint32 token = tokens.first; token < tokens.end; ++token) {
        if (at(token) != nullptr)
            return false;
    }
    return true;
}

void SpanTable::put(const NameSpan &span)
{
    const NameSpan added = span; // it may be one of ours
    for (qint32 token = added.tokens.first; token < added.tokens.end; ++token)
        remove(token);
    for (qint32 token = added.tokens.first; token < added.tokens.end; ++token)
        m_owners[size_t(token)] = qint32(m_spans.size());
    m_spans.push_back(added);
}

bool SpanTable::putIfFree(const NameSpan &span)
{
    if (!isFree(span.tokens))
        return false;
    put(span);
    return true;
}

void SpanTable::remove(qint32 token)
{
    const NameSpan *span = at(token);
    if (span == nullptr)
        return;
    for (qint32 i = span->tokens.first; i < span->tokens.end; ++i)
        m_owners[size_t(i)] = -1;
}

void SpanTable::resize(NameSpan &span, TokenSpan tokens)
{
    const qint32 owner = m_owners[size_t(span.tokens.first)];
    for (qint32 i = span.tokens.first; i < span.tokens.end; ++i)
        m_owners[size_t(i)] = -1;
    for (qint32 i = tokens.first; i < tokens.end; ++i)
        m_owners[size_t(i)] = owner;
    span.tokens = tokens;
}

std::vector<NameSpan> SpanTable::sorted() const
{
    std::vector<NameSpan> result;
    const_cast<SpanTable *>(this)->forEach([&](const NameSpan &span) { result.push_back(span); });
    return result;
}

} // namespace lectern
