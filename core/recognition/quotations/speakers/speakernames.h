// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recognition/recognition.h"

#include <QHash>

namespace lectern {

/// How to call those whom a text names: an organization by the longest name that
/// stands in the text, where a lexicon's own may not occur at all; others by theirs.
QHash<EntityId, QString> speakerNames(const Recognition &recognition, QStringView text);

} // namespace lectern
