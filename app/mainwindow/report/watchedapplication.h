// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>

namespace lectern {

/// The application; for benchmarks it measures how long each event held the window up.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;
    /// Reports the longest: one line “stall MILLISECONDS EVENT:RECEIVER”, by Qt's
    /// number of the event's type.
    ~WatchedApplication() override;

    void watch() { m_isWatching = true; }
    bool notify(QObject *receiver, QEvent *event) override;

private:
    bool m_isWatching = false;
    int m_depth = 0; ///< events that handlers send are part of what is handled
    double m_longest = 0;
    QByteArray m_what;
};

} // namespace lectern
