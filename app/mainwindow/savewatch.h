// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/error.h"

#include <QObject>

namespace lectern {

class Autosave;
class Banner;
class StatusLine;

/// Tells whether all is saved: in the status line always, in the banner where it
/// is not, and once more before the window closes.
class SaveWatch : public QObject
{
    Q_OBJECT

public:
    SaveWatch(Autosave &autosave, StatusLine &status, Banner &banner, QObject *parent = nullptr);

    /// Waits for what is under way. False where something could not be saved: the
    /// banner says so and offers to leave all the same.
    bool mayClose();

signals:
    void closeRequested();

private:
    void tellOfFailure(const Error &error);

    Autosave &m_autosave;
    StatusLine &m_status;
    Banner &m_banner;
    bool m_mayLose = false;
};

} // namespace lectern
