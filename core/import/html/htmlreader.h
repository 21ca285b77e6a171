// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/articleparts.h"
#include "core/support/job.h"

namespace lectern {

/// Reads the article out of a page that was saved from the web. Nothing in the
/// page is run or fetched; what was not taken over is listed in the details.
/// Canceled: nothing.
ArticleParts readHtml(const QString &html, const Job &job = {});

/// The encoding that a page's first kilobytes declare; empty: none.
QString declaredEncoding(QByteArrayView html);

} // namespace lectern
