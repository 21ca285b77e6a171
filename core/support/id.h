// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCryptographicHash>
#include <QHashFunctions>
#include <QRandomGenerator>
#include <QtEndian>

#include <compare>

namespace lectern {

/// A 63-bit identity that cannot be passed where another kind of id is meant.
/// An id that exists is valid; absence is std::optional.
template<typename Tag>
class Id
{
public:
    constexpr explicit Id(qint64 value) : m_value(value) {}

    /// A fresh id for what a person makes.
    static Id random() { return Id(qint64(QRandomGenerator::global()->generate64() >> 1)); }

    /// The same id for the same seed, so that a recognizer that runs again, or a
    /// second export, names a find as before: the first 63 bits of its SHA-1.
    static Id derived(QByteArrayView seed)
    {
        const QByteArray digest = QCryptographicHash::hash(seed, QCryptographicHash::Sha1);
        return Id(qint64(qFromBigEndian<quint64>(digest.constData()) >> 1));
    }

    constexpr qint64 value() const { return m_value; }
    constexpr auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value;
};

using ArticleId = Id<struct ArticleTag>;
using AnnotationId = Id<struct AnnotationTag>;
using EntityId = Id<struct EntityTag>;
using TagId = Id<struct TagTag>;

} // namespace lectern
