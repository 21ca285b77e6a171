// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/error.h"

#include <QByteArray>

namespace lectern {

/// The page of a web archive (MHTML, RFC 2557), as browsers save it: one file
/// with the page and what it shows as the parts of a mail.
struct ArchivedPage
{
    QByteArray bytes = {};
    QString encoding = {}; ///< as its part declares it; may be empty
    QString address = {};  ///< where it was saved from; may be empty
};

/// Whether the file begins as such an archive does.
bool isWebArchive(QByteArrayView bytes);

/// Only the page is taken out; fails for an archive that holds none.
Result<ArchivedPage> pageOfArchive(QByteArrayView bytes);

} // namespace lectern
