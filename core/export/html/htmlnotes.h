// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace lectern {

/// A note's Markdown as HTML by an allow-list: paragraphs, lists, quotes, code,
/// emphasis, and links that followableAddress() lets pass. Raw HTML in the note
/// stays text, an image becomes its description, a heading a bold line.
QByteArray noteToHtml(const QString &markdown);

} // namespace lectern
