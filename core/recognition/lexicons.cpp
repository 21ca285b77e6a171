// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/lexicons.h"

namespace lectern {

Result<std::shared_ptr<const Lexicons>> Lexicons::load(const QString &folder, const QString &ownFolder)
{
    Q_UNUSED(folder)
    Q_UNUSED(ownFolder)
    return std::make_shared<const Lexicons>();
}

} // namespace lectern
