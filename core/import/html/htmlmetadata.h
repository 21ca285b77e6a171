// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lectern {

class HtmlTree;

/// What a page says of its article outside the text that is shown: schema.org
/// data, OpenGraph, other meta elements, and the attributes of its root. The
/// `body` is the article once more as plain text, where a page carries it: no
/// substitute for the page, but the best witness of what belongs to it.
struct HtmlMetadata
{
    QString title = {};
    QString pageTitle = {}; ///< of the browser's tab: often with the outlet in it
    QString description = {};
    QString author = {};
    QString outlet = {};
    QString published = {}; ///< ISO 8601
    QString address = {};
    QString language = {};
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto; ///< of the root
    QString body = {};
};

HtmlMetadata htmlMetadata(const HtmlTree &tree);

} // namespace lectern
