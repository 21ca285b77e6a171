// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/savewatch.h"

#include "app/mainwindow/frame/banner.h"
#include "app/mainwindow/frame/statusline.h"
#include "core/library/autosave.h"

#include <QTime>

namespace lectern {

using namespace Qt::StringLiterals;

SaveWatch::SaveWatch(Autosave &autosave, StatusLine &status, Banner &banner, QObject *parent)
    : QObject(parent), m_autosave(autosave), m_status(status), m_banner(banner)
{
    connect(&m_autosave, &Autosave::saved, this, [this] {
        m_banner.withdraw(u"autosave"_s);
        m_status.setSaved(QTime::currentTime());
    });
    connect(&m_autosave, &Autosave::pendingChanged, this, [this](qsizetype pending) {
        if (pending > 0)
            m_status.setSaving();
    });
    connect(&m_autosave, &Autosave::failed, this, &SaveWatch::tellOfFailure);
    connect(&m_autosave, &Autosave::backupFailed, this, [this](const Error &error) {
        m_banner.post({u"backup"_s, tr("%1 It is tried again within the hour.").arg(error.message), error.details});
    });
}

bool SaveWatch::mayClose()
{
    if (m_mayLose)
        return true;
    const Result<void> finished = m_autosave.finish();
    if (finished)
        return true;
    m_banner.post({u"closing"_s,
                   tr("The last changes are not saved: %1").arg(finished.error().message),
                   finished.error().details,
                   Notice::Weight::Problem,
                   {{tr("Try Again"), [this] { emit closeRequested(); }}, {tr("Close and Lose Them"), [this] {
                                                                               m_mayLose = true;
                                                                               emit closeRequested();
                                                                           }}}});
    return false;
}

void SaveWatch::tellOfFailure(const Error &error)
{
    m_status.setUnsaved(error.message);
    m_banner.post({u"autosave"_s, error.message, error.details, Notice::Weight::Problem, {{tr("Try Again"), [this] {
                                                                                               m_autosave.retry();
                                                                                           }}}});
}

} // namespace lectern
