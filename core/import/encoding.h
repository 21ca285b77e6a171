// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/error.h"

namespace lectern {

/// Text as it was decoded, not yet normalized.
struct DecodedText
{
    QString text;
    QString encoding;     ///< IANA name
    bool isExact = false; ///< the bytes are the text in UTF-8, to the byte
};

/// Decodes by the chosen encoding, which must fit; without one by what the bytes
/// show: byte order mark, UTF-16 by its zero bytes, strict UTF-8, then what the
/// source declares, then what the character statistics say. Bytes that do not
/// fit a detected encoding become U+FFFD.
Result<DecodedText> decode(const QByteArray &bytes, const QString &chosen = {}, const QString &declared = {});

/// The IANA name of an encoding that ICU knows under this name; empty: none.
QString ianaName(const QString &encoding);

/// IANA names worth offering to a person, in the order of a menu.
QStringList offeredEncodings();

} // namespace lectern
