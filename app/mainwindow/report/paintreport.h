// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace lectern {

class ArticleTab;
class MainWindow;

/// Reports when the window has painted its first article, and when it has
/// painted it with its marks; then ends the program.
class PaintReport : public QObject
{
public:
    explicit PaintReport(MainWindow &window);

private:
    void watch(ArticleTab *tab);

    bool m_isWatching = false;
    bool m_isPainted = false;
    bool m_isMarked = false;
};

} // namespace lectern
