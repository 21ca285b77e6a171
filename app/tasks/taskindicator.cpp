// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tasks/taskindicator.h"

#include "app/tasks/tasklist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace lectern {

using namespace Qt::StringLiterals;

TaskIndicator::TaskIndicator(TaskList &tasks, QWidget *parent)
    : QWidget(parent),
      m_tasks(tasks),
      m_title(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setAccessibleName(tr("Cancel what is running"));
    m_cancel->setToolTip(tr("Stop what is running; what is already there stays"));
    connect(m_cancel, &QToolButton::clicked, &m_tasks, &TaskList::cancelAll);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_patience.setSingleShot(true);
    m_patience.setInterval(250);
    m_patience.callOnTimeout(this, [this] {
        m_isDue = true;
        refresh();
    });
    connect(&m_tasks, &TaskList::changed, this, &TaskIndicator::refresh);
    hide();
    refresh();
}

void TaskIndicator::refresh()
{
    const std::vector<TaskList::Task> tasks = m_tasks.tasks();
    if (tasks.empty()) {
        m_patience.stop();
        m_isDue = false;
        hide();
        return;
    }
    if (!m_isDue) {
        if (!m_patience.isActive())
            m_patience.start();
        return;
    }
    const TaskList::Task &task = tasks.front();
    m_title->setText(tasks.size() == 1 ? task.title
                                       : tr("%1, and %n more", nullptr, int(tasks.size()) - 1).arg(task.title));
    m_bar->setRange(0, task.total);
    m_bar->setValue(task.done);
    show();
}

} // namespace lectern
