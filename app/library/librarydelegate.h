// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/appearance.h"

#include <QStyledItemDelegate>

namespace lectern {

struct ArticleHeader;
struct SearchHit;

/// Draws a row of the library list: the headline on up to two lines, a muted
/// line with outlet, date and what is left to decide, and a bar where work has
/// begun; in a search the words around the hit. For a LibraryModel only. Asks for no layout where the headline's length
/// alone tells its height.
class LibraryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LibraryDelegate(QObject *parent = nullptr);

    void setAppearance(const Appearance &appearance) { m_appearance = appearance; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row) const;
    void paintArticle(QPainter *painter, const QStyleOptionViewItem &option, const ArticleHeader &header,
                      const SearchHit *hit) const;
    void paintDetails(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line,
                      const ArticleHeader &header) const;
    void paintSnippet(QPainter *painter, const QFont &font, const QRect &lines, const SearchHit &hit) const;
    void paintProgress(QPainter *painter, const QRect &bar, const ArticleHeader &header) const;

    Appearance m_appearance = {};
};

/// "24 Nov"; where neither that nor an outlet is known, when it was opened.
QString whenPublished(const ArticleHeader &header, const QLocale &locale = {});
/// The snippet with no more than a few words before its first hit, so that two
/// short lines show it.
SearchHit shortened(const SearchHit &hit);
/// "13 left", "new", "done ✓"
QString progressText(const ArticleHeader &header);

} // namespace lectern
