// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/frame/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace lectern {

using namespace Qt::StringLiterals;

Banner::Banner(QWidget *parent)
    : QFrame(parent),
      m_text(new QLabel(this)),
      m_more(new QLabel(this)),
      m_actions(new QHBoxLayout),
      m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setTextFormat(Qt::PlainText);
    m_close->setText(u"✕"_s);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Dismiss this message"));
    m_close->setToolTip(tr("Dismiss this message"));
    connect(m_close, &QToolButton::clicked, this, [this] { act({}); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_more);
    layout->addLayout(m_actions);
    layout->addWidget(m_close);
    setAccessibleName(tr("Message"));
    hide();
}

void Banner::post(const Notice &notice)
{
    m_notices.removeIf([&notice](const Notice &other) { return other.key == notice.key; });
    m_notices.append(notice);
    showLast();
}

void Banner::withdraw(const QString &key)
{
    if (m_notices.removeIf([&key](const Notice &notice) { return notice.key == key; }) > 0)
        showLast();
}

void Banner::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isProblem = !m_notices.isEmpty() && m_notices.last().weight == Notice::Weight::Problem;
    const QColor color = isProblem ? m_appearance.warning : m_appearance.accent;
    painter.fillRect(rect(), m_appearance.field);
    painter.fillRect(QRect(0, 0, 4, height()), color);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_appearance.hairline);
}

void Banner::showLast()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setVisible(!m_notices.isEmpty());
    if (m_notices.isEmpty())
        return;
    const Notice &notice = m_notices.last();
    m_text->setText(notice.text);
    m_text->setToolTip(notice.details);
    setAccessibleDescription(notice.text);
    const auto waiting = int(m_notices.size()) - 1;
    m_more->setText(tr("%n more", nullptr, waiting));
    m_more->setVisible(waiting > 0);
    for (const auto &[name, action] : notice.actions) {
        auto *button = new QPushButton(name, this);
        connect(button, &QPushButton::clicked, this, [this, action] { act(action); });
        m_actions->addWidget(button);
    }
    update();
}

// The notice goes first: its action may post a new one.
void Banner::act(const std::function<void()> &action)
{
    if (!m_notices.isEmpty())
        m_notices.removeLast();
    showLast();
    if (action)
        action();
}

} // namespace lectern
