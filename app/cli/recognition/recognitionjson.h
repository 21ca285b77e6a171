// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/recognition.h"

#include <QJsonObject>

namespace lectern::cli {

/// What was found in a text, for other programs: `mentions`, `entities` and
/// `quotations`, with offsets in code points of the text.
QJsonObject toJson(const Recognition &recognition, const QString &text);

} // namespace lectern::cli
