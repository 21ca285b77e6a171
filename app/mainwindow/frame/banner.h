// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/appearance.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace lectern {

/// What a banner says, and what the reader can do about it.
struct Notice
{
    enum class Weight { Hint, Problem };

    QString key = {}; ///< a newer notice of the same key takes its place
    QString text = {};
    QString details = {}; ///< for the tooltip
    Weight weight = Weight::Problem;
    QList<std::pair<QString, std::function<void()>>> actions = {};
};

/// The one place where the window tells of trouble: a strip above the page that
/// blocks nothing. Several notices wait behind the latest.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void post(const Notice &notice);
    void withdraw(const QString &key); ///< its cause is gone
    void setAppearance(const Appearance &appearance);

    const QList<Notice> &notices() const { return m_notices; } ///< the last is shown

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showLast();
    void act(const std::function<void()> &action);

    QList<Notice> m_notices = {};
    Appearance m_appearance = {};
    QLabel *m_text;
    QLabel *m_more;
    QHBoxLayout *m_actions;
    QToolButton *m_close;
};

} // namespace lectern
