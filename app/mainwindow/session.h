// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/library/librarymodel.h"
#include "app/settings/appearance.h"

namespace lectern {

/// What the window looked like when it was closed. The library keeps it, so
/// that each library has its own desk.
struct Session
{
    struct Tab
    {
        ArticleId article;
        qsizetype position = 0; ///< of the first character in view

        bool operator==(const Tab &) const = default;
    };

    QList<Tab> tabs = {};
    int current = 0;
    qreal zoom = 1;
    int measure = 66;
    bool libraryShown = true;
    bool inspectorShown = true;
    bool lettersShown = false;
    bool movesOn = true; ///< to the next proposal after a decision
    QByteArray geometry = {};
    QList<int> widths = {}; ///< of library, page, inspector
    LibrarySorting sorting = LibrarySorting::Opened;
    ColorMode colorMode = ColorMode::System;
    QString theme = {};

    bool operator==(const Session &) const = default;
};

QString toText(const Session &session);
/// What cannot be read keeps its default.
Session sessionFrom(const QString &text);

} // namespace lectern
