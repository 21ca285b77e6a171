// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/report/watchedapplication.h"

#include <QElapsedTimer>
#include <QTextStream>

namespace lectern {

namespace {

// A timer says little, its parent more.
QByteArray nameOf(const QObject &receiver)
{
    const QByteArray name = receiver.metaObject()->className();
    return receiver.parent() ? name + '@' + receiver.parent()->metaObject()->className() : name;
}

} // namespace

WatchedApplication::~WatchedApplication()
{
    if (m_isWatching)
        QTextStream(stdout) << "stall " << m_longest << ' ' << m_what << Qt::endl;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_isWatching || m_depth > 0)
        return QApplication::notify(receiver, event);
    const QByteArray what = QByteArray::number(event->type()) + ':' + nameOf(*receiver);
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event); // either may be gone after it
    --m_depth;
    if (const double milliseconds = double(timer.nsecsElapsed()) / 1e6; milliseconds > m_longest) {
        m_longest = milliseconds;
        m_what = what;
    }
    return result;
}

} // namespace lectern
