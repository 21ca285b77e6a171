// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/appearance.h"
#include "core/annotation/mark.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace lectern {

class ArticleTab;

/// The switchboard that floats at the foot of the page: which kinds of marks
/// there are, how many, and whether they are shown. A click hides or shows a
/// kind, a double click or Enter shows it alone, and again shows all.
class Legend : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(ArticleTab &tab);

    qsizetype countOf(MarkKind kind) const { return m_counts.value(kind); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Entry;

    void toggle(MarkKind kind);
    void showAlone(MarkKind kind);
    void count();
    void showState();
    void place();

    ArticleTab &m_tab;
    Appearance m_appearance;
    MarkKinds m_before; ///< shown before the last click, which may be half of a double click
    QHash<MarkKind, qsizetype> m_counts = {};
    QList<Entry *> m_entries = {};
    QHBoxLayout *m_row;
    QTimer m_recount;
};

} // namespace lectern
