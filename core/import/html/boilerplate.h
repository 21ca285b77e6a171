// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace lectern {

class HtmlTree;

/// What the names of an element say about it.
enum class Role {
    Unknown,
    Body,        ///< "article-body", "entry-content", itemprop="articleBody"
    Boilerplate, ///< navigation, sharing, advertisements: or a wrapper named after its sidebar
    Foreign,     ///< comments, related articles, consent banners: text, but of something else
    Caption,
    Byline, ///< who and when
};

Role roleOf(const HtmlTree &tree, int node);

/// Whether a short paragraph says what such paragraphs on any page say: "Read
/// more", "Advertisement", "Share this", "Sign up for our newsletter".
bool isStockPhrase(QStringView text);

/// Whether a heading or a line opens a list of other articles.
bool opensOtherArticles(QStringView text);

} // namespace lectern
