// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/findbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace lectern {

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget *parent) : QWidget(parent), m_words(new QLineEdit(this)), m_count(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    m_words->setPlaceholderText(tr("Find in this article"));
    m_words->setAccessibleName(tr("Find in this article"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(320);
    m_count->setMinimumWidth(88);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    m_previous = addButton(u"↑"_s, tr("Previous hit"), tr("Previous hit (Shift+F3)"));
    m_next = addButton(u"↓"_s, tr("Next hit"), tr("Next hit (F3)"));
    m_case = addButton(u"Aa"_s, tr("Match case"), tr("Match case (Alt+C)"));
    m_wholeWords = addButton(tr("Words"), tr("Whole words only"), tr("Whole words only (Alt+W)"));
    m_case->setCheckable(true);
    m_case->setShortcut(QKeySequence(u"Alt+C"_s));
    m_wholeWords->setCheckable(true);
    m_wholeWords->setShortcut(QKeySequence(u"Alt+W"_s));
    layout->addStretch(1);
    QToolButton *closing = addButton(u"✕"_s, tr("Close the find bar"), tr("Close the find bar (Escape)"));

    const auto tell = [this] { emit queryChanged(query()); };
    connect(m_words, &QLineEdit::textChanged, this, tell);
    connect(m_case, &QToolButton::toggled, this, tell);
    connect(m_wholeWords, &QToolButton::toggled, this, tell);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(closing, &QToolButton::clicked, this, &FindBar::close);
    setFocusProxy(m_words);
    setAutoFillBackground(true);
    hide();
}

void FindBar::open(const QString &words)
{
    show();
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
    emit queryChanged(query());
}

void FindBar::openFor(const QString &words)
{
    show();
    m_case->setChecked(false);
    m_wholeWords->setChecked(false);
    m_words->setText(words);
    emit queryChanged(query());
}

void FindBar::close()
{
    hide();
    emit closed();
}

SearchQuery FindBar::query() const { return {m_words->text(), m_case->isChecked(), m_wholeWords->isChecked()}; }

void FindBar::setResult(qsizetype current, qsizetype count)
{
    const QLocale locale;
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2").arg(locale.toString(qint64(current) + 1), locale.toString(qint64(count))));
    m_count->setAccessibleName(m_count->text());
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void FindBar::setSearching() { m_count->setText(tr("Searching…")); }

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isReturn && event->modifiers() & Qt::ShiftModifier)
        emit previousRequested();
    else if (isReturn)
        emit nextRequested();
    else
        QWidget::keyPressEvent(event);
}

QToolButton *FindBar::addButton(const QString &text, const QString &name, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    layout()->addWidget(button);
    return button;
}

} // namespace lectern
