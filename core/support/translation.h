// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace lectern {

/// Installs Lectern's translation for the user's language and Qt's own beside
/// it; where there is none, the program stays English.
void installTranslations(QCoreApplication &application);

} // namespace lectern
