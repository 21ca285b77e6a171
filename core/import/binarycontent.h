// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace lectern {

/// What bytes are when they are no text: "JPEG image", or an empty name where
/// nothing is known but that they are binary. None: they may be text. Judged by
/// well-known signatures and by the share of control characters; a few NUL bytes
/// in a text do not make it binary.
std::optional<QString> binaryContent(QByteArrayView bytes, const QString &fileName);

} // namespace lectern
