// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/names/namespan.h"

#include <vector>

namespace lectern {

/// The names of an article while they are being decided: never two on one token.
class SpanTable
{
public:
    explicit SpanTable(size_t tokens) : m_owners(tokens, -1) {}

    /// Null where the token is in no name.
    NameSpan *at(qint32 token)
    {
        return isInside(token) && m_owners[size_t(token)] >= 0 ? &m_spans[size_t(m_owners[size_t(token)])] : nullptr;
    }
    const NameSpan *at(qint32 token) const { return const_cast<SpanTable *>(this)->at(token); }
    bool isFree(TokenSpan tokens) const;
    /// Puts a name down and takes away all that it touches.
    void put(const NameSpan &span);
    /// Puts it down if nothing is in its way.
    bool putIfFree(const NameSpan &span);
    void remove(qint32 token); ///< the name at the token
    /// Changes where a name begins and ends; its new tokens must be free.
    void resize(NameSpan &span, TokenSpan tokens);

    /// All names in the order of the text.
    std::vector<NameSpan> sorted() const;
    /// Calls with each name that stands, in the order of the text; changes of
    /// kind, rule and cue are fine meanwhile.
    template<typename Function>
    void forEach(Function function)
    {
        for (qint32 token = 0; size_t(token) < m_owners.size();) {
            NameSpan *span = at(token);
            if (span == nullptr) {
                ++token;
                continue;
            }
            token = span->tokens.end;
            function(*span);
        }
    }

private:
    bool isInside(qint32 token) const { return token >= 0 && size_t(token) < m_owners.size(); }

    std::vector<NameSpan> m_spans = {};
    std::vector<qint32> m_owners;
};

} // namespace lectern
