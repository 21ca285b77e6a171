// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/readingtime.h"
#include "app/settings/appearance.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QTime;

namespace lectern {

/// A thin bar that says how much of something is done.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);
    void setAppearance(const Appearance &appearance);
    void setShare(qreal share); ///< 0 to 1

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance m_appearance = {};
    qreal m_share = 0;
};

/// The foot of the window: how long the article is, what is left to decide, how
/// it was read, and whether all is saved.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    void addWidget(QWidget *widget); ///< in the middle
    void clear();                    ///< no article
    void setReading(const ReadingTime &reading);
    void setDecisions(int left, int all);
    void setSource(const QString &language, const QString &encoding);
    void setSaved(QTime at); ///< invalid: nothing was to save yet
    void setSaving();
    void setUnsaved(const QString &why);
    void setReadOnly(const QString &why); ///< nothing is going to be saved

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance m_appearance = {};
    QHBoxLayout *m_layout;
    QLabel *m_reading;
    QLabel *m_decisions;
    ProgressLine *m_progress;
    QLabel *m_source;
    QLabel *m_saved;
};

} // namespace lectern
