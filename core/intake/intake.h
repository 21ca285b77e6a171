// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importer.h"
#include "core/library/libraryqueue.h"

namespace lectern {

/// A source file read and looked up in the library, ready to be shown.
struct Arrival
{
    StoredArticle stored;
    QByteArray sourceBytes = {};
    bool isNew = true; ///< not in the library yet: keep() it
};

/// Reads a source file, but writes nothing: the same bytes are the same article;
/// changed bytes under a known path are a new version of it, as are known bytes
/// read in another encoding. Not for the GUI thread: it waits for the library,
/// which others use meanwhile.
Result<Arrival> receive(const QString &path, LibraryQueue &queue, const ImportOptions &options = {},
                        const Job &job = {});

/// What the library has to do with an arrival: add it, or note where and when it
/// was opened. The window records it with its Autosave and shows the article at
/// once; its first changes are saved after it.
Library::Write keep(const Arrival &arrival, const QString &path);

/// Both, for whoever has the library to himself.
Result<StoredArticle> takeIn(const QString &path, Library &library, const ImportOptions &options = {},
                             const Job &job = {});

} // namespace lectern
