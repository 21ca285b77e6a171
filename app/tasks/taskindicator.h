// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace lectern {

class TaskList;

/// What runs now, in the status line: a name, a bar, a button to stop it. Hidden
/// while nothing runs, and for the first moments, so that quick work is not seen.
class TaskIndicator : public QWidget
{
    Q_OBJECT

public:
    explicit TaskIndicator(TaskList &tasks, QWidget *parent = nullptr);

private:
    void refresh();

    TaskList &m_tasks;
    QTimer m_patience;
    bool m_isDue = false; ///< something has run long enough to be shown
    QLabel *m_title;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace lectern
