// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace lectern {

/// A link's address, made absolute where the base is known. Empty for what is no
/// address of a document: scripts, data, places in the same page.
QString linkAddress(const QString &target, const QUrl &base);

} // namespace lectern
