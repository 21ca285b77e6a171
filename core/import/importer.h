// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/support/error.h"
#include "core/support/job.h"

#include <optional>

namespace lectern {

/// What a source file became: the article, and the bytes it was read from,
/// which the library keeps.
struct ImportedArticle
{
    Article article;
    QByteArray sourceBytes;
};

struct ImportOptions
{
    QString encoding = {};                   ///< IANA name; empty: detected
    std::optional<SourceFormat> format = {}; ///< none: by name and content
};

/// Reads a source file: chooses the reader, decodes, finds structure, metadata
/// and language. Fails with a message that says what is wrong and where: no such
/// file, a folder, not text, too large, an encoding that does not fit, canceled.
Result<ImportedArticle> importFile(const QString &path, const ImportOptions &options = {}, const Job &job = {});

/// The same for bytes that are at hand (from the library, a pipe, the clipboard).
Result<ImportedArticle> importBytes(const QByteArray &bytes, const QString &fileName, const ImportOptions &options = {},
                                    const Job &job = {});

/// An article of exactly this text, its line breaks kept, structure found in it.
/// For text that other programs count offsets in.
Article articleFromText(const QString &text);

} // namespace lectern
